import { findCode } from '$lib/domain/codeLists';
import type { Finding, FindingCode } from '$lib/domain/finding';
import { findingSeverities } from '$lib/domain/finding';
import { nearestCodes } from '$lib/domain/nearestCodes';
import { normaliseName } from '$lib/domain/normaliseName';
import type { CellValue } from '$lib/domain/tableColumns';
import type { ColumnSpec, TableSpec } from '$lib/domain/tableSpec';
import type { FileLine } from '$lib/ingest/fileLines';
import type { DataRow } from '../dataRow';
import { templateColumns, templateKey } from './referenceTables';

/** A filled template: its rows, and every cell that cannot be taken. */
export interface ReferenceRows {
  readonly rows: readonly DataRow[];
  readonly findings: readonly Finding[];
}

/** Rows that other tables hold: the values of a column, by `table.column`; null where they are not known here. */
export type KnownRows = (target: string) => ReadonlySet<CellValue> | null;

interface Template {
  readonly file: string;
  readonly sheet: string | null;
  readonly lines: readonly FileLine[];
}

/**
 * Reads the lines of a filled template against the contract of its table: types, closed lists, code lists (codes or names in either
 * language), rows of other tables, required cells, keys that repeat. A row with a cell that cannot be taken is not among the rows.
 */
export function readReferenceRows(spec: TableSpec, template: Template, known: KnownRows): ReferenceRows {
  const log = new TemplateLog(template);
  const header = headerOf(spec, template.lines, log);
  if (header === null) return { rows: [], findings: log.findings };
  const keys = new Map<string, number>();
  const rows: DataRow[] = [];
  template.lines.slice(header.at + 1).forEach(({ line, cells }, index) => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const place = { line, row: index + 1 };
    const row = rowOf(header.columns, cells, { known, say: (code, cell) => log.say(code, { ...place, ...cell }) });
    if (row === null) return;
    const key = JSON.stringify(templateKey(spec).map((name) => foldedKey(name, row[name] ?? null)));
    const first = keys.get(key);
    if (first === undefined) rows.push(row);
    else log.say('reference-repeats', { ...place, facts: { first } });
    keys.set(key, first ?? line);
  });
  return { rows, findings: log.findings };
}

/** Spellings that differ by case only are one alias. */
function foldedKey(name: string, value: CellValue): CellValue {
  return name === 'alias' ? normaliseName(String(value)) : value;
}

interface PlacedColumn {
  readonly spec: ColumnSpec;
  readonly index: number;
  /** `table.column` of which its values must be; null for none. */
  readonly target: string | null;
}

/** Lines among which the header may stand, for a title above it. */
const headerSearch = 20;

function headerOf(
  spec: TableSpec,
  lines: readonly FileLine[],
  log: TemplateLog
): { readonly at: number; readonly columns: readonly PlacedColumn[] } | null {
  const wanted = templateColumns(spec);
  const names = new Set(wanted.map(({ name }) => name));
  const fits = lines.slice(0, headerSearch).map(({ cells }) => cells.filter((cell) => names.has(nameIn(cell))).length);
  const at = fits.indexOf(Math.max(0, ...fits));
  if (at === -1 || fits[at] === 0) {
    log.say('reference-header', { facts: { columns: [...names].join(', ') } });
    return null;
  }
  const { cells, line } = lines[at]!;
  const columns = wanted.map((column) => {
    const index = cells.findIndex((cell) => nameIn(cell) === column.name);
    if (index === -1 && !column.nullable) log.say('reference-missing', { line, column: column.name });
    const link = spec.references.find((one) => one.column === column.name);
    return { spec: column, index, target: link ? `${link.table}.${link.target}` : null };
  });
  for (const cell of cells) {
    if (cell.trim() !== '' && !names.has(nameIn(cell))) log.say('unused-column', { line, column: cell });
  }
  return { at, columns: columns.filter(({ index }) => index !== -1) };
}

function nameIn(cell: string): string {
  return cell.trim().toLowerCase();
}

interface CellSaid {
  readonly column?: string;
  readonly value?: string;
  readonly facts?: Finding['facts'];
}

