import { withColumn, withKind, withRows, withValue } from '$lib/state/editDecisions';
import { askPreview, ImportNotDone } from '$lib/state/importApi';
import { suggestionsOf } from '$lib/state/importSteps';
import { recallMapping, rememberMapping } from '$lib/state/rememberedColumns';
import { describe, expect, it } from 'vitest';

describe('decisions', () => {
  it('name one meaning for a value, and lose it without a trace when it is taken back', () => {
    const once = withValue(withValue({}, 'country', 'Uzb', 'Iran'), 'country', 'Uzb', 'Uzbekistan');
    expect(once).toEqual({ values: [{ column: 'country', from: 'Uzb', to: 'Uzbekistan' }] });
    expect(withValue(once, 'country', 'Uzb', null)).toEqual({});
  });

  it('give a column of the file to one column of the kind, and none of them to another kind', () => {
    const moved = withColumn(withColumn({}, 'place', 3), 'country', 3);
    expect(moved.columns).toEqual({ place: null, country: 3 });
    expect(withKind(moved, 'fmtrpt')).toEqual({ profile: 'fmtrpt' });
  });

  it('set records aside with the reason', () => {
    expect(withRows({}, [2, 5], { fate: 'quarantine', reason: 'twice' }).rows).toEqual([
      { row: 2, fate: 'quarantine', reason: 'twice' },
      { row: 5, fate: 'quarantine', reason: 'twice' }
    ]);
  });
});

it('a mapping is recalled for the same header in other letters, and for no other header', () => {
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text)
  };
  rememberMapping(store, ['Страна', 'Кол-во'], { columns: { country: 1 } });
  expect(recallMapping(store, ['СТРАНА', 'кол-во'])).toEqual({ columns: { country: 1 } });
  expect(recallMapping(store, ['Страна'])).toBeNull();
});

it('suggestions are at most three names', () => {
  expect(suggestionsOf('Iran, Iraq, India, Italy')).toEqual(['Iran', 'Iraq', 'India']);
  expect(suggestionsOf(undefined)).toEqual([]);
});

it('an answer of 409 is a conflict that names what stands', async () => {
  const body = { problem: 'Moved', current: { dataHash: 'abc', version: 'v2' } };
  const fake = async () => Response.json(body, { status: 409 });
  const asked = askPreview(
    fake,
    { sha256: 'x', title: 'a.csv', decisions: {}, replaces: [] },
    new AbortController().signal
  );
  await expect(asked).rejects.toBeInstanceOf(ImportNotDone);
  await expect(asked).rejects.toMatchObject({ refusal: { kind: 'conflict', problem: 'Moved', current: 'abc' } });
});
