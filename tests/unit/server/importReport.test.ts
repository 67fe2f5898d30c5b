import { expect, it } from 'vitest';
import { importReport } from '$lib/server/importReport';
import { reportWorkbook } from '$lib/server/reportWorkbook';
import { houseIn, importText } from '../dataset/importFolder';
import { temporaryFolders } from '../dataset/temporaryFolder';
import { readPlain } from '../ingest/readText';

const newFolder = temporaryFolders();

const text = [
  'Returns of March',
  'seized_on,substance,quantity,measure_unit,remark',
  '2024-03-01,heroin,2,kg,',
  '2024-13-01,heroin,many,kg,=1+1',
  '2024-03-03,opium,3,kg',
  ''
].join('\n');

it('a report shows the original cells beside what was found, and counts what is not in the data', async () => {
  const folder = await newFolder();
  const version = await importText(folder, text, { decisions: { confirmed: ['many-quarantined'] } });
  const asked = { version: version.id, sha256: version.imports[0]!.sha256, locale: 'en' } as const;
  const report = await importReport(houseIn(folder), asked);
  expect(report.original).toEqual({
    names: ['seized_on', 'substance', 'quantity', 'measure_unit', 'remark'],
    lines: [
      { row: 2, line: 4, cells: ['2024-13-01', 'heroin', 'many', 'kg', '=1+1'] },
      { row: 3, line: 5, cells: ['2024-03-03', 'opium', '3', 'kg'] }
    ]
  });
  expect(report.notInData.map(({ column, code, count }) => [column, code, count])).toEqual([
    ['remark', 'unused-column', 1],
    ['seized_on', 'impossible-date', 1],
    ['quantity', 'unreadable-number', 1]
  ]);

  const workbook = new Uint8Array(await reportWorkbook(report, 'en'));
  const cells = await readPlain(workbook, { sheet: 'Original cells' });
  expect(cells.header.slice(0, 4)).toEqual(['Record', 'Line', 'Findings about this record', 'seized_on']);
  expect(cells.rows[0]).toEqual([
    '2',
    '4',
    'seized_on: Date that does not exist; quantity: Not a number',
    '2024-13-01',
    'heroin',
    'many',
    'kg',
    "'=1+1"
  ]);
  expect((await readPlain(workbook, { sheet: 'Not in the data' })).rows).toHaveLength(3);
});
