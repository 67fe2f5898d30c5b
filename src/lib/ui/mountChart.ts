import type { ChartOption } from '$lib/charts/chartOption';

/** A chart on the page. */
export interface MountedChart {
  draw(option: ChartOption, brushable: boolean): void;
  /** The picture as SVG text, for downloads. */
  svg(): string;
  dispose(): void;
}

export interface ChartEvents {
  pick(value: string | null): void;
  brush(from: string, to: string): void;
}

/** Loads ECharts (once) and gives a chart that follows the size of its box. */
export async function mountChart(host: HTMLElement, events: ChartEvents): Promise<MountedChart> {
  const { loadECharts } = await import('$lib/charts/echartsModules');
  const echarts = await loadECharts();
  const chart = echarts.init(host, null, { renderer: 'svg' });
  const observer = new ResizeObserver(() => chart.resize({ animation: { duration: 0 } }));
  observer.observe(host);
  chart.on('click', (parameters) => {
    const value = pickOf(parameters.data);
    if (value !== undefined) events.pick(value);
  });
  chart.on('brushEnd', (parameters) => {
    const range = brushedRange(parameters);
    const categories = categoriesOf(chart.getOption());
    const from = categories[range?.[0] ?? -1];
    const to = categories[range?.[1] ?? -1];
    if (from !== undefined && to !== undefined) events.brush(from, to);
  });
  return {
    draw: (option, brushable) => {
      chart.setOption(brushable ? { ...option, ...brushOption } : option, { notMerge: true });
      if (brushable) chart.dispatchAction(brushCursor);
    },
    svg: () => chart.renderToSVGString(),
    dispose: () => {
      observer.disconnect();
      chart.dispose();
    }
  };
}

const brushOption = {
  // Brushing asks for a toolbox; the reader brushes without one.
  toolbox: { show: false },
  brush: {
    xAxisIndex: 0,
    brushType: 'lineX' as const,
    brushMode: 'single' as const,
    transformable: false,
    throttleType: 'debounce' as const,
    throttleDelay: 100,
    toolbox: [],
    brushStyle: { color: 'rgba(0, 105, 166, 0.15)', borderColor: 'rgba(0, 105, 166, 0.8)', borderWidth: 1 }
  }
};

const brushCursor = {
  type: 'takeGlobalCursor',
  key: 'brush',
  brushOption: { brushType: 'lineX', brushMode: 'single' }
};

function pickOf(data: unknown): string | null | undefined {
  if (typeof data !== 'object' || data === null || !('pick' in data)) return undefined;
  const { pick } = data;
  return typeof pick === 'string' || pick === null ? pick : undefined;
}

function brushedRange(parameters: unknown): readonly [number, number] | null {
  const areas = (parameters as { areas?: readonly { coordRange?: unknown }[] }).areas;
  const range = areas?.[0]?.coordRange;
  if (!Array.isArray(range) || range.length !== 2) return null;
  const [from, to] = range as [number, number];
  return [Math.max(0, Math.min(from, to)), Math.max(from, to)];
}

function categoriesOf(option: unknown): readonly string[] {
  const axes = (option as { xAxis?: readonly { data?: readonly unknown[] }[] }).xAxis;
  return (axes?.[0]?.data ?? []).map((item) =>
    typeof item === 'object' && item !== null && 'value' in item ? String(item.value) : String(item)
  );
}
