import { findUnit, type ControlUnit } from './controlUnits';
import { findPlace } from './places';

/** A unit as readers of files need it; `place` is null where none is known. */
export type NamedUnit = Pick<ControlUnit, 'code' | 'country' | 'programme'> & { readonly place: string | null };

/** Names that staff keep beside those that come with the program: a unit for a text, a place for a text in a country. */
export interface KeptNames {
  readonly unit: (text: string) => NamedUnit | null;
  readonly place: (text: string, country: string | null) => string | null;
}

/** The unit a text means, among those that staff keep and those that come with the program; see `findUnit`. */
export function namedUnit(text: string, kept: KeptNames | undefined): NamedUnit | null {
  return kept?.unit(text) ?? findUnit(text);
}

/** The code of the place a text means in a country, among those that staff keep and those that come with the program; see `findPlace`. */
export function namedPlace(text: string, country: string | null, kept: KeptNames | undefined): string | null {
  return kept?.place(text, country) ?? findPlace(text, country)?.code ?? null;
}
