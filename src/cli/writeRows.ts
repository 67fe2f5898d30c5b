import Papa from 'papaparse';
import type { ResultColumn, Row, Value } from '$lib/engine/database';

/** A column to write; `numeric` columns are never taken for text, however their numbers are held. */
export interface WrittenColumn {
  readonly name: string;
  readonly numeric: boolean;
}

/** Rows as a JSON array, one row a line; unknown is null. */
export function rowsAsJson(rows: readonly Row[]): string {
  if (rows.length === 0) return '[]\n';
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

/**
 * Rows as CSV (RFC 4180, UTF-8, with a header). Unknown is an empty cell, lists are JSON. Text that a spreadsheet would run as a
 * formula gets an apostrophe in front; numbers never do, so that negative ones stay numbers.
 */
export function rowsAsCsv(columns: readonly WrittenColumn[], rows: readonly Row[]): string {
  const header = columns.map(({ name }) => guarded(name));
  const records = rows.map((row) => columns.map((column) => cell(row[column.name] ?? null, column)));
  // A record of one empty cell would be a blank line, which readers of CSV skip.
  const quotes = (value: unknown) => columns.length === 1 && value === '';
  return `${Papa.unparse([header, ...records], { newline: '\r\n', quotes })}\r\n`;
}

/** Whether values of a DuckDB type are numbers, also where they are too large for a double and held as text. */
export function isNumeric({ type }: ResultColumn): boolean {
  return /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|FLOAT|DOUBLE|BIGNUM|DECIMAL\(.*\))$/.test(type);
}

function cell(value: Value, { numeric }: WrittenColumn): string {
  if (value === null) return '';
  if (typeof value === 'object') return guarded(JSON.stringify(value));
  return typeof value === 'string' && !numeric ? guarded(value) : String(value);
}

/** What Excel, LibreOffice and their East Asian settings begin a formula with (OWASP ASVS 1.2.10). */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/u;

function guarded(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}
