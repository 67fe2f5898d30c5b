import {
  DateDay,
  DateMillisecond,
  Decimal,
  Dictionary,
  Float32,
  Int32,
  LargeUtf8,
  makeData,
  makeVector,
  Table,
  tableToIPC,
  TimestampMillisecond,
  Utf8,
  vectorFromArray,
  type Vector
} from 'apache-arrow';
import { strToU8, zipSync } from 'fflate';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { arrowBatches } from '$lib/ingest/columnar/arrowBatches';
import { ingestFile } from '$lib/ingest/ingestFile';
import type { IngestResult } from '$lib/ingest/ingestResult';
import { readPlainTable } from '$lib/ingest/plainTable/readPlainTable';
import { filesInArchive } from '$lib/ingest/workbook/archiveFiles';
import { read } from './readText';

const seizures: ColumnSource[] = [
  { name: 'seized_on', data: [new Date('2024-02-01'), new Date('2024-02-03')], type: 'TIMESTAMP' },
  { name: 'substance', data: ['Heroin', 'Opium'], type: 'STRING' },
  { name: 'quantity', data: [12.5, null], type: 'DOUBLE', nullable: true },
  { name: 'measure_unit', data: ['kg', 'kg'], type: 'STRING' }
];

const parquet = (columnData: ColumnSource[] = seizures, codec?: 'UNCOMPRESSED' | 'SNAPPY') =>
  new Uint8Array(parquetWriteBuffer({ columnData, ...(codec ? { codec } : {}) }));

function arrow(format: 'file' | 'stream', vectors: Readonly<Record<string, Vector>> = columns()): Uint8Array {
  return tableToIPC(new Table(vectors), format);
}

function columns() {
  return {
    seized_on: vectorFromArray([new Date('2024-02-01'), new Date('2024-02-03')], new DateDay()),
    substance: vectorFromArray(['Heroin', 'Opium'], new Dictionary(new Utf8(), new Int32())),
    quantity: vectorFromArray([12.5, null]),
    measure_unit: vectorFromArray(['kg', 'kg'], new Utf8())
  };
}

/** Rows below the header, or what the table was refused with. */
function outcomeOf(bytes: Uint8Array): number | string {
  try {
    return [...arrowBatches(bytes)].reduce((rows, batch) => rows + batch.lines.length, -1);
  } catch (error) {
    return (error as Error).constructor.name;
  }
}

const refusals = ({ findings }: Pick<IngestResult, 'findings'>) =>
  findings.filter(({ severity }) => severity === 'R').map(({ code, column, value }) => ({ code, column, value }));

async function tableIn(bytes: Uint8Array, name = 'file') {
  return readPlainTable({
    name,
    size: bytes.length,
    stream: async function* () {
      yield bytes;
    }
  });
}

/** Every cell of the one row below the header. */
async function cellsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const { rows, findings } = await tableIn(bytes);
  return rows[0] ?? findings.map(({ code }) => code);
}

describe('a Parquet file', () => {
  it.each(['UNCOMPRESSED', 'SNAPPY'] as const)('is read like the same rows in a text (%s)', async (codec) => {
    const result = await read(parquet(seizures, codec));
    expect(result).toMatchObject({ profile: 'tamga-seizures', accounting: { rows: 2, accepted: 2 } });
    expect(result.tables['seizures']!['seized_on']).toEqual(['2024-02-01', '2024-02-03']);
    expect(result.tables['seizure_items']!['quantity']).toEqual([12.5, null]);
  });

  it('keeps decimals exact, long integers whole, and says nested values as JSON', async () => {
    const bytes = parquet([
      { name: 'word', data: ['a'], type: 'STRING' },
      { name: 'long', data: [9007199254740993n], type: 'INT64' },
      { name: 'single', data: new Float32Array([0.1]), type: 'FLOAT' },
      { name: 'sum', data: [0.1 + 0.2], type: 'DOUBLE' },
      { name: 'json', data: [{ a: [1, 'x'] }], type: 'JSON' },
      { name: 'moment', data: [new Date('2024-02-01T10:30:00Z')], type: 'TIMESTAMP' },
      { name: 'yes', data: [true], type: 'BOOLEAN' }
    ]);
    expect(await cellsOf(bytes)).toEqual([
      'a',
      '9007199254740993',
      '0.1',
      '0.3',
      '{"a":[1,"x"]}',
      '2024-02-01 10:30:00',
      'TRUE'
    ]);
  });

  it('keeps a column called __proto__', async () => {
    const bytes = parquet([
      { name: '__proto__', data: ['kept', 'too'], type: 'STRING' },
      { name: 'constructor', data: ['1', '2'], type: 'STRING' }
    ]);
    expect(await tableIn(bytes)).toMatchObject({
      header: ['__proto__', 'constructor'],
      rows: [
        ['kept', '1'],
        ['too', '2']
      ]
    });
  });

  it('is refused when it is cut off, and says what was found', async () => {
    const result = await read(parquet().subarray(0, 200));
    expect(result.findings).toMatchObject([{ code: 'unreadable-table', facts: { kind: 'Parquet', place: 'file' } }]);
  });

  it('never hangs, crashes or invents rows when a byte of it is wrong', async () => {
    const whole = parquet(seizures, 'SNAPPY');
    for (let at = 0; at < whole.length; at += 3) {
      const broken = whole.slice();
      broken[at]! ^= 0x5a;
      const { accounting, refused } = await read(broken);
      expect(refused ? 0 : accounting.rows, `byte ${at}`).toBe(refused ? accounting.rows : 2);
    }
  }, 60_000);
});

