import { afterEach, expect, inject, test } from 'vitest';
import { tableSpec } from '$lib/domain/tables';
import { encodeTable } from '$lib/engine/arrowTable';
import { openBrowserDatabase } from '$lib/engine/browserDatabase';
import { EngineLost } from '$lib/engine/database';
import type { EngineState } from '$lib/engine/engineState';
import { superviseEdition } from '$lib/engine/superviseEdition';
import { raw } from '$lib/sql/sql';
import { servedManifest } from './servedManifest';

const { url } = inject('edition');
const RealWorker = globalThis.Worker;
afterEach(() => {
  globalThis.Worker = RealWorker;
});

/** Lets a test reach the workers that are started from now on. */
function workersStarted(): Worker[] {
  const started: Worker[] = [];
  globalThis.Worker = class extends RealWorker {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      started.push(this);
    }
  };
  return started;
}

test('a page whose worker crashes recovers by itself, with the same edition and its own tables', async () => {
  const workers = workersStarted();
  const states: EngineState[] = [];
  const supervisor = superviseEdition(servedManifest(), url);
  supervisor.subscribe((state) => states.push(state));
  const spec = tableSpec('seizure_units');
  const ipc = encodeTable(spec, { seizure_id: [7], unit: ['KZ-ALA'], role: ['credited'] });
  await supervisor.putOwnTables([{ spec, ipc }]);
  const running = supervisor.queryUntrusted('select count(*) from range(1000000) as a, range(1000000) as b');
  expect((await supervisor.query(raw('select count(*) as n from parcels'))).rows).toEqual([{ n: 3 }]);
  workers[0]!.dispatchEvent(new ErrorEvent('error', { message: 'memory access out of bounds' }));
  await expect(running).rejects.toBeInstanceOf(EngineLost);
  expect((await supervisor.query(raw('select count(*) as n from parcels'))).rows).toEqual([{ n: 3 }]);
  const own = await supervisor.ownDatabase().query(raw('select unit from seizure_units'));
  expect(own.rows).toEqual([{ unit: 'KZ-ALA' }]);
  expect(workers).toHaveLength(2);
  expect([...new Set(states.map(({ status }) => status))]).toEqual(['starting', 'ready', 'restarting']);
  expect(states.at(-1)).toEqual({ status: 'ready' });
  await supervisor.close();
});

test('a start says how many bytes have come, of how many', async () => {
  const states: EngineState[] = [];
  const supervisor = superviseEdition(servedManifest(), url);
  supervisor.subscribe((state) => states.push(state));
  await supervisor.whenReady();
  const loading = states.filter((state) => state.status === 'starting' && state.totalBytes > 0);
  const bytes = loading.map((state) => (state.status === 'starting' ? state.loadedBytes : 0));
  expect(bytes).toEqual([...bytes].sort((a, b) => a - b));
  expect(loading.at(-1)).toMatchObject({ phase: 'opening', totalBytes: 34_242_586 + servedManifest().bytes });
  await supervisor.close();
});

test.each([
  ['network', 'an edition that cannot be reached', { url: 'http://127.0.0.1:9/edition.duckdb' }],
  ['damaged-edition', 'an edition that differs from its manifest', { fileSha256: '0'.repeat(64) }]
])('%s: %s', async (reason, _, { url: address = url, ...differing }: { url?: string; fileSha256?: string }) => {
  const supervisor = superviseEdition({ ...servedManifest(), ...differing }, address);
  await expect(supervisor.query(raw('select 1'))).rejects.toMatchObject({ name: 'EngineStartFailed', reason });
  expect(supervisor.state).toMatchObject({ status: 'failed', reason });
  await supervisor.close();
});

test('damaged-edition: bytes that are no database', async () => {
  await expect(openBrowserDatabase({ edition: new Uint8Array(4096).fill(7) })).rejects.toMatchObject({
    name: 'EngineStartFailed',
    reason: 'damaged-edition'
  });
});

test('network: a worker whose script does not arrive', async () => {
  const gone = URL.createObjectURL(new Blob(['']));
  URL.revokeObjectURL(gone);
  globalThis.Worker = class extends RealWorker {
    constructor() {
      super(gone);
    }
  };
  await expect(openBrowserDatabase()).rejects.toMatchObject({ name: 'EngineStartFailed', reason: 'network' });
});

test('no-wasm: a browser that may not or cannot compile it', async () => {
  const RealModule = WebAssembly.Module;
  WebAssembly.Module = class {
    constructor() {
      throw new WebAssembly.CompileError('blocked by content policy');
    }
  } as unknown as typeof WebAssembly.Module;
  try {
    await expect(openBrowserDatabase()).rejects.toMatchObject({ name: 'EngineStartFailed', reason: 'no-wasm' });
  } finally {
    WebAssembly.Module = RealModule;
  }
});
