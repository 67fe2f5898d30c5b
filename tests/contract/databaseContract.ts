import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QueryCanceled, QueryError, StatementRefused, type Database } from '$lib/engine/database';
import { raw, sql } from '$lib/sql/sql';
import { columnTypes } from './columnTypes';

/** The facts that every engine behind `Database` keeps, asked of one opened with the edition of `contractEdition.ts`. */
export function describeDatabase(name: string, open: () => Promise<Database>): void {
  describe(name, () => {
    let database: Database;
    beforeAll(async () => {
      database = await open();
    });
    afterAll(() => database.close());
    const opened = () => database;
    describe('values', () => describeValues(opened));
    describe('parameters', () => describeParameters(opened));
    describe('results', () => describeResults(opened));
    describe('cancelling', () => describeCancelling(opened));
    describe('errors', () => describeErrors(opened));
    describe('the gate', () => describeGate(opened));
    describe('the lock-down', () => describeLockDown(opened));
  });
}

/** The engine has no CASE over arrays of fixed length. */
const caseTypes = columnTypes.filter(({ type }) => !type.endsWith(']') || type.endsWith('[]'));

function describeValues(database: () => Database): void {
  test.each(columnTypes)('$type: $expression', async ({ expression, type, value }) => {
    const text = `select ${expression} as v`;
    const answer = { columns: [{ name: 'v', type }], rows: [{ v: value }], truncated: false };
    expect(await database().query(raw(text))).toEqual(answer);
    expect(await database().queryUntrusted(text)).toEqual(answer);
  });

  test('every type has its null', async () => {
    const columns = caseTypes.map(({ expression }, index) => `if(i = 1, ${expression}, null) as c${index}`);
    const text = `select ${columns.join(', ')} from (values (1), (2)) as t(i) order by i`;
    const nulls = Object.fromEntries(caseTypes.map((_, index) => [`c${index}`, null]));
    const values = Object.fromEntries(caseTypes.map(({ value }, index) => [`c${index}`, value]));
    expect((await database().query(raw(text))).rows).toEqual([values, nulls]);
    expect((await database().queryUntrusted(text)).rows).toEqual([values, nulls]);
  });

  test('values keep their rows over many batches', async () => {
    const columns = caseTypes.map(({ expression }, index) => `if(i % 3 = 0, null, ${expression}) as c${index}`);
    const text = `select i, ${columns.join(', ')} from range(5000) as t(i) order by i`;
    const expected = Array.from({ length: 5000 }, (_, i) => ({
      i,
      ...Object.fromEntries(caseTypes.map(({ value }, index) => [`c${index}`, i % 3 === 0 ? null : value]))
    }));
    expect((await database().query(raw(text))).rows).toEqual(expected);
    expect((await database().queryUntrusted(text)).rows).toEqual(expected);
  });

  test('lists, structs and maps of different lengths keep their items over many batches', async () => {
    const text = `select i, i % 2 = 0 as b, range(i % 3) as l, [i, -i]::bigint[2] as a, {'n': i, 't': 'т' || i} as s, map([i], ['м' || i]) as m
      from range(5000) as t(i) order by i`;
    const expected = Array.from({ length: 5000 }, (_, i) => ({
      i,
      b: i % 2 === 0,
      l: [0, 1].slice(0, i % 3),
      a: [i, i === 0 ? 0 : -i],
      s: `{"n":${i},"t":"т${i}"}`,
      m: `{"${i}":"м${i}"}`
    }));
    expect((await database().query(raw(text))).rows).toEqual(expected);
    expect((await database().queryUntrusted(text)).rows).toEqual(expected);
  });

  test('a type that has no value is refused by name', async () => {
    const text = 'select union_value(n := 1) as v';
    await expect(database().query(raw(text))).rejects.toThrow(/Column v has type .*cast it to VARCHAR/);
    await expect(database().queryUntrusted(text)).rejects.toThrow(/Column v has type .*cast it to VARCHAR/);
  });
}

function describeParameters(database: () => Database): void {
  test.each([
    ['text', "O'Hara; drop table parcels --", 'VARCHAR'],
    ['Cyrillic', 'Ош', 'VARCHAR'],
    ['emoji', '📦', 'VARCHAR'],
    ['empty text', '', 'VARCHAR'],
    ['an integer', 42, 'DOUBLE'],
    ['a fraction', -0.1, 'DOUBLE'],
    ['a large number', 9007199254740991, 'DOUBLE'],
    ['true', true, 'BOOLEAN'],
    ['false', false, 'BOOLEAN']
  ])('%s is bound as it is', async (_, value, type) => {
    const { rows } = await database().query(sql`select ${value} as v, typeof(${value}) as t`);
    expect(rows).toEqual([{ v: value, t: type }]);
  });

  test('null is bound as null', async () => {
    const { rows } = await database().query(
      sql`select ${null}::varchar as v, count(*) as n from parcels where office = ${null}`
    );
    expect(rows).toEqual([{ v: null, n: 0 }]);
  });

  test('a date travels as text and is cast', async () => {
    const { rows } = await database().query(
      sql`select parcel from parcels where seen_on between ${'2024-01-01'}::date and ${'2024-12-31'}::date`
    );
    expect(rows).toEqual([{ parcel: 1 }]);
  });

  test('a list of values is one parameter each', async () => {
    const { rows } = await database().query(sql`select parcel from parcels where parcel in (${[1, 3]}) order by 1`);
    expect(rows).toEqual([{ parcel: 1 }, { parcel: 3 }]);
  });
}

