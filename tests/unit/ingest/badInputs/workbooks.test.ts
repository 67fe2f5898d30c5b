import { tableToIPC, tableFromArrays } from 'apache-arrow';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { ingestFile } from '$lib/ingest/ingestFile';
import type { IngestResult } from '$lib/ingest/ingestResult';
import { read, readPlain } from '../readText';
import { workbookOf } from '../workbookOf';

const header = ['seized_on', 'substance', 'quantity', 'measure_unit'];
const heroin = (day: number, quantity: number): (string | number)[] => [`2024-02-0${day}`, 'Heroin', quantity, 'kg'];
const rows = [header, heroin(1, 2), heroin(2, 3)];

/** A workbook whose one sheet is changed as text, with more files beside. */
function changed(change: (sheet: string) => string, others: Zippable = {}, data = rows): Uint8Array {
  const files = unzipSync(workbookOf({ Лист1: data }));
  const sheet = new TextDecoder().decode(files['xl/worksheets/s1.xml']);
  return zipSync({ ...files, 'xl/worksheets/s1.xml': strToU8(change(sheet)), ...others });
}
const same = (sheet: string) => sheet;

const found = ({ findings }: Pick<IngestResult, 'findings'>) =>
  findings.map(({ code, severity }) => `${severity} ${code}`);
const quantities = ({ tables }: IngestResult) => tables['seizure_items']?.['quantity'];
const named = ({ findings }: Pick<IngestResult, 'findings'>, code: string) => findings.find((one) => one.code === code);

describe('a workbook that would do harm', () => {
  it.each([
    ['a bomb', () => changed((sheet) => sheet.replace('Heroin', 'A'.repeat(40_000_000))), 'unsafe-archive'],
    [
      'a cell in the last column of the last row',
      () =>
        changed((sheet) =>
          sheet.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')
        ),
      'too-many-columns'
    ],
    ['a name that climbs', () => changed(same, { '../evil.xml': strToU8('x') }), 'unsafe-archive']
  ])('badInput 72: %s is refused', async (_, make, code) => {
    expect(found(await read(make()))).toEqual([`R ${code}`]);
  });

  it('badInput 73: a workbook under a password, or an old one, is refused with what to do', async () => {
    const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0));
    const result = await read(ole);
    expect(result.refused).toBe(true);
    expect(found(result)[0]).toMatch(/^R (?:not-text|locked-file)$/);
  });

  it.each([
    ['macros', 'xl/vbaProject.bin'],
    ['links', 'xl/externalLinks/externalLink1.xml'],
    ['embedded', 'xl/embeddings/oleObject1.bin']
  ])('badInput 74: %s are named and never run or followed; the cells are read', async (kind, path) => {
    const result = await read(changed(same, { [path]: strToU8('x') }));
    expect(quantities(result)).toEqual([2, 3]);
    expect(named(result, 'workbook-extras')).toMatchObject({ severity: 'N', facts: { kind } });
  });
});

