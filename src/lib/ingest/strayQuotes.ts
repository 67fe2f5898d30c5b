/**
 * Positions (from 0) of the records of well-formed CSV text that hold a quotation mark inside a cell that is not quoted, as in
 * `5" pipe`. The text uses `\n` between records.
 */
export function recordsWithStrayQuotes(text: string, delimiter: string): ReadonlySet<number> {
  const records = new Set<number>();
  let record = 0;
  let at = 0;
  while (at < text.length) {
    const end = text[at] === '"' ? endOfQuoted(text, at, delimiter) : endOfPlain(text, at, delimiter);
    if (text[at] !== '"' && text.slice(at, end).includes('"')) records.add(record);
    if (text[end] === '\n') record += 1;
    at = end + 1;
  }
  return records;
}

function endOfPlain(text: string, from: number, delimiter: string): number {
  const ends = [text.indexOf(delimiter, from), text.indexOf('\n', from)].filter((end) => end !== -1);
  return ends.length === 0 ? text.length : Math.min(...ends);
}

function endOfQuoted(text: string, from: number, delimiter: string): number {
  let close = text.indexOf('"', from + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close === -1 ? text.length : endOfPlain(text, close, delimiter);
}
