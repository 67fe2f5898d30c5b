import { describe, expect, it } from 'vitest';
import { encoded, utf16 } from './encodedText';
import { read, short } from './readText';

const header = 'examined_on,office,result';
const csv = (...lines: readonly string[]) => [header, ...lines, ''].join('\n');
const ids =
  'COUNTRY;PLACE;SEIZURE_DATE;DRUG_NAME;AMOUNT;DRUG_UNIT\nKazakhstan;область Образцовая;2015-01-01;Heroin;1;Gram\nKazakhstan;село Примерное;2015-01-02;Opium;2;Gram\n';

async function offices(content: string | Uint8Array): Promise<readonly unknown[]> {
  return (await read(content)).tables['examinations']!['office_reported']!;
}

describe('text', () => {
  it('may begin with a byte order mark, which is no part of the first name', async () => {
    const result = await read(`\uFEFF${csv('2024-01-01,A,Seizure')}`);
    expect(result.accounting.accepted).toBe(1);
    expect(result.findings).toMatchObject([{ code: 'byte-order-mark', facts: { encoding: 'UTF-8' } }]);
  });

  it.each([
    ['little-endian with a mark', { mark: true, bigEndian: false }, 'byte-order-mark'],
    ['big-endian with a mark', { mark: true, bigEndian: true }, 'byte-order-mark'],
    ['little-endian without one', { mark: false, bigEndian: false }, 'encoding-assumed']
  ])('may be UTF-16 %s', async (_, options, code) => {
    const result = await read(utf16(csv('2024-01-01,Пост,Seizure'), options));
    expect(result.tables['examinations']!['office_reported']).toEqual(['Пост']);
    expect(result.findings).toMatchObject([{ code }]);
  });

  it.each(['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic'])(
    'in %s is known by its letters, and that is noted',
    async (encoding) => {
      const result = await read(encoded(ids, encoding));
      expect(result.tables['seizures']!['place_reported']).toEqual(['область Образцовая', 'село Примерное']);
      expect(result.findings[0]).toMatchObject({
        code: 'encoding-assumed',
        facts: { encoding: encoding.toUpperCase() }
      });
    }
  );

  it('is not read when it changes its encoding on the way, and the line and byte are named', async () => {
    const start = new TextEncoder().encode(csv('2024-01-01,Пост,Seizure'));
    const end = encoded('2024-01-02,Пост,Seizure\n', 'windows-1251');
    const result = await read(Uint8Array.from([...start, ...end]));
    expect(result.refused).toBe(true);
    expect(result.findings).toMatchObject([{ code: 'undecodable', line: 3, facts: { byte: start.length + 11 } }]);
  });
});

