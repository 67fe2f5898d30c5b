import { dotWhisker } from '$lib/charts/dotWhisker';
import type { Row } from '$lib/engine/database';
import { formatNumber } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { riskIndicatorLift, type Proportion, type RiskIndicatorLift } from '$lib/stats';
import { dimensionName, listNames } from '../shape/names';
import { minimumForComparison } from '../shape/rate';
import { hundredth } from '../shape/rounded';
import { numberIn, textIn } from '../shape/rowValues';
import { paragraph, sentenceIf } from '../shape/sentences';
import { tableOf } from '../shape/tableColumns';
import type { Ask, View, ViewContext, ViewTable } from '../view';

/** A risk indicator: the examinations that bore it, all of the same countries and quarters, and how much oftener it hit. */
export interface IndicatorRow {
  readonly indicator: string;
  readonly flagged: Proportion;
  readonly all: Proportion;
  /** Null when nothing bore it, and when the parts contradict each other. */
  readonly lift: RiskIndicatorLift | null;
}

export interface IndicatorsModel {
  /** Surest first: by the lower limit of the lift. */
  readonly rows: readonly IndicatorRow[];
}

const metrics = ['risk_completed', 'risk_positive', 'risk_completed_all', 'risk_positive_all'] as const;

/** A lift from which an indicator is named, when its lower limit is above 1. */
const notable = 2;

/**
 * How much oftener examinations with a risk indicator are positive than all of the same countries and quarters. Aggregates of
 * indicators only: no consignment, trader or route can be found in them.
 */
export const riskIndicators: View<IndicatorsModel> = {
  id: 'risk-indicators',
  title: 'views.risk-indicators.title',
  note: 'views.risk-indicators.note',
  metrics,
  picks: null,
  brushes: false,
  aspect: 2.6,
  span: 12,
  load,
  isEmpty: (model) => model.rows.length === 0,
  option: (model, context) =>
    dotWhisker({
      locale: context.locale,
      kind: 'decimal',
      whiskers: model.rows
        .filter(({ lift }) => lift?.liftInterval !== null && lift !== null)
        .map((row) => ({
          label: nameOf(context, row),
          value: hundredth(row.lift!.lift),
          low: hundredth(row.lift!.liftInterval!.low),
          high: hundredth(row.lift!.liftInterval!.high),
          n: row.flagged.trials,
          pale: isThin(row)
        })),
      reference: { value: 1, label: message(context.locale, 'views.risk-indicators.as_all') }
    }),
  table,
  sentence
};

async function load(ask: Ask): Promise<IndicatorsModel> {
  const { rows } = await ask.metrics(metrics, ['risk_indicator']);
  return {
    rows: rows
      .filter((row) => textIn(row, 'risk_indicator') !== null && (numberIn(row, 'risk_completed') ?? 0) > 0)
      .map(indicatorRow)
      .sort((a, b) => lowOf(b) - lowOf(a) || (a.indicator < b.indicator ? -1 : 1))
  };
}

function indicatorRow(row: Row): IndicatorRow {
  const part = (positive: string, completed: string) => ({
    successes: numberIn(row, positive) ?? 0,
    trials: numberIn(row, completed) ?? 0
  });
  const flagged = part('risk_positive', 'risk_completed');
  const all = part('risk_positive_all', 'risk_completed_all');
  return {
    indicator: textIn(row, 'risk_indicator')!,
    flagged,
    all,
    lift: isPart(flagged, all) ? riskIndicatorLift(flagged, all) : null
  };
}

function isPart(flagged: Proportion, all: Proportion): boolean {
  const missesOf = ({ successes, trials }: Proportion) => trials - successes;
  return flagged.successes <= all.successes && missesOf(flagged) >= 0 && missesOf(flagged) <= missesOf(all);
}

function lowOf({ lift }: IndicatorRow): number {
  return lift?.liftInterval?.low ?? -1;
}

function isThin({ flagged }: IndicatorRow): boolean {
  return flagged.trials < minimumForComparison;
}

function nameOf(context: ViewContext, { indicator }: IndicatorRow): string {
  return dimensionName(context, 'risk_indicator', indicator);
}

function table(model: IndicatorsModel, context: ViewContext): ViewTable {
  return tableOf(context, {
    caption: 'views.risk-indicators.title',
    columns: [
      ['indicator', 'filters.dimension.risk_indicator', 'text'],
      ['completed', 'views.column.completed', 'integer'],
      ['positive', 'views.column.positive', 'integer'],
      ['precision', 'views.risk-indicators.precision', 'percent'],
      ['precision_low', 'views.column.low', 'percent'],
      ['precision_high', 'views.column.high', 'percent'],
      ['lift', 'views.risk-indicators.lift', 'decimal'],
      ['lift_low', 'views.risk-indicators.lift_low', 'decimal'],
      ['lift_high', 'views.risk-indicators.lift_high', 'decimal'],
      ['note', 'views.column.note', 'text']
    ],
    rows: model.rows.map((row) => [
      nameOf(context, row),
      row.flagged.trials,
      row.flagged.successes,
      ...liftCells(row.lift),
      isThin(row) ? message(context.locale, 'common.too_few') : ''
    ])
  });
}

function liftCells(lift: RiskIndicatorLift | null): readonly (number | null)[] {
  if (lift === null) return [null, null, null, null, null, null];
  const { precision, precisionInterval, liftInterval } = lift;
  const limits = liftInterval === null ? [null, null] : [hundredth(liftInterval.low), hundredth(liftInterval.high)];
  return [precision, precisionInterval.low, precisionInterval.high, hundredth(lift.lift), ...limits];
}

function sentence(model: IndicatorsModel, context: ViewContext): string {
  const { locale } = context;
  if (model.rows.length === 0) return message(locale, 'views.risk-indicators.none');
  const sure = model.rows.filter((row) => !isThin(row) && (row.lift?.lift ?? 0) > notable && lowOf(row) > 1);
  const useless = model.rows.filter((row) => !isThin(row) && lowOf(row) >= 0 && lowOf(row) <= 1);
  const named = sure.map(
    (row) => `${nameOf(context, row)} (${formatNumber(locale, hundredth(row.lift!.lift), 'decimal')})`
  );
  return paragraph(
    message(locale, 'views.risk-indicators.sentence', {
      indicators: model.rows.length,
      sure: sure.length,
      names: listNames(context, named)
    }),
    sentenceIf(useless.length > 0, context, 'views.risk-indicators.not_shown', { indicators: useless.length })
  );
}
