import type { Finding } from '$lib/domain/finding';
import type { ImportDecisions } from '$lib/domain/importDecisions';
import { OtherEncoding } from './decodeText';
import { FileBytes } from './fileBytes';
import { FileRefused } from './fileRefused';
import { FindingLog } from './findingLog';
import { openRecords } from './openRecords';

/** One line of a table file with its cells as they stand. */
export interface FileLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The lines of a table file; none when it is refused, with a finding that says why. */
export interface FileLines {
  readonly sha256: string;
  readonly bytes: number;
  readonly lines: readonly FileLine[];
  readonly findings: readonly Finding[];
}

/** Reads a small file as lines of cells, whatever its format: a workbook by the sheet that is asked for. Nothing is interpreted. */
export async function readFileLines(
  input: {
    readonly name: string;
    readonly stream: () => AsyncIterable<Uint8Array>;
    readonly sheet?: string | undefined;
    /** How a person decided that the file is written. */
    readonly decisions?: ImportDecisions | undefined;
    /** The lines that are wanted; all when left out. */
    readonly wanted?: (line: number) => boolean;
  },
  encoding: string | null = null
): Promise<FileLines> {
  const log = new FindingLog(input.name);
  const bytes = new FileBytes(input.stream(), undefined, () => undefined);
  try {
    const decisions = { ...input.decisions, ...(input.sheet === undefined ? {} : { sheet: input.sheet }) };
    const lines = await linesOf(bytes, { log, encoding, decisions, wanted: input.wanted ?? (() => true) });
    return { sha256: await bytes.sha256(), bytes: bytes.count, lines, findings: log.finish() };
  } catch (error) {
    if (error instanceof OtherEncoding && encoding === null) return readFileLines(input, error.encoding);
    throw error;
  } finally {
    await bytes.close();
  }
}

async function linesOf(
  bytes: FileBytes,
  given: {
    readonly log: FindingLog;
    readonly encoding: string | null;
    readonly decisions: ImportDecisions;
    readonly wanted: (line: number) => boolean;
  }
): Promise<readonly FileLine[]> {
  const { log, encoding, decisions, wanted } = given;
  const lines: FileLine[] = [];
  try {
    for await (const batch of openRecords(bytes, { log, encoding, decisions, profile: decisions.profile })) {
      batch.records.forEach((cells, index) => {
        if (wanted(batch.lines[index]!)) lines.push({ line: batch.lines[index]!, cells });
      });
    }
    return lines;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    log.aboutFile(error.code, error.details);
    return [];
  }
}
