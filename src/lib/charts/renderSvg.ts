import type { ChartOption } from './chartOption';
import { loadECharts } from './echartsModules';
import { textWidth } from './textWidth';

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Draws an option as SVG text without a page: the picture of the first answer, of print and of reports. It scales by its
 * viewBox, has no script and no animation, and is the same text for the same option (ECharts numbers its classes by a counter
 * of the process; they are renumbered in order of appearance). Colours stay CSS variables.
 */
export function renderSvg(option: ChartOption, { width, height }: Size): string {
  const echarts = loadECharts();
  if (typeof document === 'undefined') echarts.setPlatformAPI({ measureText: (text) => ({ width: textWidth(text) }) });
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ ...option, animation: false });
    return standAlone(chart.renderToSVGString(), width, height);
  } finally {
    chart.dispose();
  }
}

function standAlone(svg: string, width: number, height: number): string {
  const numbers = new Map<string, string>();
  const renumbered = svg.replaceAll(/zr\d+-[a-z]+-?\d+|zr\d+-[a-z]\d+/g, (name) => {
    const known = numbers.get(name) ?? `z${numbers.size}`;
    numbers.set(name, known);
    return known;
  });
  return renumbered.replace(/^<svg [^>]*>/, (open) => {
    const scalable = open.replace(/ (?:width|height)="[^"]*"/g, '').replace(/ viewBox="[^"]*"/, '');
    return scalable.replace(
      '<svg ',
      `<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid meet" aria-hidden="true" `
    );
  });
}
