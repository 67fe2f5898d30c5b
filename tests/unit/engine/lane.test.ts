import { expect, test } from 'vitest';
import { EngineLost } from '$lib/engine/database';
import { Lane } from '$lib/engine/lane';

function deferred<T>() {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}

test('jobs run one at a time, in the order they came', async () => {
  const lane = new Lane();
  const first = deferred<void>();
  const log: string[] = [];
  const one = lane.run(async () => {
    log.push('one begins');
    await first.promise;
    log.push('one ends');
  });
  const two = lane.run(() => Promise.resolve(log.push('two')));
  expect(log).toEqual(['one begins']);
  first.resolve();
  await Promise.all([one, two]);
  expect(log).toEqual(['one begins', 'one ends', 'two']);
});

test('a job that is aborted while it waits never begins', async () => {
  const lane = new Lane();
  const first = deferred<string>();
  const one = lane.run(() => first.promise);
  const controller = new AbortController();
  let begun = false;
  const two = lane.run(() => Promise.resolve((begun = true)), { signal: controller.signal });
  controller.abort();
  await expect(two).rejects.toMatchObject({ name: 'QueryCanceled' });
  first.resolve('one');
  expect(await one).toBe('one');
  expect(await lane.run(() => Promise.resolve('three'))).toBe('three');
  expect(begun).toBe(false);
});

test('who aborts a running job is answered at once, and the next job waits until it has settled', async () => {
  const lane = new Lane();
  const slow = deferred<string>();
  const controller = new AbortController();
  const one = lane.run(() => slow.promise, { signal: controller.signal });
  let begun = false;
  const two = lane.run(() => Promise.resolve((begun = true)));
  controller.abort();
  await expect(one).rejects.toMatchObject({ name: 'QueryCanceled' });
  expect(begun).toBe(false);
  slow.resolve('late');
  expect(await two).toBe(true);
});

test('jobs that may run beside others begin before the first has settled, but never beside one that is alone', async () => {
  const lane = new Lane();
  const [first, alone] = [deferred<string>(), deferred<string>()];
  const begun: string[] = [];
  const run = (name: string, work: Promise<string>, beside: boolean) =>
    lane.run(() => (begun.push(name), work), { beside });
  const done = [
    run('one', first.promise, true),
    run('two', Promise.resolve('2'), true),
    run('put', alone.promise, false),
    run('three', Promise.resolve('3'), true)
  ];
  expect(begun).toEqual(['one', 'two']);
  first.resolve('1');
  await Promise.all(done.slice(0, 2));
  await expect.poll(() => begun).toEqual(['one', 'two', 'put']);
  alone.resolve('put');
  expect(await Promise.all(done)).toEqual(['1', '2', 'put', '3']);
});

test('what waits behind a job that must be alone begins when that job is cancelled', async () => {
  const lane = new Lane();
  const controller = new AbortController();
  const slow = deferred<string>();
  const one = lane.run(() => slow.promise, { beside: true });
  const put = lane.run(() => Promise.resolve('put'), { signal: controller.signal });
  const two = lane.run(() => Promise.resolve('2'), { beside: true });
  controller.abort();
  await expect(put).rejects.toMatchObject({ name: 'QueryCanceled' });
  expect(await two).toBe('2');
  slow.resolve('1');
  expect(await one).toBe('1');
});

test('a failed job does not stop the lane', async () => {
  const lane = new Lane();
  await expect(lane.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await lane.run(() => Promise.resolve('yes'))).toBe('yes');
});

test('when the engine is gone everything pending and everything later is refused', async () => {
  const lane = new Lane();
  const running = lane.run(() => deferred<string>().promise);
  const waiting = lane.run(() => Promise.resolve('never'));
  lane.refuse(new EngineLost('gone'));
  await expect(running).rejects.toThrow('gone');
  await expect(waiting).rejects.toThrow('gone');
  await expect(lane.run(() => Promise.resolve('later'))).rejects.toThrow('gone');
});
