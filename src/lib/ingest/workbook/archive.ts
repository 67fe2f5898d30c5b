import { Inflate } from 'fflate';
import { FileRefused } from '../fileRefused';

/** What an archive may hold: more is refused, whatever its names and sizes say. */
const most = { entries: 5_000, inflated: 600_000_000, ratio: 200, ratioFrom: 16_000_000 } as const;
/** Compressed bytes given to the decompressor at once: at the highest ratio that deflate reaches, about four megabytes come out. */
const step = 4096;

/** One file in an archive; its sizes are what the archive claims. */
export interface ArchiveEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly compressed: Uint8Array;
  readonly claimed: number;
}

/**
 * The files in a ZIP archive, by its central directory; nothing is decompressed. Throws `FileRefused`: `damaged-archive` for one
 * that is cut off or contradicts itself, `locked-file` for one with a password, `unsafe-archive` for too many files, names that climb
 * out of their folder, and methods other than deflate.
 */
export function openArchive(bytes: Uint8Array): readonly ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > most.entries) throw unsafe('entries', count);
  const entries: ArchiveEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw new FileRefused('damaged-archive');
    entries.push(entryAt(bytes, view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  refuseOverlaps(entries);
  return entries;
}

/** Files that share their bytes make a small archive of a huge one: no program writes them. */
function refuseOverlaps(entries: readonly ArchiveEntry[]): void {
  const inOrder = entries.toSorted((a, b) => a.compressed.byteOffset - b.compressed.byteOffset);
  let end = 0;
  for (const { name, compressed } of inOrder) {
    if (compressed.length > 0 && compressed.byteOffset < end) throw unsafe('overlap', name);
    end = Math.max(end, compressed.byteOffset + compressed.length);
  }
}

/** Throws `FileRefused` (`unsafe-archive`) when what the files claim to be is more than is unpacked from one archive. */
export function refuseClaims(entries: readonly ArchiveEntry[]): void {
  const claimed = entries.reduce((sum, entry) => sum + entry.claimed, 0);
  if (claimed > most.inflated) throw unsafe('size', claimed);
  for (const entry of entries) refuseRatio(entry);
}

/** One that claims so much is refused before any of it is unpacked; one that claims less is held to its claim later. */
function refuseRatio({ name, claimed, compressed }: ArchiveEntry): void {
  if (claimed > most.ratioFrom && claimed > most.ratio * compressed.length) throw unsafe('ratio', name);
}

function unsafe(
  reason: 'overlap' | 'entries' | 'name' | 'method' | 'size' | 'ratio',
  value: string | number
): FileRefused {
  return new FileRefused('unsafe-archive', { value: String(value), facts: { reason } });
}

/** Where the end record stands: in the last 64 kB, behind which only its comment comes. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new FileRefused('damaged-archive');
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ArchiveEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 20, true);
  const nameLength = view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  if ((flags & 1) !== 0) throw new FileRefused('locked-file');
  if (climbs(name)) throw unsafe('name', name);
  if (method !== 0 && method !== 8) throw unsafe('method', name);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) throw new FileRefused('damaged-archive');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > bytes.length) throw new FileRefused('damaged-archive');
  const compressed = bytes.subarray(start, start + size);
  return { name, method: method === 0 ? 'stored' : 'deflated', compressed, claimed: view.getUint32(at + 24, true) };
}

function climbs(name: string): boolean {
  return /^[/\\]|^[a-z]:|\\/i.test(name) || name.split('/').includes('..');
}

/** Counts what an archive has been inflated to, over all of its files. */
export class InflationBudget {
  #inflated = 0;

  /** Adds bytes that came out. Throws `FileRefused` (`unsafe-archive`) when they are too many in all. */
  spend(bytes: number): void {
    this.#inflated += bytes;
    if (this.#inflated > most.inflated) throw unsafe('size', this.#inflated);
  }
}

/**
 * The bytes of one file in pieces of a few megabytes at most, counted as they come out. Throws `FileRefused`: `unsafe-archive` when
 * more comes out than was claimed or than any honest file holds, `damaged-archive` when it does not inflate.
 */
export function* inflateEntry(entry: ArchiveEntry, budget: InflationBudget): Generator<Uint8Array> {
  if (entry.method === 'stored') {
    if (entry.compressed.length !== entry.claimed) throw unsafe('size', entry.name);
    budget.spend(entry.claimed);
    yield entry.compressed;
    return;
  }
  refuseRatio(entry);
  let pieces: Uint8Array[] = [];
  let total = 0;
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
    total += piece.length;
    budget.spend(piece.length);
  });
  for (let at = 0; at < entry.compressed.length; at += step) {
    push(inflate, entry.compressed.subarray(at, at + step), at + step >= entry.compressed.length);
    if (total > entry.claimed) throw unsafe('size', entry.name);
    if (total > most.ratioFrom && total > most.ratio * Math.min(at + step, entry.compressed.length)) {
      throw unsafe('ratio', entry.name);
    }
    for (const piece of pieces) yield piece;
    pieces = [];
  }
  if (total !== entry.claimed) throw new FileRefused('damaged-archive');
}

function push(inflate: Inflate, piece: Uint8Array, last: boolean): void {
  try {
    inflate.push(piece, last);
  } catch (cause) {
    if (cause instanceof FileRefused) throw cause;
    throw new FileRefused('damaged-archive');
  }
}
