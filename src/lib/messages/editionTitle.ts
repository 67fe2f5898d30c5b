import { locales } from '$lib/domain/locale';
import { message } from './messages';

/** The title of an edition of files, in every language: their names in order, each once. */
export function editionTitle(titles: readonly string[]): { en: string; ru: string } {
  const names = [...new Set(titles)].sort();
  const values = { count: names.length, names: names.join(', ') };
  const said = locales.map((locale) => [locale, message(locale, 'cli.edition_title', values)]);
  return Object.fromEntries(said) as { en: string; ru: string };
}
