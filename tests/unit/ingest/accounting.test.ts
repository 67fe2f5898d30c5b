import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableSpec } from '$lib/domain/tables';
import { encodeTable } from '$lib/engine/arrowTable';
import { profiles } from '$lib/ingest/profiles';
import { read } from './readText';

/** Cells as they come: words of the field, numbers, dates, and things that break readers. */
const cell = fc.oneof(
  fc.constantFrom(
    '',
    '',
    'Heroin',
    'Uzbekistan',
    'Unknown',
    'UZ-AYR',
    'Kilogram',
    'кг',
    'Seizure',
    '0',
    '1',
    '2',
    'Total'
  ),
  fc.constantFrom(
    '2024-03-15',
    '15.03.2024',
    '3/15/2024',
    '3/15/2024 3/16/2024',
    '1 500,5',
    '$',
    '-3',
    '1e400',
    'н/д',
    '999999999999'
  ),
  fc.constantFrom('#date', 'Итого', '=1+1', '\0', '"', 'a"b', 'a\nb', 'a,b;c\td', '\u202e', '🚢', 'ё'),
  fc.string({ maxLength: 12 })
);
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');

/** A file of some profile: its header, rows of nearly the right length, quoted as it should be or not at all. */
const file = fc
  .record({
    profile: fc.constantFrom(...profiles),
    delimiter: fc.constantFrom(',', ';', '\t'),
    end: lineEnd,
    isQuoted: fc.boolean(),
    rows: fc.array(fc.array(cell, { maxLength: 24 }), { maxLength: 12 }),
    isSquare: fc.boolean()
  })
  .map(({ profile, delimiter, end, isQuoted, rows, isSquare }) => {
    const names = profile.columns.map(({ spellings }) => spellings[0]!);
    const shaped = isSquare ? rows.map((row) => names.map((_, index) => row[index] ?? '')) : rows;
    const write = (text: string) => (isQuoted ? `"${text.replaceAll('"', '""')}"` : text);
    return [names, ...shaped].map((row) => row.map(write).join(delimiter)).join(end);
  });

describe('whatever a file holds', () => {
  it('every record is accepted, quarantined or no data, and each accepted one is one row', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (content) => {
        const { accounting, tables, table, refused, findings } = await read(content);
        expect(accounting.rows).toBe(accounting.accepted + accounting.quarantined + accounting.notData);
        expect(refused).toBe(findings.some(({ severity }) => severity === 'R'));
        if (refused) return;
        const quarantines = findings.filter(({ severity }) => severity === 'Q');
        expect(quarantines).toHaveLength(accounting.quarantined);
        const records = table === 'seizures' ? tables['seizure_items']!['item_id']! : tables[table!]!['source_row']!;
        expect(records).toHaveLength(accounting.accepted);
        for (const columns of Object.values(tables)) {
          expect(new Set(Object.values(columns).map(({ length }) => length)).size).toBe(1);
        }
      }),
      { numRuns: 400 }
    );
  });

  it('its rows are ones that the engine takes', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (content) => {
        const { tables } = await read(content);
        for (const [name, columns] of Object.entries(tables)) {
          expect(encodeTable(tableSpec(name), columns).byteLength).toBeGreaterThan(0);
          for (const { name: column, nullable, values } of tableSpec(name).columns) {
            const cells = new Set(columns[column]);
            if (!nullable) expect(cells.has(null), `${name}.${column}`).toBe(false);
            if (values) expect([...values, null]).toEqual(expect.arrayContaining([...cells]));
          }
        }
      }),
      { numRuns: 400 }
    );
  });

  it('the same file in any pieces gives the same result', async () => {
    await fc.assert(
      fc.asyncProperty(
        file,
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
        async (content, pieces) => {
          expect(await read(content, { pieces })).toEqual(await read(content));
        }
      ),
      { numRuns: 200 }
    );
  });

  it('bytes of any kind are read or refused, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const { accounting, refused } = await read(bytes);
        expect(refused || accounting.rows > 0).toBe(true);
      }),
      { numRuns: 300 }
    );
  });
});

describe('blocks', () => {
  it('records that span blocks of the file are read as one', async () => {
    const row = (n: number) => `2024-01-01,"Office ${n}\n${'x'.repeat(50)}",Seizure`;
    const content = ['examined_on,office,result', ...Array.from({ length: 20_000 }, (_, n) => row(n)), ''].join('\n');
    const result = await read(content, { pieces: [999] });
    expect(result.accounting).toEqual({ rows: 20_000, accepted: 20_000, quarantined: 0, notData: 0 });
    const offices = result.tables['examinations']!['office_reported']!;
    expect(offices.every((office, n) => office === `Office ${n} ${'x'.repeat(50)}`)).toBe(true);
  });
});
