import type { ChartOption } from './chartOption';

/** Categorical colours, safe for colour-blind readers (after Okabe and Ito); CSS variables, so that both themes are one picture. */
export const palette: readonly string[] = Array.from({ length: 8 }, (_, index) => `var(--chart-${index + 1})`);

/** Steps from little to much. */
export const sequential: readonly string[] = Array.from(
  { length: 6 },
  (_, index) => `var(--chart-sequential-${index + 1})`
);

export const ink = 'var(--chart-ink)';
export const muted = 'var(--chart-muted)';
export const gridLine = 'var(--chart-grid)';

/** Text of a chart. */
const textStyle = { fontFamily: "'Noto Sans Variable', 'Noto Sans', sans-serif", fontSize: 12, color: ink };

const pale = 'rgba(255, 255, 255, 0.4)';
const lines = (rotation: number, gap: number) => ({
  color: pale,
  dashArrayX: [1, 0],
  dashArrayY: [1.5, gap],
  rotation,
  symbolSize: 1
});

/** Quiet patterns, told apart in grey print: the first series is plain. */
const decals = [
  { symbol: 'none' },
  lines(-Math.PI / 4, 6),
  {
    color: pale,
    symbol: 'circle',
    symbolSize: 0.5,
    dashArrayX: [
      [6, 6],
      [0, 6, 6, 0]
    ],
    dashArrayY: [6, 0]
  },
  lines(Math.PI / 4, 6),
  lines(0, 5),
  lines(Math.PI / 2, 5),
  {
    color: pale,
    symbol: 'rect',
    symbolSize: 0.5,
    dashArrayX: [
      [6, 6],
      [0, 6, 6, 0]
    ],
    dashArrayY: [6, 0]
  },
  lines(-Math.PI / 4, 3)
];

/** Where every option begins: our type, no animation, rich-text tooltips (never HTML), patterns beside colours from two series on. */
export function baseOption(seriesCount = 1): ChartOption {
  return {
    animation: false,
    textStyle,
    color: [...palette],
    aria: { enabled: true, label: { enabled: false }, decal: { show: seriesCount > 1, decals } },
    tooltip: tooltip('item')
  };
}

/** A tooltip drawn as text. */
export function tooltip(trigger: 'item' | 'axis'): NonNullable<ChartOption['tooltip']> {
  return {
    trigger,
    renderMode: 'richText',
    confine: true,
    backgroundColor: 'var(--chart-paper)',
    borderColor: 'var(--chart-grid)',
    textStyle: { color: ink, fontSize: 12 },
    axisPointer: { type: 'shadow', shadowStyle: { color: 'var(--chart-grid)', opacity: 0.5 } }
  };
}

/** Style of an axis of categories. */
export const categoryAxis = {
  type: 'category' as const,
  axisTick: { show: false },
  axisLine: { lineStyle: { color: gridLine } },
  axisLabel: { color: ink, fontSize: 11 }
};

/** An axis of rows, the first on top, whose names may repeat and are cut at `width` pixels. */
export function rowAxis(names: readonly string[], width: number) {
  return {
    ...categoryAxis,
    inverse: true,
    data: names.map((_, index) => String(index)),
    axisLine: { show: false },
    axisLabel: {
      ...categoryAxis.axisLabel,
      interval: 0,
      width,
      overflow: 'truncate' as const,
      formatter: (index: string) => names[Number(index)] ?? ''
    }
  };
}

/** Style of an axis of values. */
export const valueAxis = {
  type: 'value' as const,
  splitLine: { lineStyle: { color: gridLine } },
  axisLabel: { color: muted, fontSize: 11, hideOverlap: true }
};

/** The key above a chart; scrolls when it does not fit. */
export function legend(names: readonly string[]): NonNullable<ChartOption['legend']> {
  return {
    data: [...names],
    type: 'scroll',
    top: 0,
    left: 0,
    icon: 'rect',
    itemWidth: 14,
    itemHeight: 10,
    pageIconColor: ink,
    pageIconInactiveColor: muted,
    pageTextStyle: { color: muted },
    textStyle: { color: ink, fontSize: 11 }
  };
}
