import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { IngestResult } from '$lib/ingest/ingestResult';
import { read } from './readText';

const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
const book = (properties = '') =>
  `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${properties}<sheets><sheet name="Лист1" sheetId="1" r:id="rId1"/></sheets></workbook>`;
/** Cell formats: 0 general, 1 a day, 2 a percentage. */
const styles = `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>`;
const header = ['seized_on', 'substance', 'quantity', 'measure_unit'];

const inline = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
const headerRow = `<row r="1">${header.map((name, index) => inline(`${'ABCD'[index]!}1`, name)).join('')}</row>`;
const heroin = (line: number, cells: string) =>
  `<row r="${line}">${cells}${inline(`B${line}`, 'Heroin')}${inline(`D${line}`, 'kg')}</row>`;
const sheetOf = (rows: string, after = '') =>
  `<worksheet><sheetData>${headerRow}${rows}</sheetData>${after}</worksheet>`;

interface Made {
  readonly properties?: string;
  readonly others?: Zippable;
}

function workbook(sheet: string | Uint8Array, { properties, others = {} }: Made = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(book(properties)),
    'xl/_rels/workbook.xml.rels': strToU8(relationships),
    'xl/styles.xml': strToU8(styles),
    'xl/worksheets/sheet1.xml': typeof sheet === 'string' ? strToU8(sheet) : sheet,
    ...others
  });
}

const codes = ({ findings }: IngestResult) => findings.map(({ code }) => code);

function refusals({ refused, findings }: IngestResult): readonly string[] {
  return refused ? findings.filter(({ severity }) => severity === 'R').map(({ code }) => code) : [];
}

describe('a workbook', () => {
  it('is read as the text it stores: a day by its format, a number with all its digits', async () => {
    const result = await read(
      workbook(sheetOf(heroin(2, '<c r="A2" s="1"><v>45323</v></c><c r="C2"><v>12.3456</v></c>')))
    );
    expect(result).toMatchObject({ profile: 'tamga-seizures', accounting: { rows: 1, accepted: 1 } });
    expect(result.tables['seizures']!['seized_on']).toEqual(['2024-02-01']);
    expect(result.tables['seizure_items']!['quantity']).toEqual([12.3456]);
  });

  it('names its sheet in every finding and counts lines as the sheet does', async () => {
    const result = await read(workbook(sheetOf(heroin(7, inline('A7', 'soon') + '<c r="C7"><v>1</v></c>'))));
    expect(result.findings).toContainEqual(
      expect.objectContaining({ code: 'unreadable-date', sheet: 'Лист1', row: 1, line: 7 })
    );
  });

  it('badInput 41: may count its days from 1904, which is noted', async () => {
    const rows = heroin(2, '<c r="A2" s="1"><v>43861</v></c><c r="C2"><v>1</v></c>');
    const result = await read(workbook(sheetOf(rows), { properties: '<workbookPr date1904="1"/>' }));
    expect(result.tables['seizures']!['seized_on']).toEqual(['2024-02-01']);
    expect(codes(result)).toContain('dates-from-1904');
  });

  it('gives what a formula gave last, and says where none was kept', async () => {
    const rows =
      heroin(2, `${inline('A2', '2024-02-01')}<c r="C2"><f>1+1</f><v>2</v></c>`) +
      heroin(3, `${inline('A3', '2024-02-02')}<c r="C3"><f>1+1</f></c>`);
    const result = await read(workbook(sheetOf(rows)));
    expect(result.tables['seizure_items']!['quantity']).toEqual([2, null]);
    expect(result.findings).toContainEqual(
      expect.objectContaining({ code: 'formula-without-value', line: 3, column: 'C' })
    );
  });

  it('keeps hidden rows and says so; macros are named and never run', async () => {
    const rows = `<row r="2" hidden="1">${inline('A2', '2024-02-01')}${inline('B2', 'Heroin')}<c r="C2"><v>1</v></c>${inline('D2', 'kg')}</row>`;
    const result = await read(workbook(sheetOf(rows), { others: { 'xl/vbaProject.bin': strToU8('x') } }));
    expect(result.accounting.accepted).toBe(1);
    expect(codes(result)).toEqual(expect.arrayContaining(['hidden-rows', 'workbook-extras']));
  });
});

describe('a workbook that would do harm', () => {
  const harmless = sheetOf(heroin(2, `${inline('A2', '2024-02-01')}<c r="C2"><v>1</v></c>`));

  it('is refused when a cell inflates beyond measure', async () => {
    const bomb = strToU8(sheetOf(heroin(2, inline('A2', 'A'.repeat(40_000_000)))));
    expect(refusals(await read(workbook(bomb)))).toEqual(['unsafe-archive']);
  });

  it('is refused when a file is larger than it says', async () => {
    const bytes = workbook(sheetOf(heroin(2, inline('A2', 'A'.repeat(5_000)))));
    expect(refusals(await read(withClaimedSizes(bytes, 10)))).toEqual(['unsafe-archive']);
  });

  it('is refused for a cell in the last column, without making the cells before it', async () => {
    const result = await read(workbook(sheetOf(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`)));
    expect(refusals(result)).toEqual(['too-many-columns']);
  });

  it('is refused for many rows with one cell far to the right, on the row at which they are too many', async () => {
    const far = Array.from(
      { length: 25_000 },
      (_, row) => `<row r="${row + 2}"><c r="ALL${row + 2}"><v>1</v></c></row>`
    );
    const result = await read(workbook(sheetOf(far.join(''))));
    expect(result.findings).toMatchObject([{ code: 'too-many-columns', line: 20_001 }]);
  });

  it('is refused when two of its files are the same bytes', async () => {
    const bytes = workbook(harmless, { others: { 'xl/a.bin': strToU8('x'), 'xl/b.bin': strToU8('x') } });
    expect(refusals(await read(withSharedBytes(bytes)))).toEqual(['unsafe-archive']);
  });

  it('is refused for 10,000 files', async () => {
    const others = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`xl/m/${index}`, strToU8('')]));
    expect(refusals(await read(workbook(harmless, { others })))).toEqual(['unsafe-archive']);
  });

  it.each(['../evil.xml', '/etc/evil', 'xl\\..\\evil'])('is refused for a file named %s', async (name) => {
    expect(refusals(await read(workbook(harmless, { others: { [name]: strToU8('x') } })))).toEqual(['unsafe-archive']);
  });

  it('is refused when it declares entities', async () => {
    const lol = `<!DOCTYPE x [<!ENTITY a "aaaa">]>${harmless}`;
    expect(refusals(await read(workbook(lol)))).toEqual(['unsafe-archive']);
  });

  it('is refused when it is cut off', async () => {
    const bytes = workbook(harmless);
    expect(refusals(await read(bytes.subarray(0, bytes.length - 100)))).toEqual(['damaged-archive']);
  });
});

/** The same archive, whose central directory claims that every file inflates to `size` bytes. */
function withClaimedSizes(archive: Uint8Array, size: number): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 28 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return bytes;
}

/** The same archive, whose last file is said to stand where the one before it does. */
function withSharedBytes(archive: Uint8Array): Uint8Array {
  const bytes = archive.slice();
  const view = new DataView(bytes.buffer);
  const places: number[] = [];
  for (let at = 0; at + 46 <= bytes.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) places.push(at);
  const [before, last] = places.slice(-2);
  view.setUint32(last! + 42, view.getUint32(before! + 42, true), true);
  return bytes;
}
