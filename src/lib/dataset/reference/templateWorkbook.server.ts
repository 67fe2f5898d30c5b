import writeXlsxFile from 'write-excel-file/node';
import { codeLists } from '$lib/domain/codeLists';
import type { Locale } from '$lib/domain/locale';
import { definitionsRu } from '$lib/domain/tables/definitionsRu';
import type { ColumnSpec, TableSpec } from '$lib/domain/tableSpec';
import type { DataRow } from '../dataRow';
import { templateColumns } from './referenceTables';

/** What the sheet of notes says beside the definitions of columns. */
export interface NoteWords {
  readonly notes: string;
  readonly column: string;
  readonly holds: string;
  readonly required: string;
  readonly yes: string;
  readonly takes: string;
  readonly example: string;
  readonly how: readonly string[];
}

/** A column of a template as its notes describe it. */
export interface NotedColumn {
  readonly name: string;
  readonly definition: string;
  readonly isRequired: boolean;
  /** Codes, values or the type that it takes. */
  readonly takes: string;
  readonly example: string;
}

/** A template of a table of reference data: a sheet named like the table with all its rows, and a sheet of notes. */
export async function referenceTemplate(
  spec: TableSpec,
  rows: readonly DataRow[],
  said: { readonly locale: Locale; readonly words: NoteWords }
): Promise<Buffer> {
  const columns = templateColumns(spec);
  const noted = columns.map((column) => ({
    ...notedColumn(spec.name, column, said.locale),
    example: String(rows.find((row) => row[column.name] != null)?.[column.name] ?? '')
  }));
  const data = rows.map((row) => columns.map(({ name }) => row[name] ?? null));
  return templateWorkbook({ sheet: spec.name, columns: noted, rows: data }, said.words);
}

/** What the notes say of a column of a table, without an example. */
export function notedColumn(table: string, column: ColumnSpec, locale: Locale): Omit<NotedColumn, 'example'> {
  const { name, nullable, definition } = column;
  const inRussian = definitionsRu[`${table}.${name}`];
  return {
    name,
    definition: locale === 'ru' && inRussian !== undefined ? inRussian : definition,
    isRequired: !nullable,
    takes: takenBy(column, locale)
  };
}

/** A workbook with the rows below the names of their columns, and the notes. No cell of it is a formula. */
export async function templateWorkbook(
  {
    sheet,
    columns,
    rows
  }: {
    readonly sheet: string;
    readonly columns: readonly NotedColumn[];
    readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  },
  words: NoteWords
): Promise<Buffer> {
  const header = columns.map(({ name, isRequired }) => ({
    value: name,
    type: String,
    fontWeight: 'bold' as const,
    backgroundColor: isRequired ? '#dbe8f4' : '#eeeeee'
  }));
  const notes = [
    ...words.how.map((line) => [text(line)]),
    [],
    [words.column, words.holds, words.required, words.takes, words.example].map((name) => ({
      ...text(name),
      fontWeight: 'bold' as const
    })),
    ...columns.map(({ name, definition, isRequired, takes, example }) =>
      [name, definition, isRequired ? words.yes : '', takes, example].map((cell) => ({ ...text(cell), wrap: true }))
    )
  ];
  return writeXlsxFile([
    {
      sheet,
      data: [header, ...rows.map((row) => row.map(cellOf))],
      columns: columns.map(({ name }) => ({ width: Math.max(14, name.length + 3) })),
      stickyRowsCount: 1
    },
    { sheet: words.notes, data: notes, columns: [24, 60, 12, 60, 24].map((width) => ({ width })) }
  ]).toBuffer();
}

function cellOf(value: string | number | boolean | null) {
  if (value === null) return null;
  return typeof value === 'number' ? { value, type: Number } : text(String(value));
}

function text(value: string) {
  return { value, type: String };
}

/** Lists up to this many codes are written out; longer ones are named. */
const codesListed = 40;

function takenBy({ values, codeList, type, unit }: ColumnSpec, locale: Locale): string {
  if (codeList === null) return values?.join(', ') ?? [type, unit].filter(Boolean).join(', ');
  const codes = codeLists[codeList].codes.filter(({ code }) => values?.includes(code) ?? true);
  if (codes.length > codesListed) return `${codeList}: ${codes.length}`;
  return codes.map((one) => `${one.code} = ${one[locale]}`).join('; ');
}
