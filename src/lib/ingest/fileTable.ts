import type { Delimiter } from './csvDialect';
import type { RecordBatch } from './csvRecords';
import type { FileRecord } from './fileRecord';
import { findHeader, headerSearch } from './findHeader';
import type { FindingLog } from './findingLog';
import { nameColumns } from './headerRow';
import type { IngestAccounting } from './ingestResult';
import type { Profile, RecordReader } from './profiles/profile';
import type { ReadContext } from './readContext';
import { positionOf } from './recogniseHeader';
import { RecordSorter } from './recordSorter';

interface OpenTable {
  readonly profile: Profile;
  readonly reader: RecordReader;
  readonly sorter: RecordSorter;
}

/** A file whose records are all read. */
export interface ReadTable extends Pick<OpenTable, 'profile' | 'reader'> {
  readonly accounting: IngestAccounting;
}

/** The table in a file: finds its header among the first records, then reads record by record. */
export class FileTable {
  #opening: FileRecord[] = [];
  #open: OpenTable | null = null;
  #delimiter: Delimiter = ',';

  constructor(
    private readonly asked: string | undefined,
    private readonly log: FindingLog
  ) {}

  /** Records after the header that have been read. */
  get rows(): number {
    return this.#open?.sorter.rows ?? 0;
  }

  /** Takes the next records. Throws `FileRefused` when the file cannot be read. */
  take(batch: RecordBatch): void {
    this.#delimiter = batch.delimiter;
    for (let index = 0; index < batch.records.length; index += 1) {
      const record = recordOf(batch, index);
      if (this.#open) this.#open.sorter.take(record);
      else if (this.#opening.push(record) === headerSearch) this.#start();
    }
  }

  /** Says that there are no more records. Throws `FileRefused` when there was no table or it has no data. */
  finish(): ReadTable {
    const { profile, reader, sorter } = this.#open ?? this.#start();
    return { profile, reader, accounting: sorter.finish() };
  }

  #start(): OpenTable {
    const { position, profile } = findHeader(this.#opening, this.asked);
    const header = this.#opening[position]!.cells;
    for (const above of this.#opening.slice(0, position)) this.#noteAbove(above);
    const reader = openReader(profile, header, { log: this.log, decimalMark: this.#delimiter === ',' ? '.' : ',' });
    const open = { profile, reader, sorter: new RecordSorter(header, reader, this.log) };
    this.#open = open;
    for (const record of this.#opening.slice(position + 1)) open.sorter.take(record);
    this.#opening = [];
    return open;
  }

  #noteAbove({ cells, line }: FileRecord): void {
    const value = cells.filter((cell) => cell.trim() !== '').join(', ');
    if (value !== '') this.log.aboutFile('note-row', { line, value });
  }
}

function recordOf(batch: RecordBatch, index: number): FileRecord {
  return {
    cells: batch.records[index]!,
    line: batch.lines[index]!,
    isMalformed: batch.malformed.has(index),
    hasStrayQuote: batch.strayQuotes.has(index),
    mayHoldNul: batch.mayHoldNul
  };
}

/** Opens a profile on a header and notes the columns that it did not ask for. */
function openReader(profile: Profile, header: readonly string[], file: Omit<ReadContext, 'column'>): RecordReader {
  const names = nameColumns(header, file.log);
  const read = new Set<number>();
  const column = (key: string) => {
    const known = profile.columns.find((one) => one.key === key);
    if (!known) throw new Error(`The profile ${profile.id} has no column ${key}`);
    const index = positionOf(known, header);
    read.add(index);
    return { index, name: names[index] ?? known.spellings[0]! };
  };
  const reader = profile.open({ ...file, column });
  names.forEach((name, index) => {
    if (!read.has(index) && header[index]!.trim() !== '') file.log.aboutFile('unused-column', { column: name });
  });
  return reader;
}
