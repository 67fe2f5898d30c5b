import { encodeResult } from '$lib/engine/arrowResult';
import type { QueryResult } from '$lib/engine/database';
import { message } from '$lib/messages/messages';
import { CommandRefused } from '../commandRefused';
import { openEdition } from '../openEdition';
import { readChoice, readWhole } from '../readOptions';
import type { ExitCode, Session } from '../terminal';
import { isNumeric, rowsAsCsv, rowsAsJson } from '../writeRows';

export interface QueryOptions {
  readonly edition: string;
  readonly format: string;
  readonly limit?: string;
}

/** Rows that are read when nobody says how many; a larger result is refused, never cut in silence. */
const mostRows = 1_000_000;

/** `tamga query`: one reading statement of the caller on a locked-down, read-only engine. */
export async function queryCommand(text: string, options: QueryOptions, session: Session): Promise<ExitCode> {
  const format = readChoice('--format', options.format, ['json', 'csv', 'arrow']);
  const limit = options.limit === undefined ? null : readWhole('--limit', options.limit, [1, 100_000_000]);
  const { database } = await openEdition(options.edition, session);
  try {
    const result = await database.queryUntrusted(text, { signal: session.signal, maxRows: limit ?? mostRows });
    if (result.truncated && limit === null) throw new CommandRefused('cli.refused.too-many-rows', { limit: mostRows });
    session.out(written(format, result));
    if (result.truncated) session.err(`${message(session.locale, 'cli.note.truncated', { limit: limit! })}\n`);
    return 0;
  } finally {
    await database.close();
  }
}

function written(format: 'json' | 'csv' | 'arrow', result: QueryResult): string | Uint8Array {
  if (format === 'arrow') return encodeResult(result);
  if (format === 'json') return rowsAsJson(result.rows);
  const columns = result.columns.map((column) => ({ name: column.name, numeric: isNumeric(column) }));
  return rowsAsCsv(columns, result.rows);
}
