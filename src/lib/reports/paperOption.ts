import type { ChartOption } from '$lib/charts/chartOption';
import { textWidth } from '$lib/charts/textWidth';

/** A picture as paper needs it, and how many pixels higher that makes it. */
export interface PaperPicture {
  readonly option: ChartOption;
  readonly extra: number;
}

/** Room at the left edge for half of the first word of an axis. */
const edge = 24;
const legendLine = 20;
/** Mark, its distance from the name, and the gap to the next entry. */
const legendMark = 14 + 5 + 10;
/** What the key's own padding takes of the width; a line too many costs nothing, one too few covers the picture. */
const legendMargin = 40;
const mostWrittenCategories = 14;

/**
 * The option of a view for a page that nobody can touch: the key lists every series in as many lines as it takes instead of
 * scrolling, every category of a short axis is written, and long names have room.
 */
export function paperOption(option: ChartOption, width: number): PaperPicture {
  const lines = legendLines(option, width);
  const extra = Math.max(0, lines - 1) * legendLine;
  return {
    extra,
    option: {
      ...option,
      ...single(option.legend, (legend) => ({ legend: { ...legend, type: 'plain', width: width - 8, itemGap: 10 } })),
      ...single(option.grid, (grid) => ({ grid: { ...grid, left: edge, top: Number(grid['top'] ?? 0) + extra } })),
      ...single(option.xAxis, (axis) => ({ xAxis: writtenCategories(axis, width) })),
      ...single(option.yAxis, (axis) => ({ yAxis: roomForNames(axis, width) }))
    } as ChartOption
  };
}

type Part = Readonly<Record<string, unknown>>;

/** Applies to a component that stands alone; lists of components are left as they are. */
function single(part: unknown, change: (part: Part) => Part): Part {
  return typeof part === 'object' && part !== null && !Array.isArray(part) ? change(part as Part) : {};
}

function legendLines({ legend }: ChartOption, width: number): number {
  const names = (legend as { data?: readonly unknown[] } | undefined)?.data ?? [];
  let lines = names.length === 0 ? 0 : 1;
  let used = 0;
  for (const name of names) {
    const needed = legendMark + textWidth(String(name), 11);
    if (used > 0 && used + needed > width - legendMargin) {
      lines += 1;
      used = 0;
    }
    used += needed;
  }
  return lines;
}

function writtenCategories(axis: Part, width: number): Part {
  const categories = Array.isArray(axis['data']) ? axis['data'].length : 0;
  if (axis['type'] !== 'category' || categories === 0 || categories > mostWrittenCategories) return axis;
  const room = Math.floor((width - 60) / categories) - 6;
  return withLabel(axis, { interval: 0, hideOverlap: false, width: room, overflow: 'break', lineHeight: 13 });
}

function roomForNames(axis: Part, width: number): Part {
  return axis['type'] === 'category' ? withLabel(axis, { width: Math.floor(width / 3) }) : axis;
}

function withLabel(axis: Part, label: Part): Part {
  return { ...axis, axisLabel: { ...(axis['axisLabel'] as Part | undefined), ...label } };
}