function describeResults(database: () => Database): void {
  test('sums of decimals and counts are exact numbers', async () => {
    const { rows, columns } = await database().query(
      raw('select office, count(*) as n, sum(kg) as kg from parcels group by office order by office nulls last')
    );
    expect(rows).toEqual([
      { office: 'Хоргос', n: 2, kg: 1.75 },
      { office: null, n: 1, kg: null }
    ]);
    expect(columns.map(({ type }) => type)).toEqual(['VARCHAR', 'BIGINT', 'DECIMAL(38,6)']);
  });

  test('a result without rows has its columns', async () => {
    const answer = {
      columns: [
        { name: 'parcel', type: 'INTEGER' },
        { name: 'seen_on', type: 'DATE' }
      ],
      rows: [],
      truncated: false
    };
    expect(await database().query(raw('select parcel, seen_on from parcels where false'))).toEqual(answer);
    expect(await database().queryUntrusted('select parcel, seen_on from parcels where false')).toEqual(answer);
  });

  test('columns of the same name are told apart', async () => {
    const { rows } = await database().query(raw('select 1 as a, 2 as a, 3 as b'));
    expect(rows).toEqual([{ a: 1, a_2: 2, b: 3 }]);
  });

  test('a row limit cuts the result and says so, and only when there was more', async () => {
    for (const ask of askers(database())) {
      expect(await ask('select range as n from range(3)', 2)).toMatchObject({
        rows: [{ n: 0 }, { n: 1 }],
        truncated: true
      });
      expect(await ask('select range as n from range(2)', 2)).toMatchObject({
        rows: [{ n: 0 }, { n: 1 }],
        truncated: false
      });
      expect(await ask('select range as n from range(5000)', 4999)).toMatchObject({ truncated: true });
      expect(await ask('select 1 as one', 1)).toMatchObject({ rows: [{ one: 1 }], truncated: false });
    }
  });

  test("a reader's statement is cut at ten thousand rows, and is not run to its end for that", async () => {
    const { rows, truncated } = await database().queryUntrusted('select range as n from range(1000000000000)');
    expect([rows.length, rows.at(-1), truncated]).toEqual([10_000, { n: 9999 }, true]);
    expect((await database().queryUntrusted('select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  test('statements asked at the same time are all answered', async () => {
    const asked = Array.from({ length: 10 }, (_, n) => n);
    const trusted = asked.map((n) => database().query(sql`select ${n} + count(*) as n from parcels`));
    const untrusted = asked.map((n) => database().queryUntrusted(`select ${n} + count(*) as n from parcels`));
    const answers = await Promise.all([...trusted, ...untrusted]);
    expect(answers.map(({ rows }) => rows[0]!['n'])).toEqual([...asked, ...asked].map((n) => n + 3));
  });

  test.each([
    ['PIVOT', 'pivot parcels on office using count(*) group by seen_on order by seen_on', 3],
    ['SUMMARIZE', 'summarize parcels', 4],
    ['DESCRIBE', 'describe parcels', 4],
    ['FROM', 'from parcels', 3],
    ['WITH', 'with p as (select * from parcels) select count(*) from p;', 1],
    ['EXPLAIN', 'explain select * from parcels', 1]
  ])('%s is a question too', async (_, text, count) => {
    expect((await database().queryUntrusted(text)).rows).toHaveLength(count);
  });

  test('SHOW TABLES lists the edition', async () => {
    const { rows } = await database().queryUntrusted('show tables');
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['countries', 'parcels', 'seizures']));
  });
}

/** Far more work than any test waits for. */
const endless = 'select count(*) as n from range(1000000) as a, range(1000000) as b where (a.range + b.range) % 7 = 3';

function describeCancelling(database: () => Database): void {
  test.each([
    ['that counts', endless],
    ['that streams without finding a row', 'select range from range(1000000000000) where range < 0'],
    ['that sorts', 'select range from range(100000000000) order by hash(range)']
  ])("a reader's statement %s stops when it is cancelled, and the next is answered", async (_, text) => {
    const controller = new AbortController();
    const running = database().queryUntrusted(text, { signal: controller.signal });
    // While it runs, a question of the page is answered: it has begun by then.
    expect((await database().query(raw('select 1 as one'))).rows).toEqual([{ one: 1 }]);
    controller.abort();
    await expect(running).rejects.toBeInstanceOf(QueryCanceled);
    expect((await database().queryUntrusted('select 2 as two')).rows).toEqual([{ two: 2 }]);
  });

  test('a question of the page that is cancelled is answered with QueryCanceled, and the next is answered', async () => {
    const controller = new AbortController();
    const text = 'select count(*) from range(3000) as a, range(3000) as b where (a.range + b.range) % 7 = 3';
    const running = database().query(raw(text), { signal: controller.signal });
    controller.abort();
    await expect(running).rejects.toBeInstanceOf(QueryCanceled);
    expect((await database().query(raw('select 2 as two'))).rows).toEqual([{ two: 2 }]);
  });

  test('what was cancelled before it was asked is never run', async () => {
    const { signal } = abortedController();
    await expect(database().query(raw('select nonsense'), { signal })).rejects.toBeInstanceOf(QueryCanceled);
    await expect(database().queryUntrusted('select nonsense', { signal })).rejects.toBeInstanceOf(QueryCanceled);
  });
}

function abortedController(): AbortController {
  const controller = new AbortController();
  controller.abort();
  return controller;
}

function describeErrors(database: () => Database): void {
  test.each([
    ['an unknown column', 'select nonsense from parcels', /^Binder Error: .*"nonsense"/],
    ['an unknown table', 'select * from nowhere', /^Catalog Error: .*nowhere/],
    ['a slip of the pen', 'select 1 frm parcels where', /^Parser Error: /],
    [
      'a value that cannot be cast',
      'select cast(office as integer) from parcels where office is not null',
      /^Conversion Error: .*Хоргос/
    ]
  ])('%s: the error says it, with the SQL that was sent and its cause', async (_, text, message) => {
    for (const ask of askers(database())) {
      const error = await ask(text).then(
        () => null,
        (reason: unknown) => reason
      );
      expect(error).toBeInstanceOf(QueryError);
      expect(error).toMatchObject({ sql: text, message: expect.stringMatching(message) as string });
      expect((error as QueryError).cause).toBeInstanceOf(Error);
      expect((await ask('select 1 as one')).rows).toEqual([{ one: 1 }]);
    }
  });
}

function describeGate(database: () => Database): void {
  test.each([
    ['select 1; select 2', 'several-statements'],
    ['commit; drop table parcels', 'several-statements'],
    ["copy parcels to 'x.csv'", 'not-a-query'],
    ["attach ':memory:' as other", 'not-a-query'],
    ['detach edition', 'not-a-query'],
    ['use memory', 'not-a-query'],
    ['install json', 'not-a-query'],
    ['load json', 'not-a-query'],
    ['set threads = 4', 'not-a-query'],
    ['pragma version', 'not-a-query'],
    ['create table memory.main.a (i integer)', 'not-a-query'],
    ['insert into parcels values (4, null, null, null)', 'not-a-query'],
    ['explain drop table parcels', 'not-a-query'],
    ['', 'empty'],
    ["select 'open", 'unterminated']
  ])('%s is refused: %s', async (text, refusal) => {
    const error = await database()
      .queryUntrusted(text)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StatementRefused);
    expect(error).toMatchObject({ refusal });
  });
}

