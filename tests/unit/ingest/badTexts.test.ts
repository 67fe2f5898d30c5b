import { describe, expect, it } from 'vitest';
import { readPlainTable, type PlainTable } from '$lib/ingest/plainTable/readPlainTable';

function read(content: string): Promise<PlainTable> {
  const bytes = new TextEncoder().encode(content);
  const stream = async function* () {
    yield bytes;
  };
  return readPlainTable({ name: 'file.csv', size: bytes.length, stream });
}

const found = ({ findings }: PlainTable) => findings.map(({ code, severity }) => `${severity} ${code}`);

/** Rows that make a table, so that the rest is judged beside them. */
const rows = 'Алат,3,2024-01-02\nФарап,4,2024-01-03\nДостык,5,2024-01-04\nНайза,6,2024-01-05\n';

describe('bad texts (numbers of the catalogue)', () => {
  it('7: letters that were lost in saving are named with their number', async () => {
    const table = await read(`place,count,on\n${rows}К?нд?з,1,2024-01-01\nБ?лб?л,1,2024-01-01\n`);
    expect(table.findings).toMatchObject([
      { code: 'lost-letters', severity: 'C', column: 'place', facts: { count: 2 } }
    ]);
  });

  it('8: text that was encoded twice is asked about', async () => {
    const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode('Сумма'));
    const other = new TextDecoder('windows-1251').decode(new TextEncoder().encode('Сумма'));
    expect(found(await read(`place,count,on\n${rows}${twice},1,2024-01-01\n`))).toContain('C twice-encoded');
    expect(found(await read(`place,count,on\n${rows}${other},1,2024-01-01\n`))).toContain('C twice-encoded');
    expect(found(await read(`place,count,on\n${rows}`))).toEqual([]);
  });

  it('9, 10: a NUL sets its row aside, other control characters are noted', async () => {
    const table = await read(`place,count,on\n${rows}A\0,1,2024-01-01\nB\u000b,1,2024-01-01\n`);
    expect(found(table)).toEqual(expect.arrayContaining(['Q nul-byte', 'N control-character']));
  });

  it('17: a separator line is obeyed and is no data', async () => {
    const table = await read('sep=|\na|b\n1|2\n');
    expect([table.header, ...table.rows]).toEqual([
      ['a', 'b'],
      ['1', '2']
    ]);
    expect(found(table)).toEqual(['N separator-line']);
  });

  it('19: a ragged row is set aside with its number of cells', async () => {
    const table = await read('a,b,c\n1,2,3\n1,2,3,4\n');
    expect(table.findings.find(({ code }) => code === 'ragged-row')).toMatchObject({
      severity: 'Q',
      line: 3,
      facts: { found: 4, expected: 3 }
    });
  });

  it('20: a quotation mark that never closes costs its line, which is named', async () => {
    const table = await read(`place,count,on\n"Open,1,2024-01-01\n${rows}`);
    expect(table.accounting).toEqual({ rows: 5, accepted: 4, quarantined: 1, notData: 0 });
    expect(table.findings.find(({ severity }) => severity === 'Q')).toMatchObject({ code: 'unclosed-quote', line: 2 });
  });

  it('26: a first row of data is no header', async () => {
    const table = await read(rows);
    expect(found(table)).toEqual(['C no-header']);
    expect(table.rows).toHaveLength(4);
  });

  it('27, 36: titles above and notes below are no data', async () => {
    const table = await read(`Returns of the posts\n\nplace,count,on\n${rows}Source: the posts\n`);
    expect(table.header).toEqual(['place', 'count', 'on']);
    expect(table.accounting).toEqual({ rows: 5, accepted: 4, quarantined: 0, notData: 1 });
    expect(found(table).filter((one) => one === 'N note-row')).toHaveLength(2);
  });

  it('28: a header of two rows is joined', async () => {
    const table = await read(`Place,Seizures,Reported\nname,number,day\n${rows}`);
    expect(table.header).toEqual(['Place / name', 'Seizures / number', 'Reported / day']);
    expect(found(table)).toEqual(['C several-header-rows']);
  });

  it('29, 34, 35: the header again, a row of HXL tags and totals are no data', async () => {
    const table = await read(`place,count,on\n#adm1,#value,#date\n${rows}place,count,on\nИтого,18,\n`);
    expect(table.accounting).toMatchObject({ accepted: 4, quarantined: 0 });
    expect(found(table)).toEqual(expect.arrayContaining(['N repeated-header', 'N total-row']));
  });

  it('37: a second table below is asked about', async () => {
    const table = await read(`place,count,on\n${rows}post,cases,day\n${rows}`);
    expect(found(table)).toContain('C several-tables');
  });
});
