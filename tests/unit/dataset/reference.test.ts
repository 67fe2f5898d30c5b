import { describe, expect, it } from 'vitest';
import { commitReference, previewReference, standingRows } from '$lib/dataset/reference/commitReference.server';
import { readReferenceRows } from '$lib/dataset/reference/readReferenceRows';
import { referenceTableIds, referenceSpec, templateColumns, templateKey } from '$lib/dataset/reference/referenceTables';
import { referenceTemplate } from '$lib/dataset/reference/templateWorkbook.server';
import { ImportRefused } from '$lib/dataset/importRefused';
import { keepOriginal } from '$lib/dataset/originals.server';
import { readStanding } from '$lib/dataset/publishVersion.server';
import { undoLast } from '$lib/dataset/revertVersions.server';
import { readCurrentEdition } from '$lib/dataset/editionStore.server';
import { openNodeDatabase } from '$lib/engine/nodeDatabase.server';
import { templateWords } from '$lib/messages/templateWords';
import { raw } from '$lib/sql/sql';
import { examinationFile, houseIn, importText, keepText } from './importFolder';
import { temporaryFolders } from './temporaryFolder';

const newFolder = temporaryFolders();
const states = referenceSpec('unit_states');

const read = (text: string) =>
  readReferenceRows(
    states,
    {
      file: 'states.csv',
      sheet: 'unit_states',
      lines: text.split('\n').map((line, index) => ({ line: index + 1, cells: line.split(',') }))
    },
    (target) => (target === 'units.unit_code' ? new Set(['UZ-AYR']) : null)
  );

describe('a filled template', () => {
  it('is read by the contract of its table: codes or names, days in two ways, empty is not known', () => {
    expect(read('unit,state,from_date,to_date\nUZ-AYR,operational,01.02.2026,\n\n')).toEqual({
      rows: [{ unit: 'UZ-AYR', state: 'operational', from_date: '2026-02-01', to_date: null }],
      findings: []
    });
  });

  it.each([
    ['UZ-AYR,asleep,2026-02-01,', 'reference-value', 'state'],
    ['UZ-AYR,operational,2026-02-31,', 'reference-value', 'from_date'],
    ['UZ-AYR,,2026-02-01,', 'reference-missing', 'state'],
    ['UZ-XXX,operational,2026-02-01,', 'reference-unknown', 'unit']
  ])('names sheet, line and column of a cell that cannot be taken: %s', (line, code, column) => {
    const { rows, findings } = read(`unit,state,from_date,to_date\n${line}`);
    expect(rows).toEqual([]);
    expect(findings).toMatchObject([{ code, column, sheet: 'unit_states', line: 2, row: 1 }]);
  });

  it('holds each key once, and says where the first is', () => {
    const { rows, findings } = read('unit,state,from_date\nUZ-AYR,operational,2026-02-01\nUZ-AYR,closed,2026-02-01');
    expect(rows).toHaveLength(1);
    expect(findings).toMatchObject([{ code: 'reference-repeats', line: 3, facts: { first: 2 } }]);
  });

  it('without a known header is refused with the columns that are wanted', () => {
    expect(read('a,b\n1,2').findings).toMatchObject([{ code: 'reference-header', severity: 'R' }]);
  });

  it('has its whole key among its columns, whatever the table', () => {
    for (const id of referenceTableIds) {
      const names = templateColumns(referenceSpec(id)).map(({ name }) => name);
      expect(templateKey(referenceSpec(id)).length, id).toBeGreaterThan(0);
      expect(names, id).toEqual(expect.arrayContaining([...templateKey(referenceSpec(id))]));
    }
  });
});

async function stated(folder: string) {
  const { path } = (await readCurrentEdition(folder))!;
  const database = await openNodeDatabase({ edition: path, threads: 1 });
  const query = raw(`select state, from_date::varchar as day, source_class from unit_states order by 2`);
  return database
    .query(query)
    .then(({ rows }) => rows)
    .finally(() => database.close());
}

