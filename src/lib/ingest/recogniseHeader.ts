import { normaliseName } from '$lib/domain/normaliseName';
import { hxlFit, isHxlRow } from './columnMeanings';
import type { ProfileColumn } from './profiles/profile';

/** From this confidence on a profile can read a file: all its required columns are there. */
export const readable = 0.5;

/**
 * How well a header fits columns, 0 to 1: 0.5 and more when every required column is there, the more the larger the part of the
 * header that is known; below 0.5 the share of required columns that are there, halved.
 */
export function headerConfidence(columns: readonly ProfileColumn[], header: readonly string[]): number {
  const required = columns.filter((column) => column.required);
  const present = required.filter((column) => positionOf(column, header) !== -1).length;
  if (present < required.length) return (0.49 * present) / required.length;
  const known = columns.filter((column) => positionOf(column, header) !== -1).length;
  return 0.5 + (0.5 * known) / Math.max(header.length, columns.length);
}

/**
 * The index of a column in a header by its spellings, in order of preference, or by the HXL tag that fits best when the header is a
 * row of tags; -1 when it is not there.
 */
export function positionOf(column: ProfileColumn, header: readonly string[]): number {
  if (header.some((cell) => cell.startsWith('#')) && isHxlRow(header)) return positionByTag(column, header);
  const folded = header.map(normaliseName);
  for (const spelling of column.spellings) {
    const position = folded.indexOf(normaliseName(spelling));
    if (position !== -1) return position;
  }
  return -1;
}

function positionByTag({ key }: ProfileColumn, header: readonly string[]): number {
  const fits = header.map((cell) => hxlFit(key, cell));
  const best = Math.max(...fits);
  return best > 0 ? fits.indexOf(best) : -1;
}