function describeLockDown(database: () => Database): void {
  test.each([
    "select * from read_csv('/etc/passwd')",
    "select * from read_text('package.json')",
    "select * from read_blob('other.duckdb')",
    "select * from glob('*')",
    "select * from '/etc/passwd.csv'",
    "select * from read_csv('http://127.0.0.1:9/x.csv')",
    "select * from read_parquet('https://127.0.0.1:9/x.parquet')"
  ])('nothing outside is read: %s', async (text) => {
    for (const ask of askers(database())) await expect(ask(text)).rejects.toBeInstanceOf(QueryError);
  });

  test.each([
    "copy parcels to 'x.csv'",
    "attach 'other.duckdb' as other",
    "export database 'x'",
    'load httpfs',
    'set enable_external_access = true',
    "set memory_limit = '8GB'",
    'set autoload_known_extensions = true',
    'reset lock_configuration'
  ])('not even a trusted statement gets out: %s', async (text) => {
    await expect(database().query(raw(text))).rejects.toBeInstanceOf(QueryError);
  });

  test.each([
    'drop table parcels',
    'insert into parcels values (4, null, null, null)',
    'update parcels set kg = 0',
    'delete from parcels',
    'create table more (i integer)',
    'create view more as select 1',
    'alter table parcels add column more integer'
  ])('the edition cannot be changed: %s', async (text) => {
    await expect(database().query(raw(text))).rejects.toThrow(/read-only/);
    expect((await database().query(raw('select count(*) as n, sum(kg) as kg from parcels'))).rows).toEqual([
      { n: 3, kg: 1.75 }
    ]);
  });
}

/** Both ways of asking: as the page asks, and as a reader's own statement. */
function askers(database: Database) {
  return [
    (text: string, maxRows?: number) => database.query(raw(text), maxRows === undefined ? {} : { maxRows }),
    (text: string, maxRows?: number) => database.queryUntrusted(text, maxRows === undefined ? {} : { maxRows })
  ];
}
