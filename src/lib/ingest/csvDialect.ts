import { headerSearch } from './findHeader';
import { profiles } from './profiles';
import { headerConfidence, readable } from './recogniseHeader';

/** Delimiters that a file may use, in order of preference when the header has equally many. */
export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** What the beginning of a file says about how it is written. `separatorLine` is the length of a `sep=;` line, else 0. */
export interface CsvDialect {
  readonly delimiter: Delimiter;
  readonly separatorLine: number;
}

/**
 * The dialect by a `sep=` line, or else the delimiter that the first line that is not blank holds most often outside quotes; when
 * that shows no header of a known kind, as below a title, the one by which one of the first lines is such a header.
 */
export function detectDialect(text: string): CsvDialect {
  const line = /^sep=([,;|\t])[^\S\n]*\n/i.exec(text);
  if (line) return { delimiter: line[1] as Delimiter, separatorLine: line[0].length };
  const filled = text.replace(/^[\s\n]*\n/, '');
  const first = firstRecord(filled);
  const counted = delimiters.reduce((winner, one) => (count(first, one) > count(first, winner) ? one : winner));
  const lines = filled.split('\n', headerSearch);
  const inOrder = [counted, ...delimiters.filter((one) => one !== counted)];
  return { delimiter: inOrder.find((one) => showsHeader(lines, one)) ?? counted, separatorLine: 0 };
}

function showsHeader(lines: readonly string[], delimiter: Delimiter): boolean {
  return lines.some((line) => {
    const cells = line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    return profiles.some(({ columns }) => headerConfidence(columns, cells) >= readable);
  });
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
