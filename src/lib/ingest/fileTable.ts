import { isUnknownWord } from '$lib/domain/countries';
import type { ImportDecisions } from '$lib/domain/importDecisions';
import { columnFinder, noteMapping } from './columnFinder';
import { columnMeanings } from './columnMeanings';
import type { Delimiter } from './csvDialect';
import type { RecordBatch } from './csvRecords';
import { FileReadings, type ReadingsOfFile } from './fileReadings';
import type { FileRecord } from './fileRecord';
import { findHeader, headerSearch } from './findHeader';
import type { FindingLog } from './findingLog';
import { nameColumns } from './headerRow';
import { IgnoredColumns } from './ignoredColumns';
import type { IngestAccounting } from './ingestResult';
import { MonthsAcross } from './monthsAcross';
import type { Profile, RecordReader } from './profiles/profile';
import type { ReadContext, SourceColumn } from './readContext';
import { readNumber } from './readNumber';
import { RecordSorter, type SorterWatch } from './recordSorter';
import { RowDecisions } from './rowDecisions';
import { RunningTotals } from './runningTotals';

interface OpenTable {
  readonly profile: Profile;
  readonly reader: RecordReader;
  readonly readings: FileReadings;
  readonly sorter: RecordSorter;
}

/** What is known about the reading of a file before its header is found. */
export type TableReading = Omit<ReadingsOfFile, 'decimalMark'> & Pick<ReadContext, 'kept'>;

/** A file whose records are all read. */
export interface ReadTable extends Pick<OpenTable, 'profile' | 'reader'> {
  readonly accounting: IngestAccounting;
}

/** The table in a file: finds its header among the first records, then reads record by record. */
export class FileTable {
  #opening: FileRecord[] = [];
  #open: OpenTable | null = null;
  #delimiter: Delimiter = ',';
  #numbersAreTyped = false;
  #months: MonthsAcross | null = null;

  constructor(
    private readonly asked: string | undefined,
    private readonly log: FindingLog,
    private readonly reading: TableReading = {}
  ) {}

  /** Records after the header that have been read. */
  get rows(): number {
    return this.#open?.sorter.rows ?? 0;
  }

