import { OtherEncoding } from './decodeText';
import { FileBytes } from './fileBytes';
import { FileRefused } from './fileRefused';
import { FileTable, type ReadTable } from './fileTable';
import { FindingLog } from './findingLog';
import { OtherReading, type SettledReadings } from './fileReadings';
import type { IngestInput, IngestResult } from './ingestResult';
import { openRecords } from './openRecords';

/**
 * Reads a file into typed rows and findings. Every problem of the data is a finding; a file that cannot be read at all is a
 * refused result. Rejects only with the reason of the signal, or with what the stream itself throws.
 */
export async function ingestFile(input: IngestInput): Promise<IngestResult> {
  let encoding: string | null = input.decisions?.encoding ?? null;
  let settled: SettledReadings = {};
  for (;;) {
    try {
      return await readFile(input, encoding, settled);
    } catch (error) {
      if (error instanceof OtherEncoding && encoding === null) encoding = error.encoding;
      else if (error instanceof OtherReading) settled = { ...settled, ...error.settled };
      else throw error;
    }
  }
}

async function readFile(input: IngestInput, encoding: string | null, settled: SettledReadings): Promise<IngestResult> {
  const { decisions } = input;
  const log = new FindingLog(input.name);
  const table = new FileTable(decisions?.profile ?? input.profile, log, { decisions, settled, kept: input.kept });
  const report = (bytes: number) =>
    input.onProgress?.({ rows: table.rows, bytes, totalBytes: Math.max(input.size, bytes) });
  const bytes = new FileBytes(input.stream(), input.signal, report);
  if (encoding !== null && decisions?.encoding === undefined)
    log.aboutFile('encoding-assumed', { facts: { encoding: encoding.toUpperCase() } });
  try {
    const read = await readTable(bytes, { encoding, table, log, input });
    const sha256 = await bytes.sha256();
    report(bytes.count);
    return result(input, { sha256, bytes: bytes.count, read, log });
  } finally {
    await bytes.close();
  }
}

/** The table of a file, or null with a finding that says why the file is refused. */
async function readTable(
  bytes: FileBytes,
  file: {
    readonly encoding: string | null;
    readonly table: FileTable;
    readonly log: FindingLog;
    readonly input: IngestInput;
  }
): Promise<ReadTable | null> {
  const { encoding, table, log, input } = file;
  const { decisions } = input;
  const profile = decisions?.profile ?? input.profile;
  try {
    for await (const batch of openRecords(bytes, { log, encoding, decisions, profile })) table.take(batch);
    return table.finish();
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    log.aboutFile(error.code, error.details);
    return null;
  }
}

function result(
  input: IngestInput,
  file: {
    readonly sha256: string;
    readonly bytes: number;
    readonly read: ReadTable | null;
    readonly log: FindingLog;
  }
): IngestResult {
  const { sha256, bytes, read, log } = file;
  const sourceId = input.sourceId ?? sha256.slice(0, 16);
  const brought = read ? broughtBy(read, sourceId) : refused;
  return { file: input.name, sourceId, sha256, bytes, ...brought, findings: log.finish() };
}

type Brought = Pick<IngestResult, 'profile' | 'sourceClass' | 'table' | 'accounting' | 'refused' | 'tables'>;

const refused: Brought = {
  profile: null,
  sourceClass: null,
  table: null,
  accounting: { rows: 0, accepted: 0, quarantined: 0, notData: 0 },
  refused: true,
  tables: {}
};

function broughtBy({ profile, reader, accounting }: ReadTable, sourceId: string): Brought {
  const { id, sourceClass, table } = profile;
  return { profile: id, sourceClass, table, accounting, refused: false, tables: reader.finish(sourceId) };
}
