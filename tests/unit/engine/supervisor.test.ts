import { describe, expect, test } from 'vitest';
import { EngineLost, QueryError, StatementRefused } from '$lib/engine/database';
import type { OwnTable } from '$lib/engine/engine';
import { EngineStartFailed, type EngineState } from '$lib/engine/engineState';
import { beatMilliseconds, silentBeats } from '$lib/engine/heartbeat';
import { EngineSupervisor, forgivenAfter, restartWaits } from '$lib/engine/supervisor';
import { stalledAfter, type OpenEngine } from '$lib/engine/watchedStart';
import { raw } from '$lib/sql/sql';
import { tableSpec } from '$lib/domain/tables';
import { FakeEngine, ManualClock, settled } from './fakeEngine';

type Start = Parameters<OpenEngine>[0];

/** A supervisor whose engines a test opens by hand. */
class Bench {
  readonly clock = new ManualClock();
  readonly states: EngineState[] = [];
  readonly starts: (Start & { opened(engine: FakeEngine): void; failed(error: Error): void })[] = [];
  readonly supervisor = new EngineSupervisor(
    (start) => new Promise((opened, failed) => this.starts.push({ ...start, opened, failed })),
    this.clock
  );

  constructor() {
    this.supervisor.subscribe((state) => this.states.push(state));
  }

  get statuses(): string[] {
    return this.states.map(({ status }) => status);
  }

  /** Lets the start that is under way, or due after a wait, succeed. */
  async open(): Promise<FakeEngine> {
    const engine = new FakeEngine();
    this.starts.at(-1)!.opened(engine);
    await settled();
    return engine;
  }

  static async ready(): Promise<{ bench: Bench; engine: FakeEngine }> {
    const bench = new Bench();
    bench.supervisor.start();
    await bench.clock.advance(0);
    return { bench, engine: await bench.open() };
  }
}

/** How a promise stands, without waiting for it. */
async function outcome(promise: Promise<unknown>): Promise<unknown> {
  const pending = Symbol('pending');
  await settled();
  const now = await Promise.race([promise.catch((error: unknown) => error), Promise.resolve(pending)]);
  return now === pending ? 'pending' : now;
}

const one = raw('select 1');
const ownTables: readonly OwnTable[] = [{ spec: tableSpec('countries'), ipc: new Uint8Array([1]) }];

