import type { ReadCountry } from './codeReaders';

/** The roles of places along a route, in their order. */
export type RouteRole = 'origin' | 'departure' | 'transit' | 'seizure' | 'destination';

/** A place along a route. The place of the seizure is always there; another is when its cell is not blank. */
export interface RoutePoint extends ReadCountry {
  readonly role: RouteRole;
  readonly location: string | null;
}

/** A row of `route_legs` without its seizure. */
export interface RouteLeg {
  readonly leg_no: number;
  readonly from_role: RouteRole;
  readonly to_role: RouteRole;
  readonly from_country: string | null;
  readonly to_country: string | null;
  readonly from_reported: string | null;
  readonly to_reported: string | null;
  readonly from_location: string | null;
  readonly to_location: string | null;
  readonly transport_mode: string;
}

/** A mode of transport that is not reported. */
const unknownMode = '0';

/**
 * The legs between the places of a route: a blank cell is no place, a stated unknown is a place without a country. The mode of
 * transport of the seizure is that of the leg on which it was made; the modes of the other legs are not reported.
 */
export function routeLegs(points: readonly RoutePoint[], transportMode: string): readonly RouteLeg[] {
  const places = points.filter(({ role, reported }) => role === 'seizure' || reported !== null);
  return places.slice(1).map((to, index) => {
    const from = places[index]!;
    return {
      leg_no: index + 1,
      from_role: from.role,
      to_role: to.role,
      from_country: from.iso2,
      to_country: to.iso2,
      from_reported: from.reported,
      to_reported: to.reported,
      from_location: from.location,
      to_location: to.location,
      transport_mode: to.role === 'seizure' ? transportMode : unknownMode
    };
  });
}

/** The columns of `route_legs` that a leg fills. */
export const legColumns = [
  'leg_no',
  'from_role',
  'to_role',
  'from_country',
  'to_country',
  'from_reported',
  'to_reported',
  'from_location',
  'to_location',
  'transport_mode'
] as const;
