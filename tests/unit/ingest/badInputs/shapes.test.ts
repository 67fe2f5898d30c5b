import { describe, expect, it } from 'vitest';
import type { IngestResult } from '$lib/ingest/ingestResult';
import type { PlainTable } from '$lib/ingest/plainTable/readPlainTable';
import { RecordSorter } from '$lib/ingest/recordSorter';
import { FindingLog } from '$lib/ingest/findingLog';
import { IgnoredColumns } from '$lib/ingest/ignoredColumns';
import { RunningTotals } from '$lib/ingest/runningTotals';
import { read, readPlain, short } from '../readText';

const found = ({ findings }: Pick<PlainTable, 'findings'>) =>
  findings.map(({ code, severity }) => `${severity} ${code}`);
const all = ({ header, rows }: PlainTable) => [header, ...rows];
const named = ({ findings }: Pick<PlainTable, 'findings'>, code: string) => findings.find((one) => one.code === code);

/** Rows that make a table, so that the rest is judged beside them. */
const rows = 'Алат,3,2024-01-02\nФарап,4,2024-01-03\nДостык,5,2024-01-04\nНайза,6,2024-01-05\n';

const seized = 'seized_on,substance,quantity,measure_unit';
const seizures = (...lines: readonly string[]) => read([seized, ...lines, ''].join('\n'));
const quantities = ({ tables }: IngestResult) => tables['seizure_items']!['quantity'];
const heroin = (day: number, quantity: string) => `2024-01-0${day},heroin,${quantity},kg`;

describe('delimiters and line ends', () => {
  it('badInput 16: semicolons leave the comma for decimals: 1,5 is 1.5 without a question, 1.500 is asked about', async () => {
    const table = (quantity: string) =>
      read(`${seized};x\n${heroin(1, '1')};x\n`.replaceAll(',', ';').replace(';1;', `;${quantity};`));
    const plain = await table('1,5');
    expect(quantities(plain)).toEqual([1.5]);
    expect(found(plain)).toEqual(['N unused-column']);
    expect(found(await table('1.500'))).toContain('C decimal-mark-assumed');
  });

  it.each([
    ['a tab', '\t'],
    ['a pipe', '|'],
    ['a semicolon', ';']
  ])('badInput 17: %s is a delimiter like another', async (_, mark) => {
    const text = [seized, heroin(1, '2')].join('\n').replaceAll(',', mark);
    expect(quantities(await read(text))).toEqual([2]);
    expect(found(await readPlain(text))).toEqual([]);
  });

  it('badInput 17: a separator line is obeyed and is no data', async () => {
    const table = await readPlain('sep=|\na|b\n1|2\n');
    expect(all(table)).toEqual([
      ['a', 'b'],
      ['1', '2']
    ]);
    expect(found(table)).toEqual(['N separator-line']);
  });

  it('badInput 18: line ends of every kind are accepted, and a mixture is noted', async () => {
    const lines = [seized, heroin(1, '2'), heroin(2, '3')];
    expect(quantities(await read(lines.join('\r')))).toEqual([2, 3]);
    expect(quantities(await read(`${lines[0]}\r\n${lines[1]}\r${lines[2]}\n`))).toEqual([2, 3]);
    expect(found(await readPlain(`place,count,on\r\n${rows}`))).toContain('N mixed-line-breaks');
  });
});

