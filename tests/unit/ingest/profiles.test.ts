import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import type { IngestResult } from '$lib/ingest/ingestResult';
import { read, readFixture, short } from './readText';

function column(result: IngestResult, table: string, name: string) {
  return result.tables[table]![name];
}

function found(result: IngestResult): readonly string[] {
  return result.findings.filter(({ code }) => code !== 'unused-column' && code !== 'many-quarantined').map(short);
}

describe('UNODC Individual Drug Seizures', () => {
  it('reads a row as one seizure with one item, in kilograms where a conversion is listed', async () => {
    const result = await readFixture('unodc-ids.csv');
    expect(result).toMatchObject({ profile: 'unodc-ids', table: 'seizures', sourceClass: 'imported', refused: false });
    expect(result.accounting).toEqual({ rows: 11, accepted: 7, quarantined: 2, notData: 2 });
    expect(column(result, 'seizures', 'country')).toEqual(['TJ', 'UZ', 'UZ', 'KZ', 'TM', 'KG', 'KG']);
    expect(column(result, 'seizures', 'location_code')!.slice(0, 2)).toEqual(['TJ-DYU', null]);
    expect(column(result, 'seizures', 'place_reported')!.slice(3)).toEqual([
      'Almaty region',
      'Farap',
      'Osh',
      'Osh; Kara-Suu'
    ]);
    expect(column(result, 'seizure_items', 'quantity')).toEqual([1500, 2.5, 2.5, null, null, 0.75, 200]);
    expect(column(result, 'seizure_items', 'measure_unit')).toEqual([
      'GRM',
      'KGM',
      'KGM',
      'Handful',
      'GRM',
      null,
      'TAB'
    ]);
    expect(column(result, 'seizure_items', 'kg_equivalent')).toEqual([1.5, 2.5, 2.5, null, null, null, null]);
    expect(column(result, 'seizure_items', 'quantity_status')!.slice(2, 4)).toEqual(['reported', 'not_reported']);
  });

  it('makes the countries a route, in which Unknown stays a place without a country and a blank is no place', async () => {
    const { tables } = await readFixture('unodc-ids.csv');
    const legs = tables['route_legs']!;
    const route = (seizure: number) =>
      legs['seizure_id']!.flatMap((id, leg) =>
        id === seizure ? [`${legs['from_role']![leg]} ${legs['from_country']![leg]} > ${legs['to_country']![leg]}`] : []
      );
    expect(route(1)).toEqual(['origin AF > AF', 'departure AF > TJ', 'seizure TJ > RU']);
    expect(route(2)).toEqual(['departure null > UZ']);
    expect(route(4)).toEqual(['origin null > KZ', 'seizure KZ > null']);
    expect(route(5)).toEqual([]);
    expect(legs['from_reported']![3]).toBe('Unknown');
  });

  it('names every defect once, with record, line, column and value', async () => {
    expect(found(await readFixture('unodc-ids.csv'))).toEqual([
      '2/3 unknown-place PLACE=кишлак Образец',
      '3/4 exact-duplicate',
      '4/5 impossible-date SEIZURE_DATE=2015-13-01',
      '4/5 unreadable-number AMOUNT=about 3',
      '4/5 unknown-code TRANSPORT=Camel',
      '4/5 unknown-substance DRUG_NAME=Blue lotus',
      '4/5 unknown-measure-unit DRUG_UNIT=Handful',
      '4/5 unknown-country DESTINATION_COUNTRY=Atlantis',
      '5/6 negative-number AMOUNT=-4',
      '6/7 missing-measure-unit DRUG_UNIT=',
      '7/8 unknown-place PLACE=Osh; Kara-Suu',
      '8/10 unreadable-date SEIZURE_DATE=',
      '8/10 missing-identity',
      '9/11 ragged-row',
      '10/12 blank-row',
      '11/13 total-row'
    ]);
  });
});

