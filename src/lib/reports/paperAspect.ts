import type { ChartOption } from '$lib/charts/chartOption';
import type { View } from '$lib/views/view';

/** Flattest picture on a page, width ÷ height. */
const flattest = 3.2;

/**
 * How wide for its height a picture stands on a page: one line for each category of a vertical axis, as the view has it for
 * maps, and else at most half as high as wide, for paper is wider than a panel.
 */
export function paperAspect(option: ChartOption, { aspect, map }: Pick<View, 'aspect' | 'map'>): number {
  const lines = linesOf(option);
  if (lines !== null) return Math.min(flattest, linesAspect(lines));
  const own = aspect ?? 2;
  return map === true ? Math.max(own, 1.9) : Math.min(flattest, Math.max(own, 2.2));
}

/** Width ÷ height of a picture with a line for each category: high enough to tell them apart, never higher than a page. */
export function linesAspect(lines: number): number {
  return Math.max(0.8, 720 / (70 + Math.min(lines, 40) * 22));
}

/** Entries of a vertical axis of categories; null when there is none. */
function linesOf({ yAxis }: ChartOption): number | null {
  const axis = Array.isArray(yAxis) ? yAxis[0] : yAxis;
  if (axis?.type !== 'category' || !('data' in axis) || !Array.isArray(axis.data)) return null;
  return axis.data.length;
}
