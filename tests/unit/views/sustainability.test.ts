import { expect, test } from 'vitest';
import { sustainabilityOf } from '$lib/views/units/sustainability';
import { recommendationState } from '$lib/views/units/unitVisits';

test('four known parts of 25 points each make one score', () => {
  const card = sustainabilityOf([
    { part: 'staffing', of: 30, whole: 40 },
    { part: 'trained', of: 5, whole: 10 },
    { part: 'equipment', of: 8, whole: 8 },
    { part: 'returns', of: 12, whole: 12 }
  ]);
  expect(card.parts.map(({ points }) => points)).toEqual([18.75, 12.5, 25, 25]);
  expect([card.known, card.low, card.high]).toEqual([4, 81.25, 81.25]);
});

test('a missing part is missing, not nought: the score lies between two numbers', () => {
  const card = sustainabilityOf([
    { part: 'staffing', of: 10, whole: 10 },
    { part: 'trained', of: null, whole: 10 },
    { part: 'equipment', of: 0, whole: 0 },
    { part: 'returns', of: 6, whole: 12 }
  ]);
  expect(card.parts.map(({ share }) => share)).toEqual([1, null, null, 0.5]);
  expect([card.known, card.low, card.high]).toEqual([2, 37.5, 87.5]);
});

test('nought is nought, not missing', () => {
  expect(sustainabilityOf([{ part: 'returns', of: 0, whole: 12 }])).toMatchObject({ known: 1, low: 0, high: 0 });
});

test('an open recommendation is overdue from the day after it was due; one without a day never is', () => {
  expect(recommendationState('open', '2025-12-30', '2025-12-31')).toBe('overdue');
  expect(recommendationState('open', '2025-12-31', '2025-12-31')).toBe('due');
  expect(recommendationState('open', null, '2025-12-31')).toBe('no_date');
  expect(recommendationState('closed', '2025-01-01', '2025-12-31')).toBe('closed');
  expect(recommendationState(null, '2025-01-01', '2025-12-31')).toBe('not_reported');
});