describe('customs declarations', () => {
  it('are examinations, positive when Fraud is 1, without the ids of persons and firms', async () => {
    const result = await readFixture('customs-declarations.csv');
    expect(result).toMatchObject({ profile: 'customs-declarations', table: 'examinations', sourceClass: 'imported' });
    expect(result.accounting).toEqual({ rows: 10, accepted: 7, quarantined: 2, notData: 1 });
    expect(column(result, 'examinations', 'result')).toEqual([
      'negative',
      'positive_irregularity',
      'positive_irregularity',
      'not_reported',
      'not_reported',
      'negative',
      'negative'
    ]);
    expect(column(result, 'examinations', 'severity')).toEqual([0, 2, 1, 0, null, 0, 0]);
    expect(column(result, 'examinations', 'transport_mode')).toEqual(['1', '4', '5', '0', '2', '3', '3']);
    expect(column(result, 'examinations', 'hs_code')!.slice(0, 4)).toEqual(['071080', '851712', '71080', '999']);
    expect(column(result, 'examinations', 'origin_country')!.slice(0, 4)).toEqual(['VN', 'CN', null, 'NA']);
    expect(JSON.stringify(result.tables)).not.toMatch(/AAA|BBB|CCC|DDD|1000000/);
  });

  it('lists what cannot be read, and does not take ZZ for a mistake', async () => {
    expect(found(await readFixture('customs-declarations.csv'))).toEqual([
      '3/4 unknown-hs-code HS6 Code=71080',
      '4/5 unreadable-result Fraud=',
      '4/5 unreadable-number Net Mass=heavy',
      '4/5 unknown-hs-code HS6 Code=999',
      '4/5 unknown-country Country of Departure=Atlantis',
      '5/6 unreadable-result Fraud=2',
      '5/6 date-order-assumed Date=01/02/2021',
      '5/6 unknown-code Critical Fraud=3',
      '6/7 decimals-rounded Net Mass=7.1234567',
      '7/8 exact-duplicate',
      '8/9 unreadable-date Date=',
      '8/9 unreadable-result Fraud=',
      '8/9 missing-identity',
      '9/10 ragged-row',
      '10/11 repeated-header'
    ]);
  });
});

describe('Foreign Military Training Report', () => {
  it('reads a row as one training with quantity participants', async () => {
    const result = await readFixture('fmtrpt.csv');
    expect(result).toMatchObject({ profile: 'fmtrpt', table: 'training_events', sourceClass: 'imported' });
    expect(result.accounting).toEqual({ rows: 10, accepted: 9, quarantined: 1, notData: 0 });
    expect(column(result, 'training_events', 'country')).toEqual([
      'KZ',
      'KZ',
      'KG',
      'TJ',
      'UZ',
      'TM',
      'UZ',
      'UZ',
      'UZ'
    ]);
    expect(column(result, 'training_events', 'participants')).toEqual([3, 2, null, null, null, 4, 4, 4, 4]);
    expect(column(result, 'training_events', 'cost_usd')).toEqual([22767, 1250.5, null, null, 100, null, 5, 5, 5]);
    expect(column(result, 'training_events', 'starts_on')!.slice(0, 7)).toEqual([
      '2009-01-14',
      '2009-07-30',
      '2009-06-01',
      null,
      '2009-06-20',
      null,
      null
    ]);
    expect(column(result, 'training_events', 'ends_on')!.slice(0, 5)).toEqual([
      '2009-05-02',
      null,
      '2009-06-05',
      '2009-06-05',
      null
    ]);
    expect(column(result, 'training_events', 'title')![4]).toBe('IMET-1');
  });

  it('names each cost and quantity that is not a number, blank ones and bare dollar signs too', async () => {
    expect(found(await readFixture('fmtrpt.csv'))).toEqual([
      '1/2 unknown-place location=SAMPLE TOWN, TX',
      '2/3 several-dates start_date=7/30/2009 8/7/2009',
      '2/3 unknown-place location=Garmisch',
      '3/4 unreadable-number quantity=1 Garmisch',
      '3/4 unreadable-number total_cost=$',
      '4/5 unreadable-date start_date=',
      '4/5 unreadable-number quantity=',
      '4/5 unreadable-number total_cost=',
      '5/6 end-before-start end_date=6/5/2009',
      '5/6 missing-title course_title=',
      '5/6 unreadable-number quantity=1.5',
      '6/7 unreadable-date start_date=13/45/2009',
      '6/7 unreadable-number total_cost=(5)',
      '7/8 date-out-of-range start_date=6/1/1899',
      '9/10 exact-duplicate',
      '10/11 unreadable-date start_date=',
      '10/11 missing-identity'
    ]);
  });
});

describe('our template for seizures', () => {
  it('reads Russian headers, words, dates and decimal commas; rows with one reference are items of one seizure', async () => {
    const result = await readFixture('tamga-seizures.csv');
    expect(result).toMatchObject({ profile: 'tamga-seizures', table: 'seizures', sourceClass: 'unit_return' });
    expect(result.accounting).toEqual({ rows: 8, accepted: 5, quarantined: 1, notData: 2 });
    expect(column(result, 'seizures', 'seizure_ref')).toEqual(['2024-01', '2024-02', null]);
    expect(column(result, 'seizures', 'seized_on')).toEqual(['2024-03-15', '2024-03-01', '2024-01-01']);
    expect(column(result, 'seizures', 'date_precision')).toEqual(['day', 'month', 'year']);
    expect(column(result, 'seizures', 'country')).toEqual(['UZ', 'UZ', 'TJ']);
    expect(column(result, 'seizures', 'location_code')).toEqual(['UZ-AYR', 'UZ-AYR', null]);
    expect(column(result, 'seizure_items', 'seizure_id')).toEqual([1, 1, 1, 2, 3]);
    expect(column(result, 'seizure_items', 'substance')).toEqual([
      'heroin',
      'opium',
      'cannabis_resin',
      'Чудо-трава',
      'heroin'
    ]);
    expect(column(result, 'seizure_items', 'quantity')).toEqual([1.5, 2500.5, null, 3, null]);
    expect(column(result, 'seizure_units', 'unit')).toEqual(['UZ-AYR', 'UZ-CHU', 'UZ-AYR']);
    expect(column(result, 'seizure_units', 'role')).toEqual(['credited', 'assisting', 'credited']);
  });

  it('names every defect', async () => {
    expect(found(await readFixture('tamga-seizures.csv'))).toEqual([
      '1/2 unknown-unit Содействовавшие группы=UZ-XXX',
      '3/4 conflicting-rows',
      '4/5 unit-outside-country Страна=Казахстан',
      '4/5 unknown-substance Вещество=Чудо-трава',
      '4/5 unknown-measure-unit Единица измерения=мешок',
      '5/6 unknown-unit Группа контроля=Пост Образцовый',
      '5/6 unknown-code Вид транспорта=Верблюд',
      '6/7 missing-identity',
      '7/8 total-row',
      '7/8 total-differs Количество=12,5',
      '8/9 note-row'
    ]);
  });
});

