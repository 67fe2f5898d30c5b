import { describe, expect, it } from 'vitest';
import { codeLists, findCode } from '$lib/domain/codeLists';
import { codeListIds } from '$lib/domain/codeLists/codeListId';
import { normaliseName } from '$lib/domain/normaliseName';

describe.each(codeListIds)('code list %s', (id) => {
  const list = codeLists[id];

  it('names its standard and holds codes with names in both languages', () => {
    expect(list.id).toBe(id);
    expect(list.standard).not.toBe('');
    expect(list.codes.length).toBeGreaterThan(0);
    for (const { code, en, ru } of list.codes) expect([code, en, ru].every((text) => text.trim() !== '')).toBe(true);
  });

  it('has no code twice', () => {
    expect(new Set(list.codes.map(({ code }) => code)).size).toBe(list.codes.length);
  });

  it('has no spelling that means two codes', () => {
    const owner = new Map<string, string>();
    const collisions: string[] = [];
    for (const { code, en, ru, aliases } of list.codes) {
      for (const spelling of [code, en, ru, ...(aliases ?? [])]) {
        const folded = normaliseName(spelling);
        const other = owner.get(folded);
        if (other !== undefined && other !== code) collisions.push(`${spelling}: ${other}, ${code}`);
        owner.set(folded, code);
      }
    }
    expect(collisions).toEqual([]);
  });

  it('finds every code by its code and its names', () => {
    for (const { code, en, ru } of list.codes) {
      for (const text of [code, en, ru]) expect(findCode(id, text)?.code).toBe(code);
    }
  });
});

describe('findCode', () => {
  it.each([
    ['transport_mode', 'Commercial road', '3'],
    ['transport_mode', 'Private air', '4'],
    ['transport_mode', 'Rail', '2'],
    ['transport_mode', 'River', '8'],
    ['transport_mode', 'Mail', '5'],
    ['transport_mode', 'Pedestrian', 'pedestrian'],
    ['transport_mode', 'Unknown', '0'],
    ['transport_mode', '40', '4'],
    ['concealment_method', 'Car Parts', 'vehicle_cavity'],
    ['concealment_method', 'SWALLOWED', 'body'],
    ['measure_unit', 'Кг', 'KGM'],
    ['measure_unit', 'Cubic Centimeter', 'CMQ'],
    ['measure_unit', 'Block (350gr)', 'BLK'],
    ['measure_unit', 'Thousand of tablets', 'TTB'],
    ['sex', 'Жен.', 'f'],
    ['agency_type', 'State Customs Service', 'customs'],
    ['programme', 'PCCP', 'CCP']
  ] as const)('reads %s "%s" as %s', (list, text, code) => {
    expect(findCode(list, text)?.code).toBe(code);
  });

  it('knows nothing of other text', () => {
    expect(findCode('transport_mode', 'teleport')).toBeNull();
    expect(findCode('transport_mode', '')).toBeNull();
  });
});