describe('starting', () => {
  test('a statement asked before the engine is ready starts it, waits and is answered', async () => {
    const bench = new Bench();
    const answer = bench.supervisor.query(one);
    await bench.clock.advance(0);
    expect(await outcome(answer)).toBe('pending');
    await bench.open();
    expect((await answer).rows).toEqual([{ text: 'select 1' }]);
    expect(bench.statuses).toEqual(['starting', 'ready']);
  });

  test('a statement that is cancelled while the engine starts is answered at once', async () => {
    const bench = new Bench();
    const controller = new AbortController();
    const answer = bench.supervisor.query(one, { signal: controller.signal });
    controller.abort();
    await expect(answer).rejects.toMatchObject({ name: 'QueryCanceled' });
  });

  test("a reader's statement that the gate refuses does not wait for the engine", async () => {
    const { supervisor } = new Bench();
    await expect(supervisor.queryUntrusted('drop table a')).rejects.toBeInstanceOf(StatementRefused);
    await expect(supervisor.ownDatabase().queryUntrusted('drop table a')).rejects.toBeInstanceOf(StatementRefused);
  });

  test('progress is told while it starts', async () => {
    const bench = new Bench();
    bench.supervisor.start();
    await bench.clock.advance(0);
    const progress = { phase: 'loading', loadedBytes: 5, totalBytes: 10 } as const;
    bench.starts[0]!.onProgress(progress);
    expect(bench.states.at(-1)).toEqual({ status: 'starting', ...progress });
  });

  test('a failed start is told with its reason, and asking again does not start another', async () => {
    const bench = new Bench();
    const answer = bench.supervisor.query(one);
    await bench.clock.advance(0);
    bench.starts[0]!.failed(new EngineStartFailed('damaged-edition', 'no'));
    await expect(answer).rejects.toMatchObject({ name: 'EngineStartFailed', reason: 'damaged-edition' });
    await expect(bench.supervisor.query(one)).rejects.toBeInstanceOf(EngineStartFailed);
    await bench.clock.advance(forgivenAfter);
    expect(bench.starts).toHaveLength(1);
    expect(bench.states.at(-1)).toMatchObject({ status: 'failed', reason: 'damaged-edition' });
  });

  test.each([
    ['no-memory', new RangeError('WebAssembly.Memory(): could not allocate memory')],
    ['network', new TypeError('Failed to fetch')],
    ['unknown', new Error('odd')]
  ])('%s is told from what the browser says', async (reason, error) => {
    const bench = new Bench();
    bench.supervisor.start();
    await bench.clock.advance(0);
    bench.starts[0]!.failed(error);
    await settled();
    expect(bench.states.at(-1)).toMatchObject({ status: 'failed', reason, error: { cause: error } });
  });

  test('after a failure `retry` starts as for the first time', async () => {
    const bench = new Bench();
    bench.supervisor.start();
    await bench.clock.advance(0);
    bench.starts[0]!.failed(new EngineStartFailed('network', 'no'));
    await settled();
    bench.supervisor.retry();
    await bench.clock.advance(0);
    await bench.open();
    await expect(bench.supervisor.whenReady()).resolves.toBeUndefined();
    expect(bench.statuses).toEqual(['starting', 'failed', 'starting', 'ready']);
  });

  test('a start in which nothing moves is given up: the network when bytes are missing', async () => {
    const bench = new Bench();
    bench.supervisor.start();
    await bench.clock.advance(0);
    bench.starts[0]!.onProgress({ phase: 'loading', loadedBytes: 5, totalBytes: 10 });
    await bench.clock.advance(stalledAfter);
    expect(bench.states.at(-1)).toMatchObject({ status: 'failed', reason: 'network' });
    expect(bench.starts[0]!.signal.aborted).toBe(true);
  });

  test('a start in which something moves is not given up, and not when it has all its bytes is it the network', async () => {
    const bench = new Bench();
    bench.supervisor.start();
    await bench.clock.advance(0);
    for (let loadedBytes = 1; loadedBytes <= 10; loadedBytes++) {
      await bench.clock.advance(stalledAfter - 1);
      bench.starts[0]!.onProgress({ phase: 'loading', loadedBytes, totalBytes: 10 });
    }
    expect(bench.states.at(-1)).toMatchObject({ status: 'starting' });
    await bench.clock.advance(stalledAfter);
    expect(bench.states.at(-1)).toMatchObject({ status: 'failed', reason: 'unknown' });
  });

  test('an engine that comes after its start was given up is stopped', async () => {
    const bench = new Bench();
    bench.supervisor.start();
    await bench.clock.advance(stalledAfter);
    expect((await bench.open()).terminated).toBe(true);
    expect(bench.states.at(-1)).toMatchObject({ status: 'failed' });
  });
});

