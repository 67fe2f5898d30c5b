import { describe, expect, it } from 'vitest';
import { findByLook, nearestCodes } from '$lib/domain/nearestCodes';

function codes(...query: Parameters<typeof nearestCodes>): readonly string[] {
  return nearestCodes(...query).map(({ code }) => code);
}

describe('the nearest entries of a list', () => {
  it('are found by a slip in either language, best first', () => {
    expect(codes('substance', 'heroine')[0]).toBe('heroin');
    expect(codes('substance', 'гироин')[0]).toBe('heroin');
    expect(codes('country', 'Узбекстан')[0]).toBe('UZ');
    expect(codes('measure_unit', 'килограм')[0]).toBe('KGM');
    expect(codes('place', 'Dushanbee')[0]).toBe('TJ-DYU');
  });

  it('are three at most, and none for a text that is like nothing', () => {
    expect(codes('country', 'Kazakstan')).toHaveLength(3);
    expect(codes('country', 'qqqqqqqqqqqqqqqqqq')).toEqual([]);
    expect(codes('country', '—')).toEqual([]);
  });

  it('are places of one country where one is given', () => {
    expect(codes('place', 'Dushanbee', 'UZ')).not.toContain('TJ-DYU');
    expect(codes('place', 'Dushanbee', 'TJ')[0]).toBe('TJ-DYU');
  });

  it('count letters that look alike as the same', () => {
    expect(nearestCodes('measure_unit', 'KГ')[0]).toMatchObject({ code: 'KGM', likeness: 1 });
  });
});

describe('an entry that only looks like a value', () => {
  it('is found when Latin letters stand for Cyrillic ones', () => {
    expect(findByLook('measure_unit', 'KГ')?.code).toBe('KGM');
    expect(findByLook('country', 'Узбeкиcтaн')?.code).toBe('UZ');
  });

  it('is not found for another word, or when several look so', () => {
    expect(findByLook('country', 'Узбекстан')).toBeNull();
    expect(findByLook('place', 'Alat')).toBeNull();
  });
});
