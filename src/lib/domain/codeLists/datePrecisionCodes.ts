import type { CodeList } from './codeList';
import { buildCodes } from './buildCodes';

/** How exactly a date is known. */
export const datePrecisionCodes: CodeList = {
  id: 'date_precision',
  standard: 'Own list (Tamga)',
  codes: buildCodes([
    ['day', 'Day', 'День'],
    ['month', 'Month', 'Месяц'],
    ['quarter', 'Quarter', 'Квартал'],
    ['year', 'Year', 'Год']
  ])
};
