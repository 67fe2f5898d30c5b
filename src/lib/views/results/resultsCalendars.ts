import { calendars, parsePeriod, periodToken, shiftMonth } from '$lib/domain/calendar';
import { labelOf } from '$lib/domain/labels';
import { formatNumber, formatPeriod } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { grantRecords } from '$lib/metrics/grantRecords';
import { spanAsked } from '../shape/periods';
import { rateIn } from '../shape/rate';
import { numberIn, textIn } from '../shape/rowValues';
import type { Rate } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, View, ViewContext, ViewTable } from '../view';

/** The same records, counted within one fiscal year of one calendar, or one year of a grant. */
export interface CalendarYear {
  readonly calendar: 'un' | 'us' | 'jp' | 'grant';
  /** The grant whose year it is. */
  readonly grant: string | null;
  /** Period token, as filters write it. */
  readonly token: string;
  /** True when the year goes on beyond the edition's own day. */
  readonly unfinished: boolean;
  readonly trainings: number | null;
  readonly participations: number | null;
  readonly examinations: number | null;
  readonly rate: Rate;
  readonly seizures: number | null;
}

export interface CalendarsModel {
  readonly years: readonly CalendarYear[];
}

const metrics = ['training_events', 'participations', 'examinations', 'hit_rate', 'seizure_events'] as const;
const yearsShown = 3;
const grantsShown = 4;

/** One record, four calendars: what fell into the years of the UN, of the United States, of Japan and of each grant. */
export const resultsCalendars: View<CalendarsModel> = {
  ...withoutPicture,
  id: 'results-calendars',
  title: 'views.results-calendars.title',
  metrics,
  span: 12,
  load,
  isEmpty: (model) => model.years.length === 0,
  table,
  sentence
};

type Outline = Pick<CalendarYear, 'calendar' | 'grant' | 'token'> & { readonly to: string };

async function load(ask: Ask): Promise<CalendarsModel> {
  const end = spanAsked(ask)?.to ?? null;
  if (end === null) return { years: [] };
  const last = end < ask.edition.asOf ? end : ask.edition.asOf;
  const outlines = [...calendars.flatMap((calendar) => fiscalYears(calendar, last)), ...(await grantYears(ask, last))];
  const years = await Promise.all(
    outlines.map(async ({ to, ...outline }): Promise<CalendarYear> => {
      const { total } = await ask.metrics(metrics, [], outline.token);
      return {
        ...outline,
        unfinished: to > ask.edition.asOf,
        trainings: numberIn(total, 'training_events'),
        participations: numberIn(total, 'participations'),
        examinations: numberIn(total, 'examinations'),
        rate: rateIn(total, 'hit_rate'),
        seizures: numberIn(total, 'seizure_events')
      };
    })
  );
  return { years };
}

function fiscalYears(calendar: 'un' | 'us' | 'jp', last: string): readonly Outline[] {
  return Array.from({ length: yearsShown }, (_, back) => {
    const token = periodToken(calendar, `${shiftMonth(last.slice(0, 7), -12 * (yearsShown - 1 - back))}-01`, 'year');
    return { calendar, grant: null, token, to: parsePeriod(token)?.to ?? last };
  });
}

/** The years of the grants that ran on the last day asked about, counted from their own first day. */
async function grantYears(ask: Ask, last: string): Promise<readonly Outline[]> {
  const grants = (await ask.records(grantRecords)).map((row) => ({
    grant: textIn(row, 'grant_code') ?? '',
    from: textIn(row, 'starts_on'),
    to: textIn(row, 'ends_on')
  }));
  const running = grants.filter(({ from, to }) => from !== null && to !== null && from <= last && to >= last);
  return running.slice(-grantsShown).flatMap(({ grant, from, to }) => {
    const starts = [0, 12, 24, 36, 48].map((months) => shiftMonth(from!.slice(0, 7), months));
    const begun = starts.filter((month) => `${month}-01` <= last);
    return begun.map((month) => {
      const full = shiftMonth(month, 11);
      const until = full < to!.slice(0, 7) ? full : to!.slice(0, 7);
      return { calendar: 'grant' as const, grant, token: `${month}..${until}`, to: parsePeriod(until)?.to ?? last };
    });
  });
}

function table(model: CalendarsModel, context: ViewContext): ViewTable {
  const { locale } = context;
  return tableOf(context, {
    caption: 'views.results-calendars.title',
    columns: [
      ['calendar', 'views.results-calendars.calendar', 'text'],
      ['period', 'views.column.period', 'text'],
      ['trainings', 'views.column.training_events', 'integer'],
      ['participations', 'views.column.participations', 'integer'],
      ['examinations', 'views.column.examinations', 'integer'],
      ['hit_rate', 'views.column.hit_rate', 'percent'],
      ['low', 'views.column.low', 'percent'],
      ['high', 'views.column.high', 'percent'],
      ['seizures', 'views.column.seizure_events', 'integer'],
      ['note', 'views.column.note', 'text']
    ],
    rows: model.years.map((year) => [
      calendarName(year, context),
      formatPeriod(locale, year.token),
      year.trainings,
      year.participations,
      year.examinations,
      year.rate.value,
      year.rate.low,
      year.rate.high,
      year.seizures,
      year.unfinished ? message(locale, 'views.results-calendars.unfinished') : '–'
    ])
  });
}

function calendarName({ calendar, grant }: CalendarYear, context: ViewContext): string {
  if (calendar !== 'grant') return message(context.locale, `views.results-calendars.${calendar}`);
  return labelOf(context.labels, 'grant', grant ?? '', context.locale);
}

function sentence(model: CalendarsModel, context: ViewContext): string {
  const { locale } = context;
  const latest = calendars.map((calendar) => model.years.findLast((year) => year.calendar === calendar));
  if (latest.some((year) => year === undefined)) return message(locale, 'views.results.none');
  const parts = latest.map((year) => `${formatPeriod(locale, year!.token)}: ${formatNumber(locale, year!.trainings)}`);
  return message(locale, 'views.results-calendars.sentence', { list: parts.join('; ') });
}
