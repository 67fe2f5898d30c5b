import type { Locale } from '$lib/domain/locale';
import { formatNumber } from '$lib/messages/format';
import type { ChartOption } from './chartOption';
import { baseOption, legend, muted, palette } from './theme';

export interface MapPoint {
  readonly label: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Drawn as the point's area; null draws all points alike. */
  readonly value: number | null;
  /** Read out instead of the value. */
  readonly detail?: string;
  /** Points of one group share a colour and a line in the key. */
  readonly group?: string;
  /** Known to 2 to 10 km only: drawn hollow. */
  readonly approximate: boolean;
  readonly pick?: string | null;
}

export interface MapFlow {
  readonly label: string;
  readonly from: readonly [longitude: number, latitude: number];
  readonly to: readonly [longitude: number, latitude: number];
  readonly value: number;
  readonly evidence: 'documented' | 'declared' | 'inferred';
}

export interface MapChart {
  readonly locale: Locale;
  readonly map: 'region' | 'world';
  readonly points: readonly MapPoint[];
  readonly flows?: readonly MapFlow[];
  /** Names to write on the map, by country code. */
  readonly names?: Readonly<Record<string, string>>;
}

const dashes = { documented: 'solid', declared: 'dashed', inferred: 'dotted' } as const;

/** Longitudes and latitudes drawn of each map. */
const windows = {
  region: [
    [40, 57],
    [90, 26]
  ],
  world: [
    [-30, 68],
    [145, -12]
  ]
} as const;

/**
 * Points (area by value, hollow where the place is approximate) and flows (width by value; solid documented, dashed declared,
 * dotted inferred) on a map. Boundaries that are not settled are dashed.
 */
export function mapChart({ locale, map, points, flows = [], names = {} }: MapChart): ChartOption {
  const largest = Math.max(1, ...points.map((point) => point.value ?? 0));
  const widest = Math.max(1, ...flows.map((flow) => flow.value));
  const groups = groupsOf(points);
  const named = groups.filter((group) => group !== undefined);
  return {
    ...baseOption(1),
    ...(named.length > 1 ? { legend: legend(named) } : {}),
    tooltip: { ...baseOption().tooltip, formatter: (item) => tooltipText(item) },
    geo: {
      map,
      boundingCoords: windows[map].map((corner) => [...corner]),
      silent: true,
      left: 0,
      right: 0,
      top: 0,
      bottom: 0,
      itemStyle: { areaColor: 'var(--chart-land)', borderColor: 'var(--chart-land-line)', borderWidth: 0.7 },
      label: { show: true, color: muted, fontSize: 10, formatter: ({ name }: { name: string }) => names[name] ?? '' },
      regions: ['disputed-XK', 'EH'].map((name) => ({ name, itemStyle: { borderType: 'dashed' as const } }))
    },
    series: [
      {
        type: 'lines',
        coordinateSystem: 'geo',
        data: flows.map((flow) => ({
          name: `${flow.label}: ${formatNumber(locale, flow.value)}`,
          coords: [[...flow.from], [...flow.to]],
          lineStyle: {
            width: 0.8 + 5 * Math.sqrt(flow.value / widest),
            type: dashes[flow.evidence],
            color: palette[1]!,
            opacity: 0.65,
            curveness: 0.18
          }
        }))
      },
      ...groups.map((group, index) =>
        pointSeries(locale, points, { group, colour: palette[index % palette.length]!, largest })
      )
    ]
  };
}

/** Groups with most points first, so that the commonest has the first colour. */
function groupsOf(points: readonly MapPoint[]): readonly (string | undefined)[] {
  const counts = new Map<string | undefined, number>();
  for (const { group } of points) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || ((a ?? '') < (b ?? '') ? -1 : 1));
}

interface PointGroup {
  readonly group: string | undefined;
  readonly colour: string;
  readonly largest: number;
}

function pointSeries(locale: Locale, points: readonly MapPoint[], { group, colour, largest }: PointGroup) {
  return {
    type: 'scatter' as const,
    coordinateSystem: 'geo' as const,
    ...(group === undefined ? {} : { name: group }),
    itemStyle: { color: colour },
    emphasis: { disabled: true },
    data: points
      .filter((point) => point.group === group)
      .map((point) => ({
        name: `${point.label}: ${point.detail ?? formatNumber(locale, point.value)}`,
        value: [point.longitude, point.latitude, point.value ?? 1],
        ...(point.pick === undefined ? {} : { pick: point.pick }),
        symbolSize: point.value === null ? 13 : 6 + 22 * Math.sqrt(point.value / largest),
        itemStyle: {
          color: point.approximate ? 'var(--chart-paper)' : colour,
          borderColor: point.approximate ? colour : 'var(--chart-paper)',
          borderWidth: point.approximate ? 2.2 : 1,
          opacity: 0.88
        }
      }))
  };
}

function tooltipText(item: unknown): string {
  return (item as { name?: string }).name ?? '';
}