describe('records', () => {
  it.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
    ['pipe', '|']
  ])('may be parted by a %s', async (_, mark) => {
    expect(await offices(csv('2024-01-01,A,Seizure').replaceAll(',', mark))).toEqual(['A']);
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r']
  ])('may end with %s, and lines are counted alike', async (_, end) => {
    const result = await read(csv('2024-01-01,"A\nB",Seizure', '2024-01-02,C,Maybe').replaceAll('\n', end));
    expect(result.tables['examinations']!['office_reported']).toEqual(['A B', 'C']);
    expect(result.findings.map(short)).toEqual(['2/4 unreadable-result result=Maybe']);
  });

  it('may be announced by a separator line, which is no data', async () => {
    const result = await read(`sep=;\n${csv('2024-01-01,A,Maybe').replaceAll(',', ';')}`);
    expect(result.accounting).toEqual({ rows: 1, accepted: 1, quarantined: 0, notData: 0 });
    expect(result.findings.map(short)).toEqual(['-/1 separator-line', '1/3 unreadable-result result=Maybe']);
  });

  it('keep quotation marks, delimiters and line breaks inside quoted cells', async () => {
    expect(await offices(csv('2024-01-01,"A ""B"", C",Seizure'))).toEqual(['A "B", C']);
  });

  it('keep a stray quotation mark, with a note', async () => {
    const result = await read(csv('2024-01-01,Post 5" East,Seizure', '2024-01-02,"Post ""6""",Seizure'));
    expect(result.tables['examinations']!['office_reported']).toEqual(['Post 5" East', 'Post "6"']);
    expect(result.findings.map(short)).toEqual(['1/2 stray-quote office=Post 5" East']);
  });

  it('with malformed quotes are set aside, and the others are read', async () => {
    const result = await read(csv('2024-01-01,"A"x,Seizure', '2024-01-02,"B",Seizure'));
    expect(result.accounting).toEqual({ rows: 2, accepted: 1, quarantined: 1, notData: 0 });
    expect(result.findings.filter(({ severity }) => severity === 'Q')).toMatchObject([
      { code: 'malformed-quote', line: 2 }
    ]);
  });

  it('with a NUL or a wrong number of cells are set aside', async () => {
    const result = await read(csv('2024-01-01,A\0,Seizure', '2024-01-02,B', '2024-01-03,C,Seizure,', '2024-01-04,D,x'));
    expect(result.accounting).toEqual({ rows: 4, accepted: 1, quarantined: 3, notData: 0 });
    expect(result.findings.slice(1, 4)).toMatchObject([
      { code: 'nul-byte', row: 1, column: 'office', value: 'A\uFFFD' },
      { code: 'ragged-row', row: 2, facts: { found: 2, expected: 3 } },
      { code: 'ragged-row', row: 3, facts: { found: 4, expected: 3 } }
    ]);
  });

  it('may have headers without a name, twice the same, or named like parts of an object', async () => {
    const result = await read('examined_on,office,result,,office,__proto__\n2024-01-01,A,Seizure,x,B,y\n');
    expect(result.tables['examinations']!['office_reported']).toEqual(['A']);
    expect(result.findings.map(short)).toEqual([
      '-/- renamed-column column_4=',
      '-/- duplicate-header office_2=office',
      '-/- unnamed-column column_4=',
      '-/- unused-column office_2=',
      '-/- unused-column __proto__='
    ]);
    expect(({} as Record<string, unknown>)['y']).toBeUndefined();
  });

  it('have values shown on one line, at most 80 characters, without marks that could disguise them', async () => {
    const result = await read(csv(`2024-01-01,A,"x\n\u202e${'y'.repeat(200)}"`));
    const { value } = result.findings.find(({ row }) => row === 1)!;
    expect(value).toHaveLength(80);
    expect(value).toMatch(/^x \uFFFDy+…$/);
  });
});

it('a table of semicolons below a title is read by its semicolons, and the title is noted', async () => {
  const text = 'Seizures in March, as reported\nseized_on;substance;quantity;measure_unit\n2024-03-01;heroin;1,5;kg\n';
  const result = await read(text);
  expect(result.accounting).toEqual({ rows: 1, accepted: 1, quarantined: 0, notData: 0 });
  expect(result.tables['seizure_items']?.['quantity']).toEqual([1.5]);
  expect(result.findings.filter(({ code }) => code === 'note-row')).toMatchObject([{ line: 1 }]);
});

