import placeRows from '$datasets/codes/places.json';
import { normaliseName } from './normaliseName';

/**
 * A place of control. `quality` says how its point is known: L from UN/LOCODE and checked, G geocoded, A approximate (within 2
 * to 10 km, drawn as approximate), N none. The UN/LOCODE (edition 2024-2) is a key only. Codes are of this system.
 */
export interface Place {
  readonly code: string;
  readonly country: string;
  /** A code of the list `location_type`. */
  readonly type: string;
  readonly en: string;
  readonly ru: string;
  readonly unlocode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly quality: 'L' | 'G' | 'A' | 'N';
  readonly sourceUrl: string | null;
  readonly aliases: readonly string[];
}

/** The places of the programme and the cities that reports name most. */
export const places = placeRows as readonly Place[];

/**
 * The place a text means in a country (alpha-2). Without a country a place is given only when the spelling means one place
 * everywhere: `Alat` is a customs post in Uzbekistan and a seaport in Azerbaijan, so alone it is null.
 */
export function findPlace(text: string, country: string | null): Place | null {
  const found = placesBySpelling.get(normaliseName(text)) ?? [];
  const matching = country === null ? found : found.filter((place) => place.country === country);
  return matching.length === 1 ? matching[0]! : null;
}

/** Every spelling of a place, its names included, as seen and once per folded form. */
export function placeSpellings(place: Place): readonly string[] {
  const byFolded = new Map<string, string>();
  for (const spelling of [place.en, place.ru, ...place.aliases]) {
    const folded = normaliseName(spelling);
    if (folded !== '' && !byFolded.has(folded)) byFolded.set(folded, spelling);
  }
  return [...byFolded.values()];
}

const placesBySpelling = indexSpellings();

function indexSpellings(): ReadonlyMap<string, readonly Place[]> {
  const index = new Map<string, Place[]>();
  const add = (spelling: string, place: Place) => {
    const folded = normaliseName(spelling);
    const known = index.get(folded) ?? [];
    if (!known.includes(place)) index.set(folded, [...known, place]);
  };
  for (const place of places) {
    for (const spelling of placeSpellings(place)) add(spelling, place);
    add(place.code, place);
    if (place.unlocode !== null) add(place.unlocode, place);
  }
  return index;
}
