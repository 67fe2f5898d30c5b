import { schemaVersion, tables } from '$lib/domain/tables';
import type { ColumnSpec, TableSpec } from '$lib/domain/tableSpec';
import type { Database } from '$lib/engine/database';
import { identifier, raw, sql, type SqlQuery } from '$lib/sql/sql';

/** Rows that one block hash covers. */
const blockRows = 65_536;

/** Blocks hashed by one statement, so that memory stays bounded at any size. */
const blocksAtOnce = 16;

/**
 * The name of an edition: SHA-256 over all its tables and the schema version, whatever order the rows are stored in.
 *
 * Canonical form. A cell is `\N` when empty; text with `\`, tab and line feed written `\\`, `\t`, `\n`; integers in digits;
 * decimals with six places; doubles in the shortest digits that read back the same; dates `YYYY-MM-DD`; booleans `true`,
 * `false`. A row is its cells in the order of the table's spec, joined by tabs. Rows are in the order of the key and fall into
 * blocks of 65,536: by the first key column when that is an integer (block = (key - 1) div 65,536), else by rank. A block hash is
 * SHA-256 of its rows joined by line feeds; a table hash is SHA-256 of its block hashes (hexadecimal, in order) joined by line
 * feeds; the edition's is SHA-256 of the lines `tamga edition <schema version>` and `<table> <rows> <table hash>` in name order,
 * joined by line feeds. All text is UTF-8.
 */
export async function hashEdition(database: Pick<Database, 'query'>, signal?: AbortSignal): Promise<string> {
  const lines = [`tamga edition ${schemaVersion}`];
  for (const spec of tables) {
    const { rows, hash } = await hashTable(database, spec, signal);
    lines.push(`${spec.name} ${rows} ${hash}`);
  }
  return textHash(database, lines);
}

async function hashTable(
  database: Pick<Database, 'query'>,
  spec: TableSpec,
  signal: AbortSignal | undefined
): Promise<{ rows: number; hash: string }> {
  const blocks: string[] = [];
  const byNumber = hasIntegerKey(spec);
  const { rows, last } = await extent(database, spec, byNumber);
  const span = blockRows * blocksAtOnce;
  for (let from = 0; from < last; from += span) {
    signal?.throwIfAborted();
    const query = byNumber ? numberedBlocks(spec, from, from + span) : rankedBlocks(spec);
    const result = await database.query(query);
    blocks.push(...result.rows.map((row) => String(row['hash'])));
    if (!byNumber) break;
  }
  return { rows, hash: await textHash(database, blocks) };
}

async function extent(
  database: Pick<Database, 'query'>,
  spec: TableSpec,
  byNumber: boolean
): Promise<{ rows: number; last: number }> {
  const last = byNumber ? raw(`coalesce(max(${quoted(spec.key[0]!)}), 0)`) : raw('count(*)');
  const { rows } = await database.query(sql`select count(*) as rows, ${last} as last from ${identifier(spec.name)}`);
  return { rows: Number(rows[0]!['rows']), last: Number(rows[0]!['last']) };
}

function numberedBlocks(spec: TableSpec, after: number, upTo: number): SqlQuery {
  const first = identifier(spec.key[0]!);
  const block = sql`(${first} - 1) // ${raw(String(blockRows))}`;
  return sql`select ${block} as block, ${blockHash(spec)} as hash from ${identifier(spec.name)}
    where ${first} > ${after} and ${first} <= ${upTo} group by block order by block`;
}

function rankedBlocks(spec: TableSpec): SqlQuery {
  const ranked = sql`select *, (row_number() over (order by ${keyOrder(spec)}) - 1) // ${raw(String(blockRows))} as tamga_block
    from ${identifier(spec.name)}`;
  return sql`select tamga_block as block, ${blockHash(spec)} as hash from (${ranked}) group by block order by block`;
}

function blockHash(spec: TableSpec): SqlQuery {
  const cells = spec.columns.map((column) => canonicalCell(column)).join(', ');
  return raw(`sha256(string_agg(concat_ws(chr(9), ${cells}), chr(10) order by ${keyOrder(spec).text}))`);
}

function keyOrder(spec: TableSpec): SqlQuery {
  return raw(spec.key.map(quoted).join(', '));
}

function canonicalCell(column: ColumnSpec): string {
  const name = quoted(column.name);
  const text =
    column.type !== 'text' || column.values !== null
      ? `${name}::varchar`
      : `replace(replace(replace(${name}, '\\', '\\\\'), chr(9), '\\t'), chr(10), '\\n')`;
  return `coalesce(${text}, '\\N')`;
}

function hasIntegerKey(spec: TableSpec): boolean {
  return spec.columns.find(({ name }) => name === spec.key[0])?.type === 'integer';
}

async function textHash(database: Pick<Database, 'query'>, lines: readonly string[]): Promise<string> {
  const { rows } = await database.query(sql`select sha256(${lines.join('\n')}::varchar) as hash`);
  return String(rows[0]!['hash']);
}

function quoted(name: string): string {
  return identifier(name).text;
}
