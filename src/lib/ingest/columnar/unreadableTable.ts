import { FileRefused } from '../fileRefused';

/** The refusal of a file of typed columns: what is not read of it, and in which column; the whole of it when that is empty. */
export function unreadableTable(kind: 'Parquet' | 'Arrow', column: string, value: string): FileRefused {
  return new FileRefused('unreadable-table', {
    ...(column === '' ? {} : { column }),
    value,
    facts: { kind, place: column === '' ? 'file' : 'column' }
  });
}

/** What a library says of a file that it cannot read. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
