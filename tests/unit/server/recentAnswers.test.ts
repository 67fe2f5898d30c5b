import { RecentAnswers } from '$lib/server/recentAnswers';
import { expect, test } from 'vitest';

test('who asks the same at the same time shares one answer', async () => {
  const recent = new RecentAnswers<number>(2);
  let made = 0;
  const make = async () => ++made;
  expect(await Promise.all([recent.get('a', make), recent.get('a', make)])).toEqual([1, 1]);
  expect(await recent.get('a', make)).toBe(1);
});

test('beyond the limit the one that was used longest ago is forgotten', async () => {
  const recent = new RecentAnswers<string>(2);
  for (const key of ['a', 'b', 'a', 'c']) await recent.get(key, async () => `${key}1`);
  expect(recent.size).toBe(2);
  expect(await recent.get('a', async () => 'again')).toBe('a1');
  expect(await recent.get('b', async () => 'again')).toBe('again');
});

test('a failure is not kept', async () => {
  const recent = new RecentAnswers<string>(2);
  await expect(recent.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await recent.get('a', async () => 'yes')).toBe('yes');
});
