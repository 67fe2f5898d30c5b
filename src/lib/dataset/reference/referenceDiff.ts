import type { CellValue } from '$lib/domain/tableColumns';
import type { TableSpec } from '$lib/domain/tableSpec';
import type { DataRow } from '../dataRow';
import { templateColumns, templateKey } from './referenceTables';

/** How one row of a table differs: what it said and what it says, by column; only columns that differ when it was changed. */
export interface ReferenceChange {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly key: string;
  readonly cells: readonly { readonly column: string; readonly before: CellValue; readonly after: CellValue }[];
}

/** How the rows of a table differ from those that stand, by their key, in its order. */
export function referenceDiff(
  spec: TableSpec,
  before: readonly DataRow[],
  after: readonly DataRow[]
): readonly ReferenceChange[] {
  const old = byKey(spec, before);
  const now = byKey(spec, after);
  const keys = [...new Set([...old.keys(), ...now.keys()])].sort();
  return keys.flatMap((key): ReferenceChange[] => {
    const [was, is] = [old.get(key), now.get(key)];
    const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    const cells = templateColumns(spec)
      .map(({ name }) => ({ column: name, before: was?.[name] ?? null, after: is?.[name] ?? null }))
      .filter((cell) => cell.before !== cell.after);
    return cells.length === 0 ? [] : [{ kind, key, cells }];
  });
}

/** The key of a row in words. */
export function rowKey(spec: TableSpec, row: DataRow): string {
  return templateKey(spec)
    .map((name) => String(row[name] ?? ''))
    .join(' · ');
}

function byKey(spec: TableSpec, rows: readonly DataRow[]): ReadonlyMap<string, DataRow> {
  return new Map(rows.map((row) => [rowKey(spec, row), row]));
}
