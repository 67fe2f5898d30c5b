import { StatementRefused } from './database';
import { statementTokens, type StatementToken } from './statementTokens';

/** What a reader's statement may begin with. Each of these reads; everything else is refused. */
const queryKeywords = new Set([
  'SELECT',
  'FROM',
  'WITH',
  'VALUES',
  'TABLE',
  'SUMMARIZE',
  'DESCRIBE',
  'SHOW',
  'EXPLAIN',
  'PIVOT',
  'UNPIVOT'
]);

/** What may follow the common table expressions of a WITH. */
const afterWith = new Set(['SELECT', 'FROM', 'VALUES', 'TABLE', 'PIVOT', 'UNPIVOT', 'SUMMARIZE', 'DESCRIBE', 'SHOW']);

/**
 * Lets exactly one reading statement pass: a text with several statements would escape a read-only transaction
 * (`commit; drop table a`), and USE, DETACH, SET or ATTACH would change the engine under the page. Throws
 * `StatementRefused` with the reason and the keyword it stopped at; a trailing semicolon is allowed.
 */
export function checkStatement(text: string): void {
  const { tokens, terminated } = statementTokens(text);
  if (!terminated) throw new StatementRefused('unterminated', null);
  const end = tokens.findIndex((token) => token.kind === 'semicolon');
  const statement = end === -1 ? tokens : tokens.slice(0, end);
  if (statement.length === 0) throw new StatementRefused('empty', null);
  const next = end === -1 ? undefined : tokens.slice(end).find((token) => token.kind !== 'semicolon');
  if (next) throw new StatementRefused('several-statements', next.text);
  checkQuery(statement);
}

function checkQuery(tokens: readonly StatementToken[]): void {
  const first = firstMeaningful(tokens);
  const keyword = first === null ? null : keywordAt(tokens, first);
  if (first === null || keyword === null || !queryKeywords.has(keyword)) throw notAQuery(tokens, first);
  const rest = tokens.slice(first + 1);
  if (keyword === 'EXPLAIN') checkQuery(withoutExplainOptions(rest));
  if (keyword === 'WITH') checkAfterExpressions(rest);
}

/** `(select 1) union all (select 2)` is a query too. */
function firstMeaningful(tokens: readonly StatementToken[]): number | null {
  const index = tokens.findIndex((token) => token.kind !== 'open');
  return index === -1 ? null : index;
}

/** `ANALYZE` and `(FORMAT json)` stand between EXPLAIN and its statement. */
function withoutExplainOptions(tokens: readonly StatementToken[]): readonly StatementToken[] {
  if (keywordAt(tokens, 0) === 'ANALYZE') return withoutExplainOptions(tokens.slice(1));
  if (tokens[0]?.kind !== 'open' || queryKeywords.has(keywordAt(tokens, 1) ?? '')) return tokens;
  const close = closingIndex(tokens, 0);
  return close === null ? tokens : tokens.slice(close + 1);
}

/** After `name [(columns)] [USING KEY (…)] AS [NOT] [MATERIALIZED] (…)`, repeated with commas, must come a query. */
function checkAfterExpressions(tokens: readonly StatementToken[]): void {
  let index = 0;
  while (index < tokens.length) {
    const keyword = keywordAt(tokens, index);
    if (keyword === 'AS') index = afterBody(tokens, index + 1);
    else if (tokens[index]?.kind === 'open') index = (closingIndex(tokens, index) ?? tokens.length) + 1;
    else index++;
    if (keyword === 'AS' && tokens[index]?.kind !== 'comma') break;
  }
  const main = index + (firstMeaningful(tokens.slice(index)) ?? 0);
  if (!afterWith.has(keywordAt(tokens, main) ?? '')) throw notAQuery(tokens, main);
}

/** The index behind the parenthesised body of one common table expression whose `AS` ends before `index`. */
function afterBody(tokens: readonly StatementToken[], index: number): number {
  let body = index;
  if (keywordAt(tokens, body) === 'NOT') body++;
  if (keywordAt(tokens, body) === 'MATERIALIZED') body++;
  if (tokens[body]?.kind !== 'open') throw notAQuery(tokens, body);
  const inner = body + 1 + (firstMeaningful(tokens.slice(body + 1)) ?? 0);
  if (!queryKeywords.has(keywordAt(tokens, inner) ?? '')) throw notAQuery(tokens, inner);
  return (closingIndex(tokens, body) ?? tokens.length) + 1;
}

function closingIndex(tokens: readonly StatementToken[], open: number): number | null {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    if (tokens[index]!.kind === 'open') depth++;
    if (tokens[index]!.kind === 'close') depth--;
    if (depth === 0) return index;
  }
  return null;
}

function keywordAt(tokens: readonly StatementToken[], index: number): string | null {
  const token = tokens[index];
  return token?.kind === 'word' ? token.text.toUpperCase() : null;
}

function notAQuery(tokens: readonly StatementToken[], index: number | null): StatementRefused {
  return new StatementRefused('not-a-query', index === null ? null : (tokens[index]?.text ?? null));
}
