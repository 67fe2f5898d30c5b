import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEdition, type BuiltEdition, type EditionRequest } from '$lib/dataset/buildEdition.server';
import { EditionRefused } from '$lib/dataset/editionRefused';
import { publishedContribution } from '$lib/dataset/publishedContribution';
import { editionManifestSchema } from '$lib/domain/edition';
import { tables } from '$lib/domain/tables';
import { openNodeDatabase } from '$lib/engine/nodeDatabase.server';
import { raw } from '$lib/sql/sql';
import { canonicalHash } from './canonicalHash';
import { examination, smallFile, title, training } from './smallFile';
import { temporaryFolders } from './temporaryFolder';

const folder = temporaryFolders();

async function build(request: Partial<EditionRequest>) {
  const out = await folder();
  return { out, ...(await buildEdition({ out, title, ...request })) };
}

async function rowsOf(path: string, text: string) {
  const database = await openNodeDatabase({ edition: path });
  try {
    return (await database.query(raw(text))).rows;
  } finally {
    await database.close();
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const finding = {
  code: 'unknown-place',
  severity: 'N',
  file: 'small.csv',
  sheet: null,
  row: 2,
  line: 3,
  column: 'place',
  value: 'Aibek Secretov',
  facts: {}
} as const;
const exams = smallFile([examination(1), examination(2, { result: 'positive_seizure' })], { findings: [finding] });
const trainings = smallFile([training(1)], { table: 'training_events', title: 'trainings.csv' });
const laterExams = smallFile([examination(1, { examined_on: '2021-01-01' })], { title: 'later.csv' });

describe('an edition', () => {
  let out: string;
  let built: BuiltEdition;
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'tamga-'));
    const copy = { ...exams, source: { ...exams.source, title: 'copy.csv' } };
    built = await buildEdition({ out, title, files: [exams, trainings, copy, laterExams] });
  });
  afterAll(() => rm(out, { recursive: true, force: true }));

  test('is named by its data: the same files in another order, under another title, give the same hash', async () => {
    const again = await build({ files: [laterExams, trainings, exams], title: { en: 'Other', ru: 'Другое' } });
    expect(again.manifest.dataHash).toBe(built.manifest.dataHash);
  });

  test('has the hash that its documented text form has', async () => {
    expect(await canonicalHash(built.editionPath)).toBe(built.manifest.dataHash);
  });

  test('stands beside a manifest that says what is in it', async () => {
    const { manifest, editionPath } = built;
    const read = v.parse(editionManifestSchema, JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')));
    expect(read).toEqual(manifest);
    expect((await readdir(out)).sort()).toEqual([`${manifest.dataHash}.duckdb`, 'manifest.json'].sort());
    const bytes = await readFile(editionPath);
    expect(read.bytes).toBe(bytes.length);
    expect(read.fileSha256).toBe(sha256(bytes));
    expect(read.tables).toMatchObject({ examinations: 3, training_events: 1, seizures: 0, dataset_sources: 3 });
    expect(read).toMatchObject({ demo: false, period: { from: '2020-03-02', to: '2021-01-01' }, asOf: '2021-01-31' });
  });

  test('takes a file once: the same bytes again are left out and named', () => {
    expect(built.repeated).toEqual(['copy.csv']);
  });

  test('numbers the rows of several files one after the other', async () => {
    const ids = await rowsOf(built.editionPath, 'select examination_id as id from examinations order by id');
    expect(ids).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  });

  test('keeps code, row and column of a finding, and not what the cell held', async () => {
    expect(await rowsOf(built.editionPath, 'select * exclude source_id from findings')).toEqual([
      { finding_no: 1, code: 'unknown-place', severity: 'N', row: 2, line: 3, column: 'place' }
    ]);
    expect((await readFile(built.editionPath)).includes('Secretov')).toBe(false);
  });

  test('has the columns of the contract and no others, none of them for names, plates or detainees', async () => {
    const found = await rowsOf(
      built.editionPath,
      `select table_name, column_name from information_schema.columns where table_catalog = 'edition' order by all`
    );
    const names = found.map((row) => `${String(row['table_name'])}.${String(row['column_name'])}`);
    const contract = tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`));
    expect(names.sort()).toEqual(contract.sort());
    const personal =
      /first_name|surname|full_name|contact|phone|e_?mail|(?<!tem)plate|container_no|detain|passport|importer|declarant/;
    expect(names.filter((name) => personal.test(name))).toEqual([]);
    const seen = new Set<string>(tables.flatMap(({ columns }) => columns.map(({ sensitivity }) => sensitivity)));
    expect([...seen].sort()).toEqual(['D', 'I', 'P']);
  });
});

describe('the folder of an edition', () => {
  test('stays as it is when the same data are built into it again or a build is refused, and heals a damaged file', async () => {
    const { out, manifest, editionPath } = await build({ files: [exams] });
    const now = async () => [sha256(await readFile(editionPath)), sha256(await readFile(join(out, 'manifest.json')))];
    const before = await now();

    expect((await buildEdition({ out, title, files: [exams] })).manifest).toEqual(manifest);
    expect(await now()).toEqual(before);

    const broken = smallFile([examination(1, { net_mass_kg: -1 })]);
    await expect(buildEdition({ out, title, files: [broken] })).rejects.toBeInstanceOf(EditionRefused);
    expect(await now()).toEqual(before);
    expect(await readdir(out)).toHaveLength(2);

    await writeFile(editionPath, 'damaged');
    await buildEdition({ out, title, files: [exams] });
    expect(await rowsOf(editionPath, 'select count(*) as n from examinations')).toEqual([{ n: 2 }]);
  });

  test('is empty after a build that was stopped', async () => {
    const out = join(await folder(), 'new');
    await mkdir(out);
    const stop = new AbortController();
    const onProgress = (step: string) => step === 'hash' && stop.abort();
    const building = buildEdition({ out, title, files: [exams], signal: stop.signal, onProgress });
    await expect(building).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readdir(out)).toEqual([]);
  });
});

describe('an edition is refused', () => {
  /** The checks that a build names, after making sure that it left nothing behind. */
  async function checksBroken(request: Partial<EditionRequest>) {
    const out = await folder();
    const refused = await buildEdition({ out, title, ...request }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(EditionRefused);
    expect(await readdir(out)).toEqual([]);
    return (refused as EditionRefused).failed;
  }

  test('by the name of every rule that rows break, with the first of them', async () => {
    const broken = [
      examination(1),
      examination(1, { source_row: 2 }),
      examination(2, { unit: 'UZ-NIL' }),
      examination(3, { examined_on: '1899-12-31' }),
      examination(4, { date_precision: null }),
      examination(5, { net_mass_kg: -1 }),
      examination(6, { country: 'KZ' })
    ];
    const brokenTrainings = [training(1, { women: 7 }), training(2, { ends_on: '2020-03-01' })];
    const failed = await checksBroken({
      files: [smallFile(broken), smallFile(brokenTrainings, { table: 'training_events' })]
    });
    expect(failed.map(({ check, table }) => `${table}: ${check}`).sort()).toEqual([
      'examinations: a date has a precision',
      'examinations: dates from 1900 to 2100',
      'examinations: mass not negative',
      'examinations: reference unit to units.unit_code',
      'examinations: the country of a row is that of its unit',
      'examinations: unique key (examination_id)',
      'training_events: no training ends before it starts',
      'training_events: women and men are not more than the participants'
    ]);
    expect(failed.find(({ check }) => check.startsWith('unique'))?.rows).toEqual([{ examination_id: 1, rows: 2 }]);
  });

  test('for missing values and values outside closed lists, before any other rule is looked at', async () => {
    const broken = [examination(1, { result: null }), examination(2, { source_class: 'rumour' })];
    const failed = await checksBroken({ files: [smallFile(broken)] });
    expect(failed).toEqual([
      { check: 'required result', table: 'examinations', rows: [{ examination_id: 1 }] },
      { check: 'values of source_class', table: 'examinations', rows: [{ examination_id: 2, source_class: 'rumour' }] }
    ]);
  });

  test('when fewer records are there than were accepted', async () => {
    const failed = await checksBroken({ files: [smallFile([examination(1)], { accepted: 2 })] });
    expect(failed).toEqual([
      { check: 'every accepted record of small.csv is there', table: 'examinations', rows: [{ records: 1 }] }
    ]);
  });

  test('when demo or published rows and files are asked for together, and when there is nothing to build', async () => {
    const both = build({ files: [exams], generated: [publishedContribution()] });
    await expect(both).rejects.toMatchObject({ refusal: 'demo-with-files' });
    await expect(build({ files: [] })).rejects.toMatchObject({ refusal: 'nothing-to-build' });
  });
});
