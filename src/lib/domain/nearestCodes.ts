import { codeLists } from './codeLists';
import type { CodeListId } from './codeLists/codeListId';
import { controlUnits } from './controlUnits';
import { countries } from './countries';
import { lookOf } from './lookAlikes';
import { places, placeSpellings } from './places';
import { substances } from './substances';

/** The lists in which a value can be looked for: every code list, the places and the control units. */
export type ListOfNames = CodeListId | 'place' | 'control_unit';

/** An entry of a list that a value may mean. */
export interface NearCode {
  readonly code: string;
  readonly en: string;
  readonly ru: string;
  /** 0 to 1: 1 when a spelling is the same but for case, punctuation and look-alike letters. */
  readonly likeness: number;
}

/** An entry with every spelling under which it is found. */
interface Named {
  readonly code: string;
  readonly en: string;
  readonly ru: string;
  readonly looks: readonly string[];
  /** Where a place or unit is; null for all other entries. */
  readonly country: string | null;
}

const suggested = 3;
/** Below this likeness a suggestion would only be noise. */
const leastLikeness = 0.5;

/**
 * The entries of a list whose names in either language, codes or known spellings are nearest to a value: by edit distance over the
 * longer of the two, look-alike letters counted as the same. At most three, best first, ties in the order of the list; fewer when
 * nothing is near. Places and units are those of `country` (alpha-2) where one is given.
 */
export function nearestCodes(list: ListOfNames, value: string, country: string | null = null): readonly NearCode[] {
  const look = lookOf(value);
  if (look === '') return [];
  const best: NearCode[] = [];
  for (const { code, en, ru, looks, country: own } of namesOf(list)) {
    if (country !== null && own !== null && own !== country) continue;
    const floor = best.length === suggested ? best[suggested - 1]!.likeness : leastLikeness;
    let likeness = 0;
    for (const spelling of looks) likeness = Math.max(likeness, likenessOf(look, spelling, Math.max(floor, likeness)));
    if (likeness < leastLikeness || (best.length === suggested && likeness <= floor)) continue;
    best.push({ code, en, ru, likeness });
    best.sort((a, b) => b.likeness - a.likeness);
    best.length = Math.min(best.length, suggested);
  }
  return best;
}

/**
 * The entry that a value means when only letters that look alike in Latin and Cyrillic keep it from one of its spellings. Null
 * when no entry looks so, or several do.
 */
export function findByLook(list: ListOfNames, value: string): NearCode | null {
  const look = lookOf(value);
  if (look.length < 2) return null;
  const found = namesOf(list).filter(({ looks }) => looks.includes(look));
  if (found.length !== 1) return null;
  const { code, en, ru } = found[0]!;
  return { code, en, ru, likeness: 1 };
}

const known = new Map<ListOfNames, readonly Named[]>();

function namesOf(list: ListOfNames): readonly Named[] {
  const before = known.get(list);
  if (before) return before;
  const made = entriesOf(list).map(({ code, en, ru, spellings, country = null }) => {
    const looks = new Set([code, en, ru, ...spellings].map(lookOf).filter((look) => look !== ''));
    return { code, en, ru, looks: [...looks], country };
  });
  known.set(list, made);
  return made;
}

interface Entry {
  readonly code: string;
  readonly en: string;
  readonly ru: string;
  readonly spellings: readonly string[];
  readonly country?: string;
}

function entriesOf(list: ListOfNames): readonly Entry[] {
  if (list === 'place') return places.map((place) => ({ ...place, spellings: placeSpellings(place) }));
  if (list === 'control_unit') return controlUnits.map((unit) => ({ ...unit, spellings: unit.aliases }));
  if (list === 'country') {
    return countries.map(({ iso2, iso3, en, ru, aliases }) => ({ code: iso2, en, ru, spellings: [iso3, ...aliases] }));
  }
  if (list === 'substance') return substances.map((one) => ({ ...one, spellings: one.aliases }));
  return codeLists[list].codes.map((one) => ({ ...one, spellings: one.aliases ?? [] }));
}

/** 1 less the edit distance over the longer text; 0 as soon as it cannot be above `floor`. */
function likenessOf(a: string, b: string, floor: number): number {
  const longer = Math.max(a.length, b.length);
  if (1 - Math.abs(a.length - b.length) / longer < floor) return 0;
  return a === b ? 1 : 1 - editDistance(a, b) / longer;
}

/** Insertions, deletions and replacements of a letter that make one text of the other. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      current[column] = Math.min(previous[column]! + 1, current[column - 1]! + 1, replaced);
    }
    previous = current;
  }
  return previous[b.length]!;
}