describe('when the worker dies', () => {
  test('what is pending is rejected with EngineLost, and who asks again is answered by another engine', async () => {
    const { bench, engine } = await Bench.ready();
    engine.answers = false;
    const pending = [bench.supervisor.query(one), bench.supervisor.ownDatabase().queryUntrusted('select 2')];
    await settled();
    engine.die(new EngineLost('crash'));
    for (const answer of pending) await expect(answer).rejects.toBeInstanceOf(EngineLost);
    const again = bench.supervisor.query(one);
    await bench.clock.advance(restartWaits[0]);
    const second = await bench.open();
    expect((await again).rows).toEqual([{ text: 'select 1' }]);
    expect([engine.terminated, second.terminated]).toEqual([true, false]);
    expect(bench.statuses).toEqual(['starting', 'ready', 'restarting', 'ready']);
  });

  test('it waits longer before every restart, and after the last it has failed', async () => {
    const { bench, engine } = await Bench.ready();
    let current = engine;
    for (const [index, wait] of restartWaits.entries()) {
      current.die(new Error('out of memory'));
      await settled();
      if (wait > 0) {
        await bench.clock.advance(wait - 1);
        expect(bench.starts).toHaveLength(index + 1);
      }
      await bench.clock.advance(1);
      expect(bench.starts).toHaveLength(index + 2);
      current = await bench.open();
    }
    current.die(new Error('out of memory'));
    await settled();
    expect(bench.states.at(-1)).toMatchObject({ status: 'failed', reason: 'no-memory' });
    await expect(bench.supervisor.query(one)).rejects.toMatchObject({ name: 'EngineStartFailed', reason: 'no-memory' });
    expect(bench.starts).toHaveLength(restartWaits.length + 1);
  });

  test('an engine that has lived long enough is forgiven', async () => {
    const { bench, engine } = await Bench.ready();
    let current = engine;
    for (let loss = 0; loss < restartWaits.length + 2; loss++) {
      await bench.clock.advance(forgivenAfter);
      current.die(new EngineLost('crash'));
      await bench.clock.advance(restartWaits[0]);
      current = await bench.open();
    }
    expect(bench.states.at(-1)).toEqual({ status: 'ready' });
  });

  test('a restart that fails is tried again, and whoever waits goes on waiting', async () => {
    const { bench, engine } = await Bench.ready();
    engine.die(new EngineLost('crash'));
    await settled();
    const answer = bench.supervisor.query(one);
    await bench.clock.advance(restartWaits[0]);
    bench.starts.at(-1)!.failed(new EngineStartFailed('network', 'no'));
    await settled();
    expect(await outcome(answer)).toBe('pending');
    await bench.clock.advance(restartWaits[1]);
    await bench.open();
    expect((await answer).rows).toEqual([{ text: 'select 1' }]);
  });

  test('when no restart succeeds, whoever waits is told why', async () => {
    const { bench, engine } = await Bench.ready();
    engine.die(new EngineLost('crash'));
    await settled();
    const answer = bench.supervisor.query(one).catch((error: unknown) => error);
    for (const wait of restartWaits) {
      await bench.clock.advance(wait);
      bench.starts.at(-1)!.failed(new EngineStartFailed('network', 'no'));
      await settled();
    }
    expect(await answer).toMatchObject({ name: 'EngineStartFailed', reason: 'network' });
  });

  test('a restart that a new attempt cannot mend fails at once', async () => {
    const { bench, engine } = await Bench.ready();
    engine.die(new EngineLost('crash'));
    await bench.clock.advance(restartWaits[0]);
    bench.starts.at(-1)!.failed(new EngineStartFailed('damaged-edition', 'no'));
    await settled();
    expect(bench.states.at(-1)).toMatchObject({ status: 'failed', reason: 'damaged-edition' });
  });
});

describe('when the worker hangs', () => {
  test.each(['nothing', 'statement', 'own-tables'] as const)(
    'an engine on %s that gives no sign of life for the beats it has is replaced, and not before',
    async (work) => {
      const { bench, engine } = await Bench.ready();
      engine.silent = true;
      engine.work = work;
      await bench.clock.advance((silentBeats[work] + 1) * beatMilliseconds - 1);
      expect([engine.terminated, bench.states.at(-1)]).toEqual([false, { status: 'ready' }]);
      await bench.clock.advance(1);
      expect([engine.terminated, bench.states.at(-1)]).toEqual([true, { status: 'restarting' }]);
    }
  );

  test('the silence of an engine at work is not held against it once it has answered', async () => {
    const { bench, engine } = await Bench.ready();
    engine.work = 'statement';
    for (let statement = 0; statement < 5; statement++) {
      const answer = engine.hang();
      await bench.clock.advance(silentBeats.statement * beatMilliseconds);
      answer();
      await settled();
    }
    expect(bench.statuses).toEqual(['starting', 'ready']);
  });

  test('an engine that answers is left alone', async () => {
    const { bench, engine } = await Bench.ready();
    await bench.clock.advance(1_000_000);
    expect(engine.terminated).toBe(false);
    expect(bench.statuses).toEqual(['starting', 'ready']);
  });
});