describe('the cells of a row', () => {
  it('badInput 19: a ragged row is set aside with its number of cells', async () => {
    const facts = { found: 5, expected: 4 };
    const result = await seizures(heroin(1, '2'), `${heroin(2, '3')},x`);
    expect(named(result, 'ragged-row')).toMatchObject({ severity: 'Q', line: 3, facts });
    expect(named(await readPlain('a,b,c\n1,2,3\n1,2,3,4\n'), 'ragged-row')).toMatchObject({ severity: 'Q', line: 3 });
  });

  it('badInput 20: a quotation mark that never closes costs its line, which is named, and no row after it', async () => {
    const result = await seizures(heroin(1, '2'), '2024-01-02,"heroin,3,kg', heroin(3, '4'), heroin(4, '5'));
    expect(quantities(result)).toEqual([2, 4, 5]);
    expect(result.accounting).toEqual({ rows: 4, accepted: 3, quarantined: 1, notData: 0 });
    expect(result.findings.filter(({ severity }) => severity === 'Q').map(short)).toEqual(['2/3 unclosed-quote']);
    const plain = await readPlain(`place,count,on\n"Open,1,2024-01-01\n${rows}`);
    expect(plain.accounting).toEqual({ rows: 5, accepted: 4, quarantined: 1, notData: 0 });
    expect(named(plain, 'unclosed-quote')).toMatchObject({ line: 2 });
  });

  it('badInput 20: one that the mark of a later cell seems to close costs its line too, and no other', async () => {
    const lines = [1, 2, 3, 4, 5, 6, 7].map((day) => `2024-01-0${day},"heroin",${day},"kg"`);
    lines[2] = '2024-01-03,"heroin,3,kg';
    const result = await seizures(...lines);
    expect(quantities(result)).toEqual([1, 2, 4, 5, 6, 7]);
    expect(result.findings.filter(({ severity }) => severity === 'Q').map(short)).toEqual(['3/4 unclosed-quote']);
  });

  it('badInput 20: in a file of many pieces the line is the same', async () => {
    const lines = Array.from({ length: 4_000 }, (_, row) => `2024-01-02,"heroin",${row},kg`);
    lines[1_999] = '2024-01-02,"heroin,1,kg';
    const result = await read([seized, ...lines, ''].join('\n'), { pieces: [10_000] });
    expect(result.accounting).toEqual({ rows: 4_000, accepted: 3_999, quarantined: 1, notData: 0 });
    expect(named(result, 'unclosed-quote')).toMatchObject({ row: 2_000, line: 2_001 });
  });

  it('badInput 21: a mark in the middle stays, with a note; backslashes and single marks are a way of writing', async () => {
    expect(found(await seizures('2024-01-01,pipe 5" wide,1,kg'))).toContain('N stray-quote');
    const single = await readPlain(`place,count,on\n${rows.replace('Алат', "'Алат, пост'")}`);
    expect(single.rows[0]![0]).toBe('Алат, пост');
    const escaped = await readPlain(`place,count,on\n${rows.replace('Алат', '"Пост \\"Алат\\", юг"')}`);
    expect(escaped.rows[0]![0]).toBe('Пост "Алат", юг');
    expect([...found(single), ...found(escaped)]).toEqual(['C dialect-assumed', 'C dialect-assumed']);
  });

  it('badInput 22: a line break inside marks stays; records and lines are counted each by itself', async () => {
    const result = await seizures('2024-01-01,"heroin\n(base)",1,kg', '2024-13-01,heroin,1,kg');
    expect(named(result, 'impossible-date')).toMatchObject({ row: 2, line: 4 });
  });

  it('badInput 23: a cell of three million characters sets its row aside, and is shown to 80', async () => {
    const result = await seizures(heroin(1, '2'), `2024-01-02,${'x'.repeat(3_000_000)},1,kg`);
    const finding = named(result, 'oversized-cell')!;
    expect(finding).toMatchObject({ severity: 'Q', row: 2, facts: { found: 3_000_000 } });
    expect(finding.value).toHaveLength(80);
    expect(quantities(result)).toEqual([2]);
  });

  it('badInput 24: 10,000 columns are refused, with the limit', async () => {
    const wide = `${seized}${',x'.repeat(9_996)}\n`;
    const expected = [{ code: 'too-many-columns', severity: 'R', facts: { limit: 1_000 } }];
    expect((await read(wide)).findings).toMatchObject(expected);
    expect((await readPlain(wide + wide)).findings).toMatchObject(expected);
  });

  it('badInput 24: the record after the last that is read (five million) refuses the file', () => {
    const log = new FindingLog('file.csv');
    const reader = { read: () => true, finish: () => ({}) };
    const totals = new RunningTotals([], () => null);
    const watch = { decisions: null, totals, ignored: new IgnoredColumns([], log), mostRows: 2 };
    const sorter = new RecordSorter(['a'], reader, log, watch);
    const record = { line: 1, isMalformed: false, isUnclosed: false, hasStrayQuote: false, mayBeDamaged: false };
    for (const cell of ['x', 'y']) sorter.take({ ...record, cells: [cell] });
    expect(() => sorter.take({ ...record, cells: ['z'] })).toThrow('too-many-rows');
  });

  it.each([
    ['nothing', '', 'empty-file'],
    ['blanks', ' \n\n,,\n', 'empty-file'],
    ['a header only', `${seized}\n`, 'no-data-rows']
  ])('badInput 25: a file of %s is refused', async (_, text, code) => {
    expect(found(await read(text))).toContain(`R ${code}`);
  });
});

