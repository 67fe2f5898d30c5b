import { QueryCanceled, type Database, type QueryOptions, type QueryResult } from './database';

/** How many results are kept, the most recent ones. */
const keptResults = 400;

/** Results of more rows than this are shared while they are under way, and not kept. */
const keptRows = 2000;

interface Entry {
  readonly result: Promise<QueryResult>;
  readonly stop: AbortController;
  settled: boolean;
  callers: number;
}

/**
 * A database that asks each statement once: views of a page share most of theirs, and a filter taken off asks again what was
 * asked before. Only for data that never change, as those of an edition. A statement that failed is forgotten; one that
 * every caller has cancelled is cancelled. A reader's own statements pass untouched.
 */
export function rememberingDatabase(database: Database): Database {
  const entries = new Map<string, Entry>();
  return {
    kind: database.kind,
    query: (query, options = {}) => {
      if (options.signal?.aborted) return Promise.reject(new QueryCanceled());
      const key = JSON.stringify([query.text, query.params, options.maxRows ?? null]);
      const known = entries.get(key);
      const entry = known ?? asked((signal) => database.query(query, { ...options, signal }));
      if (!known) forgetUnlessKept(entries, key, entry);
      entries.delete(key);
      entries.set(key, entry);
      dropOldest(entries);
      return answerTo(options, entry, () => entries.get(key) === entry && entries.delete(key));
    },
    queryUntrusted: (text, options) => database.queryUntrusted(text, options),
    close: () => database.close()
  };
}

function asked(ask: (signal: AbortSignal) => Promise<QueryResult>): Entry {
  const stop = new AbortController();
  const entry: Entry = { result: ask(stop.signal), stop, settled: false, callers: 0 };
  const settle = () => (entry.settled = true);
  entry.result.then(settle, settle);
  return entry;
}

function forgetUnlessKept(entries: Map<string, Entry>, key: string, entry: Entry): void {
  const forget = () => {
    if (entries.get(key) === entry) entries.delete(key);
  };
  entry.result.then(({ rows }) => {
    if (rows.length > keptRows) forget();
  }, forget);
}

/** Those under way are never dropped: who asks the same shares them. */
function dropOldest(entries: Map<string, Entry>): void {
  if (entries.size <= keptResults) return;
  for (const [key, { settled }] of entries) {
    if (settled) entries.delete(key);
    if (entries.size <= keptResults) return;
  }
}

/** The result for one caller, who may stop waiting for it. */
function answerTo({ signal }: QueryOptions, entry: Entry, forget: () => void): Promise<QueryResult> {
  if (!signal) {
    entry.callers = Infinity;
    return entry.result;
  }
  entry.callers += 1;
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(new QueryCanceled());
      entry.callers -= 1;
      if (entry.callers > 0 || entry.settled) return;
      forget();
      entry.stop.abort();
    };
    const stay = onAbort(signal, leave);
    entry.result.then(resolve, reject).finally(stay);
  });
}

const leaving = new WeakMap<AbortSignal, Set<() => void>>();

/** One listener per signal, however many statements hang on it: Node takes more than ten for a leak. Returns what undoes it. */
function onAbort(signal: AbortSignal, leave: () => void): () => void {
  const all = leaving.get(signal) ?? new Set();
  if (!leaving.has(signal)) {
    leaving.set(signal, all);
    signal.addEventListener('abort', () => all.forEach((one) => one()), { once: true });
  }
  all.add(leave);
  return () => all.delete(leave);
}
