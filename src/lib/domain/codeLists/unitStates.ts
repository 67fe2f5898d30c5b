import type { CodeList } from './codeList';
import { buildCodes } from './buildCodes';

/** States of a unit. */
export const unitStates: CodeList = {
  id: 'unit_state',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['planned', 'Planned', 'Планируется'],
    ['training', 'In training', 'Проходит обучение'],
    ['operational', 'Operational', 'Действует', 'active', 'open'],
    ['suspended', 'Suspended', 'Работа приостановлена'],
    ['closed', 'Closed', 'Закрыто']
  ])
};
