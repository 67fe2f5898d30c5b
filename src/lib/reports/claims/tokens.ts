/** A bound figure in a text: `{{hit_rate}}`. */
export interface Token {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Every token of a text. */
export function tokensIn(text: string): readonly Token[] {
  return [...text.matchAll(/\{\{\s*([^{}]+?)\s*\}\}/g)].map(({ 0: token, 1: id, index }) => ({
    id: id!,
    text: token,
    start: index,
    end: index + token.length
  }));
}
