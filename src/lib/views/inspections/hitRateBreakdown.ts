import { message, type MessageKey } from '$lib/messages/messages';
import type { DimensionId } from '$lib/model/dimensionId';
import {
  completenessMetrics,
  completenessOf,
  completenessSentence,
  isIncomplete,
  type Completeness
} from '../shape/completeness';
import { dimensionName, unitName } from '../shape/names';
import { isComparable, minimumForComparison } from '../shape/rate';
import { countText, paragraph, rateText, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';
import { hitRateOption } from './hitRateOption';
import { hitRateMetrics, hitRateRow, type HitRateRow } from './hitRateRows';

/** The model of every hit-rate breakdown. `by` differs from the view's dimension where the edition knows no units. */
export interface HitRateModel {
  readonly by: DimensionId;
  readonly rows: readonly HitRateRow[];
  readonly total: HitRateRow;
  readonly completeness: Completeness | null;
}

interface Breakdown {
  readonly id: string;
  readonly title: MessageKey;
  readonly dimension: DimensionId;
  /** Asked for instead when no row has a value of the dimension. */
  readonly fallback?: DimensionId;
  readonly column: MessageKey;
  readonly order: (a: HitRateRow, b: HitRateRow) => number;
  /** Rows drawn; the table holds all. */
  readonly drawn: number;
  readonly aspect: number;
  readonly span: View['span'];
  readonly tall?: boolean;
}

/** A dot for the hit rate and a whisker for its interval, one line for each value of a dimension. */
export function hitRateBreakdown(breakdown: Breakdown): View<HitRateModel> {
  const { id, title, dimension, aspect, span } = breakdown;
  return {
    id,
    title,
    metrics: [...hitRateMetrics, ...completenessMetrics],
    picks: dimension,
    brushes: false,
    aspect,
    span,
    tall: breakdown.tall ?? false,
    load: (ask) => load(ask, breakdown),
    isEmpty: (model) => (model.total.examinations ?? 0) === 0,
    option: (model, context) =>
      hitRateOption(context, {
        rows: model.rows.slice(0, breakdown.drawn),
        total: model.total,
        name: (row) => rowName(context, model.by, row.key),
        pick: (row) => (model.by === dimension ? row.key : null)
      }),
    table: (model, context) => table(model, context, breakdown),
    sentence: (model, context) => sentence(model, context)
  };
}

async function load(ask: Ask, breakdown: Breakdown): Promise<HitRateModel> {
  const returns = await ask.metrics(completenessMetrics);
  let by = breakdown.dimension;
  let { rows, total } = await ask.metrics(hitRateMetrics, [by]);
  if (breakdown.fallback !== undefined && rows.every((row) => row[by] === null)) {
    by = breakdown.fallback;
    ({ rows, total } = await ask.metrics(hitRateMetrics, [by]));
  }
  return {
    by,
    rows: rows.map((row) => hitRateRow(row, by)).sort(breakdown.order),
    total: hitRateRow(total, null),
    completeness: completenessOf(returns.total)
  };
}

function rowName(context: ViewContext, by: DimensionId, key: string | null): string {
  return by === 'unit' ? unitName(context, key) : dimensionName(context, by, key);
}

function table(model: HitRateModel, context: ViewContext, breakdown: Breakdown): ViewTable {
  const column: MessageKey = model.by === breakdown.dimension ? breakdown.column : 'views.column.country';
  return tableOf(context, {
    caption: breakdown.title,
    columns: [
      [model.by, column, 'text'],
      ['examinations', 'views.column.examinations', 'integer'],
      ['completed', 'views.column.completed', 'integer'],
      ['positive', 'views.column.positive', 'integer'],
      ['hit_rate', 'views.column.hit_rate', 'percent'],
      ['hit_rate_low', 'views.column.low', 'percent'],
      ['hit_rate_high', 'views.column.high', 'percent'],
      ['note', 'views.column.note', 'text']
    ],
    rows: model.rows.map((row) => [
      rowName(context, model.by, row.key),
      row.examinations,
      row.completed,
      row.positive,
      row.rate.value,
      row.rate.low,
      row.rate.high,
      isComparable(row.rate) ? '' : message(context.locale, 'common.too_few')
    ]),
    picks: model.rows.map((row) => (model.by === breakdown.dimension ? row.key : null))
  });
}

function sentence(model: HitRateModel, context: ViewContext): string {
  const { total, rows } = model;
  if ((total.examinations ?? 0) === 0) return message(context.locale, 'views.shape.no_examinations');
  const comparable = rows.filter((row) => isComparable(row.rate));
  const best = [...comparable].sort((a, b) => (b.rate.low ?? 0) - (a.rate.low ?? 0))[0];
  const small = rows.length - comparable.length;
  return paragraph(
    overall(model, context),
    sentenceIf(comparable.length > 1 && (best?.rate.value ?? 0) > 0, context, 'views.shape.best_rate', {
      name: best ? rowName(context, model.by, best.key) : '',
      rate: best ? rateText(context, best.rate) : '',
      n: best?.rate.n ?? 0
    }),
    sentenceIf(small > 0, context, 'views.shape.small_rows', { small, minimum: minimumForComparison }),
    completenessSentence(context, model.completeness)
  );
}

/** "Of ≥ 1,234 completed examinations 30 were positive: 2.4% (95% interval 1.7% to 3.4%)." */
function overall(model: HitRateModel, context: ViewContext): string {
  const { completed, positive, rate } = model.total;
  if ((completed ?? 0) === 0) return message(context.locale, 'views.shape.no_completed');
  const incomplete = isIncomplete(model.completeness);
  return message(context.locale, 'views.shape.overall_rate', {
    completed: completed ?? 0,
    completedText: countText(context, completed, incomplete),
    positive: positive ?? 0,
    positiveText: countText(context, positive, incomplete),
    rate: rateText(context, rate)
  });
}
