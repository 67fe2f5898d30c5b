import type { ChartOption } from '$lib/charts/chartOption';
import { withPaperColours } from '../../paperColours';

/** A picture of bars or lines as a presentation holds it: with its numbers, so that staff can edit it. */
export interface NativeChart {
  readonly type: 'bar' | 'line';
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    readonly colour: string | null;
  }[];
  /** True when bars lie. */
  readonly lying: boolean;
  readonly stacked: boolean;
}

type Part = Readonly<Record<string, unknown>>;

/**
 * The native chart of an option; null for what no native chart says faithfully: maps, flows, intervals, two axes of numbers, mixed
 * kinds, values that are no plain numbers.
 */
export function nativeChart(option: ChartOption): NativeChart | null {
  const series = listOf(option.series);
  const [first] = series;
  const type = first?.['type'];
  if ((type !== 'bar' && type !== 'line') || series.some((one) => one['type'] !== type)) return null;
  const [x, y] = [categoriesOf(option.xAxis), categoriesOf(option.yAxis)];
  const categories = x ?? y;
  if (categories === null || (x !== null && y !== null)) return null;
  const read = series.map((one) => seriesOf(one, categories.length));
  if (read.some((one) => one === null)) return null;
  return {
    type,
    categories,
    series: read.filter((one) => one !== null),
    lying: x === null,
    stacked: series.length > 1 && series.every((one) => typeof one['stack'] === 'string')
  };
}

function listOf(parts: unknown): readonly Part[] {
  return (Array.isArray(parts) ? parts : [parts]).filter(
    (part) => part !== undefined && part !== null
  ) as readonly Part[];
}

function categoriesOf(axis: unknown): readonly string[] | null {
  const axes = listOf(axis);
  const data = axes.length === 1 && axes[0]!['type'] === 'category' ? axes[0]!['data'] : null;
  if (!Array.isArray(data)) return null;
  return data.map((entry: unknown) =>
    String(typeof entry === 'object' && entry !== null ? (entry as Part)['value'] : entry)
  );
}

function seriesOf(one: Part, count: number): NativeChart['series'][number] | null {
  const data = one['data'];
  if (!Array.isArray(data) || data.length !== count) return null;
  const values = data.map(valueOf);
  if (values.some((value) => value === undefined)) return null;
  const name = typeof one['name'] === 'string' ? one['name'] : '';
  return { name, values: values as readonly (number | null)[], colour: colourOf(one) };
}

/** Undefined for a value that is no plain number. */
function valueOf(entry: unknown): number | null | undefined {
  const value = typeof entry === 'object' && entry !== null && 'value' in entry ? entry.value : entry;
  if (value === null || value === '-') return null;
  return typeof value === 'number' ? value : undefined;
}

function colourOf(one: Part): string | null {
  const style = (one['itemStyle'] ?? one['lineStyle']) as Part | undefined;
  const colour = typeof style?.['color'] === 'string' ? style['color'] : one['color'];
  const written = typeof colour === 'string' ? withPaperColours(colour) : '';
  return /^#[0-9a-f]{6}$/i.test(written) ? written.slice(1).toUpperCase() : null;
}