describe('an Arrow table', () => {
  it.each(['file', 'stream'] as const)('is read as a %s', async (format) => {
    const result = await read(arrow(format));
    expect(result).toMatchObject({ profile: 'tamga-seizures', accounting: { rows: 2, accepted: 2 } });
    expect(result.tables['seizures']!['seized_on']).toEqual(['2024-02-01', '2024-02-03']);
    expect(result.tables['seizure_items']!['quantity']).toEqual([12.5, null]);
  });

  it('has decimals with every digit, days counted in milliseconds, large text and single numbers', async () => {
    const decimal = makeData({
      type: new Decimal(3, 38, 128),
      length: 1,
      nullCount: 0,
      data: new Uint32Array([12345, 0, 0, 0])
    });
    const text = new LargeUtf8();
    const bytes = arrow('stream', {
      decimal: makeVector(decimal),
      day: vectorFromArray([new Date('2024-02-01')], new DateMillisecond()),
      moment: vectorFromArray([new Date('2024-02-01T10:30:00Z')], new TimestampMillisecond()),
      text: vectorFromArray(['слово'], text),
      single: vectorFromArray([0.1], new Float32())
    });
    expect(await cellsOf(bytes)).toEqual(['12.345', '2024-02-01', '2024-02-01 10:30:00', 'слово', '0.1']);
  });

  it.each(['file', 'stream'] as const)('as a %s with any byte changed is read or refused, and ends', (format) => {
    const whole = arrow(format);
    for (let at = 0; at < whole.length; at++) {
      const damaged = whole.slice();
      damaged[at]! ^= 0xff;
      expect(['FileRefused', 2]).toContain(outcomeOf(damaged));
    }
  });

  it('is refused when it is cut off', async () => {
    const whole = arrow('file');
    expect(refusals(await read(whole.subarray(0, whole.length - 300)))).toMatchObject([{ code: 'unreadable-table' }]);
  });
});

describe('an archive of files', () => {
  const csv = 'seized_on,substance,quantity,measure_unit\n2024-02-01,Heroin,1,kg\n';

  it('is as many files, each named with the way to it and read as a file of its own', async () => {
    const bytes = zipSync({
      'march.csv': strToU8(csv),
      '2024/': new Uint8Array(0),
      '2024/april.parquet': parquet(),
      '__MACOSX/._march.csv': strToU8('x')
    });
    const files = filesInArchive('returns.zip', bytes)!;
    const results = await Promise.all(files.map((file) => ingestFile(file)));
    expect(results.map(({ file, profile, accounting }) => [file, profile, accounting.accepted])).toEqual([
      ['returns.zip/march.csv', 'tamga-seizures', 1],
      ['returns.zip/2024/april.parquet', 'tamga-seizures', 2]
    ]);
    expect(results[0]!.findings.every(({ file }) => file === 'returns.zip/march.csv')).toBe(true);
    expect(results[0]!.sha256).toBe((await read(csv)).sha256);
  });

  it('inside an archive is refused, naming what it holds', async () => {
    const inner = zipSync({ 'march.csv': strToU8(csv) });
    const [file] = filesInArchive('outer.zip', zipSync({ 'inner.zip': inner }))!;
    expect(refusals(await ingestFile(file!))).toEqual([{ code: 'archive-of-files', column: null, value: 'march.csv' }]);
  });

  it('of which a file climbs out of its folder, or grows beyond measure, is refused as a whole', async () => {
    const climbing = zipSync({ '../march.csv': strToU8(csv), 'april.csv': strToU8(csv) });
    const bomb = zipSync({ 'march.csv': strToU8(csv), 'zeros.csv': new Uint8Array(60_000_000).fill(48) });
    for (const bytes of [climbing, bomb]) {
      expect(filesInArchive('x.zip', bytes)).toBeNull();
      expect(refusals(await read(bytes))).toMatchObject([{ code: 'unsafe-archive' }]);
    }
  });

  it('with 100,000 files is refused within two seconds', async () => {
    const names = Array.from({ length: 60_000 }, (_, index) => [`${index}.csv`, new Uint8Array(0)]);
    const bytes = zipSync(Object.fromEntries(names), { level: 0 });
    expect(filesInArchive('x.zip', bytes)).toBeNull();
    expect(refusals(await read(bytes))).toMatchObject([{ code: 'unsafe-archive' }]);
  });

  it('leaves a workbook whole', () => {
    expect(filesInArchive('x.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toBeNull();
  });
});
