import { expect, test } from 'vitest';
import { tables } from '$lib/domain/tables';
import { createTableSql } from '$lib/engine/createTable';
import { openScratchDatabase } from '$lib/engine/nodeDatabase.server';
import { loadFilterOptions } from '$lib/metrics/loadFilterOptions';

test('an edition without rows has filters without values', async () => {
  const database = await openScratchDatabase();
  for (const table of Object.values(tables)) await database.execute(createTableSql(table));
  const options = await loadFilterOptions(database);
  expect(new Set(Object.values(options).map((values) => values.length))).toEqual(new Set([0]));
  await database.close();
});

test('values come with their number of rows, the most frequent first, and one that is not reported as null', async () => {
  const database = await openScratchDatabase();
  for (const table of Object.values(tables)) await database.execute(createTableSql(table).replaceAll(' NOT NULL', ''));
  await database.execute(
    `insert into seizures (seizure_id, transport_mode) values ('1', 'road'), ('2', 'road'), ('3', null)`
  );
  const { transport_mode: modes } = await loadFilterOptions(database);
  expect(modes).toEqual([
    { value: 'road', count: 2 },
    { value: null, count: 1 }
  ]);
  await database.close();
});
