import type { FileOpening, KindOfFile, MappedColumn, OpeningColumn, OpeningEvidence } from '$lib/domain/fileOpening';
import type { ImportDecisions } from '$lib/domain/importDecisions';
import { binaryKind } from './binaryKind';
import { readRecords } from './csvRecords';
import { proposeMapping } from './proposeMapping';
import { decodeText, OtherEncoding } from './decodeText';
import { FileRefused } from './fileRefused';
import { headerSearch } from './findHeader';
import { isWhole } from './openRecords';
import { profiles } from './profiles';
import type { Profile } from './profiles/profile';
import { headerConfidence, positionOf, readable } from './recogniseHeader';

/** Bytes of a file that are enough to judge its opening. */
export const openingBytes = 262_144;
/** Records by which a file is described. */
export const recordsShown = 40;
const samplesShown = 3;

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file that is opened: its first bytes, `openingBytes` of them when it has as many, and all of them when they are needed. */
export interface FileToOpen {
  readonly head: Uint8Array;
  readonly whole: () => Promise<Uint8Array>;
}

/**
 * What the beginning of a file shows: how it is written, which sheets it has, where its header stands, which kind of file it fits and
 * which column is which, as `decisions` have it where they decide. Null for a file that cannot be read.
 */
export async function openingOfFile(file: FileToOpen, decisions: ImportDecisions): Promise<FileOpening | null> {
  const kind = binaryKind(file.head);
  if (!isWhole(kind)) return openingOfText(file.head, decisions);
  try {
    const { wholeOpening } = await import('./wholeOpening');
    const { records, ...sheets } = await wholeOpening(kind, await file.whole(), decisions);
    return describeOpening(records, decisions, { encoding: null, delimiter: null, ...sheets });
  } catch (error) {
    if (error instanceof FileRefused) return null;
    throw error;
  }
}

async function openingOfText(head: Uint8Array, decisions: ImportDecisions): Promise<FileOpening | null> {
  const decoded = await decoding(head, decisions.encoding ?? null);
  if (decoded === null) return null;
  const { delimiter, records } = await recordsOf(decoded.text, decisions.delimiter);
  return describeOpening(records, decisions, { encoding: decoded.encoding, delimiter, sheets: [], sheet: null });
}

/** The opening of a table of which the first records are known, whatever they were read from. */
export function describeOpening(
  records: readonly Line[],
  decisions: ImportDecisions,
  written: Pick<FileOpening, 'encoding' | 'delimiter' | 'sheets' | 'sheet'>
): FileOpening {
  const kinds = kindsOf(records);
  const asked = decisions.profile ?? (kinds[0] && kinds[0].confidence >= 0.25 ? kinds[0].profile : null);
  const profile = profiles.find(({ id }) => id === asked) ?? null;
  const header = headerOf(records, profile, decisions);
  const names = header ? namesOf(records, header) : (records[0]?.cells ?? []).map((_, index) => `${index + 1}`);
  const below = records.filter(({ line }) => header === null || line > header[1]);
  return {
    ...written,
    evidence: written.encoding === null ? noEvidence : evidenceOf(records, names),
    records: records.slice(0, recordsShown),
    header,
    columns: columnsOf(names, below),
    profile: profile?.id ?? null,
    kinds,
    mapping: profile ? mappingOf(profile, { names, below }, decisions) : []
  };
}

const noEvidence: OpeningEvidence = { encoding: [], delimiter: [] };

function evidenceOf(records: readonly Line[], names: readonly string[]): OpeningEvidence {
  const cells = new Set<string>();
  for (const { cells: row } of records) {
    // eslint-disable-next-line no-control-regex
    for (const cell of row) if (cells.size < samplesShown && /[^\u0000-\u007f]/.test(cell)) cells.add(cell.trim());
  }
  return { encoding: [...cells], delimiter: names.slice(0, samplesShown) };
}

