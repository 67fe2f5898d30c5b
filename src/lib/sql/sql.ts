/** A value that may be bound to a placeholder. Dates travel as `YYYY-MM-DD` text and are cast in the SQL. */
export type SqlParameter = string | number | boolean | null;

/** SQL text with `?` placeholders and the values for them, in order. The only form in which SQL leaves a layer. */
export interface SqlQuery {
  readonly text: string;
  readonly params: readonly SqlParameter[];
}

/** What may stand in a `${…}` of the tag: a value (bound), another query (inlined), or a list of values (`?, ?, ?`). */
export type SqlPart = SqlParameter | SqlQuery | readonly SqlParameter[];

/**
 * Puts SQL together. Values become placeholders, nested queries keep their parameters, a list of values becomes a
 * comma-separated list of placeholders (an empty list becomes `null`, so that `in (…)` matches nothing).
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly SqlPart[]): SqlQuery {
  const params: SqlParameter[] = [];
  const text = strings.reduce((built, chunk, index) => {
    if (index === 0) return chunk;
    return built + placeholder(parts[index - 1]!, params) + chunk;
  }, '');
  return { text, params };
}

/** Text that is trusted because it is written in this repository (catalogue expressions, never a reader's words). */
export function raw(text: string): SqlQuery {
  return { text, params: [] };
}

/** A quoted name. Any text is safe: quotes inside are doubled. */
export function identifier(name: string): SqlQuery {
  return { text: `"${name.replaceAll('"', '""')}"`, params: [] };
}

/** Joins queries with a separator such as `, ` or ` and `, keeping the order of their parameters. */
export function join(queries: readonly SqlQuery[], separator: string): SqlQuery {
  return {
    text: queries.map((query) => query.text).join(separator),
    params: queries.flatMap((query) => query.params)
  };
}

function placeholder(part: SqlPart, params: SqlParameter[]): string {
  if (Array.isArray(part)) return listPlaceholder(part as readonly SqlParameter[], params);
  if (isQuery(part)) {
    params.push(...part.params);
    return part.text;
  }
  params.push(part as SqlParameter);
  return '?';
}

function listPlaceholder(values: readonly SqlParameter[], params: SqlParameter[]): string {
  if (values.length === 0) return 'null';
  params.push(...values);
  return values.map(() => '?').join(', ');
}

function isQuery(part: SqlPart): part is SqlQuery {
  return typeof part === 'object' && part !== null && 'text' in part;
}
