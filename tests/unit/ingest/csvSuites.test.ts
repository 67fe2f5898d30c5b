import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlainTable, type PlainTable } from '$lib/ingest/plainTable/readPlainTable';

const folder = '../shared/data/csv';
const present = existsSync(folder);
if (!present) console.warn(`Skipped: ${folder} with the suites of CSV files is not here.`);

function readReal(path: string): Promise<PlainTable> {
  const full = `${folder}/${path}`;
  return readPlainTable({ name: path, size: statSync(full).size, stream: () => createReadStream(full) });
}

function filesIn(path: string): readonly string[] {
  if (!present) return [];
  return readdirSync(`${folder}/${path}`, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(`${path}/${entry.name}`) : [`${path}/${entry.name}`]
  );
}

const expected = (path: string): unknown => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'));
const asObjects = ({ header, rows }: PlainTable) =>
  rows.map((cells) => Object.fromEntries(header.map((name, column) => [name, cells[column]])));

describe.runIf(present)('csv-spectrum', () => {
  // The expectation of this one is about other cells than the file has.
  const files = filesIn('csv-spectrum/csvs').filter((path) => !path.includes('location_coordinates'));
  it.each(files)('%s is read as its JSON says', async (path) => {
    const json = expected(path.replace('/csvs/', '/json/').replace('.csv', '.json'));
    // The file has lost the CR that its expectation names.
    const lost = path.endsWith('newlines_crlf.csv') && !readFileSync(`${folder}/${path}`, 'utf8').includes('\r');
    const wanted = lost ? (JSON.parse(JSON.stringify(json).replaceAll('\\r\\n', '\\n')) as unknown) : json;
    expect(asObjects(await readReal(path))).toEqual(wanted);
  });
});

describe.runIf(present)('sineemore', () => {
  const files = filesIn('sineemore-csv-test-data/csv');
  const jsonOf = (path: string) => path.replace('/csv/', '/json/').replace('.csv', '.json');
  // Nothing but line breaks is no table: it is refused, see below.
  const valid = files.filter((path) => existsSync(`${folder}/${jsonOf(path)}`) && !path.endsWith('all-empty.csv'));
  const bad = files.filter((path) => path.includes('/bad-'));

  it.each(valid)('%s is read as its JSON says', async (path) => {
    const table = await readReal(path);
    const json = expected(jsonOf(path));
    const isNamed = path.includes('/header-');
    expect(isNamed ? asObjects(table) : [table.header, ...table.rows]).toEqual(json);
  });

  it.each(bad)('%s is refused or flagged', async (path) => {
    const { findings } = await readReal(path);
    expect(findings.length).toBeGreaterThan(0);
  });

  it('a file of line breaks only is refused as empty', async () => {
    const table = await readReal('sineemore-csv-test-data/csv/all-empty.csv');
    expect(table.findings).toMatchObject([{ code: 'empty-file', severity: 'R' }]);
  });
});

describe.runIf(present)('libhxl and frictionless', () => {
  const files = [...filesIn('libhxl'), ...filesIn('frictionless')];

  it('every file of any kind is read or refused, none ends in an exception', async () => {
    expect(files.length).toBeGreaterThan(200);
    for (const path of files) {
      const { accounting, refused, findings } = await readReal(path);
      const { rows, accepted, quarantined, notData } = accounting;
      expect(rows, path).toBe(accepted + quarantined + notData);
      expect(refused, path).toBe(findings.some(({ severity }) => severity === 'R'));
    }
  });
});