describe('the header', () => {
  it('badInput 26: a first row of data is no header: the columns are numbered, and the file asks', async () => {
    const table = await readPlain(rows);
    expect(found(table)).toEqual(['C no-header']);
    expect(table.rows).toHaveLength(4);
  });

  it('badInput 26: codes of one shape are data too, and years above numbers are names', async () => {
    expect(found(await readPlain('A-221\nA-194\nZX-788\nB-141\n'))).toEqual(['C no-header']);
    const years = await readPlain('Страна,2022,2023,2024\nУзбекистан,1,2,3\nТаджикистан,4,5,6\n');
    expect(years.header).toEqual(['Страна', '2022', '2023', '2024']);
  });

  it('badInput 27: titles above are noted and no data', async () => {
    const text = `Returns of the posts\n\n${seized}\n${heroin(1, '2')}\n`;
    const result = await read(text);
    expect(quantities(result)).toEqual([2]);
    expect(result.findings.map(short)).toEqual(['-/1 note-row']);
    expect((await readPlain(text)).header).toEqual(seized.split(','));
  });

  it('badInput 28: a header of two rows is joined, and the file asks', async () => {
    const table = await readPlain(`Place,Seizures,Reported\nname,number,day\n${rows}`);
    expect(table.header).toEqual(['Place / name', 'Seizures / number', 'Reported / day']);
    expect(found(table)).toEqual(['C several-header-rows']);
  });

  it('badInput 28: a person may say which lines are the header', async () => {
    const table = await readPlain(`Посты,за год,\nплощадь,число,\nplace,count,on\n${rows}`, { header: [2, 3] });
    expect(table.header).toEqual(['площадь / place', 'число / count', 'on']);
    expect(table.rows).toHaveLength(4);
    const none = await readPlain(`place,count,on\n${rows}`, { header: 'none' });
    expect(none.header).toEqual(['column_1', 'column_2', 'column_3']);
    expect(none.rows).toHaveLength(5);
  });

  it('badInput 29: the header again in the middle is no data', async () => {
    const result = await seizures(heroin(1, '2'), seized, heroin(2, '3'));
    expect(quantities(result)).toEqual([2, 3]);
    expect(found(result)).toEqual(['N repeated-header']);
  });

  it('badInput 30: of two columns with one name the first is read, and the file asks', async () => {
    const result = await read(`${seized},quantity\n${heroin(1, '2')},7\n`);
    expect(quantities(result)).toEqual([2]);
    expect(named(result, 'duplicate-header')).toMatchObject({ severity: 'C', facts: { position: 5, first: 3 } });
    expect(named(result, 'unused-column')).toMatchObject({ column: 'quantity_2', facts: { count: 1 } });
  });

  it('badInput 31: a blank column without a name is dropped; one with cells is asked about', async () => {
    expect(found(await read(`${seized},\n${heroin(1, '2')},\n`))).toEqual(['N renamed-column']);
    const filled = await read(`${seized},\n${heroin(1, '2')},x\n`);
    expect(named(filled, 'unnamed-column')).toMatchObject({ severity: 'C', facts: { count: 1 } });
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])(
    'badInput 32: a column named %s is a column',
    async (name) => {
      const table = await readPlain(`${name},count\nx,1\ny,2\n`);
      expect(all(table)).toEqual([
        [name, 'count'],
        ['x', '1'],
        ['y', '2']
      ]);
      expect(named(await read(`${seized},${name}\n${heroin(1, '2')},x\n`), 'unused-column')).toMatchObject({
        column: name
      });
    }
  );

  it('badInput 33: Russian names in any order, with blanks and line breaks, are known', async () => {
    const result = await read('"Ед.\nизм.", КОЛИЧЕСТВО ,Вещество,Дата  изъятия\nкг,2,героин,01.02.2024\n');
    expect(result.profile).toBe('tamga-seizures');
    expect(quantities(result)).toEqual([2]);
  });

  it('badInput 34: a row of HXL tags below the header is no data, and is a header where there is no other', async () => {
    const tags = '#date+seized,#item+name,#indicator+num,#item+unit';
    const below = await seizures(tags, heroin(1, '2'));
    expect(quantities(below)).toEqual([2]);
    expect(found(below)).toEqual(['N hxl-row']);
    expect(quantities(await read(`${tags}\n${heroin(1, '2')}\n`))).toEqual([2]);
  });
});

