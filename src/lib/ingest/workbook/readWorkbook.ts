import type { ImportDecisions } from '$lib/domain/importDecisions';
import type { RecordBatch } from '../csvRecords';
import { headerSearch } from '../findHeader';
import type { FindingLog } from '../findingLog';
import { rowsPerBatch, typedBatch } from '../typedBatch';
import { chooseSheet } from './chooseSheet';
import { readSheet, type MergedCells, type ReadSheet } from './readSheet';
import { openWorkbook } from './workbookParts';

export interface WorkbookReading {
  readonly log: FindingLog;
  readonly decisions?: ImportDecisions | undefined;
  /** The profile asked for, by which the sheet is chosen; any when left out. */
  readonly profile?: string | undefined;
}

/**
 * Reads one sheet of a workbook in batches: the one decided on, or the visible one whose header fits best; of the others only the
 * first rows are looked at. What is left out or assumed is noted. Throws `FileRefused` when the workbook is unsafe, damaged, locked or
 * holds nothing.
 */
export function* workbookBatches(
  bytes: Uint8Array,
  { log, decisions, profile }: WorkbookReading
): Generator<RecordBatch> {
  const workbook = openWorkbook(bytes);
  for (const kind of workbook.extras) log.aboutFile('workbook-extras', { facts: { kind } });
  if (workbook.from1904) log.aboutFile('dates-from-1904');
  const listing = chooseSheet(workbook, { log, decided: decisions?.sheet, profile });
  const sheet = readSheet(workbook, listing);
  log.inSheet(listing.name);
  noteSheet(sheet, log);
  fillMerged(sheet, { log, decisions });
  for (let at = 0; at < sheet.rows.length; at += rowsPerBatch) {
    const part = sheet.rows.slice(at, at + rowsPerBatch);
    yield typedBatch(
      part.map(({ cells }) => padded(cells, sheet.width)),
      part.map(({ line }) => line)
    );
  }
}

/** The cells of a row with empty ones behind them, so that all rows are as wide as the widest. */
export function padded(cells: readonly string[], width: number): readonly string[] {
  return cells.length === width ? cells : [...cells, ...new Array<string>(width - cells.length).fill('')];
}

function noteSheet(sheet: ReadSheet, log: FindingLog): void {
  if (sheet.hiddenRows > 0) log.aboutFile('hidden-rows', { facts: { count: sheet.hiddenRows } });
  if (sheet.hiddenColumns.length > 0) {
    const columns = sheet.hiddenColumns.map(columnLetters).join(', ');
    log.aboutFile('hidden-columns', { value: columns, facts: { count: sheet.hiddenColumns.length } });
  }
  for (const { line, column } of sheet.withoutValue) {
    log.aboutFile('formula-without-value', { line, column: columnLetters(column) });
  }
  for (const { line, column } of sheet.impossibleDates) {
    log.aboutFile('impossible-date', { line, column: columnLetters(column), value: '60' });
  }
}

/** The letters over a column, from 0: A, B, …, Z, AA. */
function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/**
 * Puts the value of joined cells into each of them: across the columns of a header always, elsewhere only once a person has said that
 * it is meant.
 */
function fillMerged(sheet: ReadSheet, { log, decisions }: Omit<WorkbookReading, 'profile'>): void {
  const last = sheet.rows[Math.min(headerSearch, sheet.rows.length) - 1]?.line ?? 0;
  const isGroup = ({ from, to }: MergedCells) => from.line === to.line && to.line <= last;
  const inData = sheet.merged.filter((merged) => !isGroup(merged));
  const meant = decisions?.confirmed?.includes('merged-cells') === true;
  if (inData.length > 0) {
    const { line, column } = inData[0]!.from;
    log.aboutFile('merged-cells', {
      line,
      column: columnLetters(column),
      facts: { count: inData.length, filled: meant ? 'yes' : 'no' }
    });
  }
  const positions = new Map(sheet.merged.length === 0 ? [] : sheet.rows.map(({ line }, index) => [line, index]));
  for (const merged of sheet.merged) if (isGroup(merged) || meant) fill(sheet, positions, merged);
}

function fill({ rows, width }: ReadSheet, positions: ReadonlyMap<number, number>, { from, to }: MergedCells): void {
  const first = positions.get(from.line);
  const value = first === undefined ? '' : (rows[first]!.cells[from.column] ?? '');
  if (first === undefined || value === '') return;
  for (let index = first; index < rows.length && rows[index]!.line <= to.line; index++) {
    const { cells } = rows[index]!;
    const lastColumn = Math.min(to.column, width - 1);
    while (cells.length <= lastColumn) cells.push('');
    cells.fill(value, from.column, lastColumn + 1);
  }
}
