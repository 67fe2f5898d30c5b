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
  const two = lane.run(() => Promise.resolve((begun = true)), controller.signal);
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
  const one = lane.run(() => slow.promise, controller.signal);
  let begun = false;
  const two = lane.run(() => Promise.resolve((begun = true)));
  controller.abort();
  await expect(one).rejects.toMatchObject({ name: 'QueryCanceled' });
  expect(begun).toBe(false);
  slow.resolve('late');
  expect(await two).toBe(true);
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