function rowOf(
  columns: readonly PlacedColumn[],
  cells: readonly string[],
  given: { readonly known: KnownRows; readonly say: (code: FindingCode, cell: CellSaid) => void }
): DataRow | null {
  let whole = true;
  const row: Record<string, CellValue> = {};
  for (const { spec, index, target } of columns) {
    const text = (cells[index] ?? '').trim().normalize('NFC');
    const fault = (code: FindingCode, facts: Finding['facts'] = {}) => {
      whole = false;
      given.say(code, { column: spec.name, value: text, facts });
    };
    row[spec.name] = takenValue({ spec, target }, text, { known: given.known, fault });
  }
  return whole ? row : null;
}

/** The value of a cell; null, with a fault, where it is none that the column takes. */
function takenValue(
  { spec, target }: Pick<PlacedColumn, 'spec' | 'target'>,
  text: string,
  given: { readonly known: KnownRows; readonly fault: (code: FindingCode, facts?: Finding['facts']) => void }
): CellValue {
  const value = text === '' ? null : cellValue(spec, text);
  if (value === undefined) {
    given.fault('reference-value', { wanted: wantedIn(spec, text) });
    return null;
  }
  if (value === null && !spec.nullable) given.fault('reference-missing');
  if (value !== null && target !== null && given.known(target)?.has(value) === false) {
    given.fault('reference-unknown', { target });
  }
  return value;
}

/** A cell as its column stores it; undefined when it cannot be. */
function cellValue(spec: ColumnSpec, text: string): CellValue | undefined {
  if (spec.type === 'text') return textValue(spec, text);
  return readers[spec.type](text);
}

function textValue({ values, codeList }: ColumnSpec, text: string): string | undefined {
  if (values?.includes(text)) return text;
  const code = codeList === null ? undefined : findCode(codeList, text)?.code;
  if (values !== null) return code !== undefined && values.includes(code) ? code : undefined;
  return codeList === null ? text : code;
}

const readers: Readonly<Record<Exclude<ColumnSpec['type'], 'text'>, (text: string) => CellValue | undefined>> = {
  integer: (text) => (/^-?\d{1,15}$/.test(plainNumber(text)) ? Number(plainNumber(text)) : undefined),
  decimal: (text) => (/^-?\d{1,12}(\.\d{1,6})?$/.test(plainNumber(text)) ? Number(plainNumber(text)) : undefined),
  double: (text) => (/^-?\d{1,15}(\.\d+)?$/.test(plainNumber(text)) ? Number(plainNumber(text)) : undefined),
  date: dayOf,
  boolean: (text) => yesNo[text.toLowerCase()]
};

const yesNo: Readonly<Record<string, boolean>> = {
  ...{ true: true, yes: true, да: true, истина: true, '1': true },
  ...{ false: false, no: false, нет: false, ложь: false, '0': false }
};

/** A number without blanks between its digits, its decimal mark a point. */
function plainNumber(text: string): string {
  return text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
}

/** A day written year first or day first; undefined when there is no such day. */
function dayOf(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00)?)?$/.exec(text) ?? [];
  const [, dotDay, dotMonth, dotYear] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  const iso = [year ?? dotYear, month ?? dotMonth?.padStart(2, '0'), day ?? dotDay?.padStart(2, '0')].join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** What a column takes, in few words: the values of its list that are nearest, or its type. */
function wantedIn({ values, codeList, type }: ColumnSpec, text: string): string {
  if (codeList !== null) {
    const near = nearestCodes(codeList, text).map(({ code }) => code);
    if (near.length > 0) return near.join(', ');
  }
  return values?.join(', ') ?? codeList ?? type;
}

/** Findings of a template: each names sheet, line and column. */
class TemplateLog {
  readonly findings: Finding[] = [];
  constructor(private readonly template: Template) {}

  say(code: FindingCode, said: CellSaid & { readonly line?: number; readonly row?: number }): void {
    const { line = null, row = null, column = null, value = null, facts = {} } = said;
    const { file, sheet } = this.template;
    const cut = value === null ? null : value.slice(0, 80);
    this.findings.push({ code, severity: findingSeverities[code], file, sheet, row, line, column, value: cut, facts });
  }
}
