import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { column, required, type TableSpec } from '$lib/domain/tableSpec';
import { QueryError } from '$lib/engine/database';
import { createTableSql } from '$lib/engine/createTable';
import { openNodeDatabase, openScratchDatabase, type WritableDatabase } from '$lib/engine/nodeDatabase.server';
import { raw, sql } from '$lib/sql/sql';

const spec: TableSpec = {
  name: 'parcels',
  kind: 'fact',
  grain: 'one parcel',
  key: ['parcel_id'],
  references: [],
  columns: [
    required('parcel_id', 'integer', 'Number.'),
    column('office', 'text', 'Office.'),
    column('state', 'text', 'State.', { values: ['open', "owner's"] }),
    column('kg', 'decimal', 'Mass.'),
    column('ratio', 'double', 'Ratio.'),
    column('seen_on', 'date', 'Day.'),
    column('sealed', 'boolean', 'Sealed.')
  ]
};

let database: WritableDatabase;
beforeAll(async () => {
  database = await openScratchDatabase();
  await database.execute(createTableSql(spec));
});
afterAll(() => database.close());

describe('a writable database', () => {
  test('keeps appended columns exactly: decimals rounded to six places, dates, nulls', async () => {
    await database.append(spec, {
      parcel_id: [1, 2],
      office: ['Хоргос', null],
      state: ['open', "owner's"],
      kg: [0.1234567, -12.5],
      ratio: [0.1, null],
      seen_on: ['2024-02-29', '0001-01-01'],
      sealed: [false, null]
    });
    const { rows, columns } = await database.query(raw('select * from parcels order by parcel_id'));
    expect(rows).toEqual([
      { parcel_id: 1, office: 'Хоргос', state: 'open', kg: 0.123457, ratio: 0.1, seen_on: '2024-02-29', sealed: false },
      { parcel_id: 2, office: null, state: "owner's", kg: -12.5, ratio: null, seen_on: '0001-01-01', sealed: null }
    ]);
    expect(columns.map(({ type }) => type)).toEqual([
      'INTEGER',
      'VARCHAR',
      'VARCHAR',
      'DECIMAL(18,6)',
      'DOUBLE',
      'DATE',
      'BOOLEAN'
    ]);
  });

  test.each([
    ['a null in a required column', { parcel_id: [null] }],
    ['a value outside the closed set', { parcel_id: [9], state: ['lost'] }],
    ['an impossible day', { parcel_id: [9], seen_on: ['2023-02-30'] }],
    ['a fraction in an integer column', { parcel_id: [1.5] }],
    ['text in a decimal column', { parcel_id: [9], kg: ['heavy'] }]
  ])('refuses %s and keeps nothing of it', async (_, cells) => {
    const empty = { office: [null], state: [null], kg: [null], ratio: [null], seen_on: [null], sealed: [null] };
    await expect(database.append(spec, { ...empty, ...cells })).rejects.toBeInstanceOf(QueryError);
    const { rows } = await database.query(raw('select count(*) as n from parcels where parcel_id not in (1, 2)'));
    expect(rows).toEqual([{ n: 0 }]);
  });

  test('appends more rows than one chunk holds, in order', async () => {
    const ids = Array.from({ length: 5000 }, (_, index) => index + 10);
    const nothing = ids.map(() => null);
    const rest = { office: nothing, state: nothing, ratio: nothing, seen_on: nothing, sealed: nothing };
    await database.append(spec, { parcel_id: ids, kg: ids.map((id) => id / 10), ...rest });
    const { rows } = await database.query(
      raw('select count(*) as n, sum(kg) as kg, max(parcel_id) as last from parcels where parcel_id >= 10')
    );
    expect(rows).toEqual([{ n: 5000, kg: 1254750, last: 5009 }]);
  });
});

test('queries on a reading database may run at the same time', async () => {
  const reading = await openNodeDatabase();
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) => reading.query(sql`select ${n} + sum(range) as total from range(1000)`))
  );
  expect(answers.map(({ rows }) => rows[0]!['total'])).toEqual(Array.from({ length: 20 }, (_, n) => 499500 + n));
  await reading.close();
  await expect(reading.query(raw('select 1'))).rejects.toMatchObject({ name: 'EngineLost' });
});
