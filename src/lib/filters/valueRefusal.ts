import { parsePeriod } from '$lib/domain/calendar';
import { sourceClasses } from '$lib/domain/sourceClass';
import type { DimensionId } from '$lib/model/dimensionId';
import { longestValue } from './filters';

/** Why a value cannot be a value of its dimension. */
export type ValueRefusal = 'empty' | 'malformed' | 'not-a-period' | 'not-a-country' | 'not-in-list';

const countryDimensions: readonly DimensionId[] = ['country', 'route_from', 'route_to'];
const periodForms: Partial<Readonly<Record<DimensionId, RegExp>>> = {
  month: /^\d{4}-\d{2}$/,
  quarter: /^(?:un|us|jp):\d{4}Q[1-4]$/,
  year: /^(?:un|us|jp):\d{4}$/
};
const closedLists: Partial<Readonly<Record<DimensionId, readonly string[]>>> = {
  source_class: sourceClasses,
  strategic_trade: ['true', 'false']
};

/**
 * Null when the value can be one of the dimension. Codes outside the lists are allowed, as they may stand in the data; a period
 * cannot be "not reported".
 */
export function refusalOf(dimension: DimensionId, value: string | null): ValueRefusal | null {
  if (value === null) return dimension === 'period' ? 'not-a-period' : null;
  if (value === '') return 'empty';
  if (value.length > longestValue || hasControlCharacter(value)) return 'malformed';
  if (countryDimensions.includes(dimension) && !/^[A-Z]{2}$/.test(value)) return 'not-a-country';
  if (closedLists[dimension]?.includes(value) === false) return 'not-in-list';
  return isWrongPeriod(dimension, value) ? 'not-a-period' : null;
}

function isWrongPeriod(dimension: DimensionId, value: string): boolean {
  if (dimension === 'period') return parsePeriod(value) === null;
  const form = periodForms[dimension];
  return form !== undefined && !(form.test(value) && parsePeriod(value) !== null);
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f');
}
