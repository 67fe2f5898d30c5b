/** The mark between whole and fraction: fixed by the source, or decided once for a file. */
export type DecimalMark = '.' | ',';

/** The largest whole part of a DECIMAL(18,6). */
const largest = 1e12;
const plain = /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i;

/**
 * The number that a text is, or null when it is none or does not fit a DECIMAL(18,6). Groups of three may be parted by blanks of
 * any kind, apostrophes, or the mark that is not the decimal one (`1 500,75`, `1,500.75`); `1,5` is 1.5 under either mark.
 * Under the decimal point `1,500` is 1500, under the decimal comma 1.5.
 */
export function readNumber(text: string, mark: DecimalMark): number | null {
  const value = plain.test(text) ? Number(text) : readGrouped(text, mark);
  return value !== null && Math.abs(value) < largest ? value : null;
}

/** A number as the engine stores it: six decimals. `lossy` when more than the noise of floating point was cut off. */
export function roundDecimal(value: number): { readonly value: number; readonly lossy: boolean } {
  if (Number.isInteger(value)) return { value, lossy: false };
  const rounded = Math.round(value * 1e6) / 1e6;
  return { value: rounded, lossy: Math.abs(value - rounded) > Math.abs(value) * 1e-12 };
}

function readGrouped(text: string, mark: DecimalMark): number | null {
  const joined = text.replace(/(?<=\d)[\s\u00a0\u2009\u202f'’](?=\d{3}(?:\D|$))/g, '').replace(/^\u2212/, '-');
  if (plain.test(joined)) return Number(joined);
  if (mark === '.' && /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(joined)) return Number(joined.replaceAll(',', ''));
  if (mark === ',' && /^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(joined)) {
    return Number(joined.replaceAll('.', '').replace(',', '.'));
  }
  return /^-?\d+,\d+$/.test(joined) ? Number(joined.replace(',', '.')) : null;
}
