/** The mark between whole and fraction: fixed by the source, or decided once for a file. */
export type DecimalMark = '.' | ',';

/** The largest whole part of a DECIMAL(18,6). */
const largest = 1e12;
const pointGroup = /^-?[1-9]\d{0,2}\.\d{3}$/;
const plain = /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i;

/**
 * The number that a text is, or null when it is none or does not fit a DECIMAL(18,6). Groups of three may be parted by blanks of
 * any kind, apostrophes, or the mark that is not the decimal one (`1 500,75`, `1,500.75`); `1,5` is 1.5 under either mark.
 * Under the decimal point `1,500` is 1500 and `1.500` 1.5, under the decimal comma the other way round.
 */
export function readNumber(text: string, mark: DecimalMark): number | null {
  const isPlain = plain.test(text) && !(mark === ',' && pointGroup.test(text));
  const value = isPlain ? Number(text) : readGrouped(text, mark);
  return value !== null && Math.abs(value) < largest ? value : null;
}

/** A number as the engine stores it: six decimals. `lossy` when more than the noise of floating point was cut off. */
export function roundDecimal(value: number): { readonly value: number; readonly lossy: boolean } {
  if (Number.isInteger(value)) return { value, lossy: false };
  const rounded = Math.round(value * 1e6) / 1e6;
  return { value: rounded, lossy: Math.abs(value - rounded) > Math.abs(value) * 1e-12 };
}

/**
 * The decimal mark that a number shows: `1,5` and `1 500,75` a comma, `1.5` and `1,500.75` a point; `ambiguous` for one mark with
 * three digits after it, as `1.500`, which may part thousands; null for a number without a mark, and for what is no number.
 */
export function markOfNumber(text: string): DecimalMark | 'ambiguous' | null {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma === -1 && point === -1) return null;
  const joined = joinGroups(text);
  if (!/^-?\d[\d.,]*$/.test(joined)) return null;
  if (comma !== -1 && point !== -1) return comma > point ? ',' : '.';
  const mark = comma === -1 ? '.' : ',';
  if (joined.indexOf(mark) !== joined.lastIndexOf(mark)) return mark === '.' ? ',' : '.';
  return /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(joined) ? 'ambiguous' : mark;
}

function readGrouped(text: string, mark: DecimalMark): number | null {
  const joined = joinGroups(text);
  if (mark === ',' && pointGroup.test(joined)) return Number(joined.replace('.', ''));
  if (plain.test(joined)) return Number(joined);
  if (/^-?\d{1,3}(?:,\d{3})+\.\d+$/.test(joined)) return Number(joined.replaceAll(',', ''));
  if (mark === '.' && /^-?\d{1,3}(?:,\d{3})+$/.test(joined)) return Number(joined.replaceAll(',', ''));
  if (/^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(joined)) return Number(joined.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d{1,3}(?:\.\d{3}){2,}$/.test(joined)) return Number(joined.replaceAll('.', ''));
  return /^-?\d+,\d+$/.test(joined) ? Number(joined.replace(',', '.')) : null;
}

function joinGroups(text: string): string {
  return text.replace(/(?<=\d)[\s\u00a0\u2009\u202f'’](?=\d{3}(?:\D|$))/g, '').replace(/^\u2212/, '-');
}
