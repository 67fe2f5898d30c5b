import { describe, expect, it } from 'vitest';
import { decideRecords, takeBackDecisions } from '$lib/dataset/decideRecords.server';
import { readCurrentEdition } from '$lib/dataset/editionStore.server';
import { ImportRefused } from '$lib/dataset/importRefused';
import { readStanding } from '$lib/dataset/publishVersion.server';
import { rollbackTo, undoLast, withdrawFile } from '$lib/dataset/revertVersions.server';
import type { VersionRecord } from '$lib/dataset/versionRecord';
import type { DecisionAsked, RecordNamed } from '$lib/domain/dataDecisions';
import { openNodeDatabase } from '$lib/engine/nodeDatabase.server';
import { raw } from '$lib/sql/sql';
import { figureOf, houseIn, importText, seizureFile } from './importFolder';
import { temporaryFolders } from './temporaryFolder';

const newFolder = temporaryFolders();

const border = `seizure_ref,seized_on,unit,substance,quantity,measure_unit,programme
B-7,2024-03-16,UZ-CHU,heroin,2,kg,BLO
`;

/** Two returns that both report the two kilograms of S1; the second unit's is credited to another programme. */
async function twoReports() {
  const folder = await newFolder();
  const first = await importText(folder, seizureFile([['S1', '2'], ['S2', '3000']]), { title: 'airitom.csv' }); // prettier-ignore
  const second = await importText(folder, border, { title: 'border.csv' });
  const source = (index: number) => second.imports[index]!.sha256.slice(0, 16);
  const keep: RecordNamed = { source: source(0), row: 1 };
  const drop: RecordNamed = { source: source(1), row: 1 };
  return { folder, first, second, keep, drop };
}

/** Decides on whatever stands now. */
async function decide(folder: string, asked: readonly DecisionAsked[]): Promise<VersionRecord> {
  const { dataHash: base } = await readStanding(folder);
  return decideRecords(houseIn(folder), asked, { by: 'Aigul', note: 'Same lorry', base });
}

async function rowsOf(folder: string, text: string) {
  const { path } = (await readCurrentEdition(folder))!;
  const database = await openNodeDatabase({ edition: path, threads: 1 });
  return database
    .query(raw(text))
    .then(({ rows }) => rows)
    .finally(() => database.close());
}

async function problemOf(change: Promise<unknown>): Promise<string> {
  const error = await change.catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(ImportRefused);
  return (error as ImportRefused).problem;
}

describe('a merge', () => {
  it('counts two reports of one seizure once, credits it once, and names who assisted', async () => {
    const { folder, second, keep, drop } = await twoReports();
    expect([figureOf(second, 'seizure_events'), figureOf(second, 'seized_kg')]).toEqual([3, 3004]);
    const merged = await decide(folder, [{ kind: 'merge', keep, drop, programme: 'BLO' }]);
    expect([figureOf(merged, 'seizure_events'), figureOf(merged, 'seized_kg')]).toEqual([2, 3002]);
    expect(merged).toMatchObject({
      kind: 'decision',
      note: 'Same lorry',
      decisions: [{ by: 'Aigul', at: '2026-01-05T10:00:00.000Z', reason: 'Same lorry' }],
      counts: { rows: 3, accepted: 3, merged: 1, superseded: 0 }
    });
    expect(merged.imports).toEqual(second.imports);
    expect(merged.findings).toContainEqual({ code: 'merged-row', severity: 'N', count: 1 });
    expect(await rowsOf(folder, `select programme, unit from seizures where seizure_ref = 'S1'`)).toEqual([
      { programme: 'BLO', unit: 'UZ-AYR' }
    ]);
    expect(
      await rowsOf(
        folder,
        `select u.unit, u.role from seizure_units u join seizures s using (seizure_id)
        where s.seizure_ref = 'S1' order by u.unit`
      )
    ).toEqual([
      { unit: 'UZ-AYR', role: 'credited' },
      { unit: 'UZ-CHU', role: 'assisting' }
    ]);
    expect(await rowsOf(folder, 'select kind, source_row, other_source_id, programme from decisions')).toEqual([
      { kind: 'merge', source_row: 1, other_source_id: drop.source, programme: 'BLO' }
    ]);
  }, 120_000);

  it('is taken back, undone and gone back to, each as a version that has the very data of before', async () => {
    const { folder, second, keep, drop } = await twoReports();
    const merged = await decide(folder, [{ kind: 'merge', keep, drop, programme: null }]);
    const change = { by: 'Bek', note: 'They are two', base: merged.dataHash };
    const back = await takeBackDecisions(houseIn(folder), [merged.decisions[0]!.id], change);
    expect(back).toMatchObject({ kind: 'decision', dataHash: second.dataHash, decisions: [] });
    const again = await rollbackTo(houseIn(folder), merged.id, { ...change, base: back.dataHash });
    expect(again.dataHash).toBe(merged.dataHash);
    const undone = await undoLast(houseIn(folder), { ...change, base: again.dataHash });
    expect(undone.dataHash).toBe(second.dataHash);
  }, 120_000);

  it('holds when a corrected return says the record anew, and rests while the file is withdrawn', async () => {
    const { folder, second, keep, drop } = await twoReports();
    await decide(folder, [{ kind: 'merge', keep, drop, programme: null }]);
    const corrected = await importText(folder, seizureFile([['S1', '2.1']]), { title: 'corrected.csv' });
    expect(figureOf(corrected, 'seizure_events')).toBe(2);
    const change = { by: 'Bek', note: 'wrong file', base: corrected.dataHash };
    const without = await withdrawFile(houseIn(folder), second.imports[1]!.sha256, change);
    expect(figureOf(without, 'seizure_events')).toBe(2);
    expect(without.decisions).toHaveLength(1);
    expect(await rowsOf(folder, 'select count(*) as n from decisions')).toEqual([{ n: 0 }]);
  }, 120_000);
});

