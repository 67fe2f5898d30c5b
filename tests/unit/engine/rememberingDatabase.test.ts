import { expect, test } from 'vitest';
import { QueryCanceled, type Database, type QueryResult } from '$lib/engine/database';
import { rememberingDatabase } from '$lib/engine/rememberingDatabase';
import { sql } from '$lib/sql/sql';

interface Asked {
  readonly text: string;
  readonly signal: AbortSignal | undefined;
  answer(rows?: number): void;
  fail(error: Error): void;
}

/** A database that answers when the test says so. */
function slowDatabase() {
  const asked: Asked[] = [];
  const database: Database = {
    kind: 'browser',
    query: ({ text }, options = {}) =>
      new Promise((resolve, reject) => {
        asked.push({ text, signal: options.signal, answer: (rows = 1) => resolve(resultOf(rows)), fail: reject });
      }),
    queryUntrusted: () => Promise.resolve(resultOf(0)),
    close: () => Promise.resolve()
  };
  return { asked, database: rememberingDatabase(database) };
}

function resultOf(count: number): QueryResult {
  return { columns: [], rows: Array.from({ length: count }, (_, index) => ({ index })), truncated: false };
}

test('a statement asked twice at once, and once more later, reaches the engine once', async () => {
  const { asked, database } = slowDatabase();
  const answers = [database.query(sql`select ${1}`), database.query(sql`select ${1}`)];
  expect(asked).toHaveLength(1);
  asked[0]!.answer();
  const [first, second] = await Promise.all(answers);
  expect(second).toBe(first);
  expect(await database.query(sql`select ${1}`)).toBe(first);
  expect(asked).toHaveLength(1);
});

test('other parameters, another type of parameter and another limit of rows are other questions', () => {
  const { asked, database } = slowDatabase();
  void database.query(sql`select ${1}`);
  void database.query(sql`select ${2}`);
  void database.query(sql`select ${'1'}`);
  void database.query(sql`select ${1}`, { maxRows: 5 });
  expect(asked).toHaveLength(4);
});

test('a statement that failed is asked again', async () => {
  const { asked, database } = slowDatabase();
  const failed = database.query(sql`select 1`);
  asked[0]!.fail(new Error('the engine was lost'));
  await expect(failed).rejects.toThrow('the engine was lost');
  const again = database.query(sql`select 1`);
  asked[1]!.answer();
  expect((await again).rows).toHaveLength(1);
});

test('one caller who cancels leaves the statement to the other', async () => {
  const { asked, database } = slowDatabase();
  const [one, two] = [new AbortController(), new AbortController()];
  const first = database.query(sql`select 1`, { signal: one.signal });
  const second = database.query(sql`select 1`, { signal: two.signal });
  one.abort();
  await expect(first).rejects.toBeInstanceOf(QueryCanceled);
  expect(asked[0]!.signal?.aborted).toBe(false);
  asked[0]!.answer();
  expect((await second).rows).toHaveLength(1);
});

test('a statement that all callers cancelled is cancelled, and asked anew by the next', async () => {
  const { asked, database } = slowDatabase();
  const one = new AbortController();
  const first = database.query(sql`select 1`, { signal: one.signal });
  one.abort();
  await expect(first).rejects.toBeInstanceOf(QueryCanceled);
  expect(asked[0]!.signal?.aborted).toBe(true);
  void database.query(sql`select 1`);
  expect(asked).toHaveLength(2);
});

test('who comes with a cancelled signal asks nothing', async () => {
  const { asked, database } = slowDatabase();
  await expect(database.query(sql`select 1`, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(QueryCanceled);
  expect(asked).toHaveLength(0);
});

test('a result of very many rows is not kept', async () => {
  const { asked, database } = slowDatabase();
  const first = database.query(sql`select 1`);
  asked[0]!.answer(2001);
  await first;
  void database.query(sql`select 1`);
  expect(asked).toHaveLength(2);
});
