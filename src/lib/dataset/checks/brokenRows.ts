import { raw } from '$lib/sql/sql';
import type { EditionCheck } from './specChecks';

/** A check of single rows: those on which the condition is true break it; `columns` are what a refusal shows of them. */
export function broken(check: string, table: string, columns: string, condition: string): EditionCheck {
  return { check, table, offenders: raw(`select ${columns} from ${table} where ${condition} order by all`) };
}
