import { describe, expect, test } from 'vitest';
import type { Row } from '$lib/engine/database';
import { figureOf, figureOutlines, type KeyFigureId } from '$lib/views/overview/keyFigure';

const outline = (id: KeyFigureId) => figureOutlines.find((candidate) => candidate.id === id)!;
const changeOf = (id: KeyFigureId, recent: Row | null, previous: Row | null) =>
  figureOf(outline(id), { whole: {}, recent, previous }).change;

describe('the change of a key figure', () => {
  test('five seizures after three is within what chance makes, fifty after thirty is not', () => {
    expect(changeOf('seizure_events', { seizure_events: 5 }, { seizure_events: 3 })).toBe('within_chance');
    expect(changeOf('seizure_events', { seizure_events: 50 }, { seizure_events: 20 })).toBe('up');
    expect(changeOf('seizure_events', { seizure_events: 20 }, { seizure_events: 50 })).toBe('down');
  });

  test('a hit rate on fewer than thirty is not compared', () => {
    const few = { hit_rate: 0.5, hit_rate_low: 0.1, hit_rate_high: 0.9, hit_rate_n: 4 };
    expect(changeOf('hit_rate', few, { ...few, hit_rate: 0.2 })).toBe('too_few');
  });

  test('hit rates whose intervals overlap are within chance', () => {
    const a = { hit_rate: 0.03, hit_rate_low: 0.02, hit_rate_high: 0.046, hit_rate_n: 640 };
    const b = { hit_rate: 0.022, hit_rate_low: 0.011, hit_rate_high: 0.046, hit_rate_n: 312 };
    expect(changeOf('hit_rate', a, b)).toBe('within_chance');
    expect(changeOf('hit_rate', { ...a, hit_rate: 0.2, hit_rate_low: 0.17, hit_rate_high: 0.23 }, b)).toBe('up');
  });

  test('a missing period gives no change, equal numbers are the same', () => {
    expect(changeOf('training_events', { training_events: 5 }, null)).toBe('unknown');
    expect(changeOf('training_events', { training_events: 5 }, { training_events: 5 })).toBe('same');
    expect(changeOf('training_events', { training_events: 6 }, { training_events: 5 })).toBe('up');
  });

  test('a count over missing returns is a lower bound, and returns carry how many were due', () => {
    const whole = { seizure_events: 3, returns_due: 4, returns_received: 3 };
    expect(figureOf(outline('seizure_events'), { whole, recent: null, previous: null }).incomplete).toBe(true);
    expect(figureOf(outline('returns'), { whole, recent: null, previous: null })).toMatchObject({ value: 3, n: 4 });
  });
});
