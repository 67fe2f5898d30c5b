import type { CodeList } from './codeList';
import { buildCodes } from './buildCodes';

/** Why a measure has or lacks a value. */
export const measureStatusCodes: CodeList = {
  id: 'measure_status',
  standard: 'Own list (Tamga), after SDMX observation status',
  codes: buildCodes([
    ['reported', 'Reported', 'Сообщено'],
    ['zero_confirmed', 'Zero, confirmed', 'Ноль, подтверждено'],
    ['not_reported', 'Not reported', 'Не сообщено'],
    ['not_applicable', 'Not applicable', 'Неприменимо'],
    ['withheld', 'Withheld', 'Не раскрывается'],
    ['estimated', 'Estimated', 'Оценка']
  ])
};