describe('reference data', () => {
  it('come back from their own template as they went out', async () => {
    const folder = await newFolder();
    const words = templateWords('ru', 'reference');
    for (const table of ['units', 'locations', 'location_aliases', 'indicators'] as const) {
      const rows = await standingRows(houseIn(folder), table);
      const bytes = await referenceTemplate(referenceSpec(table), rows, { locale: 'ru', words });
      async function* stream() {
        yield new Uint8Array(bytes);
      }
      const { sha256 } = await keepOriginal(folder, stream());
      const preview = await previewReference(houseIn(folder), { table, sha256, title: `${table}.xlsx` });
      expect({ table, findings: preview.findings, changes: preview.changes }).toEqual({
        table,
        findings: [],
        changes: []
      });
    }
  }, 120_000);

  it('become a version by their differences, reach the edition, and are undone', async () => {
    const folder = await newFolder();
    const house = houseIn(folder);
    const before = await importText(folder, examinationFile([1]));
    const sha256 = await keepText(folder, 'unit,state,from_date\nUZ-AYR,operational,2024-01-01\n');
    const asked = { table: 'unit_states', sha256, title: 'states.csv' };
    const preview = await previewReference(house, asked);
    expect(preview.changes).toMatchObject([{ kind: 'added', key: 'UZ-AYR · 2024-01-01' }]);
    const change = { by: 'Aigul', note: '', base: before.dataHash };
    const made = await commitReference(house, asked, change);
    expect(made).toMatchObject({ kind: 'reference', subject: 'unit_states', references: [{ by: 'Aigul', sha256 }] });
    expect(await stated(folder)).toEqual([{ state: 'operational', day: '2024-01-01', source_class: 'unit_return' }]);

    const without = await keepText(folder, 'unit,state,from_date\nUZ-AYR,closed,2025-01-01\n');
    const other = { ...asked, sha256: without };
    const refused = await commitReference(house, other, { ...change, base: made.dataHash }).catch(
      (cause: unknown) => cause
    );
    expect((refused as ImportRefused).problem).toBe('needs-reason');
    const second = await commitReference(house, other, { ...change, base: made.dataHash, note: 'It was closed' });
    expect(second.references).toHaveLength(1);
    const undone = await undoLast(house, { by: 'Bek', note: 'It was not', base: second.dataHash });
    expect(undone.dataHash).toBe(made.dataHash);
    expect(await stated(folder)).toHaveLength(1);
  }, 120_000);

  it('name units and places for files that were brought in before and for those that come', async () => {
    const folder = await newFolder();
    const house = houseIn(folder);
    const head = 'seized_on,unit,place,country,substance,quantity,measure_unit\n';
    const before = await importText(folder, `${head}2024-03-15,,Nowhere Post,UZ,opium,1,kg\n`);
    const alias = await keepText(folder, 'alias,country,location_code\nNowhere Post,UZ,UZ-AYR\n');
    const said = { by: 'Aigul', note: 'Only this spelling is used' };
    const asked = { table: 'location_aliases', sha256: alias, title: 'aliases.csv' };
    const first = await commitReference(house, asked, { ...said, base: before.dataHash });
    const shipped = await standingRows(house, 'units');
    const lines = [
      ...shipped,
      { ...shipped[0]!, unit_code: 'UZ-NEW', name_en: 'New post', country: 'UZ', location_code: null }
    ];
    const columns = ['unit_code', 'name_en', 'name_ru', 'unit_type', 'country', 'location_code', 'programme'];
    const text = lines.map((row) => columns.map((name) => row[name] ?? '').join(';')).join('\n');
    const units = {
      table: 'units',
      sha256: await keepText(folder, `${columns.join(';')}\n${text}\n`),
      title: 'units.csv'
    };
    await commitReference(house, units, { ...said, base: first.dataHash });
    await importText(folder, `${head}2024-04-15,New post,,,opium,2,kg\n`);
    const { path } = (await readCurrentEdition(folder))!;
    const database = await openNodeDatabase({ edition: path, threads: 1 });
    const { rows } = await database.query(raw('select unit, country, location_code from seizures order by seized_on'));
    await database.close();
    expect(rows).toEqual([
      { unit: null, country: 'UZ', location_code: 'UZ-AYR' },
      { unit: 'UZ-NEW', country: 'UZ', location_code: null }
    ]);
  }, 120_000);

  it('with a wrong cell change nothing', async () => {
    const folder = await newFolder();
    const sha256 = await keepText(folder, 'unit,state,from_date\nUZ-AYR,asleep,2024-01-01\n');
    const asked = { table: 'unit_states', sha256, title: 'states.csv' };
    const refused = await commitReference(houseIn(folder), asked, { by: 'A', note: '', base: null }).catch(
      (e: unknown) => e
    );
    expect(refused).toMatchObject({ problem: 'bad-reference', findings: [{ code: 'reference-value' }] });
    expect(await readStanding(folder)).toEqual({ dataHash: null, version: null });
  });
});
