import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newLanes } from '$lib/engine/browserConnections';
import { browserQueries } from '$lib/engine/browserQueries';
import { cancelMilliseconds } from '$lib/engine/untrustedLimits';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Connections whose statements never end, and never stop when they are told to. */
function stubborn() {
  const told: string[] = [];
  const connection = {
    query: (text: string) => Promise.resolve(told.push(text)),
    send: (text: string) => {
      told.push(text);
      return new Promise(() => undefined);
    },
    cancelSent: () => {
      told.push('cancel');
      return Promise.resolve(false);
    }
  } as unknown as AsyncDuckDBConnection;
  return { told, connections: () => Promise.resolve({ trusted: connection, untrusted: connection }) };
}

test('a statement that does not stop when it is cancelled costs the engine, but not before it had its time', async () => {
  const { told, connections } = stubborn();
  const abandoned: Error[] = [];
  const queries = browserQueries(connections, newLanes(), (error) => abandoned.push(error));
  const controller = new AbortController();
  const answer = queries.queryUntrusted('select 1', { signal: controller.signal });
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual(['BEGIN TRANSACTION READ ONLY', 'select 1']);
  controller.abort();
  await expect(answer).rejects.toMatchObject({ name: 'QueryCanceled' });
  await vi.advanceTimersByTimeAsync(cancelMilliseconds - 1);
  expect(told).toContain('cancel');
  expect(abandoned).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(abandoned).toMatchObject([{ name: 'EngineLost' }]);
});
