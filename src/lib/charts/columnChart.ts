import type { Locale } from '$lib/domain/locale';
import { formatNumber } from '$lib/messages/format';
import type { ChartOption } from './chartOption';
import { baseOption, categoryAxis, gridLine, ink, palette, tooltip, valueAxis } from './theme';

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
}

export interface ColumnChart {
  readonly locale: Locale;
  readonly categories: readonly Category[];
  readonly series: readonly ColumnSeries[];
  readonly stacked?: boolean;
  /** What a click on a column gives: its category or its series. */
  readonly picks?: 'category' | 'series';
}

/** Columns over categories in order (months, years, phases), stacked or side by side. */
export function columnChart(chart: ColumnChart): ChartOption {
  const labels = new Map(chart.categories.map((category) => [category.value ?? '', category.label]));
  const many = chart.series.length > 1;
  return {
    ...baseOption(chart.series.length),
    tooltip: tooltip('axis'),
    grid: { left: 8, right: 12, top: many ? 40 : 14, bottom: 8, containLabel: true },
    ...(many
      ? {
          legend: {
            type: 'scroll',
            top: 0,
            left: 0,
            icon: 'rect',
            itemWidth: 14,
            itemHeight: 10,
            textStyle: { color: ink, fontSize: 11 }
          }
        }
      : {}),
    xAxis: {
      ...categoryAxis,
      data: chart.categories.map((category) => category.value ?? ''),
      axisLabel: {
        ...categoryAxis.axisLabel,
        hideOverlap: true,
        formatter: (value: string) => labels.get(value) ?? value
      }
    },
    yAxis: {
      ...valueAxis,
      minInterval: 1,
      axisLabel: { ...valueAxis.axisLabel, formatter: (value: number) => formatNumber(chart.locale, value, 'decimal') }
    },
    series: chart.series.map((series, index) => seriesOption(chart, series, index))
  };
}

function seriesOption(chart: ColumnChart, series: ColumnSeries, index: number) {
  const colour = series.colour ?? palette[index % palette.length]!;
  const data = series.values.map((value, position) => ({
    value: value ?? '-',
    pick: chart.picks === 'series' ? (series.pick ?? null) : (chart.categories[position]?.value ?? null)
  }));
  const shared = { name: series.name, data, itemStyle: { color: colour }, emphasis: { disabled: true } };
  if (series.line) return { ...shared, type: 'line' as const, symbolSize: 6, lineStyle: { color: colour, width: 2 } };
  return {
    ...shared,
    type: 'bar' as const,
    barMaxWidth: 34,
    barCategoryGap: '18%',
    itemStyle: { color: colour, borderColor: gridLine, borderWidth: 0 },
    ...(chart.stacked ? { stack: 'all' } : {})
  };
}
