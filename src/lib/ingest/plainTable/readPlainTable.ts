import type { Finding } from '$lib/domain/finding';
import type { ImportDecisions } from '$lib/domain/importDecisions';
import { decodeText, OtherEncoding } from '../decodeText';
import { FileBytes } from '../fileBytes';
import { FileRefused } from '../fileRefused';
import { FindingLog } from '../findingLog';
import { nameColumns } from '../headerRow';
import type { IngestAccounting, IngestInput } from '../ingestResult';
import { isWhole, openBytes, wholeBatches, wholeOf } from '../openRecords';
import { detectTableDialect, usualWidth, type DetectedDialect } from './detectTableDialect';
import { noteDialect } from './noteDialect';
import { PlainRows } from './plainRows';
import { splitRecords, type SplitRecord, type TableDialect } from './splitRecords';
import { asDecided, findTableHeader, type TableHeader } from './tableHeader';

const mostColumns = 1_000;

/** Any file as a table of text cells. `rows` are the accepted records, each with a cell for every name of the header. */
export interface PlainTable {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly refused: boolean;
  readonly accounting: IngestAccounting;
  readonly findings: readonly Finding[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads a file that no profile knows: its encoding, dialect and header are found, its cells stay the text that they are. Every
 * irregularity is a finding; a record that cannot be told into cells is quarantined. Rejects only with the reason of the signal,
 * or with what the stream throws.
 */
export async function readPlainTable(input: IngestInput): Promise<PlainTable> {
  try {
    return await readAs(input, input.decisions?.encoding ?? null);
  } catch (error) {
    if (error instanceof OtherEncoding) return readAs(input, error.encoding);
    throw error;
  }
}

async function readAs(input: IngestInput, encoding: string | null): Promise<PlainTable> {
  const log = new FindingLog(input.name);
  const bytes = new FileBytes(input.stream(), input.signal, () => undefined);
  if (encoding !== null) log.aboutFile('encoding-assumed', { facts: { encoding: encoding.toUpperCase() } });
  try {
    const read = await tableOf(bytes, encoding, { log, input });
    const sha256 = await bytes.sha256();
    return { file: input.name, sha256, bytes: bytes.count, ...read, findings: log.finish() };
  } finally {
    await bytes.close();
  }
}

type ReadPlain = Pick<PlainTable, 'refused' | 'accounting' | 'header' | 'rows'>;

const nothing: ReadPlain = {
  refused: true,
  accounting: { rows: 0, accepted: 0, quarantined: 0, notData: 0 },
  header: [],
  rows: []
};

async function tableOf(
  bytes: FileBytes,
  encoding: string | null,
  { log, input }: { readonly log: FindingLog; readonly input: IngestInput }
): Promise<ReadPlain> {
  try {
    const opened = await openBytes(bytes);
    if (isWhole(opened.kind)) {
      const whole = await wholeOf(opened.blocks);
      const records: SplitRecord[] = [];
      for await (const batch of wholeBatches(opened.kind, whole, { log, decisions: input.decisions })) {
        batch.records.forEach((cells, index) => records.push(cellsOfTable(cells, batch.lines[index]!)));
      }
      return readRecords(records, log, input.decisions?.header);
    }
    const pieces: string[] = [];
    for await (const piece of decodeText(opened.blocks, encoding, (code, facts) => log.aboutFile(code, { facts }))) {
      pieces.push(piece);
    }
    return readText(pieces.join(''), log, input);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    log.aboutFile(error.code, error.details);
    return nothing;
  }
}

function readText(text: string, log: FindingLog, input: IngestInput): ReadPlain {
  if (text.trim() === '') throw new FileRefused('empty-file');
  const { body, line, delimiter } = withoutSeparatorLine(text, log);
  const detected = dialectOf(body, input.decisions?.delimiter ?? delimiter);
  noteDialect(detected, body, log);
  const records = splitRecords(body, detected.dialect, detected.width).map((record) => ({
    ...record,
    line: record.line + line
  }));
  noteLineBreaks(records, log);
  return readRecords(records, log, input.decisions?.header);
}

/** A row of a workbook, of Parquet or of Arrow has all its cells and no quotation marks that could be wrong. */
function cellsOfTable(cells: readonly string[], line: number): SplitRecord {
  return { cells, line, lines: 1, fault: null, lineBreak: '' };
}

/** Header and rows among records. */
function readRecords(records: readonly SplitRecord[], log: FindingLog, decided: ImportDecisions['header']): ReadPlain {
  const width = usualWidth(records);
  if (width > mostColumns) throw new FileRefused('too-many-columns', { facts: { found: width, limit: mostColumns } });
  const found = asDecided(findTableHeader(records, width), records, decided);
  const header = headerOf(records, found, { width, log });
  const rows = new PlainRows(header, { width, isNumbering: found.isNumbering }, log);
  for (const above of records.slice(0, found.position)) rows.noteAbove(above);
  for (const record of records.slice(found.position + found.records)) {
    rows.take(record);
    if (found.isHeaderLike(record)) log.aboutRecord('several-tables', { value: record.cells.join(', ') });
  }
  const read = rows.finish();
  if (read.accounting.accepted + read.accounting.quarantined === 0) {
    log.aboutFile('no-data-rows');
    return { ...nothing, header, accounting: read.accounting };
  }
  return { refused: false, header, ...read };
}

/** Records that end in several kinds of line break: the text of several programs was put together. */
function noteLineBreaks(records: readonly SplitRecord[], log: FindingLog): void {
  const count = (kind: string) => records.filter(({ lineBreak }) => lineBreak === kind).length;
  const facts = { crlf: count('\r\n'), lf: count('\n'), cr: count('\r') };
  const used = Object.values(facts).filter((number) => number > 0);
  if (used.length > 1) log.aboutFile('mixed-line-breaks', { facts });
}

function withoutSeparatorLine(text: string, log: FindingLog) {
  const separator = /^sep=(.)[^\S\r\n]*(?:\r\n|\n|\r)/i.exec(text);
  if (separator === null) return { body: text, line: 0, delimiter: undefined };
  log.aboutFile('separator-line', { line: 1, value: separator[0].trim() });
  return { body: text.slice(separator[0].length), line: 1, delimiter: separator[1] };
}

function dialectOf(text: string, delimiter: string | undefined): DetectedDialect {
  const detected = detectTableDialect(text);
  if (delimiter === undefined || delimiter === detected.dialect.delimiter) return { ...detected };
  const dialect: TableDialect = { ...detected.dialect, delimiter };
  return { dialect, width: usualWidth(splitRecords(text, dialect, null)), rival: null };
}

function headerOf(
  records: readonly SplitRecord[],
  { position, records: count }: TableHeader,
  { width, log }: { readonly width: number; readonly log: FindingLog }
): readonly string[] {
  if (count === 0) {
    log.aboutFile('no-header', {
      line: records[position]?.line ?? 1,
      value: records[position]?.cells.join(', ') ?? ''
    });
    return Array.from({ length: width }, (_, index) => `column_${index + 1}`);
  }
  const rows = records.slice(position, position + count).map(({ cells }) => cells);
  const { line } = records[position]!;
  if (count > 1) log.aboutFile('several-header-rows', { line, facts: { count } });
  if (records[position]!.fault !== null) log.aboutFile('malformed-header', { line, value: rows[0]!.join(', ') });
  if (rows[0]!.length !== width) {
    log.aboutFile('header-width', { line, facts: { found: rows[0]!.length, expected: width } });
  }
  const joined = Array.from({ length: Math.max(width, rows[0]!.length) }, (_, column) =>
    rows.flatMap((cells) => ((cells[column] ?? '').trim() === '' ? [] : [cells[column]!])).join(' / ')
  );
  nameColumns(joined, log);
  return joined;
}
