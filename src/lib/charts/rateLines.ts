import type { Locale } from '$lib/domain/locale';
import { formatNumber, type NumberKind } from '$lib/messages/format';
import type { ChartOption } from './chartOption';
import type { Category } from './columnChart';
import { baseOption, categoryAxis, gridLine, ink, legend, muted, palette, tooltip, valueAxis } from './theme';

export interface RatePoint {
  /** Null leaves a gap. */
  readonly value: number | null;
  /** Drawn in the second colour and larger: outside its limits. */
  readonly flagged?: boolean;
  /** Drawn hollow: it rests on incomplete returns or on too little. */
  readonly pale?: boolean;
}

/** A line beside the points: a limit, a centre, a level. */
export interface RateLine {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly dashed?: boolean;
}

/** Something that happened, marked over the month it fell into by a number that the table explains. */
export interface RateMark {
  readonly at: string;
  readonly label: string;
}

export interface RateLines {
  readonly locale: Locale;
  readonly kind: NumberKind;
  readonly categories: readonly Category[];
  readonly name: string;
  readonly points: readonly RatePoint[];
  readonly lines: readonly RateLine[];
  readonly marks?: readonly RateMark[];
}

/** A rate by month as points, with lines that step from month to month, and what happened marked above. */
export function rateLines(chart: RateLines): ChartOption {
  const labels = new Map(chart.categories.map(({ value, label }) => [value ?? '', label]));
  return {
    ...baseOption(1),
    legend: legend([chart.name, ...chart.lines.map(({ name }) => name)]),
    tooltip: { ...tooltip('axis'), formatter: (items) => tooltipText(chart, items) },
    grid: { left: 8, right: 16, top: (chart.marks ?? []).length > 0 ? 56 : 36, bottom: 8, containLabel: true },
    xAxis: {
      ...categoryAxis,
      data: chart.categories.map(({ value }) => value ?? ''),
      axisLabel: {
        ...categoryAxis.axisLabel,
        hideOverlap: true,
        formatter: (value: string) => labels.get(value) ?? value
      }
    },
    yAxis: {
      ...valueAxis,
      min: 0,
      axisLabel: { ...valueAxis.axisLabel, formatter: (value: number) => formatNumber(chart.locale, value, chart.kind) }
    },
    series: [pointSeries(chart), ...chart.lines.map(lineSeries)]
  };
}

function pointSeries({ name, points, categories, marks = [] }: RateLines) {
  return {
    name,
    type: 'line' as const,
    symbol: 'circle',
    symbolSize: 6,
    lineStyle: { color: gridLine, width: 1 },
    itemStyle: { color: palette[0]! },
    emphasis: { disabled: true },
    data: points.map(({ value, flagged, pale }, index) => ({
      value: value ?? '-',
      pick: categories[index]?.value ?? null,
      symbolSize: flagged ? 10 : 6,
      itemStyle: {
        color: pale ? 'var(--chart-paper)' : colourOf(flagged),
        borderColor: colourOf(flagged),
        borderWidth: 1.5
      }
    })),
    ...(marks.length === 0 ? {} : { markLine: markLine(marks) })
  };
}

function colourOf(flagged: boolean | undefined): string {
  return flagged ? palette[1]! : palette[0]!;
}

function markLine(marks: readonly RateMark[]) {
  return {
    silent: true,
    symbol: 'none' as const,
    lineStyle: { color: muted, type: 'dotted' as const, width: 1 },
    label: { color: ink, fontSize: 10, position: 'end' as const, distance: 2 },
    data: marks.map(({ at, label }) => ({ xAxis: at, label: { formatter: label } }))
  };
}

function lineSeries({ name, values, dashed }: RateLine, index: number) {
  const colour = dashed ? muted : palette[(index + 1) % palette.length]!;
  return {
    name,
    type: 'line' as const,
    step: 'middle' as const,
    showSymbol: false,
    silent: true,
    itemStyle: { color: colour },
    lineStyle: { color: colour, width: dashed ? 1 : 2, type: dashed ? ('dashed' as const) : ('solid' as const) },
    data: values.map((value) => value ?? '-')
  };
}

function tooltipText(chart: RateLines, items: unknown): string {
  const index = (items as readonly { dataIndex?: number }[])[0]?.dataIndex;
  if (index === undefined) return '';
  const series = [{ name: chart.name, value: chart.points[index]?.value ?? null }].concat(
    chart.lines.map(({ name, values }) => ({ name, value: values[index] ?? null }))
  );
  const lines = series.map(({ name, value }) => `${name}: ${formatNumber(chart.locale, value, chart.kind)}`);
  return [chart.categories[index]?.label ?? '', ...lines].join('\n');
}
