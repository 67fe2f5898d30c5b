import type { Locale } from '$lib/domain/locale';
import { formatNumber, type NumberKind } from '$lib/messages/format';
import type { ChartOption } from './chartOption';
import { baseOption, ink, palette, rowAxis, valueAxis } from './theme';

export interface Bar {
  readonly label: string;
  readonly value: number | null;
  /** What a click gives; left out when the bar cannot be picked. */
  readonly pick?: string | null;
  /** Drawn pale: not comparable, or "other". */
  readonly pale?: boolean;
}

export interface BarChartSpec {
  readonly locale: Locale;
  /** From the top down. */
  readonly bars: readonly Bar[];
  readonly kind?: NumberKind;
}

/** Horizontal bars with their numbers written beside them, the first on top. */
export function barChart({ locale, bars, kind = 'integer' }: BarChartSpec): ChartOption {
  return {
    ...baseOption(1),
    grid: { left: 8, right: 64, top: 6, bottom: 6, containLabel: true },
    xAxis: { ...valueAxis, axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: rowAxis(
      bars.map((row) => row.label),
      150
    ),
    tooltip: { ...baseOption().tooltip, formatter: (item) => tooltipText(locale, bars, item, kind) },
    series: [
      {
        type: 'bar',
        barMaxWidth: 22,
        barCategoryGap: '25%',
        emphasis: { disabled: true },
        data: bars.map((bar) => ({
          value: bar.value ?? 0,
          ...(bar.pick === undefined ? {} : { pick: bar.pick }),
          itemStyle: { color: palette[0]!, opacity: bar.pale ? 0.45 : 1 },
          label: {
            show: true,
            position: 'right' as const,
            color: ink,
            fontSize: 11,
            formatter: formatNumber(locale, bar.value, kind).replaceAll(/[{}]/g, '')
          }
        }))
      }
    ]
  };
}

function tooltipText(locale: Locale, bars: readonly Bar[], item: unknown, kind: NumberKind): string {
  const index = (item as { dataIndex?: number }).dataIndex ?? -1;
  const bar = bars[index];
  return bar ? `${bar.label}\n${formatNumber(locale, bar.value, kind)}` : '';
}
