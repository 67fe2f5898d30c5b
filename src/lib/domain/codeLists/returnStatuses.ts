import type { CodeList } from './codeList';
import { buildCodes } from './buildCodes';

/** What became of a monthly return. */
export const returnStatuses: CodeList = {
  id: 'return_status',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['on_time', 'On time', 'В срок'],
    ['late', 'Late', 'С опозданием'],
    ['missing', 'Missing', 'Не поступил', 'not received']
  ])
};
