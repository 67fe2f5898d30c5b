import { countries } from '../countries';
import type { CodeList } from './codeList';

/** Countries and areas, from the rows of `countries`. */
export const countryCodes: CodeList = {
  id: 'country',
  standard: 'ISO 3166-1:2020 alpha-2; names after UN M49',
  codes: countries.map(({ iso2, en, ru, iso3, aliases }) => ({ code: iso2, en, ru, aliases: [iso3, ...aliases] }))
};
