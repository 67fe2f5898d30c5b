import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingSeverities, type Finding, type FindingCode } from '$lib/domain/finding';
import { describeFinding } from '$lib/messages/describeFinding';
import { describeProfile } from '$lib/messages/describeProfile';
import { profileIds } from '$lib/ingest/profiles/profile';
import { read, readFixture } from './readText';

const codes = Object.keys(findingSeverities) as FindingCode[];

/** Every fact that a finding of any code may carry. */
const facts = {
  wanted: 'date',
  target: 'units.unit_code',
  asked: 'no',
  known: 'a, b',
  columns: 'A, B',
  count: 2,
  profile: 'unodc-ids',
  byte: 7,
  encoding: 'UTF-8',
  found: 3,
  limit: 4,
  first: 1,
  position: 2,
  expected: 3,
  taken: '2024-01-01',
  start: '2024-01-01',
  unit: 'UZ-AYR',
  country: 'UZ',
  quantity: 1,
  counted: 5,
  participants: 4,
  kept: 5,
  kind: 'PDF',
  to: 'heroin',
  reason: 'stamp of the unit',
  quarantined: 3,
  records: 9,
  rows: '3, 7',
  reading: 'day-first',
  evidence: '25/03/2024',
  mixed: 'no',
  today: '2024-02-01',
  last: 2099,
  qualifier: 'about',
  median: 2,
  suggestions: 'KG, KZ, UZ',
  of: 9,
  sheets: 'Two, Three',
  place: 'file',
  fit: 92,
  filled: 'no',
  rival: 'none',
  delimiter: ';',
  quote: '"',
  cells: 3,
  crlf: 2,
  lf: 1,
  cr: 0,
  mark: ';',
  sum: 18,
  stated: 20,
  date: 'seized_on',
  number: 'quantity',
  blank: 2
};

function finding(code: FindingCode, changes: Partial<Finding> = {}): Finding {
  const severity = findingSeverities[code];
  return {
    code,
    severity,
    file: 'f.csv',
    sheet: null,
    row: 1,
    line: 2,
    column: 'Column',
    value: 'Value',
    facts,
    ...changes
  };
}

describe('a finding in words', () => {
  it.each(codes)('%s has a name, a rule and a fix in both languages', (code) => {
    const english = describeFinding(finding(code), 'en');
    const russian = describeFinding(finding(code), 'ru');
    for (const text of [...Object.values(english), ...Object.values(russian)]) {
      expect(text).not.toBe('');
      expect(text).not.toMatch(/[{}]|undefined/);
    }
    for (const text of Object.values(russian)) expect(text).toMatch(/[а-яё]/i);
    expect(english.rule).not.toBe(russian.rule);
  });

  it('tells an empty cell from one that cannot be read', () => {
    const blank = describeFinding(finding('unreadable-number', { value: '' }), 'en').rule;
    const filled = describeFinding(finding('unreadable-number', { value: '3 bags' }), 'en').rule;
    expect(blank).toBe('The cell of “Column” is empty, though the source always gives a number.');
    expect(filled).toContain('“3 bags” in “Column” is not a number');
  });

  it('tells of a mistyped container number without saying it', () => {
    const { rule } = describeFinding(finding('container-number'), 'en');
    expect(rule).toContain('does not end in its check digit (ISO 6346)');
    expect(rule).not.toContain(finding('container-number').value!);
  });

  it('counts in the grammar of the language', () => {
    const times = (count: number) => describeFinding(finding('unknown-place', { facts: { count } }), 'ru').rule;
    expect([1, 2, 5].map((count) => /\((.*)\)/.exec(times(count))![1])).toEqual(['1 раз', '2 раза', '5 раз']);
  });

  it('finds its facts in everything that the fixtures and refused files bring up', async () => {
    const fixtures = readdirSync('tests/fixtures/ingest').map((name) => readFixture(name));
    const refused = ['', 'a,b\n1,2\n', 'examined_on,result\n', 'COUNTRY,SEIZURE_DATE\nUZ,2015\n', 'a,"b', '%PDF-1.7'];
    const results = await Promise.all([...fixtures, ...refused.map((text) => read(text))]);
    const all = results.flatMap(({ findings }) => findings);
    expect(new Set(all.map(({ code }) => code)).size).toBeGreaterThan(30);
    for (const one of all) {
      expect(() => [describeFinding(one, 'en'), describeFinding(one, 'ru')], one.code).not.toThrow();
    }
  });
});

describe('a kind of file', () => {
  it.each(profileIds)('%s has a title and a description in both languages', (id) => {
    const english = describeProfile(id, 'en');
    const russian = describeProfile(id, 'ru');
    expect(english.title).not.toBe(id);
    expect(english.description).not.toBe('');
    expect(russian.description).toMatch(/[а-яё]/i);
  });
});
