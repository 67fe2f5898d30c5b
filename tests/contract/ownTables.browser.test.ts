import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { tableSpec } from '$lib/domain/tables';
import { encodeTable } from '$lib/engine/arrowTable';
import { openBrowserDatabase } from '$lib/engine/browserDatabase';
import { QueryError, type Database } from '$lib/engine/database';
import { editionSource } from '$lib/engine/editionBytes';
import type { Engine, OwnTable } from '$lib/engine/engine';
import { raw } from '$lib/sql/sql';
import { servedManifest } from './servedManifest';

let engine: Engine;
beforeAll(async () => {
  engine = await openBrowserDatabase({ edition: editionSource(inject('edition').url, servedManifest())() });
});
afterAll(() => engine.close());

type Cell = string | number | boolean | null;

/** Rows for a table of the contract; what a row does not say is null. */
function rowsOf(table: string, ...rows: readonly Readonly<Record<string, Cell>>[]): OwnTable {
  const spec = tableSpec(table);
  const columns = spec.columns.map(({ name }) => [name, rows.map((row) => row[name] ?? null)] as const);
  return { spec, ipc: encodeTable(spec, Object.fromEntries(columns)) };
}

const unitRow = (unit: string) => ({ seizure_id: 7, unit, role: 'credited' });

async function unitsIn(database: Database): Promise<unknown[]> {
  const { rows } = await database.query(raw('select unit from seizure_units order by unit'));
  return rows.map(({ unit }) => unit);
}

test("a reader's own rows are asked beside the edition, which keeps its own", async () => {
  await engine.putOwnTables([rowsOf('seizure_units', unitRow('KZ-ALA'), unitRow('Хоргос'))]);
  expect(await unitsIn(engine.ownDatabase())).toEqual(['KZ-ALA', 'Хоргос']);
  expect(await unitsIn(engine)).toEqual(['UZ-TAS']);
  expect((await engine.ownDatabase().queryUntrusted('select count(*) as n from seizure_units')).rows).toEqual([
    { n: 2 }
  ]);
});

test('putting others replaces all of them', async () => {
  await engine.putOwnTables([rowsOf('seizure_units', unitRow('KZ-ALA'))]);
  await engine.putOwnTables([rowsOf('seizure_items')]);
  expect(await unitsIn(engine.ownDatabase())).toEqual([]);
});

test('the same rows can be put again', async () => {
  const tables = [rowsOf('seizure_units', unitRow('KZ-ALA'))];
  await engine.putOwnTables(tables);
  await engine.putOwnTables(tables);
  expect(await unitsIn(engine.ownDatabase())).toEqual(['KZ-ALA']);
});

test('reference tables come from the edition; rows of the same key stay as the edition has them', async () => {
  const country = { iso3: 'XXX', m49: '000', name_ru: 'x', region: 'x', latitude: 0, longitude: 0 };
  const countries = rowsOf(
    'countries',
    { ...country, iso2: 'KZ', name_en: 'Another' },
    { ...country, iso2: 'KG', name_en: 'Kyrgyzstan' }
  );
  await engine.putOwnTables([countries]);
  const { rows } = await engine.ownDatabase().query(raw('select iso2, name_en from countries order by iso2'));
  expect(rows).toEqual([
    { iso2: 'KG', name_en: 'Kyrgyzstan' },
    { iso2: 'KZ', name_en: 'Kazakhstan' },
    { iso2: 'UZ', name_en: 'Uzbekistan' }
  ]);
});

test('decimals, dates, booleans and nulls arrive exactly', async () => {
  const item = {
    seizure_id: 7,
    item_no: 1,
    commodity_class: 'drug',
    quantity_status: 'reported',
    quantity_qualifier: 'exact'
  };
  const event = {
    event_id: 1,
    training_type: 'practical',
    title: 'Обучение',
    starts_on: '2024-02-29',
    strategic_trade: true
  };
  const items = requiredFilled('seizure_items', { ...item, quantity: 0.1234567, mass_kg: -1234567.5 });
  const events = requiredFilled('training_events', event);
  await engine.putOwnTables([rowsOf('seizure_items', items), rowsOf('training_events', events)]);
  const own = engine.ownDatabase();
  const quantities = await own.query(raw('select quantity, typeof(quantity) as type from seizure_items'));
  expect(quantities.rows).toEqual([{ quantity: 0.123457, type: 'DECIMAL(18,6)' }]);
  const trainings = await own.query(raw('select starts_on, ends_on, strategic_trade, title from training_events'));
  expect(trainings.rows).toEqual([
    { starts_on: '2024-02-29', ends_on: null, strategic_trade: true, title: 'Обучение' }
  ]);
});

test('a refused row leaves nothing, and the engine goes on', async () => {
  await engine.putOwnTables([rowsOf('seizure_units', unitRow('KZ-ALA'))]);
  const refused = rowsOf('seizure_units', unitRow('UZ-NAV'), { ...unitRow('UZ-NAV'), role: 'onlooker' });
  await expect(engine.putOwnTables([refused])).rejects.toBeInstanceOf(QueryError);
  await expect(unitsIn(engine.ownDatabase())).rejects.toThrow(/seizure_units/);
  expect(await unitsIn(engine)).toEqual(['UZ-TAS']);
  await engine.putOwnTables([rowsOf('seizure_units', unitRow('UZ-NAV'))]);
  expect(await unitsIn(engine.ownDatabase())).toEqual(['UZ-NAV']);
});

test('dropped tables are gone', async () => {
  await engine.putOwnTables([rowsOf('seizure_units', unitRow('KZ-ALA'))]);
  await engine.dropOwnTables();
  await expect(unitsIn(engine.ownDatabase())).rejects.toThrow(/seizure_units/);
  expect(await unitsIn(engine)).toEqual(['UZ-TAS']);
});

/** A row with something in every column that must have a value. */
function requiredFilled(table: string, row: Readonly<Record<string, Cell>>): Readonly<Record<string, Cell>> {
  const fillers = { text: 'x', integer: 1, decimal: 1, double: 1, date: '2024-01-01', boolean: false } as const;
  const needed = tableSpec(table).columns.filter(({ nullable }) => !nullable);
  return {
    ...Object.fromEntries(needed.map(({ name, type, values }) => [name, values?.[0] ?? fillers[type]])),
    ...row
  };
}
