import unitRows from '$datasets/codes/controlUnits.json';
import { normaliseName } from './normaliseName';
import { places, placeSpellings } from './places';
import type { DatePrecision } from './sourceClass';

/**
 * A control unit that public text names. `openedOn` is null where no public text dates the opening; `evidenceUrl` is the text
 * that names the unit, and says nothing about whether it works today.
 */
export interface ControlUnit {
  readonly code: string;
  /** A code of the list `unit_type`. */
  readonly type: string;
  readonly country: string;
  /** Code of its place. */
  readonly place: string;
  /** A code of the list `programme`. */
  readonly programme: string;
  readonly en: string;
  readonly ru: string;
  readonly openedOn: string | null;
  readonly openedPrecision: DatePrecision | null;
  readonly evidenceUrl: string;
  readonly aliases: readonly string[];
}

/** The units of Central Asia and its neighbours that public text names. */
export const controlUnits = unitRows as readonly ControlUnit[];

/**
 * The unit a text means: its code, a name, or a spelling of its place when only one unit is there. Null when none or several
 * could be meant (`Alat` alone is such a text).
 */
export function findUnit(text: string): ControlUnit | null {
  const folded = normaliseName(text);
  const named = unitsByName.get(folded);
  if (named) return named;
  const there = unitsByPlace.get(folded) ?? [];
  return there.length === 1 ? there[0]! : null;
}

const unitsByName: ReadonlyMap<string, ControlUnit> = new Map(
  controlUnits.flatMap((unit) =>
    [unit.code, unit.en, unit.ru, ...unit.aliases].map((name) => [normaliseName(name), unit] as const)
  )
);

const unitsByPlace = indexByPlace();

function indexByPlace(): ReadonlyMap<string, readonly ControlUnit[]> {
  const index = new Map<string, ControlUnit[]>();
  for (const unit of controlUnits) {
    const place = places.find(({ code }) => code === unit.place);
    for (const spelling of place ? placeSpellings(place) : []) {
      const folded = normaliseName(spelling);
      index.set(folded, [...(index.get(folded) ?? []), unit]);
    }
  }
  return index;
}
