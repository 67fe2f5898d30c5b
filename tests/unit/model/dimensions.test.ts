import { describe, expect, test } from 'vitest';
import { tables } from '$lib/domain/tables';
import { openScratchDatabase } from '$lib/engine/nodeDatabase.server';
import { createTableSql } from '$lib/engine/createTable';
import { baseTables, isBaseTable } from '$lib/model/baseTable';
import { dimensionColumns } from '$lib/model/dimensionColumns';
import { dimensionIds } from '$lib/model/dimensionId';
import { canBreakDown, canFilter, pathTo } from '$lib/model/dimensions';
import { dimensionSql } from '$lib/model/dimensionSql';
import { joins } from '$lib/model/joins';
import { raw, sql } from '$lib/sql/sql';

const database = await openScratchDatabase();
for (const spec of tables) await database.execute(createTableSql(spec));

describe('the declared joins', () => {
  test.each(joins.map((way) => [`${way.from} to ${way.to}`, way] as const))('%s binds', async (_, way) => {
    const on = way.on({ from: '2020-01-01', to: '2020-12-31' });
    const { rows } = await database.query(sql`select 1 from ${raw(way.from)} join ${raw(way.to)} on ${on}`);
    expect(rows).toEqual([]);
  });

  test('every base table is a table of an edition', () => {
    const names = tables.map(({ name }) => name);
    expect(baseTables.filter((table) => !names.includes(table))).toEqual([]);
    expect(isBaseTable('findings')).toBe(false);
  });

  test('examinations are never picked by what they found: there is no way to seizures', () => {
    expect(joins.filter(({ from, to }) => from === 'examinations' && to === 'seizures')).toEqual([]);
    expect(pathTo('substance', 'examinations')).toBeNull();
  });

  test('a country reaches seizures, examinations and trainings by their own columns', () => {
    for (const table of ['seizures', 'examinations', 'training_events'] as const) {
      expect(pathTo('country', table), table).toEqual([]);
    }
  });

  test('a donor reaches seizures and examinations through the unit, trainings through their grants', () => {
    const way = (table: Parameters<typeof pathTo>[1]) => pathTo('donor', table)!.map(({ to }) => to);
    expect(way('seizures')).toEqual(['unit_grants', 'grants']);
    expect(way('examinations')).toEqual(['unit_grants', 'grants']);
    expect(way('training_events')).toEqual(['training_grants', 'grants']);
    expect(way('seizure_items')).toEqual(['seizures', 'unit_grants', 'grants']);
  });
});

describe('the columns of dimensions', () => {
  test('each binds on its table in every calendar', async () => {
    for (const table of baseTables) {
      for (const dimension of dimensionIds.filter((id) => canBreakDown(id, table) && pathTo(id, table)!.length === 0)) {
        for (const calendar of ['un', 'us', 'jp'] as const) {
          const { key, shown } = dimensionSql(dimension, table, calendar);
          const { rows } = await database.query(raw(`select ${shown(key)} from ${table}`));
          expect(rows, `${dimension} of ${table}`).toEqual([]);
        }
      }
    }
  });

  test('a dimension that a table does not know is refused', () => {
    expect(() => dimensionSql('substance', 'examinations', 'un')).toThrow('examinations has no substance');
    expect(() => dimensionSql('month', 'unit_states', 'un')).toThrow('unit_states has no month');
    expect(() => dimensionSql('period', 'seizures', 'un')).toThrow('seizures has no period');
  });

  test('a state stands at one day: a period filters it, a month neither filters it nor breaks it down', () => {
    expect(canFilter('period', 'unit_states')).toBe(true);
    expect(canFilter('month', 'unit_states')).toBe(false);
    expect(canBreakDown('month', 'unit_states')).toBe(false);
  });

  test('every column named is qualified by its table, so that joins cannot make it ambiguous', () => {
    for (const [table, columns] of Object.entries(dimensionColumns)) {
      for (const column of Object.values(columns)) expect(column).toContain(`${table}.`);
    }
  });
});