describe('other decisions', () => {
  it('correct a quantity with its kilograms, credit a programme, keep two apart and accept a value', async () => {
    const { folder, keep, drop } = await twoReports();
    const slip = { source: keep.source, row: 2 };
    const decided = await decide(folder, [
      { kind: 'correct', record: slip, item: 1, column: 'quantity', from: '3000', to: '3' },
      { kind: 'credit', record: drop, programme: 'CCP' },
      { kind: 'separate', first: keep, second: drop },
      { kind: 'accept', record: keep, item: 1, column: 'quantity', from: '2' }
    ]);
    expect([figureOf(decided, 'seizure_events'), figureOf(decided, 'seized_kg')]).toEqual([3, 7]);
    expect(await rowsOf(folder, 'select distinct programme from seizures')).toEqual([{ programme: 'CCP' }]);
    expect(await rowsOf(folder, 'select kind, item_no, decided_column from decisions order by kind')).toEqual([
      { kind: 'accept', item_no: 1, decided_column: 'quantity' },
      { kind: 'correct', item_no: 1, decided_column: 'quantity' },
      { kind: 'credit', item_no: null, decided_column: null },
      { kind: 'separate', item_no: null, decided_column: null }
    ]);
  }, 120_000);

  it('are refused without name or reason, on another base, about no record, of no list and twice', async () => {
    const { folder, second, keep, drop } = await twoReports();
    const merge: DecisionAsked = { kind: 'merge', keep, drop, programme: null };
    const house = houseIn(folder);
    const change = { by: 'A', note: 'b', base: second.dataHash };
    const refused = (asked: readonly DecisionAsked[], said = {}) =>
      problemOf(decideRecords(house, asked, { ...change, ...said }));
    expect(await refused([merge], { by: ' ' })).toBe('needs-name');
    expect(await refused([merge], { note: '' })).toBe('needs-reason');
    expect(await refused([merge], { base: 'f'.repeat(64) })).toBe('base-moved');
    expect(await refused([{ ...merge, drop: { ...drop, row: 9 } }])).toBe('no-record');
    expect(await refused([{ ...merge, drop: keep }])).toBe('no-record');
    expect(await refused([{ kind: 'credit', record: keep, programme: 'XYZ' }])).toBe('bad-decision');
    const from = { kind: 'correct', record: keep, item: 1, column: 'quantity' } as const;
    expect(await refused([{ ...from, from: '9', to: '3' }])).toBe('no-record');
    expect(await refused([{ ...from, from: '2', to: '-3' }])).toBe('bad-decision');
    expect(await refused([merge, merge])).toBe('bad-decision');
    expect((await readStanding(folder)).version).toBe('v000002');
  }, 120_000);
});