describe('our template for examinations', () => {
  it('finds its header below a title, skips tags and keeps what is not listed as text', async () => {
    const result = await readFixture('tamga-examinations.csv');
    expect(result).toMatchObject({ profile: 'tamga-examinations', table: 'examinations', sourceClass: 'unit_return' });
    expect(result.accounting).toEqual({ rows: 6, accepted: 4, quarantined: 1, notData: 1 });
    expect(column(result, 'examinations', 'result')).toEqual([
      'negative',
      'positive_seizure',
      'not_reported',
      'not_reported'
    ]);
    expect(column(result, 'examinations', 'unit')).toEqual(['UZ-AYR', null, 'UZ-AYR', null]);
    expect(column(result, 'examinations', 'office_reported')).toEqual([null, 'Customs Post 9', null, 'Moon Base']);
    expect(column(result, 'examinations', 'hs_code')).toEqual(['080620', '1001', '12345', null]);
    expect(column(result, 'examinations', 'net_mass_kg')).toEqual([1200.5, null, 1, null]);
    expect(column(result, 'examinations', 'programme')).toEqual(['CCP', 'BLO', 'CCP', 'not_reported']);
    expect(found(result)).toEqual([
      '-/1 note-row',
      '1/3 hxl-row',
      '3/5 negative-number net_mass_kg=-3',
      '3/5 unknown-code selection_method=Coin toss',
      '4/6 unreadable-result result=Maybe',
      '4/6 unknown-code direction=Sideways',
      '4/6 unknown-code severity=7',
      '4/6 unknown-hs-code hs_code=12345',
      '4/6 unknown-country departure_country=Nowhere',
      '5/7 unknown-unit unit=Moon Base',
      '6/8 missing-identity'
    ]);
  });
});

describe('our template for trainings', () => {
  it('keeps participants, women and men apart from what was not reported', async () => {
    const result = await readFixture('tamga-trainings.csv');
    expect(result).toMatchObject({ profile: 'tamga-trainings', table: 'training_events', sourceClass: 'unit_return' });
    expect(result.accounting).toEqual({ rows: 7, accepted: 5, quarantined: 2, notData: 0 });
    expect(column(result, 'training_events', 'participants')).toEqual([14, 19, 10, 19, 12]);
    expect(column(result, 'training_events', 'participants_qualifier')).toEqual([
      'exact',
      'about',
      'exact',
      'about',
      'exact'
    ]);
    expect(column(result, 'training_events', 'women')).toEqual([3, null, null, null, null]);
    expect(column(result, 'training_events', 'strategic_trade')).toEqual([false, true, true, true, false]);
    expect(column(result, 'training_events', 'title')![4]).toBe('Joint exercise');
    expect(found(result)).toEqual([
      '1/2 decimal-mark-found cost_usd=5,000',
      '3/4 end-before-start ends_on=2024-04-08',
      '3/4 counts-exceed-total women=',
      '3/4 unreadable-number days_theory=3.5',
      '3/4 unknown-place place=Atlantis',
      '3/4 unknown-code training_mode=Carrier pigeon',
      '4/5 duplicate-key event_ref=T-1',
      '4/5 unknown-code strategic_trade=maybe',
      '5/6 exact-duplicate',
      '6/7 missing-title title=',
      '7/8 missing-identity'
    ]);
  });
});

describe('the templates that people download', () => {
  it.each(['tamga-seizures', 'tamga-examinations', 'tamga-trainings'])('%s has no finding at all', async (name) => {
    const result = await read(readFileSync(`static/templates/${name}.csv`));
    expect(result.profile).toBe(name);
    expect(result.findings).toEqual([]);
    expect(result.accounting.accepted).toBeGreaterThan(1);
  });
});
