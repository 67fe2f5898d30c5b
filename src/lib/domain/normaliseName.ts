const letterFolds: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ё: 'е'
};

/**
 * Folds a name for comparison: case, Latin diacritics, apostrophes of every kind (`ʻ`, `’`, `'` vanish), quotes, dashes and
 * other punctuation (each run becomes one space), `&` becomes `and`, `ё` becomes `е`. Cyrillic and all other scripts stay.
 * Two texts that fold to the same string are the same name. Text without a letter or digit folds to the empty string.
 */
export function normaliseName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/i̇/g, 'i')
    .replace(/[ıøłđßæœё]/g, (letter) => letterFolds[letter] ?? letter)
    .replace(/['’‘ʼʻ`´ʹ′]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
