import type { RecordBatch } from './csvRecords';

/** Rows that readers of records take at once. */
export const rowsPerBatch = 2_000;

/** Records that a program wrote as cells and not as text, so that no quotation mark can be wrong and numbers have a point. */
export function typedBatch(records: RecordBatch['records'], lines: RecordBatch['lines']): RecordBatch {
  return {
    delimiter: ',',
    records,
    lines,
    malformed: nowhere,
    strayQuotes: nowhere,
    mayBeDamaged: true,
    numbersAreTyped: true
  };
}

const nowhere: ReadonlySet<number> = new Set();
