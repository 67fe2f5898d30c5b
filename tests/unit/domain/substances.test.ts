import { describe, expect, it } from 'vitest';
import { codeLists } from '$lib/domain/codeLists';
import { hsChapterOf, hsCodes, hsParentOf, isWellFormedHs } from '$lib/domain/hsCodes';
import { strategicItems } from '$lib/domain/strategicItems';
import { findSubstance, substanceOfCode, substances } from '$lib/domain/substances';

const listed = hsCodes.map(({ code }) => code);

const codesOf = (list: 'commodity_class' | 'measure_unit' | 'strategic_category') =>
  codeLists[list].codes.map(({ code }) => code);

describe('substances', () => {
  it('have a valid CAS check digit', () => {
    for (const { code, cas } of substances) {
      if (cas === null) continue;
      expect(cas, code).toMatch(/^[1-9]\d{1,6}-\d{2}-\d$/);
      const digits = [...cas.replaceAll('-', '')].map(Number);
      const check = digits.pop();
      const sum = digits.reverse().reduce((total, digit, position) => total + digit * (position + 1), 0);
      expect(sum % 10, code).toBe(check);
    }
  });

  it('refer only to listed classes, units, categories and headings', () => {
    for (const one of substances) {
      expect(codesOf('commodity_class'), one.code).toContain(one.class);
      if (one.defaultUnit !== null) expect(codesOf('measure_unit'), one.code).toContain(one.defaultUnit);
      if (one.strategicCategory !== null) expect(codesOf('strategic_category')).toContain(one.strategicCategory);
      if (one.hs !== null) expect(listed, one.code).toContain(one.hs);
      if (one.un !== null) expect(one.un).toMatch(/^\d{4}$/);
    }
  });

  it('give no CAS number to two substances', () => {
    const numbers = substances.flatMap(({ cas }) => (cas === null ? [] : [cas]));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it.each([
    ['Heroin', 'heroin'],
    ['HEROIN', 'heroin'],
    ['героин', 'heroin'],
    ['Acetic Anhydride', 'acetic_anhydride'],
    ['108-24-7', 'acetic_anhydride'],
    ['Sulfuric acid', 'sulphuric_acid'],
    ['STP ("DOM")', 'dom'],
    ['Regapen', 'pregabalin'],
    ['5F-APINACA, 5F-AKB-48', 'f_akb48_5'],
    ['Unknown', 'drug_unknown']
  ])('reads %j as %s', (text, code) => {
    expect(findSubstance(text)?.code).toBe(code);
  });

  it('keep what is not listed as unknown to the list', () => {
    expect(findSubstance('Moon dust')).toBeNull();
    expect(findSubstance('')).toBeNull();
  });

  it('carry the starter facts of precursors', () => {
    expect(substanceOfCode('acetic_anhydride')).toMatchObject({ cas: '108-24-7', un: '1715', hs: '291524' });
    expect(substanceOfCode('acetic_acid')).toMatchObject({ hs: '291521', control: 'not scheduled' });
    expect(substanceOfCode('mercury')).toMatchObject({ hs: '280540', un: '2809', strategicCategory: 'chemical' });
  });
});

describe('hsCodes', () => {
  it('hold all 97 chapters, and the heading above each code', () => {
    const chapters = hsCodes.filter(({ code }) => code.length === 2).map(({ code }) => code);
    expect(chapters).toEqual(Array.from({ length: 97 }, (_, index) => String(index + 1).padStart(2, '0')));
    for (const { code } of hsCodes) {
      const parent = hsParentOf(code);
      if (parent !== null) expect(listed, code).toContain(parent);
    }
  });

  it.each(['01', '0106', '010620', '29152400', '9999'])('accepts %s', (text) => {
    expect(isWellFormedHs(text)).toBe(true);
  });

  it.each(['', '1', '00', '0000', '106', '2915.24', 'ABCD', '29 15'])('does not accept %j', (text) => {
    expect(isWellFormedHs(text)).toBe(false);
    expect(hsChapterOf(text)).toBeNull();
  });

  it('keep leading zeros', () => {
    expect(hsChapterOf('050710')).toBe('05');
  });
});

describe('strategicItems', () => {
  it('hint at listed categories by listed headings, each pair once', () => {
    for (const { hsCode, category } of strategicItems) {
      expect(listed).toContain(hsCode);
      expect(codesOf('strategic_category')).toContain(category);
    }
    expect(new Set(strategicItems.map(({ hsCode, category }) => `${hsCode} ${category}`)).size).toBe(
      strategicItems.length
    );
  });
});
