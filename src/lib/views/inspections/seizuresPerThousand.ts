import { dotWhisker } from '$lib/charts/dotWhisker';
import type { Row } from '$lib/engine/database';
import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import type { DimensionId } from '$lib/model/dimensionId';
import { ratePerThousand, type RatePerThousand } from '$lib/stats';
import { completenessMetrics, completenessOf, completenessSentence, type Completeness } from '../shape/completeness';
import { dimensionName } from '../shape/names';
import { minimumForComparison } from '../shape/rate';
import { rounded } from '../shape/rounded';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';

/** Seizures over examinations of one unit, with exact limits. */
export interface PerThousandRow {
  readonly key: string | null;
  readonly seizures: number;
  readonly examinations: number;
  /** Null without examinations. */
  readonly rate: RatePerThousand | null;
}

export interface PerThousandModel {
  readonly by: DimensionId;
  readonly rows: readonly PerThousandRow[];
  readonly total: PerThousandRow;
  readonly completeness: Completeness | null;
}

const metrics = ['seizure_events', 'examinations'] as const;

/** Seizures per 1,000 examinations with exact Poisson limits, surest first; by country where the edition knows no units. */
export const seizuresPerThousand: View<PerThousandModel> = {
  id: 'seizures-per-thousand',
  title: 'views.seizures-per-thousand.title',
  note: 'views.shape.enforcement_bias',
  metrics: [...metrics, ...completenessMetrics],
  picks: 'unit',
  brushes: false,
  aspect: 0.9,
  span: 6,
  tall: true,
  load,
  isEmpty: (model) => model.total.examinations === 0,
  option: (model, context) =>
    dotWhisker({
      locale: context.locale,
      kind: 'decimal',
      whiskers: model.rows.map((row) => ({
        label: dimensionName(context, model.by, row.key),
        value: rounded(row.rate?.rate ?? null),
        low: rounded(row.rate?.low ?? null),
        high: rounded(row.rate?.high ?? null),
        n: row.examinations,
        pick: model.by === 'unit' ? row.key : null,
        pale: isThin(row)
      })),
      reference: {
        value: rounded(model.total.rate?.rate ?? null),
        label: message(context.locale, 'views.shape.all_together')
      }
    }),
  table,
  sentence
};

async function load(ask: Ask): Promise<PerThousandModel> {
  const returns = await ask.metrics(completenessMetrics);
  let by: DimensionId = 'unit';
  let { rows, total } = await ask.metrics(metrics, [by]);
  if (rows.every((row) => row['unit'] === null)) {
    by = 'country';
    ({ rows, total } = await ask.metrics(metrics, [by]));
  }
  // Seizures without a unit have no examinations to stand over: they are in no rate.
  const known = rows.filter((row) => textIn(row, by) !== null).map((row) => perThousandRow(row, textIn(row, by)));
  const unplaced = perThousandRow(rows.find((row) => textIn(row, by) === null) ?? {}, null);
  return {
    by,
    rows: known.filter(({ rate }) => rate !== null).sort(byLowerLimit),
    total: withoutUnplaced(perThousandRow(total, null), unplaced),
    completeness: completenessOf(returns.total)
  };
}

function perThousandRow(row: Row, key: string | null): PerThousandRow {
  const seizures = numberIn(row, 'seizure_events') ?? 0;
  const examinations = numberIn(row, 'examinations') ?? 0;
  return { key, seizures, examinations, rate: ratePerThousand(seizures, examinations) };
}

function withoutUnplaced(all: PerThousandRow, unplaced: PerThousandRow): PerThousandRow {
  const seizures = all.seizures - unplaced.seizures;
  const examinations = all.examinations - unplaced.examinations;
  return { key: null, seizures, examinations, rate: ratePerThousand(seizures, examinations) };
}

function isThin({ examinations }: PerThousandRow): boolean {
  return examinations < minimumForComparison;
}

function byLowerLimit(a: PerThousandRow, b: PerThousandRow): number {
  return Number(isThin(a)) - Number(isThin(b)) || b.rate!.low - a.rate!.low || (a.key! < b.key! ? -1 : 1);
}

function table(model: PerThousandModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.seizures-per-thousand.title',
    columns: [
      [model.by, model.by === 'unit' ? 'views.column.unit' : 'views.column.country', 'text'],
      ['seizures', 'views.column.seizure_events', 'integer'],
      ['examinations', 'views.column.examinations', 'integer'],
      ['rate', 'views.seizures-per-thousand.rate', 'decimal'],
      ['low', 'views.column.low', 'decimal'],
      ['high', 'views.column.high', 'decimal'],
      ['note', 'views.column.note', 'text']
    ],
    rows: model.rows.map((row) => [
      dimensionName(context, model.by, row.key),
      row.seizures,
      row.examinations,
      rounded(row.rate?.rate ?? null),
      rounded(row.rate?.low ?? null),
      rounded(row.rate?.high ?? null),
      isThin(row) ? message(context.locale, 'common.too_few') : ''
    ]),
    ...(model.by === 'unit' ? { picks: model.rows.map(({ key }) => key) } : {})
  });
}

function sentence(model: PerThousandModel, context: ViewContext): string {
  const { total, rows } = model;
  if (total.rate === null) return message(context.locale, 'views.shape.no_examinations');
  const first = rows.find((row) => !isThin(row) && row.seizures > 0);
  const text = (value: number) => formatNumber(context.locale, rounded(value), 'decimal');
  const limits = ({ rate, low, high }: RatePerThousand) => ({ rate: text(rate), low: text(low), high: text(high) });
  return paragraph(
    message(context.locale, 'views.seizures-per-thousand.sentence', {
      seizures: total.seizures,
      examinations: total.examinations,
      ...limits(total.rate)
    }),
    first === undefined || rows.length < 2
      ? null
      : message(context.locale, 'views.seizures-per-thousand.first', {
          name: dimensionName(context, model.by, first.key),
          ...limits(first.rate!)
        }),
    sentenceIf(rows.some(isThin), context, 'views.seizures-per-thousand.thin', { minimum: minimumForComparison }),
    completenessSentence(context, model.completeness)
  );
}
