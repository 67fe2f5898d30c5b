import type { Locale } from '$lib/domain/locale';
import { formatNumber, type NumberKind } from '$lib/messages/format';
import type { ChartOption, CustomSeriesOption } from './chartOption';
import { baseOption, categoryAxis, ink, muted, palette, rowAxis, valueAxis } from './theme';

export interface Whisker {
  readonly label: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly pick?: string | null;
  /** Too few to compare: drawn pale. */
  readonly pale?: boolean;
}

export interface DotWhisker {
  readonly locale: Locale;
  /** From the top down. */
  readonly whiskers: readonly Whisker[];
  /** A line to compare with, e.g. the rate of all together. */
  readonly reference?: { readonly value: number | null; readonly label: string };
  /** How values are written: shares of 1 as percent when left out. */
  readonly kind?: NumberKind;
}

/** Rates with their intervals, one line each, the first on top. */
export function dotWhisker({ locale, whiskers, reference, kind = 'percent' }: DotWhisker): ChartOption {
  const written = (value: number | null) => formatNumber(locale, value, kind);
  return {
    ...baseOption(1),
    grid: { left: 8, right: 24, top: reference ? 22 : 6, bottom: 6, containLabel: true },
    xAxis: {
      ...valueAxis,
      min: 0,
      axisLabel: { ...valueAxis.axisLabel, formatter: (value: number) => written(value) }
    },
    yAxis: {
      ...rowAxis(
        whiskers.map((row) => row.label),
        160
      ),
      axisLine: categoryAxis.axisLine
    },
    tooltip: {
      ...baseOption().tooltip,
      formatter: (item) => {
        const row = whiskers[(item as { dataIndex?: number }).dataIndex ?? -1];
        return row
          ? `${row.label}\n${written(row.value)} (${written(row.low)} – ${written(row.high)}), n = ${formatNumber(locale, row.n)}`
          : '';
      }
    },
    series: [
      whiskerSeries(whiskers),
      {
        ...dotSeries(whiskers),
        ...(reference === undefined || reference.value === null
          ? {}
          : { markLine: referenceLine(reference.value, `${reference.label}: ${written(reference.value)}`) })
      }
    ]
  };
}

function referenceLine(value: number, label: string) {
  return {
    silent: true,
    precision: 10,
    symbol: 'none' as const,
    lineStyle: { color: muted, type: 'dashed' as const, width: 1 },
    label: {
      color: muted,
      fontSize: 10,
      position: 'start' as const,
      formatter: label
    },
    data: [{ xAxis: value }]
  };
}

/** The interval as a line with ends. */
function whiskerSeries(whiskers: readonly Whisker[]): CustomSeriesOption {
  return {
    type: 'custom',
    silent: true,
    data: whiskers.map((row, index) => [row.low ?? 0, row.high ?? 0, index, row.pale ? 1 : 0]),
    encode: { x: [0, 1], y: 2 },
    renderItem: (_, api) => {
      const start = api.coord([api.value(0), api.value(2)]);
      const end = api.coord([api.value(1), api.value(2)]);
      const style = { stroke: api.value(3) === 1 ? muted : ink, lineWidth: 1.5, fill: 'none' };
      const stroke = (x1: number, y1: number, x2: number, y2: number) => ({
        type: 'line' as const,
        shape: { x1, y1, x2, y2 },
        style
      });
      const [x1 = 0, y = 0] = start;
      const [x2 = 0] = end;
      return {
        type: 'group',
        children: [stroke(x1, y, x2, y), stroke(x1, y - 4, x1, y + 4), stroke(x2, y - 4, x2, y + 4)]
      };
    }
  };
}

function dotSeries(whiskers: readonly Whisker[]) {
  return {
    type: 'scatter' as const,
    symbolSize: 10,
    emphasis: { disabled: true },
    data: whiskers.map((row, index) => ({
      value: [row.value ?? '-', index],
      ...(row.pick === undefined ? {} : { pick: row.pick }),
      itemStyle: {
        color: row.pale ? 'var(--chart-paper)' : palette[0]!,
        borderColor: row.pale ? muted : palette[0]!,
        borderWidth: 1.5
      }
    }))
  };
}
