import type { DatePrecision } from '$lib/domain/sourceClass';
import { dateReader, type DateCellStyle } from './measureReaders';
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
  const endOf = dateReader(context, keys.end, { style: start.style });
  const endText = textReader(context, keys.end);
  const { name: column } = context.column(keys.end);
  return (record) => {
    const first = startOf(record);
    const last = endOf(record);
    const isBefore = first !== null && last !== null && last.day < first.day;
    if (isBefore) {
      context.log.aboutRecord('end-before-start', { column, value: endText(record), facts: { start: first.day } });
    }
    return {
      starts_on: first?.day ?? null,
      ends_on: isBefore ? null : (last?.day ?? null),
      date_precision: first?.precision ?? null
    };
  };
}
