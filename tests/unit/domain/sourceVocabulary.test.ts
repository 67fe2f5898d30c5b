import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { findCode } from '$lib/domain/codeLists';
import type { CodeListId } from '$lib/domain/codeLists/codeListId';
import { findCountry, isUnknownWord } from '$lib/domain/countries';
import { findSubstance } from '$lib/domain/substances';

type Row = Readonly<Record<string, string>>;

const folder = '../shared/data';
const seizures = `${folder}/seizures/ids_2011-2016_excl-americas.csv`;
const declarations = `${folder}/inspections/df_syn_train_eng.csv`;
const present = existsSync(seizures) && existsSync(declarations);
if (!present) console.warn(`Skipped: ${folder} with the real files is not here.`);

function read(path: string, delimiter: string): Row[] {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  return Papa.parse<Row>(text, { header: true, delimiter, skipEmptyLines: true }).data;
}

function unread(rows: readonly Row[], column: string, reads: (text: string) => boolean): string[] {
  const texts = new Set(rows.map((row) => row[column] ?? ''));
  return [...texts].filter((text) => text !== '' && !reads(text)).sort();
}

describe.runIf(present)('the vocabulary reads the real files', () => {
  let rows: Row[] = [];

  beforeAll(() => {
    rows = read(seizures, ';');
  });

  it.each([
    ['DRUG_UNIT', 'measure_unit'],
    ['TRANSPORT', 'transport_mode'],
    ['HIDING_PLACE', 'concealment_method']
  ] as const)('every %s by the list %s', (column, list: CodeListId) => {
    expect(unread(rows, column, (text) => findCode(list, text) !== null)).toEqual([]);
  });

  it('every country that ISO 3166-1 knows', () => {
    const known = (text: string) => isUnknownWord(text) || findCountry(text) !== null;
    const columns = ['COUNTRY', 'PRODUCING_COUNTRY', 'DEPARTURE_COUNTRY', 'DESTINATION_COUNTRY'];
    const left = new Set(columns.flatMap((column) => unread(rows, column, known)));
    expect([...left].sort()).toEqual(['Kosovo under UNSCR 1244', 'Netherlands Antilles']);
  });

  it('the drug of 99.5 % of the rows', () => {
    const found = rows.filter((row) => findSubstance(row['DRUG_NAME'] ?? '') !== null);
    expect(found.length / rows.length).toBeGreaterThan(0.995);
  });

  it('every country and mode of transport of the customs declarations, ZZ being unknown', () => {
    const customs = read(declarations, ',');
    const known = (text: string) => text === 'ZZ' || findCountry(text) !== null;
    expect(unread(customs, 'Country of Origin', known)).toEqual([]);
    expect(unread(customs, 'Country of Departure', known)).toEqual([]);
    expect(unread(customs, 'Mode of Transport', (text) => findCode('transport_mode', text) !== null)).toEqual([]);
  });
});
