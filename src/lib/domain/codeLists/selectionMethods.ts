import type { CodeList } from './codeList';
import { buildCodes, notReported } from './buildCodes';

/** Why a consignment was selected for examination. */
export const selectionMethods: CodeList = {
  id: 'selection_method',
  standard: 'Own list (Tamga), after UNODC-WCO CCP practice',
  codes: buildCodes([
    [
      'risk_profiling',
      'Risk profiling',
      'Профилирование рисков',
      'profiling',
      'risk analysis',
      'risk assessment',
      'профилирование',
      'анализ рисков'
    ],
    ['random', 'Random', 'Случайный отбор', 'random selection', 'выборочно'],
    ['intelligence', 'Intelligence', 'Оперативная информация', 'information'],
    [
      'partner_alert',
      'Alert from a partner unit',
      'Сообщение подразделения-партнёра',
      'partner alert',
      'containercomm'
    ],
    ['routine', 'Routine', 'Плановый контроль', 'routine control', 'routine check'],
    [
      'nii_alert',
      'Alert of non-intrusive inspection',
      'Сигнал неинтрузивного досмотра',
      'nii alert',
      'x-ray alert',
      'scanner alert'
    ],
    ['other', 'Other', 'Другое', 'прочее'],
    notReported
  ])
};
