import type { Database } from '$lib/engine/database';
import { sql } from '$lib/sql/sql';
import { EditionRefused, type FailedCheck } from '../editionRefused';
import type { EditionCheck } from './specChecks';

/** How many offending rows a refusal shows. */
const shown = 5;

/** Runs all checks, and throws one `EditionRefused` that names every check that rows broke. */
export async function runChecks(
  database: Pick<Database, 'query'>,
  checks: readonly EditionCheck[],
  signal?: AbortSignal
): Promise<void> {
  const failed: FailedCheck[] = [];
  for (const { check, table, offenders } of checks) {
    signal?.throwIfAborted();
    const { rows } = await database.query(sql`select * from (${offenders}) limit ${shown}`);
    if (rows.length > 0) failed.push({ check, table, rows });
  }
  if (failed.length > 0) throw new EditionRefused('check-failed', failed);
}
