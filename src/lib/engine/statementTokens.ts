/** A piece of a statement that the gate looks at. Comments and white space leave no token. */
export interface StatementToken {
  readonly kind: 'word' | 'text' | 'open' | 'close' | 'comma' | 'semicolon' | 'other';
  readonly text: string;
}

/** The tokens of a text, and whether every quote and comment in it was closed. */
export interface TokenisedText {
  readonly tokens: readonly StatementToken[];
  readonly terminated: boolean;
}

interface Piece {
  readonly end: number;
  /** Null for what leaves no token. */
  readonly kind: StatementToken['kind'] | null;
  readonly terminated: boolean;
}

const marks: Readonly<Record<string, StatementToken['kind']>> = {
  '(': 'open',
  ')': 'close',
  ',': 'comma',
  ';': 'semicolon'
};

/**
 * Cuts a text into tokens as DuckDB's own scanner does where it matters for finding the end of a statement: quotes,
 * `E'…'` escapes, `$tag$` bodies, line comments and nested block comments. Unterminated pieces run to the end.
 */
export function statementTokens(text: string): TokenisedText {
  const tokens: StatementToken[] = [];
  let terminated = true;
  for (let at = 0; at < text.length;) {
    const piece = pieceAt(text, at);
    if (piece.kind !== null) tokens.push({ kind: piece.kind, text: text.slice(at, piece.end) });
    terminated &&= piece.terminated;
    at = piece.end;
  }
  return { tokens, terminated };
}

const scanners: readonly ((text: string, at: number) => Piece | null)[] = [
  space,
  lineComment,
  blockComment,
  escapedText,
  quoted,
  dollarText,
  number,
  word
];

function pieceAt(text: string, at: number): Piece {
  for (const scan of scanners) {
    const piece = scan(text, at);
    if (piece) return piece;
  }
  return { end: at + 1, kind: marks[text[at]!] ?? 'other', terminated: true };
}

function space(text: string, at: number): Piece | null {
  return matched(/[\s\u200b-\u200d\u2060]+/y, text, at, null);
}

function lineComment(text: string, at: number): Piece | null {
  return matched(/--[^\n\r]*/y, text, at, null);
}

function blockComment(text: string, at: number): Piece | null {
  if (!text.startsWith('/*', at)) return null;
  let depth = 0;
  for (let index = at; index < text.length; index++) {
    if (text.startsWith('/*', index)) {
      depth++;
      index++;
    } else if (text.startsWith('*/', index)) {
      depth--;
      index++;
      if (depth === 0) return { end: index + 1, kind: null, terminated: true };
    }
  }
  return { end: text.length, kind: null, terminated: false };
}

/** `E'it\'s'`: the only strings in which a backslash escapes. */
function escapedText(text: string, at: number): Piece | null {
  if (!/^[eE]'/.test(text.slice(at, at + 2))) return null;
  return quotedWith(/[eE]'(?:[^'\\]+|\\[^]|'')*(')?/y, text, at);
}

function quoted(text: string, at: number): Piece | null {
  if (text[at] === "'") return quotedWith(/'(?:[^']+|'')*(')?/y, text, at);
  if (text[at] === '"') return quotedWith(/"(?:[^"]+|"")*(")?/y, text, at);
  return null;
}

function quotedWith(pattern: RegExp, text: string, at: number): Piece {
  pattern.lastIndex = at;
  const match = pattern.exec(text)!;
  return { end: at + match[0].length, kind: 'text', terminated: match[1] !== undefined };
}

function dollarText(text: string, at: number): Piece | null {
  const tag = /\$(?:[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*)?\$/y;
  tag.lastIndex = at;
  const opening = tag.exec(text)?.[0];
  if (opening === undefined) return null;
  const close = text.indexOf(opening, at + opening.length);
  if (close === -1) return { end: text.length, kind: 'text', terminated: false };
  return { end: close + opening.length, kind: 'text', terminated: true };
}

function word(text: string, at: number): Piece | null {
  return matched(/(?!\d)(?:(?![\s\u200b-\u200d\u2060])[A-Za-z0-9_$\u0080-\uffff])+/y, text, at, 'word');
}

/** Also `$1`, so that a digit before a letter never hides the start of a quote. */
function number(text: string, at: number): Piece | null {
  return matched(/\$?[0-9]+/y, text, at, 'other');
}

function matched(pattern: RegExp, text: string, at: number, kind: Piece['kind']): Piece | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? { end: at + match[0].length, kind, terminated: true } : null;
}
