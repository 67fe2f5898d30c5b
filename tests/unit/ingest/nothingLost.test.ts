import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lostCells } from '$lib/domain/finding';
import type { TableColumns } from '$lib/domain/tableColumns';
import type { IngestResult } from '$lib/ingest/ingestResult';
import { profiles } from '$lib/ingest/profiles';
import { read } from './readText';

const template = (id: string) => profiles.find((profile) => profile.id === id)!.columns.map(({ key }) => key);
const asText = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');

describe('every cell of an accepted row', () => {
  /** Words that no list has, each once in its file. */
  const words = fc
    .array(fc.constantFrom('qx', 'зжы', '7z', 'wvw'), { minLength: 8, maxLength: 60 })
    .map((all) => all.map((word, index) => `${word}${index}${word}`));

  it.each(['tamga-seizures', 'tamga-examinations', 'tamga-trainings'])(
    'of %s is in the data, named by a finding, or counted with its column',
    async (id) => {
      const columns = [...template(id), 'a remark', ''];
      await fc.assert(
        fc.asyncProperty(words, fc.integer({ min: 0, max: 30 }), async (all, shift) => {
          const rows = [0, 1, 2].map((row) => columns.map((_, at) => all[(at + shift) * 3 + row] ?? ''));
          const result = await read(asText([columns, ...rows]), { profile: id });
          fc.pre(result.accounting.accepted > 0);
          const inData = JSON.stringify(result.tables);
          const isNamed = (cell: string) =>
            result.findings.some(({ value, facts }) => `${value} ${Object.values(facts).join(' ')}`.includes(cell));
          const counted = countedColumns(result);
          const missing = rows.flatMap((cells) =>
            cells.filter(
              (cell, at) => cell !== '' && !inData.includes(cell) && !isNamed(cell) && !counted.has(columns[at]!)
            )
          );
          expect(missing).toEqual([]);
        }),
        { numRuns: 25 }
      );
    }
  );

  /** Columns of which every cell is counted as not in the data; the one without a name is called by its place. */
  function countedColumns({ findings }: IngestResult): ReadonlySet<string> {
    const counted = findings.filter(({ code, facts }) => lostCells.has(code) && Number(facts['count']) > 0);
    return new Set(counted.map(({ code, column }) => (code === 'unnamed-column' ? '' : column!)));
  }
});

describe('what is written from the data', () => {
  const cells = {
    examined_on: fc.constantFrom('2024-03-15', '03.2024', '2024-Q2', '2024', '', '31.02.2024', '1/2/2024'),
    result: fc.constantFrom('Seizure', 'изъято', 'negative', '', 'maybe', 'не выявлено'),
    country: fc.constantFrom('UZ', 'Казахстан', '', 'Атлантида', 'NA'),
    unit: fc.constantFrom('UZ-AYR', '', 'Пост Образцовый'),
    office: fc.constantFrom('', 'Пост, юг', 'a "b"'),
    direction: fc.constantFrom('import', 'экспорт', '', 'вбок'),
    transport_mode: fc.constantFrom('', 'Железнодорожный', 'Верблюд'),
    hs_code: fc.constantFrom('', '0101.21', '000001'),
    origin_country: fc.constantFrom('', 'AF', 'Россия'),
    net_mass_kg: fc.constantFrom('', '1 500,5', '0', '2.5', 'н/д')
  };
  const keys = Object.keys(cells);

  it('and read again is the same data', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record(cells), { minLength: 1, maxLength: 8 }), async (records) => {
        const rows = records.map((record) => keys.map((key) => record[key as keyof typeof record]));
        const first = await read(asText([keys, ...rows]), { profile: 'tamga-examinations', sourceId: 'x' });
        fc.pre(first.accounting.accepted > 0);
        const written = writtenExaminations(first.tables['examinations']!);
        const second = await read(asText(written), { profile: 'tamga-examinations', sourceId: 'x' });
        const data = (result: IngestResult) => ({ ...result.tables['examinations'], source_row: null });
        expect(data(second)).toEqual(data(first));
      }),
      { numRuns: 60 }
    );
  });

  /** The table of examinations in the columns of its template. */
  function writtenExaminations(table: TableColumns): readonly (readonly string[])[] {
    const columns = [
      ...['unit', 'country', 'direction', 'transport_mode', 'selection_method', 'examination_type', 'severity'],
      ...['hs_code', 'origin_country', 'departure_country', 'net_mass_kg', 'programme', 'result']
    ];
    const rows = table['examination_id']!.map((_, row) => [
      dayOf(table['examined_on']![row] as string | null, String(table['date_precision']![row])),
      String(table['office_reported']![row] ?? ''),
      ...columns.map((name) => String(table[name]![row] ?? ''))
    ]);
    return [['examined_on', 'office', ...columns], ...rows];
  }

  function dayOf(day: string | null, precision: string): string {
    if (day === null) return '';
    if (precision === 'quarter') return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    return day.slice(0, precision === 'year' ? 4 : precision === 'month' ? 7 : 10);
  }
});