  /** Takes the next records. Throws `FileRefused` when the file cannot be read. */
  take(batch: RecordBatch): void {
    this.#delimiter = batch.delimiter;
    this.#numbersAreTyped = batch.numbersAreTyped === true;
    for (let index = 0; index < batch.records.length; index += 1) {
      const record = recordOf(batch, index);
      if (this.#open) this.#sort(record, this.#open);
      else if (this.#opening.push(record) === headerSearch) this.#start();
    }
  }

  /** Says that there are no more records. Throws `FileRefused` when there was no table or it has no data. */
  finish(): ReadTable {
    const { profile, reader, readings, sorter } = this.#open ?? this.#start();
    const accounting = sorter.finish();
    this.#months?.finish(this.log);
    readings.finish();
    askAboutQuarantine(accounting, this.log);
    return { profile, reader, accounting };
  }

  #start(): OpenTable {
    this.#opening = withDecidedHeader(this.#opening, this.reading.decisions?.header, this.log);
    this.#months = MonthsAcross.find(this.#opening, this.asked);
    if (this.#months) this.#opening = [...this.#months.open(this.#opening)];
    const { position, profile } = findHeader(this.#opening, this.asked, this.reading.decisions?.columns);
    const header = this.#opening[position]!.cells;
    for (const above of this.#opening.slice(0, position)) this.#noteAbove(above);
    const numbersAreTyped = this.#numbersAreTyped;
    const mark = this.#delimiter === ',' || numbersAreTyped ? '.' : ',';
    const readings = new FileReadings({ ...this.reading, numbersAreTyped, decimalMark: mark }, this.log);
    const { reader, watch } = openReader(profile, header, {
      log: this.log,
      readings,
      kept: this.reading.kept,
      decisions: this.reading.decisions
    });
    const open = { profile, reader, readings, sorter: new RecordSorter(header, reader, this.log, watch) };
    this.#open = open;
    for (const record of this.#opening.slice(position + 1)) open.sorter.take(record);
    this.#opening = [];
    return open;
  }

  #sort(record: FileRecord, { sorter }: OpenTable): void {
    if (this.#months === null) return sorter.take(record);
    for (const row of this.#months.rowsOf(record)) sorter.take(row);
  }

  #noteAbove({ cells, line }: FileRecord): void {
    const value = cells.filter((cell) => cell.trim() !== '').join(', ');
    if (value !== '') this.log.aboutFile('note-row', { line, value });
  }
}

/**
 * The first records with the header where a person says it is: what stands above it is noted, several rows become one, and where
 * there is none the columns are numbered.
 */
function withDecidedHeader(
  records: readonly FileRecord[],
  decided: ImportDecisions['header'],
  log: FindingLog
): FileRecord[] {
  if (decided === undefined) return [...records];
  if (decided === 'none') {
    const first = records.find(({ cells }) => cells.some((cell) => cell.trim() !== ''));
    const numbered = (first?.cells ?? []).map((_, index) => `column_${index + 1}`);
    return first ? [{ ...first, cells: numbered, hasStrayQuote: false }, ...records.slice(records.indexOf(first))] : [];
  }
  const [from, to] = decided;
  const rows = records.filter(({ line }) => line >= from && line <= to);
  if (rows.length === 0) return [...records];
  for (const { cells, line } of records.filter((record) => record.line < from)) {
    const value = cells.filter((cell) => cell.trim() !== '').join(', ');
    if (value !== '') log.aboutFile('note-row', { line, value });
  }
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const cells = Array.from({ length: width }, (_, column) =>
    rows.flatMap((row) => ((row.cells[column] ?? '').trim() === '' ? [] : [row.cells[column]!])).join(' / ')
  );
  return [{ ...rows[0]!, cells }, ...records.filter(({ line }) => line > to)];
}

function recordOf(batch: RecordBatch, index: number): FileRecord {
  return {
    cells: batch.records[index]!,
    line: batch.lines[index]!,
    isMalformed: batch.malformed.has(index),
    isUnclosed: batch.unclosed?.has(index) === true,
    hasStrayQuote: batch.strayQuotes.has(index),
    mayBeDamaged: batch.mayBeDamaged
  };
}

/** A file of which more than a fifth of the rows are quarantined was probably read in a wrong way. */
const mostQuarantined = 0.2;

function askAboutQuarantine({ accepted, quarantined }: IngestAccounting, log: FindingLog): void {
  const rows = accepted + quarantined;
  if (quarantined > rows * mostQuarantined)
    log.aboutFile('many-quarantined', { facts: { quarantined, records: rows } });
}

interface FileToOpen extends Omit<ReadContext, 'column'> {
  readonly decisions: ImportDecisions | undefined;
}

/** Opens a profile on a header, with the decisions about its columns, and notes the columns that it did not ask for. */
function openReader(profile: Profile, header: readonly string[], { log, readings, kept, decisions }: FileToOpen) {
  const names = nameColumns(header, log);
  const find = columnFinder(profile, { header, names, decided: decisions?.columns ?? {} });
  const read = new Set<number>();
  const column = (key: string) => {
    const found = find(key);
    read.add(found.index);
    return found;
  };
  const reader = profile.open({ log, readings, column, kept });
  const ignored = names.flatMap((name, index) =>
    read.has(index) ? [] : [{ index, name, isNamed: header[index]!.trim() !== '' }]
  );
  noteMapping(profile, { names, decided: decisions?.columns ?? {} }, log);
  const named = (text: string) => {
    const key = profile.columns.find((one) => one.key === text)?.key;
    const found = key === undefined ? { index: names.indexOf(text), name: text } : find(key);
    return found.index === -1 ? null : found;
  };
  const watch: SorterWatch = {
    decisions: RowDecisions.for(decisions, named, log),
    totals: totalsOf(profile, find, readings),
    ignored: new IgnoredColumns(ignored, log)
  };
  return { reader, watch };
}

/** The sums of the columns of numbers that a profile reads. */
function totalsOf(profile: Profile, find: (key: string) => SourceColumn, readings: FileReadings): RunningTotals {
  const columns = profile.columns
    .filter(({ key }) => columnMeanings[key]?.content === 'number')
    .map(({ key }) => find(key).index)
    .filter((index) => index !== -1);
  const mark = () => readings.markOf(null) ?? readings.decimalMark.value;
  return new RunningTotals(columns, (cell) => readNumber(cell.trim(), mark()) ?? (isUnknownWord(cell) ? 0 : null));
}
