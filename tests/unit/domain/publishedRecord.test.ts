import { describe, expect, it } from 'vitest';
import { codeLists } from '$lib/domain/codeLists';
import { controlUnits } from '$lib/domain/controlUnits';
import { countries } from '$lib/domain/countries';
import { donors } from '$lib/domain/donors';
import { places } from '$lib/domain/places';
import * as record from '$lib/domain/publishedRecord';
import { tableSpec } from '$lib/domain/tables';
import type { TableSpec } from '$lib/domain/tableSpec';
import { trainingTypes } from '$lib/domain/trainingTypes';

type Row = Readonly<Record<string, unknown>>;

const rowsByTable: Readonly<Record<string, readonly Row[]>> = {
  seizures: record.publishedSeizures as unknown as Row[],
  seizure_units: record.publishedSeizureUnits as unknown as Row[],
  seizure_items: record.publishedSeizureItems as unknown as Row[],
  route_legs: record.publishedRouteLegs as unknown as Row[],
  training_events: record.publishedTrainingEvents as unknown as Row[],
  training_grants: record.publishedTrainingGrants as unknown as Row[],
  grants: record.publishedGrants as unknown as Row[],
  published_figures: record.publishedFigures as unknown as Row[],
  programme_events: record.publishedProgrammeEvents as unknown as Row[]
};

const knownIn: Readonly<Record<string, ReadonlySet<unknown>>> = {
  'units.unit_code': new Set(controlUnits.map(({ code }) => code)),
  'locations.location_code': new Set(places.map(({ code }) => code)),
  'countries.iso2': new Set(countries.map(({ iso2 }) => iso2)),
  'donors.donor_code': new Set(donors.map(({ code }) => code)),
  'grants.grant_code': new Set(record.publishedGrants.map(({ grant_code }) => grant_code)),
  'seizures.seizure_id': new Set(record.publishedSeizures.map(({ seizure_id }) => seizure_id)),
  'training_events.event_id': new Set(record.publishedTrainingEvents.map(({ event_id }) => event_id))
};

describe.each(Object.keys(rowsByTable))('published rows of %s', (name) => {
  const spec: TableSpec = tableSpec(name);
  const rows = rowsByTable[name]!;

  it('have the columns of the table', () => {
    const expected = spec.columns.map((column) => column.name).sort();
    for (const row of rows) expect(Object.keys(row).sort()).toEqual(expected);
  });

  it('fill what is required, with codes of the lists', () => {
    for (const { name: column, nullable, codeList, values } of spec.columns) {
      const known = codeList === null ? null : new Set(codeLists[codeList].codes.map(({ code }) => code));
      for (const row of rows) {
        const value = row[column] as string | null;
        if (value === null) expect(nullable, column).toBe(true);
        else if (known) expect(known.has(value), `${column} ${value}`).toBe(true);
        if (value !== null && values) expect(values).toContain(value);
      }
    }
  });

  it('are identified by their key and refer to what exists', () => {
    const keys = rows.map((row) => spec.key.map((column) => row[column]).join(' '));
    expect(new Set(keys).size).toBe(rows.length);
    for (const { column, table, target } of spec.references) {
      for (const row of rows) {
        if (row[column] !== null) expect(knownIn[`${table}.${target}`]!.has(row[column])).toBe(true);
      }
    }
  });

  it('name a public address and real days', () => {
    for (const row of rows) {
      if ('source_url' in row) expect(row['source_url']).toMatch(/^https?:\/\/\S+$/);
      for (const [column, value] of Object.entries(row)) {
        if (/_on$|_date$/.test(column) && value !== null) {
          expect(new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10)).toBe(value);
        }
      }
    }
  });
});

describe('the published record', () => {
  it('holds the Kyrgyz STEC seminar as the source tells it, and no more', () => {
    const seminar = record.publishedTrainingEvents.find(({ event_ref }) => event_ref === 'PUB-T-2019-KG-STEC2')!;
    expect(seminar).toMatchObject({
      country: 'KG',
      training_type: 'stec2',
      strategic_trade: true,
      starts_on: '2019-01-01',
      date_precision: 'year',
      participants: 19,
      participants_qualifier: 'about',
      days_theory: 3,
      days_practice: 2,
      location_code: null,
      women: null,
      sex_status: 'not_reported',
      scores_status: 'not_reported'
    });
    const grants = record.publishedTrainingGrants.filter(({ event_id }) => event_id === seminar.event_id);
    expect(grants.map(({ grant_code, share_percent }) => [grant_code, share_percent])).toEqual([
      ['PUB-JP', null],
      ['PUB-INL', null],
      ['PUB-EXBS', null]
    ]);
  });

  it('follows the mercury from Tajikistan to Turkey', () => {
    const mercury = record.publishedSeizureItems.find(({ substance }) => substance === 'mercury')!;
    expect(mercury).toMatchObject({ quantity: 20063, kg_equivalent: 20063, hs_code: '280540' });
    const legs = record.publishedRouteLegs.filter(({ seizure_id }) => seizure_id === mercury.seizure_id);
    expect(legs.map((leg) => `${leg.from_country}-${leg.to_country} ${leg.evidence}`)).toEqual([
      'TJ-KG declared',
      'KG-KZ declared',
      'KZ-TR declared'
    ]);
  });

  it('credits seizures of Border Liaison Offices to their own programme and to no unit', () => {
    const programmes = new Set(record.publishedSeizures.map(({ programme }) => programme));
    expect([...programmes].sort()).toEqual(['BLO', 'CCP']);
    for (const { unit, programme, seizure_ref } of record.publishedSeizures) {
      expect(unit !== null, seizure_ref).toBe(programme === 'CCP');
    }
    const oybek = record.publishedSeizures.find(({ seizure_ref }) => seizure_ref === 'PUB-S-2022-OYBEK')!;
    const item = record.publishedSeizureItems.find(({ seizure_id }) => seizure_id === oybek.seizure_id)!;
    expect(item).toMatchObject({ substance: 'heroin', quantity: 229.719, kg_equivalent: 229.719 });
  });

  it('numbers the legs of every route without a gap, and meets the seizure once', () => {
    for (const id of new Set(record.publishedRouteLegs.map(({ seizure_id }) => seizure_id))) {
      const legs = record.publishedRouteLegs.filter(({ seizure_id }) => seizure_id === id);
      expect(legs.map(({ leg_no }) => leg_no)).toEqual(legs.map((_, index) => index + 1));
      expect(legs.filter(({ to_role }) => to_role === 'seizure')).toHaveLength(1);
    }
  });

  it('marks strategic trade exactly where the type or the text is about it', () => {
    const strategicTypes = trainingTypes.filter(({ strategicTrade }) => strategicTrade).map(({ code }) => code);
    for (const event of record.publishedTrainingEvents) {
      expect(event.strategic_trade, event.event_ref).toBe(
        strategicTypes.includes(event.training_type) || /STEC/.test(event.title)
      );
    }
  });

  it('ends no training before it starts', () => {
    for (const { starts_on, ends_on } of record.publishedTrainingEvents) {
      if (ends_on !== null) expect(ends_on >= starts_on).toBe(true);
    }
  });
});
