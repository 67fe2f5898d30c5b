/** The most characters of a cell: three times what a spreadsheet holds. */
export const longestCell = 100_000;

/** A question mark between Cyrillic letters, or the replacement character: letters were there that the encoding lacks. */
export const lostLetters = /\p{Script=Cyrillic}\?+\p{Script=Cyrillic}|\uFFFD/u;

/** Two pairs of bytes of Cyrillic UTF-8 read as windows-1252 or windows-1251. */
export const twiceEncoded =
  /(?:[ÐÑ][\u0080-\u00bf\u0152-\u2122]){2}|(?:[РС][\u00a0-\u00bb\u0402-\u040f\u0451-\u045f\u0490\u0491\u2013-\u2122]){2}/u;

/** Control and direction characters, soft hyphens, blanks without width and byte order marks inside the text. */
export const unseen =
  // eslint-disable-next-line no-control-regex
  /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/** Marks that turn the direction of the text after them, so that it reads otherwise than it is. */
export const turnsDirection = /[\u202a-\u202e\u2066-\u2069]/;

/** True for a text in which damaged letters, unseen characters or a NUL may be: one quick look, so that others need no closer one. */
export function mayBeDamaged(text: string): boolean {
  return signs.test(text);
}

/** A text without the characters that cannot be seen. */
export function withoutUnseen(text: string): string {
  return text.replace(new RegExp(unseen, 'g'), '');
}

const signs =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f?\u007f\u00ad\u00b0-\u00b5\u00d0\u00d1\u0402-\u040f\u0452-\u045f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/;
