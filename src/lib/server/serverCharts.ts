import { renderSvg } from '$lib/charts/renderSvg';
import { encodeFilters } from '$lib/filters/codec';
import type { View, ViewContext } from '$lib/views/view';

/** Width in pixels of the full 12-column grid, for which the first pictures are drawn; they scale from there. */
const gridWidth = 1200;

/** How many pictures are kept, the most recent ones; each is some tens of kilobytes. */
const keptPictures = 400;

const pictures = new Map<string, string | null>();

/**
 * Draws a view for the HTML of the first answer; null where it has no picture. Drawing is most of the work of a page whose
 * figures are known, so a picture is kept: the model, and with it the picture, follows from what the key says.
 */
export function drawServerChart(view: View, model: unknown, context: ViewContext): string | null {
  const { edition, locale, filters } = context;
  const key = JSON.stringify([edition.dataHash, view.id, locale, encodeFilters(filters).toString()]);
  const known = pictures.get(key);
  const picture = known === undefined ? draw(view, model, context) : known;
  pictures.delete(key);
  pictures.set(key, picture);
  const oldest = pictures.keys().next();
  if (pictures.size > keptPictures && !oldest.done) pictures.delete(oldest.value);
  return picture;
}

function draw(view: View, model: unknown, context: ViewContext): string | null {
  if (view.aspect === null || view.isEmpty(model)) return null;
  const option = view.option(model, context);
  if (option === null) return null;
  const width = Math.round((gridWidth * view.span) / 12) - 40;
  return renderSvg(option, { width, height: Math.round(width / view.aspect) });
}
