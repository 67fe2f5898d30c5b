/** Delimiters that a file may use, in order of preference when the header has equally many. */
export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** What the beginning of a file says about how it is written. `separatorLine` is the length of a `sep=;` line, else 0. */
export interface CsvDialect {
  readonly delimiter: Delimiter;
  readonly separatorLine: number;
}

/** The dialect by a `sep=` line, or else the delimiter that the first line that is not blank holds most often outside quotes. */
export function detectDialect(text: string): CsvDialect {
  const line = /^sep=([,;|\t])[^\S\n]*\n/i.exec(text);
  if (line) return { delimiter: line[1] as Delimiter, separatorLine: line[0].length };
  const header = firstRecord(text.replace(/^[\s\n]*\n/, ''));
  const best = delimiters.reduce((winner, one) => (count(header, one) > count(header, winner) ? one : winner));
  return { delimiter: best, separatorLine: 0 };
}

/** The text outside quotes up to the first line break outside quotes. */
function firstRecord(text: string): string {
  let outside = '';
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (character === '\n' && !quoted) break;
    else if (!quoted) outside += character;
  }
  return outside;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
