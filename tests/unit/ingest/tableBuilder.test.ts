import { describe, expect, it } from 'vitest';
import { firstWithReference } from '$lib/ingest/firstWithReference';
import { TableBuilder } from '$lib/ingest/tableBuilder';

describe('a table that is built row by row', () => {
  const rows = 20_000;
  const builder = new TableBuilder('seizure_units');
  const push = builder.writer(['seizure_id', 'unit'], ['role']);
  for (let row = 1; row <= rows; row += 1) push({ seizure_id: row, unit: `U${row % 7}` }, { role: 'credited' });

  it('gives back any of its rows while it grows', () => {
    for (const row of [1, 8_192, 8_193, rows]) {
      expect(builder.valueAt(row, 'seizure_id')).toBe(row);
      expect(builder.holds(row, { unit: `U${row % 7}`, role: 'credited' })).toBe(true);
      expect(builder.holds(row, { unit: `U${row % 7}`, role: 'assisting' })).toBe(false);
    }
  });

  it('ends as columns in their order, each as long as there are rows', () => {
    const columns = builder.finish();
    expect(Object.values(columns).map(({ length }) => length)).toEqual([rows, rows, rows]);
    expect(columns['seizure_id']).toEqual(Array.from({ length: rows }, (_, index) => index + 1));
  });
});

describe('the first event with a reference', () => {
  it('is that of the row which brought it', () => {
    const references = ['', 'A', 'B'];
    const first = firstWithReference((id) => references[id] ?? null);
    expect([first('A', 1), first('B', 2), first('A', 3), first('B', 3)]).toEqual([null, null, 1, 2]);
  });

  it('is told from another whose fingerprint is the same', () => {
    const first = firstWithReference(() => 'another');
    expect([first('A', 1), first('A', 2), first('A', 3)]).toEqual([null, null, 2]);
  });
});
