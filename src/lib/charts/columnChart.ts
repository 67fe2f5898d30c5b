import type { Locale } from '$lib/domain/locale';
import { formatNumber } from '$lib/messages/format';
import type { ChartOption, CustomSeriesOption } from './chartOption';
import { hatch } from './hatch';
import { baseOption, categoryAxis, legend, palette, tooltip, valueAxis } from './theme';

/** A category on the axis: `value` is what a pick or a brush gives back. */
export interface Category {
  readonly value: string | null;
  readonly label: string;
}

export interface ColumnSeries {
  readonly name: string;
  /** One number per category; null leaves a gap. */
  readonly values: readonly (number | null)[];
  /** The value a click gives; the category's own when left out. */
  readonly pick?: string | null;
  readonly colour?: string;
  /** Draws a line instead of columns. */
  readonly line?: boolean;
  /** Measured on an axis of its own, at the end side. */
  readonly secondAxis?: boolean;
}

export interface ColumnChart {
  readonly locale: Locale;
  readonly categories: readonly Category[];
  readonly series: readonly ColumnSeries[];
  readonly stacked?: boolean;
  /** Columns of later series stand before those of earlier ones: a part before its whole. */
  readonly overlaid?: boolean;
  /** What a click on a column gives: its category or its series. */
  readonly picks?: 'category' | 'series';
  /** Words for "not reported": categories where the first series is null are hatched, and say so. */
  readonly unreported?: string;
}

/** Columns over categories in order (months, years, phases), stacked or side by side. */
export function columnChart(chart: ColumnChart): ChartOption {
  const labels = new Map(chart.categories.map((category) => [category.value ?? '', category.label]));
  const many = chart.series.length > 1;
  const twoAxes = chart.series.some((series) => series.secondAxis);
  return {
    ...baseOption(chart.series.length),
    tooltip: { ...tooltip('axis'), formatter: (items) => tooltipText(chart, items) },
    grid: { left: 8, right: 12, top: many ? 40 : 14, bottom: 8, containLabel: true },
    ...(many ? { legend: legend(chart.series.map((series) => series.name)) } : {}),
    xAxis: {
      ...categoryAxis,
      data: chart.categories.map((category) => category.value ?? ''),
      axisLabel: {
        ...categoryAxis.axisLabel,
        hideOverlap: true,
        formatter: (value: string) => labels.get(value) ?? value
      }
    },
    yAxis: twoAxes ? [countAxis(chart), { ...countAxis(chart), splitLine: { show: false } }] : countAxis(chart),
    series: [
      ...chart.series.map((series, index) => seriesOption(chart, series, index)),
      ...(chart.unreported === undefined ? [] : [unreportedBands(chart)])
    ]
  };
}

function countAxis(chart: ColumnChart) {
  return {
    ...valueAxis,
    minInterval: 1,
    axisLabel: { ...valueAxis.axisLabel, formatter: (value: number) => formatNumber(chart.locale, value, 'decimal') }
  };
}

function seriesOption(chart: ColumnChart, series: ColumnSeries, index: number) {
  const colour = series.colour ?? palette[index % palette.length]!;
  const data = series.values.map((value, position) => ({
    value: value ?? '-',
    pick: chart.picks === 'series' ? (series.pick ?? null) : (chart.categories[position]?.value ?? null)
  }));
  const shared = {
    name: series.name,
    data,
    itemStyle: { color: colour },
    emphasis: { disabled: true },
    ...(series.secondAxis ? { yAxisIndex: 1 } : {})
  };
  if (series.line) return { ...shared, type: 'line' as const, symbolSize: 7, lineStyle: { color: colour, width: 2 } };
  return {
    ...shared,
    type: 'bar' as const,
    barMaxWidth: 34,
    barCategoryGap: '18%',
    ...(chart.overlaid ? { barGap: '-100%' } : {}),
    ...(chart.stacked ? { stack: 'all' } : {})
  };
}

/** Hatches the whole height over categories that were not reported, so that a gap cannot be read as a zero. */
function unreportedBands(chart: ColumnChart): CustomSeriesOption {
  const missing = (chart.series[0]?.values ?? []).flatMap((value, index) => (value === null ? [index] : []));
  return {
    type: 'custom',
    silent: true,
    data: missing.map((index) => [index, 0]),
    encode: { x: 0, y: 1 },
    renderItem: (params, api) => {
      const area = params.coordSys as unknown as { y: number; height: number };
      const [middle = 0] = api.coord([api.value(0), 0]);
      const [band = 0] = (api.size?.([1, 0]) ?? []) as number[];
      const width = Math.max(3, band * 0.82);
      const box = { x: middle - width / 2, y: area.y, width, height: area.height };
      return { type: 'group', children: [...hatch(box)] };
    }
  };
}

function tooltipText(chart: ColumnChart, items: unknown): string {
  const index = (items as readonly { dataIndex?: number }[])[0]?.dataIndex;
  if (index === undefined) return '';
  const lines = chart.series
    .map((series) => ({ name: series.name, value: series.values[index] ?? null }))
    .filter((line) => line.value !== 0 || chart.series.length <= 4)
    .map(({ name, value }) => `${name}: ${formatNumber(chart.locale, value, 'decimal')}`);
  return [chart.categories[index]?.label ?? '', ...lines].join('\n');
}
