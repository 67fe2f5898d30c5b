import hsRows from '$datasets/codes/hsCodes.json';

/** A heading of the Harmonized System, 2022 edition: chapter (2 digits), heading (4) or subheading (6). */
export interface HsCode {
  readonly code: string;
  readonly en: string;
  readonly ru: string;
}

/** All 97 chapters and the headings that precursors and strategic goods need; short titles of our own, not the legal text. */
export const hsCodes: readonly HsCode[] = hsRows;

/** The edition of `hsCodes`. */
export const hsEdition = 'HS 2022';

/**
 * True for digits of the Harmonized System: 2, 4 or 6 digits, or a national code of 8 or 10, beginning with a chapter from 01 to
 * 97 (98 and 99 are left to national use and accepted). Leading zeros count; dots and blanks are not accepted.
 */
export function isWellFormedHs(text: string): boolean {
  return /^(?!00)\d{2}(?:\d{2}){0,4}$/.test(text);
}

/** The chapter (two digits) of a well-formed code; null for other text. */
export function hsChapterOf(code: string): string | null {
  return isWellFormedHs(code) ? code.slice(0, 2) : null;
}

/** The heading above: four digits for six, two for four; null for a chapter. */
export function hsParentOf(code: string): string | null {
  return code.length > 2 ? code.slice(0, code.length - 2) : null;
}
