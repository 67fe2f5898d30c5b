import type { Locale } from '$lib/domain/locale';
import { formatNumber } from '$lib/messages/format';
import type { ChartOption } from './chartOption';
import { baseOption, ink, legend, palette, rowAxis, tooltip, valueAxis } from './theme';

export interface StackedRow {
  readonly label: string;
  /** What a click on the row gives; left out when it cannot be picked. */
  readonly pick?: string | null;
}

export interface StackedBars {
  readonly locale: Locale;
  /** From the top down. */
  readonly rows: readonly StackedRow[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** One behind the other on a row, or each on its own line. */
  readonly stacked: boolean;
}

/** Horizontal bars in parts, or several beside each other, for names too long to stand under a column. */
export function stackedBars({ locale, rows, series, stacked }: StackedBars): ChartOption {
  return {
    ...baseOption(series.length),
    tooltip: { ...tooltip('axis'), valueFormatter: (value) => formatNumber(locale, numberOf(value), 'decimal') },
    legend: legend(series.map((part) => part.name)),
    grid: { left: 8, right: 40, top: 32, bottom: 6, containLabel: true },
    xAxis: { ...valueAxis, minInterval: 1, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: rowAxis(
      rows.map((row) => row.label),
      150
    ),
    series: series.map((part, index) => ({
      name: part.name,
      type: 'bar',
      barMaxWidth: 20,
      emphasis: { disabled: true },
      itemStyle: { color: palette[index % palette.length]! },
      label: {
        show: true,
        position: stacked ? ('inside' as const) : ('right' as const),
        color: stacked ? 'var(--chart-paper)' : ink,
        fontSize: 10,
        formatter: (item: { value?: unknown }) =>
          numberOf(item.value) ? formatNumber(locale, numberOf(item.value)) : ''
      },
      ...(stacked ? { stack: 'all' } : {}),
      data: part.values.map((value, position) => ({
        value: value ?? '-',
        ...(rows[position]?.pick === undefined ? {} : { pick: rows[position].pick })
      }))
    }))
  };
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