describe('errors of a statement', () => {
  test('an ordinary one leaves the engine alone', async () => {
    const { bench, engine } = await Bench.ready();
    engine.failure = new QueryError('Binder Error', 'select x', { cause: new Error('Binder Error') });
    await expect(bench.supervisor.query(one)).rejects.toBe(engine.failure);
    expect(bench.states.at(-1)).toEqual({ status: 'ready' });
  });

  test('one in which the engine itself broke is told to who asked, and the engine is replaced', async () => {
    const { bench, engine } = await Bench.ready();
    engine.failure = new QueryError('broken', 'select x', { cause: new Error('table index is out of bounds') });
    await expect(bench.supervisor.query(one)).rejects.toBe(engine.failure);
    expect(engine.terminated).toBe(true);
    expect(bench.states.at(-1)).toEqual({ status: 'restarting' });
  });
});

describe("a reader's own tables", () => {
  test('are put again into an engine that was started anew, before it is asked anything', async () => {
    const { bench, engine } = await Bench.ready();
    await bench.supervisor.putOwnTables(ownTables);
    engine.die(new EngineLost('crash'));
    await bench.clock.advance(restartWaits[0]);
    expect((await bench.open()).put).toEqual([ownTables]);
  });

  test('are not put again when they were dropped or refused', async () => {
    const { bench, engine } = await Bench.ready();
    await bench.supervisor.putOwnTables(ownTables);
    await bench.supervisor.dropOwnTables();
    engine.die(new EngineLost('crash'));
    await bench.clock.advance(restartWaits[0]);
    const second = await bench.open();
    expect(second.put).toEqual([]);
    second.failure = new QueryError('refused', 'insert', { cause: new Error('NOT NULL') });
    await expect(bench.supervisor.putOwnTables(ownTables)).rejects.toBe(second.failure);
    second.die(new EngineLost('crash'));
    await bench.clock.advance(restartWaits[1]);
    expect((await bench.open()).put).toEqual([]);
  });

  test('are asked through their own database, also after a restart', async () => {
    const { bench, engine } = await Bench.ready();
    const own = bench.supervisor.ownDatabase();
    engine.die(new EngineLost('crash'));
    await bench.clock.advance(restartWaits[0]);
    await bench.open();
    expect((await own.query(one)).rows).toEqual([{ text: 'own: select 1' }]);
  });
});

describe('closing', () => {
  test('stops the engine, rejects what is pending and what comes later, and leaves nothing running', async () => {
    const { bench, engine } = await Bench.ready();
    engine.answers = false;
    const pending = bench.supervisor.query(one);
    await settled();
    await bench.supervisor.close();
    await expect(pending).rejects.toBeInstanceOf(EngineLost);
    await expect(bench.supervisor.query(one)).rejects.toBeInstanceOf(EngineLost);
    await settled();
    expect([engine.terminated, bench.clock.waiting, bench.starts.length]).toEqual([true, 0, 1]);
  });

  test('stops a start that is under way', async () => {
    const bench = new Bench();
    const answer = bench.supervisor.query(one);
    await bench.clock.advance(0);
    await bench.supervisor.close();
    await expect(answer).rejects.toBeInstanceOf(EngineLost);
    expect(bench.starts[0]!.signal.aborted).toBe(true);
    expect((await bench.open()).terminated).toBe(true);
    expect(bench.clock.waiting).toBe(0);
  });
});
