import { describe, expect, test } from 'vitest';
import type { Clause } from '$lib/filters/filters';
import { predicateFor } from '$lib/filters/predicate';
import type { RecordQuery } from '$lib/metrics/recordScope';
import * as records from '$lib/metrics/records';
import { baseTables } from '$lib/model/baseTable';
import { dimensionIds, filterDimensions } from '$lib/model/dimensionId';
import { raw, sql } from '$lib/sql/sql';
import { SmallEdition, where } from './smallEdition';
import { occurring, variedEdition } from './variedEdition';

const named: Readonly<Record<string, RecordQuery>> = {
  seizureRecords: records.seizureRecords,
  trainingRecords: records.trainingRecords,
  trainingFunding: records.trainingFunding,
  latestEvents: records.latestEvents,
  unitRecords: records.unitRecords,
  routeFlows: records.routeFlows,
  placeCounts: records.placeCounts,
  programmeEvents: records.programmeEvents
};
const varied = await variedEdition();
const empty = await SmallEdition.of({});
const scope = (clauses: readonly Clause[], edition: SmallEdition) => ({
  filters: { calendar: 'un', clauses } as const,
  view: null,
  edition: edition.manifest
});
const ask = async (query: RecordQuery, edition: SmallEdition, ...clauses: readonly Clause[]) =>
  (await edition.database.query(query(scope(clauses, edition)))).rows;

describe.each(Object.entries(named))('%s', (_, query) => {
  test('answers on empty tables under every filter of the bar', async () => {
    for (const dimension of filterDimensions) {
      const values = dimension === 'period' ? ['2020'] : ['x', null];
      expect(await ask(query, empty, where(dimension, ...values)), dimension).toEqual([]);
    }
  });
});

describe('the rows used', () => {
  test.each(baseTables)(
    'of %s are those that the filters leave, found by semi joins or by conditions',
    async (table) => {
      for (const [dimension, values] of Object.entries(occurring)) {
        const asked = scope([where(dimension as keyof typeof occurring, values[0])], varied);
        const [row] = (await varied.database.query(records.rowsUsed(table, asked))).rows;
        const left = sql`select count(*) as used from ${raw(table)} where ${predicateFor({ ...asked, table })}`;
        expect([row], dimension).toEqual((await varied.database.query(left)).rows);
      }
    }
  );

  test('of examinations are the examinations', async () => {
    for (const clause of [
      where('donor', 'JP'),
      where('donor', 'JP', null),
      where('country', 'UZ'),
      where('year', 'un:2020')
    ]) {
      const [row] = (await varied.database.query(records.rowsUsed('examinations', scope([clause], varied)))).rows;
      expect(row!['used']).toBe((await varied.total(['examinations'], [clause]))['examinations']);
    }
  });
});

describe('the lists', () => {
  test('an event table lists a seizure once with all its substances, and counts what it does not list', async () => {
    const many = await SmallEdition.of({
      seizures: Array.from({ length: records.listedRecords + 5 }, (_, index) => ({ seizure_id: index })),
      seizure_items: [
        { item_id: 1, seizure_id: 0, substance: 'opium', quantity: 2, measure_unit: 'KGM' },
        { item_id: 2, seizure_id: 0, substance: 'heroin', quantity: 7, measure_unit: 'LTR' }
      ]
    });
    const rows = await ask(records.seizureRecords, many);
    expect(rows).toHaveLength(records.listedRecords);
    expect(rows[0]).toMatchObject({
      seizure_id: 0,
      substances: 'heroin,opium',
      items: 2,
      quantity: 2,
      all_events: 205
    });
  });

  test('a place that is not known is counted by country, without coordinates', async () => {
    const edition = await SmallEdition.of({
      locations: [{ location_code: 'port', latitude: 41.5, longitude: 69.25 }],
      seizures: [
        { seizure_id: 1, location_code: 'port' },
        { seizure_id: 2, location_code: 'port' },
        { seizure_id: 3, place_reported: 'Somewhere' }
      ]
    });
    expect(await ask(records.placeCounts, edition)).toEqual([
      {
        country: 'UZ',
        location_code: 'port',
        latitude: 41.5,
        longitude: 69.25,
        coordinate_quality: 'G',
        seizure_events: 2
      },
      {
        country: 'UZ',
        location_code: null,
        latitude: null,
        longitude: null,
        coordinate_quality: null,
        seizure_events: 1
      }
    ]);
  });

  test('a unit has the state and the donors of the period asked about', async () => {
    const edition = await SmallEdition.of({
      units: [{ unit_code: 'A' }],
      donors: [{ donor_code: 'JP' }],
      grants: [{ grant_code: 'J1', donor: 'JP' }],
      unit_grants: [{ unit: 'A', grant_code: 'J1', from_date: '2020-07-01' }],
      unit_states: [
        { unit: 'A', state: 'planned', from_date: '2019-01-01', to_date: '2020-06-30' },
        { unit: 'A', state: 'operational', from_date: '2020-07-01' }
      ]
    });
    const [now] = await ask(records.unitRecords, edition);
    expect(now).toMatchObject({ unit: 'A', state: 'operational', donors: 'JP' });
    const [before] = await ask(records.unitRecords, edition, where('period', '2020-01..2020-03'));
    expect(before).toMatchObject({ unit: 'A', state: 'planned', donors: null });
  });

  test('the published record is listed whatever is asked about', async () => {
    const edition = await SmallEdition.of({
      training_events: [
        { event_id: 1, source_class: 'published', title: 'Seminar' },
        { event_id: 2, source_class: 'synthetic' }
      ]
    });
    const { rows } = await edition.database.query(records.publishedTrainings());
    expect(rows.map((row) => row['title'])).toEqual(['Seminar']);
    expect(await ask(records.trainingRecords, edition)).toHaveLength(1);
  });

  test('every dimension of the filter bar but the period has its values, with the rows that have them', async () => {
    for (const dimension of dimensionIds.filter((id) => filterDimensions.includes(id as never) && id !== 'period')) {
      const { rows } = await varied.database.query(records.distinctValues(dimension));
      expect(rows.length, dimension).toBeGreaterThan(0);
    }
    const { rows } = await varied.database.query(records.distinctValues('donor'));
    expect(rows).toEqual([
      { value: 'JP', count: 2 },
      { value: 'INL', count: 1 }
    ]);
  });
});
