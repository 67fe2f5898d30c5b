import { tokensIn } from './claims/tokens';

/**
 * A token of a text, `{{name:form|filters}}`: the name is a metric, `view` (then the form is the id of a view, whose sentence is
 * meant) or something the report knows of itself, e.g. `period`. Forms of a metric: `interval` (with its 95% interval and n) and
 * `before` (over the months before, as many). `country=KG&unit=…` after a bar narrows the filters.
 */
export interface ReportToken {
  /** The token without braces. */
  readonly key: string;
  readonly name: string;
  readonly form: string | null;
  readonly filters: string | null;
}

/** A text as its words and its tokens, in order. What is no well-formed token stays words. */
export function readTokens(text: string): readonly (string | ReportToken)[] {
  const pieces: (string | ReportToken)[] = [];
  let done = 0;
  for (const { id, start, end } of tokensIn(text)) {
    const token = tokenOf(id);
    if (token === null) continue;
    if (start > done) pieces.push(text.slice(done, start));
    pieces.push(token);
    done = end;
  }
  return done < text.length ? [...pieces, text.slice(done)] : pieces;
}

function tokenOf(key: string): ReportToken | null {
  const parts = /^([a-z][a-z0-9_]*)(?::([a-z0-9_-]+))?(?:\|([^|]+))?$/.exec(key);
  return parts && { key, name: parts[1]!, form: parts[2] ?? null, filters: parts[3] ?? null };
}
