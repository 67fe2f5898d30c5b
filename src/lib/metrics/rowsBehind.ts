import { tables } from '$lib/domain/tables';
import { predicateFor, predicateScope } from '$lib/filters/predicate';
import { rowsAsked } from '$lib/filters/rowsAsked';
import type { BaseTable } from '$lib/model/baseTable';
import { identifier, join, raw, sql, type SqlQuery } from '$lib/sql/sql';
import type { RecordScope } from './recordScope';

/** A page of rows: how many, after how many. */
export interface RowsPage {
  readonly limit: number;
  readonly offset: number;
}

/** The rows of a table that a figure was made of, in the order of their key, a page at a time. */
export function rowsBehind(table: BaseTable, scope: RecordScope, { limit, offset }: RowsPage): SqlQuery {
  const { from, where } = rowsAsked(table, predicateScope(scope));
  const key = tables.find(({ name }) => name === table)?.key ?? [];
  const order = join(
    key.map((column) => identifier(column)),
    ', '
  );
  return sql`select ${raw(table)}.* from ${from} where ${where} order by ${order}
    limit ${raw(String(limit))} offset ${raw(String(offset))}`;
}

/** What people decided about the seizures that the filters leave: kinds of decision, how many, from which day to which. */
export function decisionsBehind(scope: RecordScope): SqlQuery {
  return sql`select decisions.kind, count(*) as decisions, min(decisions.decided_on) as first_on, max(decisions.decided_on) as last_on
    from decisions where exists (select 1 from seizures where seizures.source_id = decisions.source_id
      and seizures.source_row = decisions.source_row and ${predicateFor({ ...scope, table: 'seizures' })})
    group by decisions.kind order by decisions.kind`;
}
