import { normaliseName } from './normaliseName';

/** Cyrillic letters, as `normaliseName` leaves them, and the Latin letters that look like them in either case. */
const twins: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  ѕ: 's',
  т: 't',
  у: 'y',
  ү: 'y',
  х: 'x',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w'
};
const twin = new RegExp(`[${Object.keys(twins).join('')}]`, 'g');

/** A name folded so that two names which look alike in Latin and Cyrillic letters are the same text: `Кара-Суу` and `Kapa-Cyy`. */
export function lookOf(name: string): string {
  return normaliseName(name).replace(twin, (letter) => twins[letter]!);
}
