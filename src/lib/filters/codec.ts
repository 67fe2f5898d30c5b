import { calendars, type Calendar } from '$lib/domain/calendar';
import { dimensionIds, type DimensionId } from '$lib/model/dimensionId';
import { canonicalFilters } from './canonical';
import { notReported, type Clause, type Filters } from './filters';
import { refusalOf, type ValueRefusal } from './valueRefusal';

/** Why a part of an address or a flag was not taken; the sentence is `filters.rejected.<reason>`. */
export type RejectionReason =
  ValueRefusal | 'unknown-calendar' | 'unknown-dimension' | 'malformed-pick' | 'several-periods';

/** Something in an address or a flag that could not be read: it is left out and said aloud, never guessed. */
export interface RejectedFilter {
  readonly key: string;
  readonly value: string;
  readonly reason: RejectionReason;
}

export interface DecodedFilters {
  readonly filters: Filters;
  readonly rejected: readonly RejectedFilter[];
}

/**
 * Filters as the part of an address after `?`: the dimension is the key, repeated for "or" (`country=KG&country=UZ`,
 * `period=us:2026Q1`), `pick=<view>:<dimension>:<value>` is what was picked in a view, `calendar` is left out when it is the
 * UN's. Equal filters give equal text.
 */
export function encodeFilters(filters: Filters): URLSearchParams {
  const params = new URLSearchParams();
  if (filters.calendar !== 'un') params.append('calendar', filters.calendar);
  for (const { dimension, values, view } of canonicalFilters(filters).clauses) {
    for (const value of values) {
      const text = value ?? notReported;
      if (view === null) params.append(dimension, text);
      else params.append('pick', `${view}:${dimension}:${text}`);
    }
  }
  return params;
}

/** Reads what `encodeFilters` writes. Keys that are no filter are ignored; values that cannot be are rejected with a reason. */
export function decodeFilters(params: URLSearchParams): DecodedFilters {
  const clauses: Clause[] = [];
  const rejected: RejectedFilter[] = [];
  let calendar: Calendar = 'un';
  for (const [key, value] of params) {
    const read = readParameter(key, value);
    if (read === null) continue;
    if ('reason' in read) rejected.push({ key, value: value.slice(0, 80), reason: read.reason });
    else if ('calendar' in read) calendar = read.calendar;
    else if (isSecondPeriod(clauses, read)) rejected.push({ key, value, reason: 'several-periods' });
    else clauses.push(read);
  }
  return { filters: canonicalFilters({ calendar, clauses }), rejected };
}

/** True for the id of a dimension. */
export function isDimension(text: string): text is DimensionId {
  return (dimensionIds as readonly string[]).includes(text);
}

type Read = Clause | { readonly calendar: Calendar } | { readonly reason: RejectionReason } | null;

function readParameter(key: string, value: string): Read {
  if (key === 'calendar') {
    const calendar = calendars.find((one) => one === value);
    return calendar ? { calendar } : { reason: 'unknown-calendar' };
  }
  if (key === 'pick') return readPick(value);
  return isDimension(key) ? readClause(key, value, null) : null;
}

function readPick(text: string): Read {
  const parts = /^([a-z0-9][a-z0-9_-]{0,63}):([a-z0-9_]+):([^]*)$/.exec(text);
  if (!parts) return { reason: 'malformed-pick' };
  const [, view, dimension, value] = parts;
  return isDimension(dimension!) ? readClause(dimension, value!, view!) : { reason: 'unknown-dimension' };
}

function readClause(dimension: DimensionId, text: string, view: string | null): Read {
  const value = text === notReported ? null : text;
  const reason = refusalOf(dimension, value);
  return reason === null ? { dimension, values: [value], view } : { reason };
}

function isSecondPeriod(clauses: readonly Clause[], read: Clause): boolean {
  if (read.dimension !== 'period') return false;
  const first = clauses.find((clause) => clause.dimension === 'period' && clause.view === read.view);
  return first !== undefined && first.values[0] !== read.values[0];
}
