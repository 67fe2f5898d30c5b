/** What a cell holds by its look. */
export type CellKind = 'number' | 'date' | 'time' | 'address' | 'text';

/** Part of the cells of a column that must be of one kind for the column to be of it. */
const most = 0.8;

/** The kind of a cell: a number with any marks of thousands, decimals, money or percent; a date of digits; a time; an address. */
export function kindOfCell(cell: string): CellKind {
  const text = cell.trim();
  if (/^[-+]?[$€£₽]?\s?\d[\d ,.'\u00a0\u202f]*(?:e[-+]?\d+)?\s?[%$€£₽]?$/i.test(text)) return 'number';
  if (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ].*)?$/.test(text)) return 'date';
  if (/^\d{1,2}:\d{2}/.test(text)) return 'time';
  return /^(?:https?|ftp):\/\//i.test(text) ? 'address' : 'text';
}

/** The kind of a column by its cells that are not blank: that of four fifths of them, else text. */
export function kindOfColumn(cells: readonly string[]): CellKind {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const found = (['number', 'date', 'time', 'address'] as const).find(
    (kind) => filled.length > 0 && filled.filter((cell) => kindOfCell(cell) === kind).length >= most * filled.length
  );
  return found ?? 'text';
}

/**
 * The shape of a code, as `A-9` of `ZX-301`: capitals, small letters and digits each made one sign; null for what is no single word
 * of letters and digits.
 */
export function shapeOfCode(cell: string): string | null {
  const text = cell.trim();
  if (text.length > 24 || !/\p{L}/u.test(text) || !/\d/.test(text) || !/^[\p{L}\d\-/._]+$/u.test(text)) return null;
  return text
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\d+/g, '9');
}

/** The shape that four fifths of the cells of a column have, which are codes; null when they are none. */
export function shapeOfColumn(cells: readonly string[]): string | null {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const shape = filled.length < 3 ? null : shapeOfCode(filled[0]!);
  const alike = filled.filter((cell) => shapeOfCode(cell) === shape).length;
  return shape !== null && alike >= most * filled.length ? shape : null;
}

/** True for a word that stands for no value in a column of numbers or dates. */
export function isMissingWord(cell: string): boolean {
  return /^(?:n\.?\/?a\.?n?|null|nil|none|missing|unknown|[-–—.*]+|н\/д|нет данных|tbd|\?+)$/i.test(cell.trim());
}
