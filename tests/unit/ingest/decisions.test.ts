import { describe, expect, it } from 'vitest';
import type { ImportDecisions } from '$lib/domain/importDecisions';
import type { IngestResult } from '$lib/ingest/ingestResult';
import { read, short } from './readText';

const header = 'seized_on,substance,quantity,measure_unit,country';

function readWith(rows: readonly string[], decisions: ImportDecisions): Promise<IngestResult> {
  return read([header, ...rows, ''].join('\n'), { decisions });
}

function items(result: IngestResult, column: string) {
  return result.tables['seizure_items']?.[column];
}

describe('what a person decided', () => {
  it('replaces a value wherever it stands in its column and says how often', async () => {
    const rows = [
      '2024-03-01,dragon powder,1,kg,UZ',
      '2024-03-02, dragon  powder ,2,kg,UZ',
      '2024-03-03,opium,3,kg,UZ'
    ];
    const values = [{ column: 'substance', from: 'dragon powder', to: 'heroin' }];
    const result = await readWith(rows, { values });
    expect(items(result, 'substance')).toEqual(['heroin', 'heroin', 'opium']);
    expect(result.findings.map(short)).toEqual(['1/2 value-replaced substance=dragon powder']);
    expect(result.findings[0]!.facts).toEqual({ to: 'heroin', count: 2 });
  });

  it('corrects one cell in place and keeps what it was in the finding', async () => {
    const result = await readWith(['2024-03-01,heroin,12O,kg,UZ'], {
      cells: [{ row: 1, column: 'quantity', to: '120' }]
    });
    expect(items(result, 'quantity')).toEqual([120]);
    expect(result.findings.map(short)).toEqual(['1/2 cell-corrected quantity=12O']);
  });

  it('sets rows aside, declares them no data or accepts them, and the accounting adds up', async () => {
    const rows = ['2024-03-01,heroin,1,kg,UZ', '2024-03-02,heroin,2,kg,UZ', '2024-03-03,heroin,3,kg,UZ'];
    const decided = [
      { row: 1, fate: 'accept', reason: 'checked' },
      { row: 2, fate: 'quarantine', reason: 'not ours' },
      { row: 3, fate: 'not-data', reason: 'an example' }
    ] as const;
    const result = await readWith(rows, { rows: [...decided] });
    expect(result.accounting).toEqual({ rows: 3, accepted: 1, quarantined: 1, notData: 1 });
    const about = result.findings.filter(({ facts }) => 'reason' in facts).map(short);
    expect(about).toEqual(['1/2 row-accepted', '2/3 row-set-aside', '3/4 row-declared-not-data']);
  });

  it('reads a row that looks like a total as data once it is accepted', async () => {
    const rows = ['2024-03-01,heroin,1,kg,UZ', 'Total,,5,,'];
    const totals = await readWith(rows, {});
    expect(totals.accounting).toMatchObject({ accepted: 1, notData: 1 });
    const cells = [{ row: 2, column: 'seized_on', to: '2024-03-02' }];
    const accepted = await readWith(rows, { cells, rows: [{ row: 2, fate: 'accept', reason: 'checked' }] });
    expect(accepted.accounting).toMatchObject({ accepted: 2, notData: 0 });
  });

  it('gives columns other names than those of the file, or none', async () => {
    const text = 'seized_on,substance,quantity,measure_unit,Sender\n2024-03-01,heroin,1,kg,AF\n';
    const result = await read(text, { decisions: { columns: { departure_country: 5, quantity: null } } });
    expect(result.tables['route_legs']!['from_country']).toEqual(['AF']);
    expect(items(result, 'quantity')).toEqual([null]);
    expect(result.findings.map(short)).toEqual([
      '-/- column-mapped Sender=departure_country',
      '-/- column-mapped quantity=quantity',
      '-/- unused-column quantity='
    ]);
  });

  it('says which decisions matched nothing', async () => {
    const result = await readWith(['2024-03-01,heroin,1,kg,UZ'], {
      columns: { place: 9 },
      values: [
        { column: 'substance', from: 'opium', to: 'heroin' },
        { column: 'nowhere', from: 'a', to: 'b' }
      ],
      cells: [{ row: 7, column: 'quantity', to: '1' }],
      rows: [{ row: 8, fate: 'quarantine', reason: 'gone' }]
    });
    expect(result.findings.map(short)).toEqual([
      '-/- decision-unmatched place=place',
      '-/- decision-unmatched nowhere=a',
      '-/- decision-unmatched substance=opium',
      '-/- decision-unmatched quantity=1',
      '-/- decision-unmatched'
    ]);
  });

  it('reads dates and numbers as decided, and asks no more', async () => {
    const rows = ['01/02/2024,heroin,"1,500",kg,UZ', '03/04/2024,heroin,2,kg,UZ'];
    const asked = await readWith(rows, {});
    expect(asked.findings.map(short)).toEqual([
      '1/2 date-order-assumed seized_on=01/02/2024',
      '1/2 decimal-mark-assumed quantity=1,500'
    ]);
    expect(asked.tables['seizures']!['seized_on']).toEqual(['2024-02-01', '2024-04-03']);
    expect(items(asked, 'quantity')).toEqual([1500, 2]);
    const decided = await readWith(rows, { dateOrder: 'month-first', decimalMark: ',' });
    expect(decided.findings.map(({ code }) => code)).toEqual(['reading-decided', 'reading-decided']);
    expect(decided.tables['seizures']!['seized_on']).toEqual(['2024-01-02', '2024-03-04']);
    expect(items(decided, 'quantity')).toEqual([1.5, 2]);
  });

  it('asks when more than a fifth of the rows are in quarantine', async () => {
    const good = '2024-03-01,heroin,1,kg,UZ';
    const four = await readWith([good, good, good, good, 'too,few'], {});
    expect(four.findings.map(({ code }) => code)).not.toContain('many-quarantined');
    const three = await readWith([good, good, good, 'too,few'], {});
    const asked = three.findings.find(({ code }) => code === 'many-quarantined');
    expect(asked).toMatchObject({ severity: 'C', facts: { quarantined: 1, records: 4 } });
  });

  it('chooses the delimiter, the encoding and the rows of the header, and what stands above is noted', async () => {
    const text = 'Отчёт; март\nДата;Что\nизъятия;изъято\n2024-03-01;opium\n';
    const windows1251 = Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      if (letter === 'ё') return 0xb8;
      return code < 0x80 ? code : code - 0x350;
    });
    const result = await read(windows1251, {
      decisions: {
        profile: 'tamga-seizures',
        encoding: 'windows-1251',
        delimiter: ';',
        header: [2, 3],
        columns: { seized_on: 1, substance: 2, quantity: null, measure_unit: null }
      }
    });
    expect(result.refused).toBe(false);
    expect(items(result, 'substance')).toEqual(['opium']);
    expect(result.findings.filter(({ code }) => code === 'note-row')).toMatchObject([
      { line: 1, value: 'Отчёт, март' }
    ]);
    expect(result.findings.map(({ code }) => code)).not.toContain('encoding-assumed');
    expect(result.findings.map(({ column }) => column)).toContain('Дата / изъятия');
  });

  it('may say that there is no header: then the first row is data', async () => {
    const result = await read('2024-03-01,opium\n2024-03-02,heroin\n', {
      decisions: {
        profile: 'tamga-seizures',
        header: 'none',
        columns: { seized_on: 1, substance: 2, quantity: null, measure_unit: null }
      }
    });
    expect(result.accounting).toEqual({ rows: 2, accepted: 2, quarantined: 0, notData: 0 });
    expect(items(result, 'substance')).toEqual(['opium', 'heroin']);
  });
});
