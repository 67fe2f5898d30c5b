import type { Row } from '$lib/engine/database';
import { indicatorRecords, indicatorTargets, indicatorValues } from '$lib/metrics/resultRecords';
import { numberIn, textIn } from '../shape/rowValues';
import type { Ask } from '../view';
import { progressOf, type Aggregation, type Progress, type QuarterValue, type Target } from './progress';

/** An indicator of the results framework. */
export interface Indicator {
  readonly code: string;
  readonly level: string;
  readonly name: Bilingual;
  readonly aggregation: Aggregation;
  readonly direction: 'up' | 'down' | 'none';
  /** What its values count in; `share` is a share of 1. */
  readonly measure: string | null;
  readonly means: Bilingual;
  readonly assumption: Bilingual;
  readonly sdg: string;
  readonly usCode: string | null;
}

interface Bilingual {
  readonly en: string;
  readonly ru: string;
}

/** One indicator for one grant, or for the whole programme, and how it stands. */
export interface FrameworkRow {
  readonly indicator: Indicator;
  /** Null for the whole programme. */
  readonly grant: string | null;
  readonly country: string | null;
  readonly unit: string | null;
  readonly progress: Progress;
}

const levels = ['impact', 'outcome', 'output', 'process', 'efficiency'];

/**
 * Every indicator that has a target or a value in the scope asked about: the whole programme first, then grant by grant, from
 * impact down to efficiency.
 */
export async function loadFramework(ask: Ask): Promise<readonly FrameworkRow[]> {
  const [indicators, targets, values] = await Promise.all([
    loadIndicators(ask),
    ask.records(indicatorTargets),
    ask.records(indicatorValues)
  ]);
  const scopes = new Map<string, readonly [Row[], Row[]]>();
  const into = (row: Row, part: 0 | 1) => {
    const key = keyOf(row);
    const rows = scopes.get(key) ?? [[], []];
    rows[part].push(row);
    scopes.set(key, rows);
  };
  for (const row of targets) into(row, 0);
  for (const row of values) into(row, 1);
  const rows = [...scopes.values()].flatMap(([aims, reports]) => {
    const sample = aims[0] ?? reports[0]!;
    const indicator = indicators.find(({ code }) => code === textIn(sample, 'indicator_code'));
    return indicator === undefined ? [] : [rowOf(indicator, { aims, reports }, ask.edition.asOf)];
  });
  return rows.sort((a, b) => byScope(a, b) || indicators.indexOf(a.indicator) - indicators.indexOf(b.indicator));
}

/** Every indicator of the edition, from impact down to efficiency. */
export async function loadIndicators(ask: Ask): Promise<readonly Indicator[]> {
  return (await ask.records(indicatorRecords)).map(indicatorOf).sort(byLevel);
}

function keyOf(row: Row): string {
  return JSON.stringify(['indicator_code', 'grant_code', 'country', 'unit'].map((column) => textIn(row, column)));
}

interface ScopeRows {
  readonly aims: readonly Row[];
  readonly reports: readonly Row[];
}

function rowOf(indicator: Indicator, { aims, reports }: ScopeRows, asOf: string): FrameworkRow {
  const sample = aims[0] ?? reports[0]!;
  return {
    indicator,
    grant: textIn(sample, 'grant_code'),
    country: textIn(sample, 'country'),
    unit: textIn(sample, 'unit'),
    progress: progressOf({
      aggregation: indicator.aggregation,
      direction: indicator.direction,
      targets: aims.map(targetOf),
      values: reports.map(valueOf),
      asOf
    })
  };
}

function byLevel(a: Indicator, b: Indicator): number {
  return levels.indexOf(a.level) - levels.indexOf(b.level) || (a.code < b.code ? -1 : 1);
}

function byScope(a: FrameworkRow, b: FrameworkRow): number {
  const text = ({ grant, country, unit }: FrameworkRow) => [grant ?? '', country ?? '', unit ?? ''].join('\n');
  return text(a) === text(b) ? 0 : text(a) < text(b) ? -1 : 1;
}

function indicatorOf(row: Row): Indicator {
  const both = (name: string) => ({ en: textIn(row, `${name}_en`) ?? '', ru: textIn(row, `${name}_ru`) ?? '' });
  return {
    code: textIn(row, 'indicator_code') ?? '',
    level: textIn(row, 'result_level') ?? '',
    name: both('name'),
    aggregation: (textIn(row, 'aggregation') ?? 'narrative') as Aggregation,
    direction: (textIn(row, 'direction') ?? 'none') as Indicator['direction'],
    measure: textIn(row, 'measure'),
    means: both('means_of_verification'),
    assumption: both('assumption'),
    sdg: textIn(row, 'sdg_targets') ?? '',
    usCode: textIn(row, 'us_code')
  };
}

function targetOf(row: Row): Target {
  return {
    kind: textIn(row, 'target_kind') === 'final' ? 'final' : 'milestone',
    from: textIn(row, 'period_from') ?? '',
    to: textIn(row, 'period_to') ?? '',
    baseline: numberIn(row, 'baseline_value'),
    baselineOn: textIn(row, 'baseline_on'),
    value: numberIn(row, 'target_value')
  };
}

function valueOf(row: Row): QuarterValue {
  return {
    from: textIn(row, 'period_from') ?? '',
    value: numberIn(row, 'value'),
    numerator: numberIn(row, 'numerator'),
    denominator: numberIn(row, 'denominator'),
    reason: textIn(row, 'reason_code'),
    commentEn: textIn(row, 'comment_en'),
    commentRu: textIn(row, 'comment_ru')
  };
}
