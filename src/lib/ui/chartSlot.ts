import type { View, ViewContext } from '$lib/views/view';

/** Draws a view as SVG text; null where it has no picture. */
export type ServerChart = (view: View, model: unknown, context: ViewContext) => string | null;

let serverChart: ServerChart | null = null;

/**
 * Gives the panels their renderer for the first answer. Only the server calls it: the browser keeps the picture that came in
 * the page until ECharts takes over, so the library stays out of its first bundle.
 */
export function setServerChart(render: ServerChart): void {
  serverChart = render;
}

/**
 * The picture of a view for the HTML of the first answer. In the browser a blank, never an empty text: hydration then keeps
 * what the server drew.
 */
export function firstPicture(view: View, model: unknown, context: ViewContext): string {
  return serverChart?.(view, model, context) ?? ' ';
}
