import type { Database } from '$lib/engine/database';
import { join, raw, sql } from '$lib/sql/sql';
import { EditionRefused, type FailedCheck } from '../editionRefused';
import type { EditionCheck } from './specChecks';

/** How many offending rows a refusal shows. */
const shown = 5;

/** Checks asked about by one statement: most editions break none, and a statement of its own for each costs more than its work. */
const checksAtOnce = 24;

/** Runs all checks, and throws one `EditionRefused` that names every check that rows broke. */
export async function runChecks(
  database: Pick<Database, 'query'>,
  checks: readonly EditionCheck[],
  signal?: AbortSignal
): Promise<void> {
  const failed: FailedCheck[] = [];
  for (let from = 0; from < checks.length; from += checksAtOnce) {
    signal?.throwIfAborted();
    for (const { check, table, offenders } of await broken(database, checks.slice(from, from + checksAtOnce))) {
      const { rows } = await database.query(sql`select * from (${offenders}) limit ${shown}`);
      failed.push({ check, table, rows });
    }
  }
  if (failed.length > 0) throw new EditionRefused('check-failed', failed);
}

/** Those of the checks that at least one row breaks, in their order. */
async function broken(
  database: Pick<Database, 'query'>,
  checks: readonly EditionCheck[]
): Promise<readonly EditionCheck[]> {
  const questions = checks.map(({ offenders }, index) => {
    return sql`select ${raw(String(index))} as number where exists (select 1 from (${offenders}))`;
  });
  const { rows } = await database.query(join(questions, ' union all '));
  const numbers = new Set(rows.map((row) => Number(row['number'])));
  return checks.filter((_, index) => numbers.has(index));
}
