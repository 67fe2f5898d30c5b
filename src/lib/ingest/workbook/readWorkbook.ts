import type { ImportDecisions } from '$lib/domain/importDecisions';
import type { RecordBatch } from '../csvRecords';
import { FileRefused } from '../fileRefused';
import type { FindingLog } from '../findingLog';
import { profiles } from '../profiles';
import { headerConfidence } from '../recogniseHeader';
import { rowsPerBatch, typedBatch } from '../typedBatch';
import { readSheet, type MergedCells, type ReadSheet } from './readSheet';
import { openWorkbook, type SheetListing, type WorkbookParts } from './workbookParts';

/** Rows among which the header of a sheet is looked for, and in which merged cells are taken for its groups. */
const headerSearch = 20;
/** Sheets that are looked into when none was chosen. */
const sheetsSearched = 30;

export interface WorkbookReading {
  readonly log: FindingLog;
  readonly decisions?: ImportDecisions | undefined;
  /** The profile asked for, by which the sheet is chosen; any when left out. */
  readonly profile?: string | undefined;
}

/** The sheet that was chosen, its rows as they are read on. */
export interface ChosenSheet {
  readonly name: string;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/**
 * Reads one sheet of a workbook: the one decided on, or the visible one whose header fits best. What is left out or assumed is noted.
 * Throws `FileRefused` when the workbook is unsafe, damaged, locked or holds nothing.
 */
export function readWorkbook(bytes: Uint8Array, { log, decisions, profile }: WorkbookReading): ChosenSheet {
  const workbook = openWorkbook(bytes);
  for (const kind of workbook.extras) log.aboutFile('workbook-extras', { facts: { kind } });
  if (workbook.from1904) log.aboutFile('dates-from-1904');
  const chosen = chooseSheet(workbook, { log, decisions, profile });
  log.inSheet(chosen.listing.name);
  noteSheet(chosen.sheet, log);
  return { name: chosen.listing.name, rows: withMerged(chosen.sheet, { log, decisions }) };
}

/** The rows of a sheet in batches, as readers of records take them. */
export function* sheetBatches({ rows }: ChosenSheet): Generator<RecordBatch> {
  for (let at = 0; at < rows.length; at += rowsPerBatch) {
    const part = rows.slice(at, at + rowsPerBatch);
    yield typedBatch(
      part.map(({ cells }) => cells),
      part.map(({ line }) => line)
    );
  }
}

interface FilledSheet {
  readonly listing: SheetListing;
  readonly sheet: ReadSheet;
}

function chooseSheet(workbook: WorkbookParts, { log, decisions, profile }: WorkbookReading): FilledSheet {
  const wanted = decisions?.sheet;
  if (wanted !== undefined) {
    const listing = workbook.sheets.find(({ name }) => name === wanted);
    if (!listing)
      throw new FileRefused('no-such-sheet', { value: wanted, facts: { sheets: namesOf(workbook.sheets) } });
    return { listing, sheet: readSheet(workbook, listing) };
  }
  const hidden = workbook.sheets.filter((listing) => listing.hidden);
  if (hidden.length > 0) log.aboutFile('hidden-sheets', { value: namesOf(hidden), facts: { count: hidden.length } });
  const filled = workbook.sheets
    .filter((listing) => !listing.hidden)
    .slice(0, sheetsSearched)
    .map((listing) => ({ listing, sheet: readSheet(workbook, listing) }))
    .filter(({ sheet }) => sheet.rows.length > 0);
  const best = filled.toSorted((a, b) => fitOf(b.sheet, profile) - fitOf(a.sheet, profile))[0];
  if (best === undefined) throw new FileRefused('empty-file');
  if (filled.length > 1) {
    const others = filled.filter((one) => one !== best).map(({ listing }) => listing);
    log.aboutFile('several-sheets', {
      value: best.listing.name,
      facts: { sheets: namesOf(others), count: others.length }
    });
  }
  return best;
}

function namesOf(sheets: readonly SheetListing[]): string {
  return sheets.map(({ name }) => name).join(', ');
}

function fitOf({ rows }: ReadSheet, profile: string | undefined): number {
  const candidates = profiles.filter(({ id }) => profile === undefined || id === profile);
  const headers = rows.slice(0, headerSearch);
  return Math.max(
    0,
    ...headers.flatMap(({ cells }) => candidates.map(({ columns }) => headerConfidence(columns, cells)))
  );
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
 * Rows with the value of joined cells in each of them: across the columns of a header always, elsewhere only once a person has said
 * that it is meant.
 */
function withMerged(sheet: ReadSheet, { log, decisions }: Omit<WorkbookReading, 'profile'>): ChosenSheet['rows'] {
  if (sheet.merged.length === 0) return sheet.rows;
  const last = sheet.rows[Math.min(headerSearch, sheet.rows.length) - 1]!.line;
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
  const byLine = new Map(sheet.rows.map(({ line, cells }) => [line, [...cells]]));
  for (const merged of sheet.merged) if (isGroup(merged) || meant) fill(byLine, merged, sheet.width);
  return sheet.rows.map(({ line }) => ({ line, cells: byLine.get(line)! }));
}

function fill(byLine: ReadonlyMap<number, string[]>, { from, to }: MergedCells, width: number): void {
  const value = byLine.get(from.line)?.[from.column] ?? '';
  if (value === '') return;
  for (const [line, cells] of byLine) {
    if (line < from.line || line > to.line) continue;
    for (let column = from.column; column <= Math.min(to.column, width - 1); column++) cells[column] = value;
  }
}
