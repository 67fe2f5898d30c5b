import { calendars, parsePeriod, type Calendar } from '$lib/domain/calendar';
import { dimensionIds, type DimensionId } from '$lib/model/dimensionId';
import { notReported, type Clause, type Filters } from './filters';

/** Something in an address or a flag that could not be read: it is left out and said aloud, never guessed. */
export interface RejectedFilter {
  readonly key: string;
  readonly value: string;
  readonly reason: 'not-a-period' | 'not-a-calendar' | 'not-a-pick' | 'too-long';
}

export interface DecodedFilters {
  readonly filters: Filters;
  readonly rejected: readonly RejectedFilter[];
}

const maxLength = 200;

/** Filters as parameters of an address, in a canonical order; what is the default is not written. */
export function encodeFilters(filters: Filters): URLSearchParams {
  const params = new URLSearchParams();
  if (filters.calendar !== 'un') params.set('calendar', filters.calendar);
  const ordered = [...filters.clauses].sort((a, b) => (clauseKey(a) < clauseKey(b) ? -1 : 1));
  for (const clause of ordered) {
    for (const value of clause.values) {
      const text = value ?? notReported;
      if (clause.view === null) params.append(clause.dimension, text);
      else params.append('pick', `${clause.view}:${clause.dimension}:${text}`);
    }
  }
  return params;
}

/** Reads filters from parameters. Keys that are no filter are ignored; values that cannot be read are rejected by name. */
export function decodeFilters(params: URLSearchParams): DecodedFilters {
  const rejected: RejectedFilter[] = [];
  const clauses = new Map<string, Clause>();
  let calendar: Calendar = 'un';
  for (const [key, value] of params) {
    if (value.length > maxLength) rejected.push({ key, value: value.slice(0, 80), reason: 'too-long' });
    else if (key === 'calendar') {
      if (isCalendar(value)) calendar = value;
      else rejected.push({ key, value, reason: 'not-a-calendar' });
    } else if (key === 'pick') readPick(value, clauses, rejected);
    else if (isDimension(key)) addValue({ dimension: key, value, view: null }, clauses, rejected);
  }
  const ordered = [...clauses.values()].sort((a, b) => (clauseKey(a) < clauseKey(b) ? -1 : 1));
  return { filters: { calendar, clauses: ordered }, rejected };
}

interface ReadValue {
  readonly dimension: DimensionId;
  readonly value: string;
  readonly view: string | null;
}

function readPick(text: string, clauses: Map<string, Clause>, rejected: RejectedFilter[]): void {
  const match = /^([a-z0-9-]+):([a-z_]+):(.*)$/s.exec(text);
  const dimension = match?.[2];
  if (!match || dimension === undefined || !isDimension(dimension)) {
    rejected.push({ key: 'pick', value: text, reason: 'not-a-pick' });
    return;
  }
  addValue({ dimension, value: match[3]!, view: match[1]! }, clauses, rejected);
}

function addValue(read: ReadValue, clauses: Map<string, Clause>, rejected: RejectedFilter[]): void {
  const { dimension, view } = read;
  if (dimension === 'period' && parsePeriod(read.value) === null) {
    rejected.push({ key: dimension, value: read.value, reason: 'not-a-period' });
    return;
  }
  const value = read.value === notReported ? null : read.value;
  const key = `${view ?? ''}|${dimension}`;
  const before = dimension === 'period' ? [] : (clauses.get(key)?.values ?? []);
  if (before.includes(value)) return;
  clauses.set(key, { dimension, view, values: [...before, value].sort(byText) });
}

function byText(a: string | null, b: string | null): number {
  return (a ?? '\uffff') < (b ?? '\uffff') ? -1 : 1;
}

function clauseKey(clause: Clause): string {
  const place = String(dimensionIds.indexOf(clause.dimension)).padStart(3, '0');
  return `${clause.view === null ? 0 : 1}|${clause.view ?? ''}|${place}`;
}

function isCalendar(text: string): text is Calendar {
  return (calendars as readonly string[]).includes(text);
}

/** True for the id of a dimension. */
export function isDimension(text: string): text is DimensionId {
  return (dimensionIds as readonly string[]).includes(text);
}
