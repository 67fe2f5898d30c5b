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
  /** True when the first category stands at the far end of its axis. */
  readonly inverse: boolean;
  readonly stacked: boolean;
}

type Part = Readonly<Record<string, unknown>>;

/**
 * The native chart of an option; null for what no native chart says faithfully: maps, flows, intervals, two axes of numbers, mixed
 * kinds, values that are no plain numbers.
 */
export function nativeChart(option: ChartOption): NativeChart | null {
  const series = listOf(option.series).filter(({ data }) => !Array.isArray(data) || data.length > 0);
  const type = kindOf(series);
  const [x, y] = [categoriesOf(option.xAxis), categoriesOf(option.yAxis)];
  const categories = x ?? y;
  if (type === null || categories === null || (x !== null && y !== null)) return null;
  const read = series.map((one) => seriesOf(one, categories.length));
  if (read.some((one) => one === null)) return null;
  return {
    type,
    categories,
    series: read.filter((one) => one !== null),
    lying: x === null,
    inverse: listOf(x === null ? option.yAxis : option.xAxis)[0]?.['inverse'] === true,
    stacked: series.length > 1 && series.every((one) => typeof one['stack'] === 'string')
  };
}

/** Bars or lines when all series are; null for anything else. */
function kindOf(series: readonly Part[]): NativeChart['type'] | null {
  const type = series[0]?.['type'];
  return (type === 'bar' || type === 'line') && series.every((one) => one['type'] === type) ? type : null;
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
  return data.map((entry: unknown, index) => labelOf(String(isPart(entry) ? entry['value'] : entry), index, axes[0]!));
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null;
}

/** A category as the axis writes it, without marks of style. */
function labelOf(value: string, index: number, axis: Part): string {
  const formatter = isPart(axis['axisLabel']) ? axis['axisLabel']['formatter'] : undefined;
  if (typeof formatter !== 'function') return value;
  const text = String((formatter as (value: string, index: number) => unknown)(value, index));
  return text.replaceAll(/\{[a-z]+\|([^}]*)\}/gi, '$1').replaceAll(/\s*\n\s*/g, ' ');
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
