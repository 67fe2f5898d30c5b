import type { Locale } from '$lib/domain/locale';
import { formatNumber } from '$lib/messages/format';
import type { ChartOption, CustomSeriesOption } from './chartOption';
import { baseOption, categoryAxis, gridLine, ink, muted, palette, rowAxis, valueAxis } from './theme';

/** One thing on its way to a target; all numbers are shares of the target, null is not known. */
export interface BulletRow {
  readonly label: string;
  readonly value: number | null;
  /** Where it should stand by now. */
  readonly expected: number | null;
  /** Where its trend leads by the end. */
  readonly forecast: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** Off its path to the bad side: drawn in the colour of warning. */
  readonly off: boolean;
  /** Read out. */
  readonly detail: string;
}

export interface BulletChart {
  readonly locale: Locale;
  /** From the top down. */
  readonly rows: readonly BulletRow[];
  /** Names of what is drawn, for the key. */
  readonly names: { readonly value: string; readonly expected: string; readonly forecast: string };
}

/** Shares beyond this are cut off: a target passed five times over would press all others together. */
const widest = 1.6;

/** How much of each target is reached (bar), where it should stand (tick) and where the trend leads (whisker). */
export function bulletChart({ locale, rows, names }: BulletChart): ChartOption {
  return {
    ...baseOption(1),
    grid: { left: 8, right: 20, top: 26, bottom: 6, containLabel: true },
    legend: {
      top: 0,
      left: 0,
      selectedMode: false,
      itemWidth: 14,
      itemHeight: 10,
      textStyle: { color: ink, fontSize: 11 },
      data: [
        { name: names.value, icon: 'rect' },
        { name: names.expected, icon: 'path://M4,0L6,0L6,10L4,10Z', itemStyle: { color: ink } },
        { name: names.forecast, icon: 'path://M0,4L10,4L10,6L0,6Z', itemStyle: { color: muted } }
      ]
    },
    xAxis: {
      ...valueAxis,
      min: 0,
      max: Math.min(widest, Math.max(1.1, ...rows.flatMap(partsOf))),
      axisLabel: { ...valueAxis.axisLabel, formatter: (value: number) => formatNumber(locale, value, 'percent') }
    },
    yAxis: {
      ...rowAxis(
        rows.map((row) => row.label),
        230
      ),
      axisLine: categoryAxis.axisLine
    },
    tooltip: {
      ...baseOption().tooltip,
      formatter: (item) => {
        const row = rows[(item as { dataIndex?: number }).dataIndex ?? -1];
        return row ? `${row.label}\n${row.detail}` : '';
      }
    },
    series: [
      bars(rows, names.value),
      { ...marks(rows), name: names.expected },
      { name: names.forecast, type: 'custom', data: [], renderItem: () => null }
    ]
  };
}

function partsOf({ value, expected, forecast }: BulletRow): readonly number[] {
  return [value ?? 0, expected ?? 0, forecast?.high ?? 0];
}

function bars(rows: readonly BulletRow[], name: string) {
  return {
    name,
    type: 'bar' as const,
    barMaxWidth: 14,
    emphasis: { disabled: true },
    itemStyle: { color: palette[0]! },
    markLine: {
      silent: true,
      symbol: 'none' as const,
      lineStyle: { color: gridLine, type: 'solid' as const, width: 2 },
      label: { show: false },
      data: [{ xAxis: 1 }]
    },
    data: rows.map((row) => ({
      value: row.value === null ? '-' : Math.min(row.value, widest),
      itemStyle: { color: row.off ? palette[1]! : palette[0]!, opacity: 0.85 }
    }))
  };
}

/** Tick of the expected and whisker of the forecast. */
function marks(rows: readonly BulletRow[]): CustomSeriesOption {
  const cut = (value: number) => Math.min(value, widest);
  return {
    type: 'custom',
    silent: true,
    data: rows.map((_, index) => [0, index]),
    encode: { x: 0, y: 1 },
    renderItem: (params, api) => {
      const row = rows[params.dataIndex]!;
      const y = api.coord([0, params.dataIndex])[1] ?? 0;
      const x = (share: number) => api.coord([cut(share), params.dataIndex])[0] ?? 0;
      const line = (from: readonly [number, number], to: readonly [number, number], stroke: string) => ({
        type: 'line' as const,
        shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
        style: { stroke, lineWidth: 2, fill: 'none' }
      });
      const upright = (share: number, half: number, stroke: string) =>
        line([x(share), y - half], [x(share), y + half], stroke);
      const tick = row.expected === null ? [] : [upright(row.expected, 10, ink)];
      if (row.forecast === null) return { type: 'group', children: tick };
      const { low, high, value } = row.forecast;
      const dot = {
        type: 'circle' as const,
        shape: { cx: x(value), cy: y, r: 4 },
        style: { fill: 'var(--chart-paper)', stroke: muted, lineWidth: 2 }
      };
      const whisker = [line([x(low), y], [x(high), y], muted), upright(low, 4, muted), upright(high, 4, muted)];
      return { type: 'group', children: [...whisker, dot, ...tick] };
    }
  };
}
