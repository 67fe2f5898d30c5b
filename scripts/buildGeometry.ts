// Makes the two maps from Natural Earth (world-atlas): `npx tsx scripts/buildGeometry.ts`. The output is committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { merge, feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

type Ring = [number, number][];
interface Area {
  readonly name: string;
  readonly polygons: Ring[][];
}

const require = createRequire(import.meta.url);
const countryCodes = JSON.parse(readFileSync('datasets/codes/countries.json', 'utf8')) as {
  iso2: string;
  m49: string;
}[];
const iso2Of = new Map(countryCodes.map((country) => [country.m49, country.iso2]));

/** Areas that Natural Earth draws apart and the UN does not show as states: merged into the country named here. */
const mergedInto: Readonly<Record<string, string>> = { 'N. Cyprus': '196', Somaliland: '706', Taiwan: '156' };

/** West, south, east, north of the regional map. */
const region: readonly [number, number, number, number] = [36, 22, 92, 58];

/** Corners of a boundary that span less than this, in square degrees, are left out: about one pixel of the maps as drawn. */
const smallestTriangle = 0.012;

write('src/lib/charts/geometry/region.json', areasOf('world-atlas/countries-50m.json', region, smallestTriangle));
write(
  'src/lib/charts/geometry/world.json',
  areasOf('world-atlas/countries-110m.json', [-180, -58, 180, 84], smallestTriangle)
);

function areasOf(file: string, box: readonly [number, number, number, number], smallest: number): Area[] {
  const whole = JSON.parse(readFileSync(require.resolve(file), 'utf8')) as Topology;
  const topology = simplify(presimplify(whole), smallest);
  const { geometries } = topology.objects['countries'] as GeometryCollection<{ name: string }>;
  const groups = new Map<string, (Polygon | MultiPolygon)[]>();
  for (const geometry of geometries) {
    const given = geometry.properties?.name ?? '';
    const id = mergedInto[given] ?? String(geometry.id ?? given);
    const name = iso2Of.get(id) ?? (given === 'Kosovo' ? 'disputed-XK' : `other-${given}`);
    groups.set(name, [...(groups.get(name) ?? []), geometry as Polygon | MultiPolygon]);
  }
  return [...groups].flatMap(([name, parts]) => {
    const merged = parts.length > 1 ? merge(topology, parts) : feature(topology, parts[0]!).geometry;
    const coordinates = (merged.type === 'Polygon' ? [merged.coordinates] : merged.coordinates) as Ring[][];
    const polygons = coordinates
      .map((rings) => rings.map((ring) => clip(ring, box)).filter((ring) => ring.length > 3))
      .filter((rings) => rings.length > 0);
    return polygons.length === 0 ? [] : [{ name, polygons }];
  });
}

/** Sutherland-Hodgman clipping of a ring by a box, then rounding to two decimals without repeated points. */
function clip(ring: Ring, [west, south, east, north]: readonly [number, number, number, number]): Ring {
  const edges: [(point: [number, number]) => boolean, 0 | 1, number][] = [
    [(point) => point[0] >= west, 0, west],
    [(point) => point[0] <= east, 0, east],
    [(point) => point[1] >= south, 1, south],
    [(point) => point[1] <= north, 1, north]
  ];
  let points: Ring = ring;
  for (const [inside, axis, limit] of edges) {
    const next: Ring = [];
    points.forEach((point, index) => {
      const before = points.at(index - 1)!;
      if (inside(point) !== inside(before)) next.push(crossing(before, point, axis, limit));
      if (inside(point)) next.push(point);
    });
    points = next;
  }
  const rounded = points.map(([x, y]): [number, number] => [Math.round(x * 100) / 100, Math.round(y * 100) / 100]);
  const distinct = rounded.filter(
    (point, index) => index === 0 || point[0] !== rounded[index - 1]![0] || point[1] !== rounded[index - 1]![1]
  );
  return distinct.length > 3 ? [...distinct, distinct[0]!] : [];
}

function crossing(a: [number, number], b: [number, number], axis: 0 | 1, limit: number): [number, number] {
  const part = (limit - a[axis]) / (b[axis] - a[axis]);
  return [a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1])];
}

function write(path: string, areas: readonly Area[]): void {
  const features = areas.map(({ name, polygons }) => ({
    type: 'Feature',
    properties: { name },
    geometry: { type: 'MultiPolygon', coordinates: polygons }
  }));
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  writeFileSync(path, `${text}\n`);
  console.log(`${path}: ${features.length} areas, ${text.length} bytes`);
}
