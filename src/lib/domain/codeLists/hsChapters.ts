import { hsCodes } from '../hsCodes';
import type { CodeList } from './codeList';

/** The chapters of the Harmonized System, from the two-digit rows of `hsCodes`. */
export const hsChapters: CodeList = {
  id: 'hs_chapter',
  standard: 'WCO Harmonized System, 2022 edition',
  codes: hsCodes.filter(({ code }) => code.length === 2).map(({ code, en, ru }) => ({ code, en, ru }))
};
