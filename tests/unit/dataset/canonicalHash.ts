import { createHash } from 'node:crypto';
import { schemaVersion, tables } from '$lib/domain/tables';
import type { TableSpec } from '$lib/domain/tableSpec';
import type { Database } from '$lib/engine/database';
import { openNodeDatabase } from '$lib/engine/nodeDatabase.server';
import { raw } from '$lib/sql/sql';

/**
 * The name of an edition worked out a second time, in JavaScript from the text form that `hashEdition` documents. For tables of
 * at most one block of rows.
 */
export async function canonicalHash(path: string): Promise<string> {
  const database = await openNodeDatabase({ edition: path });
  try {
    const lines = [`tamga edition ${schemaVersion}`];
    for (const spec of tables) {
      const rows = await canonicalRows(database, spec);
      const blocks = rows.length === 0 ? '' : sha256(rows.join('\n'));
      lines.push(`${spec.name} ${rows.length} ${sha256(blocks)}`);
    }
    return sha256(lines.join('\n'));
  } finally {
    await database.close();
  }
}

async function canonicalRows(database: Database, { name, columns, key }: TableSpec): Promise<readonly string[]> {
  const cells = columns.map((column) => `"${column.name}"::varchar as "${column.name}"`).join(', ');
  const order = key.map((column) => `"${column}"`).join(', ');
  const { rows } = await database.query(raw(`select ${cells} from (select * from ${name} order by ${order})`));
  return rows.map((row) =>
    columns
      .map((column) => row[column.name])
      .map((cell) => (cell === null ? '\\N' : escaped(String(cell))))
      .join('\t')
  );
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
