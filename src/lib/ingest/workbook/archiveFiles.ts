import { binaryKind } from '../binaryKind';
import { FileRefused } from '../fileRefused';
import { inflateEntry, InflationBudget, openArchive, refuseClaims, type ArchiveEntry } from './archive';

/** A file in an archive, named with the way to it: `returns.zip/2024/march.csv`. Its bytes are unpacked as they are asked for. */
export interface FileInArchive {
  readonly name: string;
  /** Its size in bytes, as the archive claims; more never comes out. */
  readonly size: number;
  readonly stream: () => AsyncIterable<Uint8Array>;
}

/** Bytes of a file by which it is known whether it may be an archive. */
export const archiveHead = 4;

/** Whether bytes begin as an archive does; a workbook is one too. */
export function mayBeArchive(head: Uint8Array): boolean {
  const kind = binaryKind(head);
  return kind === 'ZIP' || kind === 'XLSX';
}

/**
 * The files of an archive, each to be read as a file of its own; null for a document that is packed as one (a workbook) and for an
 * archive that is damaged, locked or unsafe or holds nothing, which reading it as one file refuses with the reason.
 */
export function filesInArchive(archive: string, bytes: Uint8Array): readonly FileInArchive[] | null {
  const files = openSafely(bytes);
  if (files === null || files.length === 0) return null;
  return files.map((entry) => ({
    name: `${archive}/${entry.name}`,
    size: entry.claimed,
    stream: () => unpacked(entry)
  }));
}

/** The files that a person put into an archive: no folders, and nothing that a system adds by itself. */
export function dataFiles(entries: readonly ArchiveEntry[]): readonly ArchiveEntry[] {
  return entries.filter(
    ({ name }) => !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$)/i.test(name)
  );
}

/** What kind of document an archive is; null when it is none but an archive of files. */
export function documentKind(entries: readonly ArchiveEntry[]): string | null {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  const known = documents.find(([, part]) => names.has(part));
  if (known) return known[0];
  return entries.some(({ name }) => name.endsWith('.iwa')) ? 'Numbers' : null;
}

const documents = [
  ['XLSX', 'xl/workbook.xml'],
  ['XLSB', 'xl/workbook.bin'],
  ['ODS', 'content.xml'],
  ['DOCX', 'word/document.xml'],
  ['PPTX', 'ppt/presentation.xml']
] as const;

function openSafely(bytes: Uint8Array): readonly ArchiveEntry[] | null {
  try {
    const entries = openArchive(bytes);
    if (documentKind(entries) !== null) return null;
    refuseClaims(entries);
    return dataFiles(entries);
  } catch (error) {
    if (error instanceof FileRefused) return null;
    throw error;
  }
}

async function* unpacked(entry: ArchiveEntry): AsyncGenerator<Uint8Array> {
  yield* inflateEntry(entry, new InflationBudget());
}