async function decoding(head: Uint8Array, asked: string | null) {
  let encoding = asked ?? 'utf-8';
  const decode = async (name: string | null) => {
    let text = '';
    const pieces = decodeText(oneBlock(wholeCharacters(head)), name, (_code, facts) => {
      encoding = String(facts['encoding'] ?? encoding).toLowerCase();
    });
    for await (const piece of pieces) text += piece;
    return { text, encoding };
  };
  try {
    return await decode(asked);
  } catch (error) {
    if (!(error instanceof OtherEncoding)) return null;
    encoding = error.encoding;
    return decode(error.encoding).catch(() => null);
  }
}

/** Bytes up to the end of a line, so that no character is cut in two. */
function wholeCharacters(head: Uint8Array): Uint8Array {
  if (head.length < openingBytes) return head;
  if (head.subarray(0, 64).includes(0)) return head.subarray(0, head.length - (head.length % 2));
  const end = head.lastIndexOf(10);
  return end === -1 ? head : head.subarray(0, end + 1);
}

async function* oneBlock(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* onePiece(text: string): AsyncGenerator<string> {
  yield text;
}

/** The first records; a quote that does not close within the opening ends them. */
async function recordsOf(text: string, asked: string | undefined) {
  const records: Line[] = [];
  let delimiter: string = asked ?? ',';
  try {
    for await (const batch of readRecords(onePiece(text), () => undefined, asked)) {
      delimiter = batch.delimiter;
      batch.records.forEach((cells, index) => records.push({ line: batch.lines[index]!, cells }));
      if (records.length > recordsShown * 5) break;
    }
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
  }
  return { delimiter, records };
}

function kindsOf(records: readonly Line[]): readonly KindOfFile[] {
  const first = records.slice(0, headerSearch);
  return profiles
    .map(({ id, columns }) => ({
      profile: id,
      confidence: Math.max(0, ...first.map(({ cells }) => headerConfidence(columns, cells)))
    }))
    .sort((a, b) => b.confidence - a.confidence);
}

function headerOf(
  records: readonly Line[],
  profile: Profile | null,
  { header }: ImportDecisions
): FileOpening['header'] {
  if (header === 'none') return null;
  if (header) return header;
  const candidates = records.slice(0, headerSearch).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const fits = candidates.map((one) => ({
    one,
    confidence: profile ? headerConfidence(profile.columns, one.cells) : 0
  }));
  const best =
    fits.find(({ confidence }) => confidence >= readable) ??
    fits.reduce<(typeof fits)[number] | null>(
      (top, one) => (top && top.confidence >= one.confidence ? top : one),
      null
    );
  return best ? [best.one.line, best.one.line] : null;
}

function namesOf(records: readonly Line[], [first, last]: readonly [number, number]): readonly string[] {
  const rows = records.filter(({ line }) => line >= first && line <= last).map(({ cells }) => cells);
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, index) =>
    rows
      .map((cells) => (cells[index] ?? '').trim())
      .filter((cell) => cell !== '')
      .join(' ')
  );
}

function columnsOf(names: readonly string[], records: readonly Line[]): readonly OpeningColumn[] {
  return names.map((name, index) => {
    const filled = records.map(({ cells }) => (cells[index] ?? '').trim()).filter((cell) => cell !== '');
    return { position: index + 1, name, samples: [...new Set(filled)].slice(0, samplesShown) };
  });
}

/** Where the columns of a kind are, and for those that are nowhere which column of the file may be meant. */
function mappingOf(
  profile: Profile,
  { names, below }: { readonly names: readonly string[]; readonly below: readonly Line[] },
  decisions: ImportDecisions
): readonly MappedColumn[] {
  const placed = profile.columns.map((column) => {
    const found = positionOf(column, names);
    const decided = decisions.columns?.[column.key];
    return { column, position: decided === undefined ? (found === -1 ? null : found + 1) : decided };
  });
  const taken = new Set(placed.map(({ position }) => position));
  const samples = below.slice(0, recordsShown).map(({ cells }) => cells);
  const { columns: proposals } = proposeMapping(profile.id, names, samples);
  return placed.map(({ column: { key, spellings, required }, position }) => {
    const proposal = proposals.find((one) => one.key === key)?.position ?? null;
    const proposed =
      position === null && decisions.columns?.[key] === undefined && !taken.has(proposal) ? proposal : null;
    return { key, name: spellings[0]!, required, position, proposed };
  });
}
