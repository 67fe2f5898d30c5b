import type { Database, QueryResult } from './database';

/**
 * A database that answers the same statement with the same parameters once: the views of a page share questions, such as
 * how many returns were due. For one round of questions under one signal; a failed question can be asked again.
 */
export function askedOnce(database: Database): Database {
  const answers = new Map<string, Promise<QueryResult>>();
  return {
    kind: database.kind,
    query: (query, options) => {
      const key = JSON.stringify([query.text, query.params, options?.maxRows]);
      const known = answers.get(key);
      if (known) return known;
      const answer = database.query(query, options);
      answers.set(key, answer);
      answer.catch(() => answers.delete(key));
      return answer;
    },
    queryUntrusted: (text, options) => database.queryUntrusted(text, options),
    close: () => database.close()
  };
}