describe('what a workbook shows otherwise than it holds', () => {
  it('badInput 75: hidden rows are read, hidden sheets are not; both are listed', async () => {
    const hidden = await read(changed((sheet) => sheet.replace('<row r="3">', '<row r="3" hidden="1">')));
    expect(quantities(hidden)).toEqual([2, 3]);
    expect(found(hidden)).toEqual(['N hidden-rows']);
    const sheet = await read(workbookOf({ Лист1: rows, '.Лист2': rows }));
    expect(quantities(sheet)).toEqual([2, 3]);
    expect(found(sheet)).toContain('N hidden-sheets');
  });

  it('badInput 76: a formula without a kept value is a blank cell, and asked about', async () => {
    const result = await read(changed((sheet) => sheet.replace('<v>3</v>', '<f>1+2</f>')));
    expect(quantities(result)).toEqual([2, null]);
    expect(named(result, 'formula-without-value')).toMatchObject({ severity: 'C', line: 3, column: 'C' });
  });

  it('badInput 77: joined cells among data are filled only once a person says so', async () => {
    const data = [header, heroin(1, 2), ['', 'Heroin', 3, 'kg']];
    const merged = changed(
      (sheet) => sheet.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells>'),
      {},
      data
    );
    const asked = await read(merged);
    expect(asked.tables['seizures']!['seized_on']).toEqual(['2024-02-01', null]);
    expect(found(asked)).toContain('C merged-cells');
    const meant = await read(merged, { decisions: { confirmed: ['merged-cells'] } });
    expect(meant.tables['seizures']!['seized_on']).toEqual(['2024-02-01', '2024-02-01']);
  });

  it('badInput 78: a number stored as text is the number that it is', async () => {
    const result = await read(workbookOf({ Лист1: [header, ['01.02.2024', 'Heroin', '2,5', 'kg']] }));
    expect(quantities(result)).toEqual([2.5]);
    expect(result.tables['seizures']!['seized_on']).toEqual(['2024-02-01']);
  });

  it('badInput 79: the number that is stored counts, with all its digits, and not the one that is shown', async () => {
    expect(quantities(await read(workbookOf({ Лист1: [header, heroin(1, 12.3456)] })))).toEqual([12.3456]);
  });

  it('badInput 80: of several sheets of one shape one is read, and the file asks', async () => {
    const result = await read(workbookOf({ Март: rows, Апрель: [header, heroin(3, 4)] }));
    expect(quantities(result)).toEqual([2, 3]);
    expect(named(result, 'several-sheets')).toMatchObject({ severity: 'C' });
  });

  it('badInput 81: comments are named as left out', async () => {
    const result = await read(changed(same, { 'xl/comments1.xml': strToU8('<comments/>') }));
    expect(named(result, 'workbook-extras')).toMatchObject({ facts: { kind: 'comments' } });
  });

  it.each(['=HYPERLINK("http://example.org")', '+1+cmd', '@SUM(1)', '-2+3'])(
    'badInput 82: the text %s is stored as it is and never worked out',
    async (text) => {
      const result = await read(
        `seized_on,place,substance,quantity,measure_unit\n2024-02-01,"${text.replaceAll('"', '""')}",heroin,1,kg\n`
      );
      expect(result.tables['seizures']!['place_reported']).toEqual([text]);
    }
  );
});

describe('files of other kinds', () => {
  it.each([
    ['PDF', strToU8('%PDF-1.7 and more')],
    [
      'ODS',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<x/>') })
    ]
  ])('badInput 83: %s is refused by what it is', async (kind, bytes) => {
    expect((await read(bytes)).findings).toMatchObject([{ code: 'not-text', severity: 'R', facts: { kind } }]);
  });

  it('badInput 84: Parquet and Arrow are read as tables; a damaged one is refused', async () => {
    const columnData = header.map((name, at) => ({ name, data: [heroin(1, 2)[at]!, heroin(2, 3)[at]!] }));
    const parquet = new Uint8Array(parquetWriteBuffer({ columnData }));
    expect(quantities(await read(parquet))).toEqual([2, 3]);
    const arrow = tableFromArrays(Object.fromEntries(columnData.map(({ name, data }) => [name, data])));
    expect(quantities(await read(tableToIPC(arrow, 'file')))).toEqual([2, 3]);
    expect((await read(parquet.subarray(0, parquet.length - 20))).refused).toBe(true);
  });

  it('badInput 85: a workbook that was cut off is refused; of a text the cut row is set aside', async () => {
    const whole = workbookOf({ Лист1: rows });
    expect(found(await read(whole.subarray(0, whole.length - 100)))).toEqual(['R damaged-archive']);
    const text = await read(`${header.join(',')}\n2024-02-01,heroin,1,kg\n2024-02-02,her`);
    expect(text.accounting).toEqual({ rows: 2, accepted: 1, quarantined: 1, notData: 0 });
  });

  it('badInput 86: a file that changed while it was read fails with the reason of the browser, and gives nothing', async () => {
    const gone = new DOMException('The file changed', 'NotReadableError');
    async function* stream() {
      yield strToU8(`${header.join(',')}\n`);
      throw gone;
    }
    await expect(ingestFile({ name: 'x', size: 9, stream })).rejects.toBe(gone);
  });

  it('badInput 87: a large file is read piece by piece, with progress', async () => {
    const line = '2024-02-01,heroin,1,kg\n';
    const seen: number[] = [];
    const content = `${header.join(',')}\n${line.repeat(40_000)}`;
    const result = await read(content, { pieces: [65_536], onProgress: ({ bytes }) => seen.push(bytes) });
    expect(result.accounting.accepted).toBe(40_000);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toBe(content.length);
  });

  it.each(['<html><table><tr><td>1</td></tr></table></html>', ' <?xml version="1.0"?><Workbook/>'])(
    'badInput 88: a web page under the name of a table is refused by its first bytes: %s',
    async (page) => {
      expect((await read(page)).findings).toMatchObject([{ code: 'not-text', severity: 'R', facts: { kind: 'HTML' } }]);
      expect((await readPlain(page)).refused).toBe(true);
    }
  );
});
