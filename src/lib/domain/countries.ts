import countryRows from '$datasets/codes/countries.json';
import { normaliseName } from './normaliseName';

/**
 * A country or area of ISO 3166-1. Names follow UN M49; `region` is its M49 sub-region. The point is where a label or the end
 * of a flow is drawn (middle of the main land area, from Natural Earth, moved by hand where it reads badly); it locates nothing.
 */
export interface Country {
  readonly iso2: string;
  readonly iso3: string;
  readonly m49: string;
  readonly en: string;
  readonly ru: string;
  readonly region: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly aliases: readonly string[];
}

/** All 249 countries and areas of ISO 3166-1, in order of their alpha-2 code. */
export const countries: readonly Country[] = countryRows;

/**
 * The country a text means: alpha-2 or alpha-3 code, a name in either language or a spelling seen in UNODC, US or customs
 * files. `NA` is Namibia. Null for unknown words (see `isUnknownWord`) and for names that are no ISO 3166-1 country.
 */
export function findCountry(text: string): Country | null {
  return countryBySpelling.get(normaliseName(text)) ?? null;
}

/** True when the text says that something is not known: empty, `Unknown`, `Other`, `ZZ`, `N/A`, `Multiple Countries`, `не указано`. */
export function isUnknownWord(text: string): boolean {
  const folded = normaliseName(text);
  return folded === '' || unknownWords.has(folded);
}

const unknownWords: ReadonlySet<string> = new Set(
  [
    'unknown',
    'unk',
    'other',
    'others',
    'zz',
    'xx',
    'n/a',
    'none',
    'null',
    'not known',
    'not reported',
    'not_reported',
    'not specified',
    'not stated',
    'not available',
    'unspecified',
    'undetermined',
    'multiple countries',
    'various',
    'various countries',
    'неизвестно',
    'неизвестен',
    'неизвестна',
    'не известно',
    'не указано',
    'не указана',
    'не указан',
    'не установлено',
    'не сообщено',
    'нет данных',
    'н/д',
    'другое',
    'прочее',
    'прочие'
  ].map(normaliseName)
);

const countryBySpelling: ReadonlyMap<string, Country> = new Map(
  countries.flatMap((country) => spellingsOf(country).map((spelling) => [normaliseName(spelling), country] as const))
);

function spellingsOf(country: Country): readonly string[] {
  return [...country.aliases, country.en, country.ru, country.iso3, country.iso2];
}
