import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '$lib/engine/database';
import type { Clause, Filters } from '$lib/filters/filters';
import { predicateFor, predicateScope } from '$lib/filters/predicate';
import { catalogue } from '$lib/metrics/catalogue';
import { knownDimensionsOf } from '$lib/metrics/breakdowns';
import { aggregate } from '$lib/metrics/compileMetrics';
import type { Metric } from '$lib/metrics/metric';
import { metricIds, type MetricId } from '$lib/metrics/metricId';
import type { BaseTable } from '$lib/model/baseTable';
import type { DimensionId } from '$lib/model/dimensionId';
import { identifier, join, raw, sql } from '$lib/sql/sql';
import { occurring, variedEdition } from './variedEdition';

const edition = await variedEdition();

const additive = metricIds.filter((id) => catalogue[id].additivity === 'sum' && (catalogue[id] as Metric).sql);
/** A quantity is only given where all have one unit, so its parts may be known where the whole is not. */
const summed = additive.filter((id) => id !== 'seized_quantity');
const tables = [...new Set(summed.map((id) => catalogue[id].table))];

const dimensions = Object.keys(occurring) as (keyof typeof occurring)[];
const clause: fc.Arbitrary<Clause> = fc.constantFrom(...dimensions).chain((dimension) => {
  const value = fc.constantFrom<string>(...occurring[dimension]);
  const values =
    dimension === 'period'
      ? value.map((one) => [one])
      : fc.uniqueArray(fc.option(value, { freq: 3 }), { minLength: 1, maxLength: 3 });
  return values.map((some) => ({ dimension, values: some, view: null }));
});
const filters: fc.Arbitrary<Filters> = fc.record({
  calendar: fc.constantFrom('un', 'us', 'jp'),
  clauses: fc.uniqueArray(clause, { minLength: 1, maxLength: 3, selector: (one) => one.dimension })
});

describe.each(tables)('over %s', (table) => {
  const metrics = summed.filter((id) => catalogue[id].table === table);

  test('what a filter keeps, leaves and cannot judge is all there is, and the catalogue keeps the same', async () => {
    await fc.assert(
      fc.asyncProperty(filters, async (asked) => {
        const parts = await partsOf(table, metrics, asked, endOf(asked));
        const all = await partsOf(table, metrics, null, endOf(asked));
        for (const id of metrics) expect(total(parts, id), id).toBeCloseTo(total(all, id), 6);
        const kept = parts.find((row) => row['kept'] === true);
        const answer = (await edition.ask(metrics, [], asked)).total;
        for (const id of metrics) expect(answer[id] ?? 0, id).toBe(kept?.[id] ?? 0);
      }),
      { numRuns: 25 }
    );
  });

  test('groups add up to the total, which is itself asked for and not added up', async () => {
    const known = knownDimensionsOf(metrics[0]!).filter((dimension) => !manyPerRow.includes(dimension));
    for (const dimension of known.filter((one) => metrics.every((id) => knownDimensionsOf(id).includes(one)))) {
      const { rows, total: whole } = await edition.ask(metrics, [dimension], { calendar: 'us', clauses: [] });
      for (const id of metrics) expect(total(rows, id), `${id} by ${dimension}`).toBeCloseTo(Number(whole[id] ?? 0), 6);
    }
  });
});

test('where a row stands in several groups, the total still counts it once', async () => {
  const plain = await edition.total(['participations', 'training_events', 'examinations']);
  const { total: whole, rows } = await edition.ask(['participations', 'training_events', 'examinations'], ['donor'], {
    calendar: 'un',
    clauses: []
  });
  expect(whole).toEqual(plain);
  expect(total(rows, 'training_events')).toBeGreaterThan(Number(whole['training_events']));
});

/** Dimensions of which one row of a table can meet several values. */
const manyPerRow: readonly DimensionId[] = ['donor', 'grant', 'sex', 'agency_type'];

/** Last day asked about: what is due or overdue "by then" is counted alike in the parts and in the whole. */
function endOf(asked: Filters): string {
  return predicateScope({ filters: asked, view: null, edition: edition.manifest }).time.to;
}

async function partsOf(
  table: BaseTable,
  metrics: readonly MetricId[],
  ...[asked, end]: readonly [Filters | null, string]
): Promise<readonly Row[]> {
  const kept = asked ? predicateFor({ filters: asked, table, view: null, edition: edition.manifest }) : raw('true');
  const aggregates = metrics.map((id) => {
    return sql`${aggregate(catalogue[id], end)} as ${identifier(id)}`;
  });
  const marked = sql`select ${raw(table)}.*, (${kept}) as kept from ${raw(table)}`;
  const query = sql`select kept, ${join(aggregates, ', ')} from (${marked}) as ${raw(table)} group by kept`;
  return (await edition.database.query(query)).rows;
}

function total(rows: readonly Row[], id: MetricId): number {
  return rows.reduce((sum, row) => sum + Number(row[id] ?? 0), 0);
}
