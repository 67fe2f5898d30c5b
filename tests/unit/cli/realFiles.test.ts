import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callCli, rowsOf, type CliAnswer } from './callCli';

const data = '../shared/data';
const files = [
  `${data}/seizures/ids_2011-2016_central-asia-involved.csv`,
  `${data}/inspections/df_syn_train_eng.csv`,
  `${data}/training/fmtrpt_central_asia5_trainings.csv`
];
const missing = files.filter((file) => !existsSync(file));

describe.skipIf(missing.length > 0)(`the three real files (skipped where they are not: ${data})`, () => {
  let folder: string;
  let built: CliAnswer;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tamga-'));
    built = await callCli(['build', ...files, '--out', folder]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const metrics = async (...words: string[]) => rowsOf(await callCli(['metrics', '--edition', folder, ...words]));

  test('become an edition without a row lost or quarantined', () => {
    expect(built).toMatchObject({ code: 0, err: '' });
    const { manifest } = JSON.parse(built.out) as { manifest: { sources: Record<string, unknown>[] } };
    const accounts = manifest.sources.map(({ profile, rows, accepted, quarantined, notData }) => {
      return { profile, rows, accepted, quarantined, notData };
    });
    expect(accounts).toHaveLength(3);
    expect(accounts).toEqual(
      expect.arrayContaining([
        { profile: 'unodc-ids', rows: 2478, accepted: 2478, quarantined: 0, notData: 0 },
        { profile: 'customs-declarations', rows: 37385, accepted: 37385, quarantined: 0, notData: 0 },
        { profile: 'fmtrpt', rows: 3972, accepted: 3972, quarantined: 0, notData: 0 }
      ])
    );
  });

  test('have the figures that were counted without this program', async () => {
    const [all] = await metrics('--metric', 'seizure_events,examinations,positive_examinations,training_events');
    expect(all).toEqual({
      seizure_events: 2478,
      examinations: 37385,
      positive_examinations: 8114,
      training_events: 3972
    });
    const five = ['KG', 'KZ', 'TJ', 'TM', 'UZ'].flatMap((country) => ['--where', `country=${country}`]);
    expect(await metrics('--metric', 'seizure_events', '--by', 'country', ...five)).toEqual([
      { country: 'KG', seizure_events: 34 },
      { country: 'KZ', seizure_events: 336 },
      { country: 'TJ', seizure_events: 127 },
      { country: 'TM', seizure_events: 99 },
      { country: 'UZ', seizure_events: 908 }
    ]);
  });

  test('have a hit rate that is the share of positives, with its interval', async () => {
    const [row] = await metrics('--metric', 'hit_rate');
    expect(row!['hit_rate_n']).toBe(37385);
    expect(row!['hit_rate']).toBeCloseTo(8114 / 37385, 12);
    expect(row!['hit_rate_low']).toBeCloseTo(0.21289, 5);
    expect(row!['hit_rate_high']).toBeCloseTo(0.221247, 5);
  });

  test('have their unreadable numbers named record by record', async () => {
    const { out } = await callCli(['check', files[2]!, '--format', 'json']);
    const [{ findings }] = JSON.parse(out) as [{ findings: { code: string; row: number }[] }];
    const unreadable = new Set(findings.filter(({ code }) => code === 'unreadable-number').map(({ row }) => row));
    expect(unreadable.size).toBe(124);
    expect(findings.filter(({ code }) => code === 'exact-duplicate')).toHaveLength(100);
  });
});
