import type { KeptNames, NamedUnit } from '$lib/domain/keptNames';
import { normaliseName } from '$lib/domain/normaliseName';
import type { DataRow } from '../dataRow';
import type { ReferenceContribution } from '../editionContribution';

/** The names of units and places in the tables that staff keep, for reading files; undefined when they keep none of them. */
export function keptNames(references: readonly ReferenceContribution[]): KeptNames | undefined {
  const rowsOf = (table: string) => references.find((one) => one.table === table)?.rows ?? [];
  const [units, locations, aliases] = ['units', 'locations', 'location_aliases'].map(rowsOf);
  if (units!.length + locations!.length + aliases!.length === 0) return undefined;
  const byUnit = new Map(units!.flatMap(unitSpellings));
  const byPlace = new Map<string, Set<string>>();
  const add = (name: unknown, country: unknown, code: unknown) => {
    for (const key of [`${country} ${normaliseName(String(name))}`, ` ${normaliseName(String(name))}`]) {
      byPlace.set(key, (byPlace.get(key) ?? new Set()).add(String(code)));
    }
  };
  for (const { location_code, name_en, name_ru, country } of locations!) {
    for (const name of [location_code, name_en, name_ru]) add(name, country, location_code);
  }
  for (const { alias, country, location_code } of aliases!) add(alias, country, location_code);
  return {
    unit: (text) => byUnit.get(normaliseName(text)) ?? null,
    place: (text, country) => {
      const codes = [...(byPlace.get(`${country ?? ''} ${normaliseName(text)}`) ?? [])];
      return codes.length === 1 ? codes[0]! : null;
    }
  };
}

function unitSpellings(row: DataRow): readonly (readonly [string, NamedUnit])[] {
  const { unit_code: code, country, programme, location_code: place } = row;
  const unit = {
    code: String(code),
    country: String(country),
    programme: String(programme),
    place: place == null ? null : String(place)
  };
  return [code, row['name_en'], row['name_ru']].map((name) => [normaliseName(String(name)), unit] as const);
}
