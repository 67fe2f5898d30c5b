import type { DatePrecision } from '$lib/domain/sourceClass';
import { dateReader, type DateCellStyle } from './dateReader';
import type { ReadDate } from './readDate';
import { textReader, type CellReader, type ReadContext } from './readContext';

/** First and last day of a training as the columns of `training_events` want them. */
export interface TrainingDates {
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly date_precision: DatePrecision | null;
}

/** The dates of a training. An end before the start gets a finding and costs the end. */
export function trainingDatesReader(
  context: ReadContext,
  keys: { readonly start: string; readonly end: string },
  start: DateCellStyle
): CellReader<TrainingDates> {
  const startOf = dateReader(context, keys.start, start);
  const endOf = dateReader(context, keys.end, { ...start, alwaysFilled: false });
  const endText = textReader(context, keys.end);
  const { name: column } = context.column(keys.end);
  return (record) => {
    const first = startOf(record);
    const last = endOf(record);
    if (first !== null && last !== null && endsBefore(last, first.day)) {
      context.log.aboutRecord('end-before-start', { column, value: endText(record), facts: { start: first.day } });
    }
    return {
      starts_on: first?.day ?? null,
      ends_on: last === null || last.day < (first?.day ?? '') ? null : last.day,
      date_precision: first?.precision ?? null
    };
  };
}

/** Digits of a date that its precision vouches for; a quarter begins with its first month. */
const knownDigits: Readonly<Record<DatePrecision, number>> = { day: 10, month: 7, quarter: 7, year: 4 };

/** True when the whole interval of the end lies before the start: `2024-03` does not end before `2024-03-15`. */
function endsBefore({ day, precision }: ReadDate, start: string): boolean {
  const digits = knownDigits[precision];
  return (
    day.slice(0, digits) < start.slice(0, digits) && !(precision === 'quarter' && quarterOf(day) === quarterOf(start))
  );
}

function quarterOf(day: string): string {
  return `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** The columns of `training_events` that the dates of a training fill. */
export const trainingDateColumns = ['starts_on', 'ends_on', 'date_precision'] as const;
