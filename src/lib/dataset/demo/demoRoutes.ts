import type { RouteFamily } from './demoGoods';
import type { Random } from './seededRandom';

interface RouteFamilySpec {
  readonly origins: readonly (readonly [string, number])[];
  readonly transits: readonly string[];
  readonly destinations: readonly (readonly [string, number])[];
}

interface RoutePoint {
  readonly role: 'origin' | 'departure' | 'transit' | 'seizure' | 'destination';
  readonly country: string | null;
  readonly location: string | null;
}

/** Where a seizure was made, for its legs. */
export interface SeizurePoint {
  readonly country: string;
  readonly location: string | null;
  readonly transportMode: string;
}

/**
 * The legs of an invented route: heroin and opium north from Afghanistan, precursors south towards it, consumer goods west from
 * China. An end that nobody knows stays a leg with an empty country. The legs always join.
 */
export function demoRoute(
  family: RouteFamily,
  at: SeizurePoint,
  random: Random
): Record<string, string | number | null>[] {
  const points = routePoints(routeFamilies[family], at, random);
  const evidence = random.weighted([
    ['declared', 48],
    ['documented', 30],
    ['inferred', 22]
  ] as const);
  return points.slice(1).map((end, index) => {
    const start = points[index]!;
    const towards = end.role === 'destination' && evidence === 'documented' ? 'declared' : evidence;
    return {
      leg_no: index + 1,
      from_role: start.role,
      to_role: end.role,
      from_country: start.country,
      to_country: end.country,
      from_reported: null,
      to_reported: null,
      from_location: start.location,
      to_location: end.location,
      evidence: towards,
      transport_mode: at.transportMode
    };
  });
}

function routePoints(spec: RouteFamilySpec, at: SeizurePoint, random: Random): readonly RoutePoint[] {
  const origin = random.weighted(spec.origins);
  const departure = random.chance(0.35) ? random.pick(spec.transits) : origin;
  const transit = random.chance(0.3) ? random.pick(spec.transits) : null;
  const destination = random.weighted(spec.destinations);
  const points: RoutePoint[] = [];
  if (random.chance(0.55)) points.push(point('origin', random.chance(0.12) ? null : origin));
  points.push(point('departure', random.chance(0.14) ? null : departure));
  if (transit !== null && transit !== departure && transit !== at.country) points.push(point('transit', transit));
  points.push({ role: 'seizure', country: at.country, location: at.location });
  points.push(point('destination', random.chance(0.22) || destination === at.country ? null : destination));
  return points;
}

function point(role: RoutePoint['role'], country: string | null): RoutePoint {
  return { role, country, location: null };
}

const routeFamilies: Readonly<Record<RouteFamily, RouteFamilySpec>> = {
  opiates: {
    origins: [
      ['AF', 94],
      ['PK', 3],
      ['IR', 3]
    ],
    transits: ['TJ', 'UZ', 'TM', 'IR', 'KG', 'AZ'],
    destinations: [
      ['RU', 46],
      ['KZ', 16],
      ['TR', 10],
      ['DE', 6],
      ['UA', 5],
      ['GE', 4],
      ['NL', 3]
    ]
  },
  hashish: {
    origins: [
      ['AF', 80],
      ['KZ', 10],
      ['KG', 6],
      ['PK', 4]
    ],
    transits: ['TJ', 'UZ', 'KG', 'TM'],
    destinations: [
      ['RU', 56],
      ['KZ', 24],
      ['UZ', 8],
      ['TR', 4]
    ]
  },
  synthetics: {
    origins: [
      ['AF', 34],
      ['IR', 18],
      ['CN', 22],
      ['NL', 12],
      ['PL', 6],
      ['TR', 8]
    ],
    transits: ['TR', 'AZ', 'IR', 'UZ', 'LT'],
    destinations: [
      ['RU', 40],
      ['KZ', 24],
      ['UZ', 12],
      ['KG', 8],
      ['TR', 6]
    ]
  },
  precursors: {
    origins: [
      ['CN', 40],
      ['RU', 18],
      ['KR', 10],
      ['IN', 12],
      ['DE', 8],
      ['AE', 12]
    ],
    transits: ['KZ', 'UZ', 'IR', 'TM', 'AZ'],
    destinations: [
      ['AF', 62],
      ['TM', 8],
      ['UZ', 8],
      ['TJ', 8],
      ['IR', 6]
    ]
  },
  tobacco: {
    origins: [
      ['AE', 30],
      ['KG', 16],
      ['KZ', 18],
      ['BY', 10],
      ['BG', 8],
      ['AM', 10]
    ],
    transits: ['IR', 'AZ', 'TM', 'KZ'],
    destinations: [
      ['RU', 40],
      ['UZ', 16],
      ['TR', 14],
      ['KZ', 12],
      ['UA', 8]
    ]
  },
  goods: {
    origins: [
      ['CN', 56],
      ['TR', 16],
      ['AE', 14],
      ['IN', 8],
      ['IR', 6]
    ],
    transits: ['KZ', 'KG', 'IR', 'GE', 'AE'],
    destinations: [
      ['RU', 30],
      ['UZ', 18],
      ['KZ', 18],
      ['TJ', 10],
      ['GE', 8],
      ['TM', 6]
    ]
  },
  strategic: {
    origins: [
      ['CN', 40],
      ['DE', 18],
      ['TR', 18],
      ['KR', 12],
      ['US', 12]
    ],
    transits: ['AE', 'TR', 'KZ', 'GE'],
    destinations: [
      ['UZ', 30],
      ['KZ', 30],
      ['TM', 20],
      ['AZ', 20]
    ]
  },
  nature: {
    origins: [
      ['KZ', 34],
      ['UZ', 20],
      ['TM', 12],
      ['KG', 14],
      ['AF', 12],
      ['DE', 8]
    ],
    transits: ['KZ', 'KG', 'TR', 'AE'],
    destinations: [
      ['CN', 34],
      ['AE', 26],
      ['RU', 18],
      ['TR', 12],
      ['PK', 8]
    ]
  }
};
