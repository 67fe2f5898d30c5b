import { renderSvg } from '$lib/charts/renderSvg';
import type { View, ViewContext } from '$lib/views/view';

/** Width in pixels of the full 12-column grid, for which the first pictures are drawn; they scale from there. */
const gridWidth = 1200;

/** Draws a view for the HTML of the first answer; null where it has no picture. */
export function drawServerChart(view: View, model: unknown, context: ViewContext): string | null {
  if (view.aspect === null || view.isEmpty(model)) return null;
  const option = view.option(model, context);
  if (option === null) return null;
  const width = Math.round((gridWidth * view.span) / 12) - 40;
  return renderSvg(option, { width, height: Math.round(width / view.aspect) });
}
