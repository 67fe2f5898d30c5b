import { splitRecords, type SplitRecord, type TableDialect } from './splitRecords';

/** Text from which the dialect is judged. */
const sampleLength = 131_072;
/** A second reading whose score comes so near to the best is a question for a person. */
const near = 0.97;

const delimiters = [
  ...[',', ';', '\t', '|', ', ', '; ', '| ', ' ,', ' ;', ' | ', ',,', ';;', '||', '::'],
  ...[' ', ':', '~', '^', '\u0001', '\u001f', '']
] as const;
const quotes = ['"', "'", '`', ''] as const;
/** Written by the common standards: of two readings that fit equally the earlier one. */
const preference = (dialect: TableDialect) =>
  delimiters.indexOf(dialect.delimiter as never) + quotes.indexOf(dialect.quote) / 10;

/** The dialect that explains a text best, the number of cells its records have, and the next best when it is nearly as good. */
export interface DetectedDialect {
  readonly dialect: TableDialect;
  readonly width: number;
  readonly rival: TableDialect | null;
}

/**
 * The dialect whose records have the most regular pattern and the most ordinary cells: the product of a pattern score and a type
 * score. After G. J. J. van den Burg, A. Nazábal, C. Sutton, "Wrangling messy CSV files by detecting row and type patterns",
 * Data Mining and Knowledge Discovery 33 (2019), section 4.
 */
export function detectTableDialect(text: string): DetectedDialect {
  const sample = wholeLines(text);
  const scored = candidates(sample)
    .map((dialect) => ({ dialect, ...scoreOf(sample, dialect) }))
    .sort((a, b) => b.score - a.score || preference(a.dialect) - preference(b.dialect));
  const [best, ...others] = scored;
  const rival = others.find(({ score, shape }) => score >= near * best!.score && shape !== best!.shape);
  return { dialect: best!.dialect, width: best!.width, rival: rival?.dialect ?? null };
}

function wholeLines(text: string): string {
  if (text.length <= sampleLength) return text;
  const end = Math.max(text.lastIndexOf('\n', sampleLength), text.lastIndexOf('\r', sampleLength));
  return text.slice(0, end === -1 ? sampleLength : end);
}

function candidates(sample: string): readonly TableDialect[] {
  return delimiters
    .filter((delimiter) => delimiter === '' || sample.includes(delimiter))
    .flatMap((delimiter) =>
      quotes
        .filter((quote) => (quote === '' ? !opensQuoted(sample, delimiter) : sample.includes(quote)))
        .flatMap((quote): TableDialect[] => {
          const doubled = { delimiter, quote, escape: 'doubled' } as const;
          const backslashed = quote !== '' && sample.includes(`\\${quote}`);
          return backslashed ? [doubled, { delimiter, quote, escape: 'backslash' }] : [doubled];
        })
    );
}

/** True when a cell begins with a double quotation mark: then the file uses them. */
function opensQuoted(sample: string, delimiter: string): boolean {
  if (sample.startsWith('"') || /[\r\n]"/.test(sample)) return true;
  return delimiter !== '' && sample.includes(`${delimiter}"`);
}

interface Score {
  readonly score: number;
  readonly width: number;
  /** What the reading yields, to tell readings apart that differ only in name. */
  readonly shape: string;
}

function scoreOf(sample: string, dialect: TableDialect): Score {
  const first = splitRecords(sample, dialect, null);
  const width = usualWidth(first);
  const records = splitRecords(sample, dialect, width).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const score =
    records.length === 0
      ? 0
      : patternScore(records) * typeScore(records, dialect) * (isHalved(records, width) ? 0.5 : 1);
  const shape = records
    .slice(0, 50)
    .map(({ cells }) => cells.join('\u0000'))
    .join('\u0002');
  return { score, width, shape };
}

/** Every other cell of all records is blank: the delimiter is written twice. */
function isHalved(records: readonly SplitRecord[], width: number): boolean {
  return width > 4 && records.every(({ cells }) => cells.every((cell, index) => index % 2 === 0 || cell === ''));
}

/** The number of cells that most records have; the larger of two equally frequent ones. */
export function usualWidth(records: readonly SplitRecord[]): number {
  const counts = new Map<number, number>();
  for (const { cells, lines } of records) {
    if (cells.length === 1 && cells[0]!.trim() === '') continue;
    // A record over many lines weighs as much as another: what a slip swallowed is one record.
    counts.set(cells.length, (counts.get(cells.length) ?? 0) + (lines > 3 ? 0.5 : 1));
  }
  const [width] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1];
  return width;
}

/** Few patterns with many cells in many records; faults of quotation marks are patterns of their own. */
function patternScore(records: readonly SplitRecord[]): number {
  const patterns = new Map<string, { count: number; cells: number }>();
  for (const { cells, fault } of records) {
    const serious = fault === 'malformed-quote' || fault === 'unclosed-quote';
    const key = `${cells.length}${serious ? '!' : ''}`;
    const known = patterns.get(key) ?? { count: 0, cells: cells.length };
    patterns.set(key, { ...known, count: known.count + (serious ? 0.2 : 1) });
  }
  const sum = [...patterns.values()].reduce(
    (all, { count, cells }) => all + count * Math.max(0.001, (cells - 1) / cells),
    0
  );
  return sum / patterns.size / records.length;
}

const ordinary: readonly RegExp[] = [
  /^$/,
  /^[-+]?[$€£₽]?\s?\d{1,3}(?:[ ,.'\u00a0\u202f]?\d{3})*(?:[.,]\d+)?\s?[%$€£₽]?$/,
  /^[-+]?\d*[.,]?\d+(?:e[-+]?\d+)?$/i,
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:?\d{2})?)?$/,
  /^\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]m)?$/i,
  /^(?:https?|ftp):\/\/[^\s"']+$/i,
  /^[^\s@"']+@[^\s@"']+\.[a-z]{2,}$/i,
  /^(?:n\/?a|null|none|nan|true|false)$/i,
  /^[\p{L}\p{N}_#№][\p{L}\p{N}\p{M}_ .\-–'’()/&%+#№*!?]*$/u
];

/** The part of the cells that are numbers, dates, times, addresses or words without marks that a wrong reading leaves in them. */
function typeScore(records: readonly SplitRecord[], { quote }: TableDialect): number {
  let known = 0;
  let all = 0;
  for (const { cells } of records.slice(0, 400)) {
    for (const cell of cells) {
      all += 1;
      if (cell !== '' && cell.trim() === '') continue;
      if (wears(cell, quote)) continue;
      if (/^\s|\s$/.test(cell)) known += 0.3;
      else if (ordinary.some((form) => form.test(cell))) known += 1;
      else if (quote !== '' || !/["`]/.test(cell)) known += 0.55;
    }
  }
  return Math.max(1e-10, known / Math.max(1, all));
}

/** A cell that begins or ends with a quotation mark, which the right reading would have taken off. */
function wears(cell: string, quote: string): boolean {
  return quotes.some(
    (mark) => mark !== '' && mark !== quote && cell.length > 1 && cell.startsWith(mark) && cell.endsWith(mark)
  );
}
