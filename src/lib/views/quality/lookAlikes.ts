import { formatDate } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { lookAlikeSeizures } from '$lib/metrics/qualityRecords';
import { quantityText } from './quantityText';
import { sourceText } from './sourceText';
import { dimensionName, unitName } from '../shape/names';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import { withoutPicture } from '../shape/withoutPicture';
import type { Ask, Cell, View, ViewContext } from '../view';

/** One of two reports that may be of one seizure. */
interface Report {
  readonly date: string | null;
  readonly unit: string | null;
  readonly location: string | null;
  readonly place: string | null;
  readonly quantity: number | null;
  readonly programme: string | null;
  readonly source: string | null;
  readonly row: number | null;
}

interface Pair {
  readonly country: string | null;
  readonly substance: string | null;
  readonly measureUnit: string | null;
  readonly reports: readonly [Report, Report];
}

export interface LookAlikesModel {
  readonly pairs: readonly Pair[];
  readonly all: number;
}

/** Pairs of seizures that may be one event reported twice. Both are counted until a person decides. */
export const lookAlikes: View<LookAlikesModel> = {
  id: 'look-alikes',
  title: 'views.look-alikes.title',
  metrics: ['seizure_events'],
  ...withoutPicture,
  span: 12,
  load,
  isEmpty: (model) => model.pairs.length === 0,
  table: (model, context) =>
    tableOf(context, {
      caption: 'views.look-alikes.title',
      columns: [
        ['dates', 'views.seizure-events.date', 'text'],
        ['country', 'filters.dimension.country', 'text'],
        ['units', 'filters.dimension.unit', 'text'],
        ['places', 'filters.dimension.place', 'text'],
        ['substance', 'filters.dimension.substance', 'text'],
        ['quantities', 'metrics.seized_quantity.label', 'text'],
        ['programmes', 'filters.dimension.programme', 'text'],
        ['sources', 'views.quality.source', 'text']
      ],
      rows: model.pairs.map((pair) => rowOf(context, pair)),
      more: model.all - model.pairs.length
    }),
  sentence: (model, context) =>
    paragraph(
      message(context.locale, 'views.look-alikes.sentence', { count: model.all }),
      sentenceIf(model.all > 0, context, 'views.look-alikes.rule')
    )
};

async function load(ask: Ask): Promise<LookAlikesModel> {
  const rows = await ask.records(lookAlikeSeizures);
  return {
    all: rows[0] ? (numberIn(rows[0], 'all_pairs') ?? 0) : 0,
    pairs: rows.map((row) => ({
      country: textIn(row, 'country'),
      substance: textIn(row, 'substance'),
      measureUnit: textIn(row, 'measure_unit'),
      reports: [reportIn(row, 'first'), reportIn(row, 'second')]
    }))
  };
}

function reportIn(row: Parameters<typeof textIn>[0], side: 'first' | 'second'): Report {
  return {
    date: textIn(row, `${side}_date`),
    unit: textIn(row, `${side}_unit`),
    location: textIn(row, `${side}_location`),
    place: textIn(row, `${side}_place`),
    quantity: numberIn(row, `${side}_quantity`),
    programme: textIn(row, `${side}_programme`),
    source: textIn(row, `${side}_source`),
    row: numberIn(row, `${side}_row`)
  };
}

function rowOf(context: ViewContext, { country, substance, measureUnit, reports }: Pair): readonly Cell[] {
  const { locale } = context;
  const both = (text: (report: Report) => string | null) => bothTexts(context, reports.map(text));
  return [
    both(({ date }) => (date === null ? null : formatDate(locale, date, 'day'))),
    country === null ? null : dimensionName(context, 'country', country),
    both(({ unit }) => unitName(context, unit)),
    both(({ location, place }) => (location === null ? place : dimensionName(context, 'place', location))),
    substance === null ? null : dimensionName(context, 'substance', substance),
    both(({ quantity }) => quantityText(context, quantity, measureUnit)),
    both(({ programme }) => programme),
    both(({ source, row }) => sourceText(context, source, row))
  ];
}

/** Once when both reports say the same, else both. */
function bothTexts(context: ViewContext, texts: readonly (string | null)[]): string {
  const said = texts.map((text) => text ?? message(context.locale, 'common.not_reported'));
  return [...new Set(said)].join(' / ');
}
