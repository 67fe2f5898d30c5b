import { columnChart } from '$lib/charts/columnChart';
import type { ChartOption } from '$lib/charts/chartOption';
import type { Row } from '$lib/engine/database';
import { formatDate, formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { unitHeadcountHistory } from '$lib/metrics/unitHistoryRecords';
import { numberIn, shareOf, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { unitAsked } from './unitAsked';

/** Staff of the unit on one day; null is not reported. */
export interface StaffCount {
  readonly day: string;
  readonly posts: number | null;
  readonly women: number | null;
  readonly men: number | null;
  readonly unknown: number | null;
  /** Officers in post who completed a training. */
  readonly trained: number | null;
}

export interface UnitStaffModel {
  readonly counts: readonly StaffCount[];
}

/** Officers of the unit by sex, count after count, and how many of those in post are trained. */
export const unitStaff: View<UnitStaffModel> = {
  id: 'unit-staff',
  title: 'views.unit-staff.title',
  metrics: ['officers_in_post', 'trained_officers'],
  picks: null,
  brushes: false,
  aspect: 1.9,
  span: 6,
  load,
  isEmpty: (model) => model.counts.length === 0,
  option,
  table,
  sentence
};

async function load(ask: Ask): Promise<UnitStaffModel> {
  if (unitAsked(ask) === null) return { counts: [] };
  return { counts: (await ask.records(unitHeadcountHistory)).map(staffCount) };
}

/** Reads a count of staff. */
export function staffCount(row: Row): StaffCount {
  return {
    day: textIn(row, 'as_of') ?? '',
    posts: numberIn(row, 'posts'),
    women: numberIn(row, 'officers_f'),
    men: numberIn(row, 'officers_m'),
    unknown: numberIn(row, 'officers_unknown'),
    trained: numberIn(row, 'trained_in_post')
  };
}

/** Officers in post, of whatever sex; null when none of the three was reported. */
export function officersOf({ women, men, unknown }: StaffCount): number | null {
  if (women === null && men === null && unknown === null) return null;
  return (women ?? 0) + (men ?? 0) + (unknown ?? 0);
}

function option(model: UnitStaffModel, context: ViewContext): ChartOption {
  const { locale } = context;
  const series = (key: 'women' | 'men' | 'unknown' | 'posts' | 'trained') => model.counts.map((count) => count[key]);
  return columnChart({
    locale,
    stacked: true,
    categories: model.counts.map(({ day }) => ({ value: day, label: formatDate(locale, day, 'month') })),
    series: [
      { name: message(locale, 'views.column.women'), values: series('women') },
      { name: message(locale, 'views.column.men'), values: series('men') },
      { name: message(locale, 'views.column.unknown_sex'), values: series('unknown') },
      { name: message(locale, 'views.unit-staff.posts'), values: series('posts'), line: true },
      { name: message(locale, 'views.column.trained_officers'), values: series('trained'), line: true }
    ]
  });
}

function table(model: UnitStaffModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.unit-staff.title',
    columns: [
      ['day', 'views.unit-staff.day', 'date'],
      ['posts', 'views.unit-staff.posts', 'integer'],
      ['women', 'views.column.women', 'integer'],
      ['men', 'views.column.men', 'integer'],
      ['unknown', 'views.column.unknown_sex', 'integer'],
      ['officers', 'views.column.officers_in_post', 'integer'],
      ['filled', 'views.unit-staff.filled', 'percent'],
      ['trained', 'views.column.trained_officers', 'integer'],
      ['trained_share', 'views.unit-staff.trained_share', 'percent']
    ],
    rows: model.counts.map((count) => [
      count.day,
      count.posts,
      count.women,
      count.men,
      count.unknown,
      officersOf(count),
      shareOf(officersOf(count), count.posts),
      count.trained,
      shareOf(count.trained, officersOf(count))
    ])
  });
}

function sentence(model: UnitStaffModel, context: ViewContext): string {
  const last = model.counts.at(-1);
  if (last === undefined) return message(context.locale, 'views.unit-staff.none');
  const { locale } = context;
  const officers = officersOf(last);
  const share = shareOf(last.trained, officers);
  return paragraph(
    officers === null
      ? message(locale, 'views.unit-staff.not_counted', { day: formatDate(locale, last.day) })
      : message(locale, 'views.unit-staff.sentence', {
          day: formatDate(locale, last.day),
          officers,
          posts: last.posts ?? -1,
          women: last.women === null ? message(locale, 'common.not_reported') : formatNumber(locale, last.women)
        }),
    sentenceIf(share !== null, context, 'views.unit-staff.trained', {
      trained: last.trained ?? 0,
      share: formatNumber(locale, share, 'percent')
    }),
    sentenceIf((last.unknown ?? 0) > 0, context, 'views.unit-staff.unknown', { unknown: last.unknown ?? 0 })
  );
}
