import { substances } from '../substances';
import type { CodeList } from './codeList';

/** Substances and goods, from the rows of `substances`. */
export const substanceCodes: CodeList = {
  id: 'substance',
  standard: 'Own list (Tamga); names after INN and the UN drug conventions of 1961, 1971 and 1988',
  codes: substances.map(({ code, en, ru, aliases }) => ({ code, en, ru, aliases }))
};
