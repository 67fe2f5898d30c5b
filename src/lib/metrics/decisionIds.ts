import type { Database } from '$lib/engine/database';
import { raw } from '$lib/sql/sql';

/** The ids of the decisions of people that hold in an edition. */
export async function decisionIds(database: Pick<Database, 'query'>): Promise<ReadonlySet<string>> {
  const { rows } = await database.query(raw('select decision_id from decisions order by decision_id'));
  return new Set(rows.map((row) => String(row['decision_id'])));
}
