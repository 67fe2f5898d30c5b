import { readFileSync } from 'node:fs';
import type { Finding } from '$lib/domain/finding';
import type { ImportDecisions } from '$lib/domain/importDecisions';
import { ingestFile } from '$lib/ingest/ingestFile';
import type { IngestInput, IngestResult } from '$lib/ingest/ingestResult';
import { readPlainTable, type PlainTable } from '$lib/ingest/plainTable/readPlainTable';

type Options = Partial<Omit<IngestInput, 'name' | 'size' | 'stream'>> & { readonly pieces?: readonly number[] };

/** Reads a text or bytes as a file named `file.csv`, handed over in pieces of the sizes given, over and over. */
export function read(content: string | Uint8Array, options: Options = {}): Promise<IngestResult> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { pieces = [bytes.length], ...rest } = options;
  return ingestFile({ name: 'file.csv', size: bytes.length, stream: () => inPieces(bytes, pieces), ...rest });
}

/** Reads a text or bytes as a plain table: a file named `file.csv` that no profile knows. */
export function readPlain(content: string | Uint8Array, decisions: ImportDecisions = {}): Promise<PlainTable> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readPlainTable({
    name: 'file.csv',
    size: bytes.length,
    stream: () => inPieces(bytes, [bytes.length]),
    decisions
  });
}

/** Reads a fixture of `tests/fixtures/ingest`. */
export function readFixture(name: string): Promise<IngestResult> {
  return read(readFileSync(`tests/fixtures/ingest/${name}`));
}

/** A finding in short: `row/line code column=value`. */
export function short({ code, row, line, column, value }: Finding): string {
  const place = row === null ? `-/${line ?? '-'}` : `${row}/${line}`;
  return [place, code, column === null ? null : `${column}=${value ?? ''}`].filter((part) => part !== null).join(' ');
}

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let index = 0; at < bytes.length; index += 1) {
    const size = Math.max(1, sizes[index % sizes.length]!);
    yield bytes.subarray(at, at + size);
    at += size;
  }
}
