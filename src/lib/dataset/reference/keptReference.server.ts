import { normaliseName } from '$lib/domain/normaliseName';
import type { Finding } from '$lib/domain/finding';
import { readFileLines, type FileLines } from '$lib/ingest/fileLines';
import type { DataRow } from '../dataRow';
import type { ReferenceContribution } from '../editionContribution';
import { ImportRefused } from '../importRefused';
import { findOriginal, originalStream } from '../originals.server';
import { referenceRows } from '../referenceRows';
import { readReferenceRows, type KnownRows } from './readReferenceRows';
import { referenceDiff, rowKey } from './referenceDiff';
import { isReferenceTable, referenceSpec, type ReferenceTableId } from './referenceTables';

/** A file of reference data with what it brings to an edition. */
export interface KeptReference {
  readonly contribution: ReferenceContribution;
  readonly findings: readonly Finding[];
}

/** Reads a kept original as the rows of a table. Throws `ImportRefused` when it is not kept. */
export async function readKeptReference(
  folder: string,
  asked: { readonly table: string; readonly sha256: string; readonly title: string },
  known: KnownRows
): Promise<KeptReference> {
  const { table, sha256, title } = asked;
  if (!isReferenceTable(table)) throw new ImportRefused('bad-request', { facts: { text: table } });
  const original = await findOriginal(folder, sha256);
  if (original === null) throw new ImportRefused('no-original', { facts: { title } });
  const stream = () => originalStream(original.path);
  const read = await linesOfSheet({ name: title, stream }, table);
  const sheet = read.findings.find((one) => one.sheet !== null)?.sheet ?? null;
  const { rows, findings } = readReferenceRows(
    referenceSpec(table),
    { file: title, sheet: sheet ?? table, lines: read.lines },
    known
  );
  // One workbook may hold several tables: each is a source of its own.
  const sourceId = `${sha256.slice(0, 16)}:${table}`;
  return {
    contribution: {
      source: {
        sourceId,
        title,
        profile: `reference:${table}`,
        sourceClass: 'unit_return',
        licence: null,
        sourceUrl: null
      },
      ...{ sha256, bytes: read.bytes, table },
      rows: filledRows(table, rows, sourceId)
    },
    findings: [...read.findings.filter(({ severity }) => severity === 'R' || severity === 'Q'), ...findings]
  };
}

/** The rows of a table that stand when nobody keeps it: those that come with the program. */
export function shippedRows(table: ReferenceTableId): readonly DataRow[] {
  return referenceRows()[table] ?? [];
}

/** The sheet of the table by its name; where the workbook has none of that name, the one that reads as a table. */
async function linesOfSheet(
  input: { readonly name: string; readonly stream: () => AsyncIterable<Uint8Array> },
  table: string
): Promise<FileLines> {
  const named = await readFileLines({ ...input, sheet: table });
  return named.findings.some(({ code }) => code === 'no-such-sheet') ? readFileLines(input) : named;
}

/** Rows with what the program fills: where they come from, and names folded for comparison. A row as shipped keeps its class. */
function filledRows(table: ReferenceTableId, rows: readonly DataRow[], sourceId: string): readonly DataRow[] {
  const spec = referenceSpec(table);
  const has = (name: string) => spec.columns.some((column) => column.name === name);
  const shipped = shippedRows(table);
  const changed = new Set(referenceDiff(spec, shipped, rows).map(({ key }) => key));
  const keyOf = (row: DataRow) => rowKey(spec, row);
  const known = new Map(shipped.map((row) => [keyOf(row), row]));
  return rows.map((row) => ({
    ...row,
    ...(has('alias_norm') ? { alias_norm: normaliseName(String(row['alias'])) } : {}),
    ...(has('source_id') ? { source_id: sourceId } : {}),
    ...(has('source_class')
      ? { source_class: (changed.has(keyOf(row)) ? null : known.get(keyOf(row))?.['source_class']) ?? 'unit_return' }
      : {})
  }));
}