describe('rows that are no data', () => {
  it.each(['Итого', 'Всего:', 'Жами', 'Total', 'Барлығы'])(
    'badInput 35: a totals row "%s" is no data',
    async (word) => {
      const result = await seizures(heroin(1, '2'), heroin(2, '3'), `${word},,5,`);
      expect(quantities(result)).toEqual([2, 3]);
      expect(result.findings.map(short)).toEqual(['3/4 total-row']);
    }
  );

  it('badInput 35: a total that is not the sum of the rows is asked about; subtotals are sums since the last', async () => {
    const result = await seizures(heroin(1, '2'), heroin(2, '3'), 'Total,,6,');
    expect(named(result, 'total-differs')).toMatchObject({ severity: 'C', value: '6', facts: { stated: 6, sum: 5 } });
    const parts = await seizures(heroin(1, '2'), 'Subtotal,,2,', heroin(2, '3'), 'Subtotal,,3,', 'Total,,5,');
    expect(found(parts)).toEqual(['N total-row', 'N total-row', 'N total-row']);
  });

  it('badInput 35: a row of nothing but the sums is a total without a word', async () => {
    const result = await seizures(heroin(1, '2'), heroin(2, '3'), ',,5,');
    expect(result.accounting).toEqual({ rows: 3, accepted: 2, quarantined: 0, notData: 1 });
    expect(result.findings.map(short)).toEqual(['3/4 total-row']);
  });

  it('badInput 36: notes, signatures and blank rows below are no data, and their text is kept in the findings', async () => {
    const result = await seizures(heroin(1, '2'), ',,,', 'Источник: посты', 'Исполнитель: А. Пример,,,');
    expect(result.accounting).toEqual({ rows: 4, accepted: 1, quarantined: 0, notData: 3 });
    expect(result.findings.map(({ value }) => value)).toEqual(['', 'Источник: посты', 'Исполнитель: А. Пример']);
    const plain = await readPlain(`place,count,on\n${rows}Source: the posts\n`);
    expect(found(plain)).toEqual(['N note-row']);
  });

  it('badInput 37: below the header of another table rows are set aside, and the file asks', async () => {
    const result = await seizures(heroin(1, '2'), '', 'examined_on,office,result', '2024-01-01,A,Seizure');
    expect(quantities(result)).toEqual([2]);
    expect(result.accounting).toEqual({ rows: 4, accepted: 1, quarantined: 1, notData: 2 });
    expect(found(result)).toEqual(expect.arrayContaining(['C several-tables', 'Q other-table']));
    const plain = await readPlain(`place,count,on\n${rows}post,cases,day\n${rows}`);
    expect(found(plain)).toContain('C several-tables');
  });

  it('badInput 38: months across become rows, and the file asks; a blank month is no row and no zero', async () => {
    const text = 'Вещество,Ед. изм.,Страна,январь 2024,февраль 2024,март 2024\nгероин,кг,UZ,2,,3\nопий,кг,TJ,0,5,\n';
    const result = await read(text);
    expect(result.tables['seizures']).toMatchObject({
      seized_on: ['2024-01-01', '2024-03-01', '2024-01-01', '2024-02-01'],
      date_precision: Array(4).fill('month'),
      country: ['UZ', 'UZ', 'TJ', 'TJ']
    });
    expect(quantities(result)).toEqual([2, 3, 0, 5]);
    expect(named(result, 'months-across')).toMatchObject({ severity: 'C', facts: { records: 2, count: 4, blank: 2 } });
  });
});
