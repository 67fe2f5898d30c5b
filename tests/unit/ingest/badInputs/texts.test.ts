import { describe, expect, it } from 'vitest';
import type { IngestResult } from '$lib/ingest/ingestResult';
import { encoded, utf16 } from '../encodedText';
import { read, readPlain } from '../readText';

const csv = (...lines: readonly string[]) => ['examined_on,office,result', ...lines, ''].join('\n');
const ids =
  'COUNTRY;PLACE;SEIZURE_DATE;DRUG_NAME;AMOUNT;DRUG_UNIT\n' +
  'Kazakhstan;область Образцовая;2015-01-01;Heroin;1;Gram\nKazakhstan;село Примерное;2015-01-02;Opium;2;Gram\n';

const offices = ({ tables }: IngestResult) => tables['examinations']!['office_reported'];
const places = ({ tables }: IngestResult) => tables['seizures']!['place_reported'];
const codes = ({ findings }: Pick<IngestResult, 'findings'>) =>
  findings.map(({ severity, code }) => `${severity} ${code}`);

describe('an encoding', () => {
  it('badInput 1: a byte order mark is no part of the first name, and noted', async () => {
    const result = await read(`\uFEFF${csv('2024-01-01,Пост,Seizure')}`);
    expect(offices(result)).toEqual(['Пост']);
    expect(codes(result)).toEqual(['N byte-order-mark']);
  });

  it('badInput 2: UTF-16 with a mark is decoded, and noted', async () => {
    const result = await read(utf16(csv('2024-01-01,Пост,Seizure'), { mark: true, bigEndian: false }));
    expect(offices(result)).toEqual(['Пост']);
    expect(codes(result)).toEqual(['N byte-order-mark']);
  });

  it('badInput 3: UTF-16 without a mark is known by its zeros, and asked about', async () => {
    const result = await read(utf16(csv('2024-01-01,Пост,Seizure'), { mark: false, bigEndian: false }));
    expect(offices(result)).toEqual(['Пост']);
    expect(codes(result)).toEqual(['C encoding-assumed']);
  });

  it.each([
    ['badInput 4', 'windows-1251'],
    ['badInput 5', 'koi8-r'],
    ['badInput 5', 'ibm866'],
    ['badInput 5', 'x-mac-cyrillic']
  ])('%s: %s is told from the others by pairs of Russian letters, and asked about', async (_, encoding) => {
    const result = await read(encoded(ids, encoding));
    expect(places(result)).toEqual(['область Образцовая', 'село Примерное']);
    expect(result.findings[0]).toMatchObject({
      code: 'encoding-assumed',
      severity: 'C',
      facts: { encoding: encoding.toUpperCase() }
    });
  });

  it('badInput 5: a person may say which it is, and is not asked', async () => {
    const result = await read(encoded(ids, 'koi8-r'), { decisions: { encoding: 'koi8-r' } });
    expect(places(result)).toEqual(['область Образцовая', 'село Примерное']);
    expect(codes(result)).not.toContain('C encoding-assumed');
  });

  it.each(['badInput 6: a file that turns into another encoding', 'badInput 15: a byte that is no UTF-8'])(
    '%s is refused, with the byte and the line',
    async (what) => {
      const start = new TextEncoder().encode(csv('2024-01-01,Пост,Seizure'));
      const end = what.includes('15')
        ? Uint8Array.of(...new TextEncoder().encode('2024-01-0'), 0xff, 0x0a)
        : encoded('2024-01-0Пост,Seizure\n', 'windows-1251');
      const result = await read(Uint8Array.of(...start, ...end));
      expect(result.findings).toMatchObject([
        { code: 'undecodable', severity: 'R', line: 3, facts: { byte: start.length + 9 } }
      ]);
    }
  );
});

describe('letters', () => {
  it('badInput 7: a cell whose letters were lost in saving counts as blank; its row is kept, and the file asks', async () => {
    const result = await read(
      encoded(csv('2024-01-01,Күндүз пост,Seizure', '2024-01-02,Пост,Seizure'), 'windows-1251')
    );
    expect(offices(result)).toEqual([null, 'Пост']);
    expect(result.findings.find(({ code }) => code === 'lost-letters')).toMatchObject({
      severity: 'C',
      value: 'К?нд?з пост',
      facts: { count: 1 }
    });
    expect(codes(await read(csv('2024-01-01,Бож\uFFFDона,Seizure')))).toContain('C lost-letters');
  });

  it('badInput 7: a question that ends a sentence has lost nothing', async () => {
    const result = await read(csv('2024-01-01,Какой пост?,Seizure'));
    expect(offices(result)).toEqual(['Какой пост?']);
    expect(result.findings).toEqual([]);
  });

  it.each(['windows-1252', 'windows-1251'])('badInput 8: text encoded twice over %s is asked about', async (by) => {
    const twice = new TextDecoder(by).decode(new TextEncoder().encode('Сумма'));
    expect(codes(await read(csv(`2024-01-01,${twice},Seizure`)))).toEqual(['C twice-encoded']);
    expect(codes(await readPlain(csv(`2024-01-01,${twice},Seizure`)))).toContain('C twice-encoded');
  });

  it('badInput 9: a NUL sets its row aside', async () => {
    const result = await read(csv('2024-01-01,1\0x,Seizure', '2024-01-02,B,Seizure'));
    expect(offices(result)).toEqual(['B']);
    expect(codes(result)).toContain('Q nul-byte');
  });

  it('badInput 10: control characters are dropped, and noted', async () => {
    const result = await read(csv('2024-01-01,A\u000bB,Seizure'));
    expect(offices(result)).toEqual(['AB']);
    expect(codes(result)).toEqual(['N control-character']);
  });

  it('badInput 11: a hidden turn of direction sets its row aside; what has no width is dropped; numbers lose their blanks', async () => {
    const result = await read(csv('2024-01-01,A\u202eB,Seizure', '2024-01-02,A\u200b\u00adB,Seizure'));
    expect(offices(result)).toEqual(['AB']);
    expect(codes(result)).toEqual(expect.arrayContaining(['Q bidi-character', 'N control-character']));
    const numbers = await read('seized_on,substance,quantity,measure_unit\n2024-01-01,heroin,1\u202f500\u00a0000,kg\n');
    expect(numbers.tables['seizure_items']!['quantity']).toEqual([1_500_000]);
  });
});