describe('a file is refused, with what to do about it,', () => {
  it.each([
    ['when it is empty', '', 'empty-file'],
    ['when it is blank', ' \n\n,,\n', 'empty-file'],
    ['when it has a header only', `${header}\n`, 'no-data-rows'],
    ['when it has nothing but totals', csv('Total,5,'), 'no-data-rows'],
    ['when it is a web page', '<!doctype html><table><tr><td>1</td></tr></table>', 'not-text'],
    ['when nothing is known about its header', 'a,b\n1,2\n', 'unknown-profile'],
    ['when a column is missing', 'COUNTRY,SEIZURE_DATE,DRUG_NAME\nUzbekistan,2015-01-01,Heroin\n', 'missing-column'],
    ['when it has too many columns', `${header}${',x'.repeat(1000)}\n`, 'too-many-columns']
  ])('%s', async (_, content, code) => {
    const result = await read(content);
    expect(result).toMatchObject({ refused: true, profile: null, table: null, tables: {} });
    expect(result.accounting).toEqual({ rows: 0, accepted: 0, quarantined: 0, notData: 0 });
    expect(result.findings.filter(({ severity }) => severity === 'R').map((one) => one.code)).toEqual([code]);
  });

  it('when it begins like a workbook and is cut off, whatever its name', async () => {
    const workbook = new TextEncoder().encode('PK\u0003\u0004........xl/workbook.xml');
    expect((await read(workbook)).findings).toMatchObject([{ code: 'damaged-archive', severity: 'R' }]);
  });

  it('naming the missing columns and the kind of file it looks like', async () => {
    const { findings } = await read('COUNTRY,SEIZURE_DATE,DRUG_NAME\nUzbekistan,2015-01-01,Heroin\n');
    expect(findings).toMatchObject([{ line: 1, facts: { columns: 'AMOUNT, DRUG_UNIT', profile: 'unodc-ids' } }]);
  });

  it('when it is read as something else than it is, or as nothing there is', async () => {
    const asTraining = await read(csv('2024-01-01,A,Seizure'), { profile: 'tamga-trainings' });
    expect(asTraining.findings).toMatchObject([{ code: 'missing-column', facts: { profile: 'tamga-trainings' } }]);
    const asNothing = await read(csv('2024-01-01,A,Seizure'), { profile: 'lottery' });
    expect(asNothing.findings).toMatchObject([{ code: 'unknown-profile', value: 'lottery' }]);
  });
});

describe('reading', () => {
  it('names the file by its bytes: the same bytes have the same hash and source, cut as they may be', async () => {
    const whole = await read(csv('2024-01-01,A,Seizure'));
    const cut = await read(csv('2024-01-01,A,Seizure'), { pieces: [3, 1] });
    expect(cut.sha256).toBe(whole.sha256);
    expect(whole.sourceId).toBe(whole.sha256.slice(0, 16));
    expect(whole.tables['examinations']!['source_id']).toEqual([whole.sourceId]);
    expect((await read('')).sha256).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('tells how far it is, and ends at the size of the file', async () => {
    const content = csv(...Array.from({ length: 30_000 }, (_, n) => `2024-01-01,Office ${n},Seizure`));
    const seen: { rows: number; bytes: number }[] = [];
    await read(content, { onProgress: ({ rows, bytes }) => seen.push({ rows, bytes }) });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toEqual({ rows: 30_000, bytes: content.length });
    expect(seen.every(({ bytes }, index) => bytes >= (seen[index - 1]?.bytes ?? 0))).toBe(true);
  });

  it('stops at a signal with its reason, and lets go of the file', async () => {
    let released = false;
    const controller = new AbortController();
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        yield new TextEncoder().encode(`${header}\n`);
        for (;;) yield new TextEncoder().encode('2024-01-01,A,Seizure\n'.repeat(20_000));
      } finally {
        released = true;
      }
    }
    const { ingestFile } = await import('$lib/ingest/ingestFile');
    const onProgress = ({ rows }: { rows: number }) => rows > 50_000 && controller.abort(new Error('enough'));
    const reading = ingestFile({ name: 'x', size: 0, stream: endless, signal: controller.signal, onProgress });
    await expect(reading).rejects.toThrow('enough');
    expect(released).toBe(true);
  });

  it('passes on what the stream throws', async () => {
    const { ingestFile } = await import('$lib/ingest/ingestFile');
    const stream = (): AsyncIterable<Uint8Array> => ({
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('the disk is gone')) })
    });
    await expect(ingestFile({ name: 'x', size: 0, stream })).rejects.toThrow('the disk is gone');
  });

  it('keeps five thousand findings of a kind and counts the others', async () => {
    const { findings } = await read(csv(...Array.from({ length: 5_003 }, () => '2024-01-01,A,Maybe')));
    expect(findings.filter(({ code }) => code === 'unreadable-result')).toHaveLength(5_000);
    expect(findings.find(({ value }) => value === 'unreadable-result')).toMatchObject({
      code: 'more-findings',
      facts: { count: 5_003, kept: 5_000 }
    });
  });
});
