import { createReadStream, existsSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ingestFile } from '$lib/ingest/ingestFile';
import type { IngestResult } from '$lib/ingest/ingestResult';

const folder = '../shared/data';
const present = existsSync(folder);
if (!present) console.warn(`Skipped: ${folder} with the real files is not here.`);

function readReal(path: string): Promise<IngestResult> {
  const full = `${folder}/${path}`;
  return ingestFile({ name: path, size: statSync(full).size, stream: () => createReadStream(full) });
}

function count(result: IngestResult, code: string): number {
  return result.findings.filter((finding) => finding.code === code).length;
}

function counts(values: readonly unknown[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const value of values) sums[String(value)] = (sums[String(value)] ?? 0) + 1;
  return sums;
}

describe.runIf(present)('the real files', () => {
  it('IDS of Central Asia: 2,478 seizures by country, 30 exact duplicates kept', async () => {
    const result = await readReal('seizures/ids_2011-2016_central-asia-involved.csv');
    expect(result.profile).toBe('unodc-ids');
    expect(result.accounting).toEqual({ rows: 2478, accepted: 2478, quarantined: 0, notData: 0 });
    expect(count(result, 'exact-duplicate')).toBe(30);
    expect(count(result, 'missing-measure-unit')).toBe(1);
    expect(counts(result.tables['seizures']!['country']!)).toMatchObject({
      UZ: 908,
      KZ: 336,
      TJ: 127,
      TM: 99,
      KG: 34
    });
    expect(counts(result.tables['seizure_items']!['measure_unit']!)).toMatchObject({ GRM: 1622, KGM: 829, null: 1 });
  });

  it('IDS of the world: 75,167 seizures, line breaks in cells and 44 units among them', async () => {
    const result = await readReal('seizures/ids_2011-2016_excl-americas.csv');
    expect(result.accounting).toEqual({ rows: 75_167, accepted: 75_167, quarantined: 0, notData: 0 });
    expect(result.findings.some(({ severity }) => severity === 'R')).toBe(false);
  });

  it('customs declarations: 37,385 examinations, 8,114 positive, HS codes with their zeros', async () => {
    const result = await readReal('inspections/df_syn_train_eng.csv');
    expect(result.profile).toBe('customs-declarations');
    expect(result.accounting).toEqual({ rows: 37_385, accepted: 37_385, quarantined: 0, notData: 0 });
    const { result: outcome, hs_code, origin_country, departure_country } = result.tables['examinations']!;
    expect(counts(outcome!)).toEqual({ negative: 29_271, positive_irregularity: 8_114 });
    expect(hs_code!.every((code) => /^\d{6}$/.test(String(code)))).toBe(true);
    expect(new Set(hs_code).size).toBe(2368);
    const countries = [...origin_country!, ...departure_country!];
    expect(countries.filter((country) => country === null)).toHaveLength(37);
    expect(countries.every((country) => country === null || /^[A-Z]{2}$/.test(String(country)))).toBe(true);
  });

  it('FMTRPT: 3,972 trainings, 124 with a cost or quantity that is not a number, each named; 100 exact duplicates', async () => {
    const result = await readReal('training/fmtrpt_central_asia5_trainings.csv');
    expect(result.profile).toBe('fmtrpt');
    expect(result.accounting).toEqual({ rows: 3972, accepted: 3972, quarantined: 0, notData: 0 });
    const unread = result.findings.filter(({ code }) => code === 'unreadable-number');
    expect(new Set(unread.map(({ row }) => row)).size).toBe(124);
    expect(unread.filter(({ column }) => column === 'quantity')).toHaveLength(31);
    expect(count(result, 'unreadable-date') + count(result, 'several-dates')).toBe(27);
    expect(count(result, 'end-before-start')).toBe(1);
    expect(count(result, 'exact-duplicate')).toBe(100);
  });

  it.each([
    ['seizures/7.1._Drug_seizures_2018-2022.xlsx', 'unknown-profile'],
    ['bench/flights-200k.arrow', 'unknown-profile'],
    ['seizures/wdr2025_annex7.1_seizures_decoded.csv', 'unknown-profile'],
    ['seizures/nationwide-drugs-fy19-fy22.csv', 'unknown-profile']
  ])('%s is refused as %s', async (path, code) => {
    const result = await readReal(path);
    expect(result.refused).toBe(true);
    expect(result.findings).toMatchObject([{ code, severity: 'R' }]);
  });
});
