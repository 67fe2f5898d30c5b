import type { Locale } from '$lib/domain/locale';
import { formatNumber } from '$lib/messages/format';
import type { ChartOption } from './chartOption';
import { baseOption, muted, palette } from './theme';

export interface MapPoint {
  readonly label: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly value: number;
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

interface MapChart {
  readonly locale: Locale;
  readonly map: 'region' | 'world';
  readonly points: readonly MapPoint[];
  readonly flows?: readonly MapFlow[];
}

const dashes = { documented: 'solid', declared: 'dashed', inferred: 'dotted' } as const;

/** Longitudes and latitudes drawn of each map. */
const windows = { region: [[40, 57], [90, 26]], world: [[-30, 68], [145, -12]] } as const;

/**
 * Points (area by value, hollow where the place is approximate) and flows (width by value; solid documented, dashed declared,
 * dotted inferred) on a map. Boundaries that are not settled are dashed.
 */
export function mapChart({ locale, map, points, flows = [] }: MapChart): ChartOption {
  const largest = Math.max(1, ...points.map((point) => point.value));
  const widest = Math.max(1, ...flows.map((flow) => flow.value));
  return {
    ...baseOption(1),
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
      {
        type: 'scatter',
        coordinateSystem: 'geo',
        emphasis: { disabled: true },
        data: points.map((point) => ({
          name: `${point.label}: ${formatNumber(locale, point.value)}`,
          value: [point.longitude, point.latitude, point.value],
          ...(point.pick === undefined ? {} : { pick: point.pick }),
          symbolSize: 6 + 22 * Math.sqrt(point.value / largest),
          itemStyle: {
            color: point.approximate ? 'transparent' : palette[0]!,
            borderColor: point.approximate ? palette[0]! : muted,
            borderWidth: point.approximate ? 1.6 : 0.5,
            opacity: 0.85
          }
        }))
      }
    ]
  };
}

function tooltipText(item: unknown): string {
  return (item as { name?: string }).name ?? '';
}
