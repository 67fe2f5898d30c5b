/** A sentence with its place in the text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/**
 * Cuts a text at ends of lines, and at full stops, question and exclamation marks that no small letter or digit follows: so
 * that `2025 г. было` and `approx. 5` stay whole.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/[.!?…]+["”»)]*(?=\s+(?![\p{Ll}\d])|$)|\n+/gu)) {
    add(found, text, { start, end: index + end.length });
    start = index + end.length;
  }
  add(found, text, { start, end: text.length });
  return found;
}

function add(found: Sentence[], text: string, { start, end }: { readonly start: number; readonly end: number }): void {
  const part = text.slice(start, end);
  const trimmed = part.trim();
  if (trimmed !== '') found.push({ text: trimmed, start: start + part.indexOf(trimmed) });
}
