import { buildCodes } from './buildCodes';
import type { CodeList } from './codeList';

/**
 * The chain of money of a grant, each step a sum of its own: money that was spent was also committed, allotted, received and
 * agreed, so that steps are compared and never added up.
 */
export const transactionTypes: CodeList = {
  id: 'transaction_type',
  standard: 'Own list (Tamga); IATI 2.03 transaction types 13, 11, 1, 2 and 4 where there is one',
  codes: buildCodes([
    ['pledge', 'Pledged', 'Объявлено', 'incoming pledge'],
    ['agreement', 'Agreed', 'Закреплено соглашением', 'incoming commitment'],
    ['received', 'Received', 'Получено', 'incoming funds'],
    ['allotted', 'Allotted', 'Выделено', 'allotment'],
    ['committed', 'Committed', 'Принято обязательств', 'outgoing commitment'],
    ['spent', 'Spent', 'Израсходовано', 'expenditure'],
    ['refunded', 'Refunded', 'Возвращено донору', 'refund']
  ])
};

/** What money was spent on. */
export const budgetClasses: CodeList = {
  id: 'budget_class',
  standard: 'Own list (Tamga), after the object classes of the UN Secretariat',
  codes: buildCodes([
    ['staff', 'Staff', 'Персонал'],
    ['travel', 'Travel', 'Поездки'],
    ['training', 'Training', 'Обучение'],
    ['equipment', 'Equipment', 'Оборудование'],
    ['contracts', 'Contractual services', 'Услуги по контрактам'],
    ['operating', 'Operating costs', 'Операционные расходы'],
    ['psc', 'Programme support cost', 'Расходы на вспомогательное обслуживание программ']
  ])
};
