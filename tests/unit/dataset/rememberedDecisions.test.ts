import { expect, it } from 'vitest';
import { rememberedDecisions } from '$lib/dataset/rememberedDecisions';
import type { ImportEntry, VersionRecord } from '$lib/dataset/versionRecord';

const header = 'a'.repeat(64);
const meaning = (from: string, to: string) => ({ column: 'substance', from, to });

function entry(day: number, decisions: ImportEntry['decisions'], said: Partial<ImportEntry> = {}): ImportEntry {
  const sha256 = String(day).repeat(64);
  const at = `2026-01-0${day}T00:00:00Z`;
  const whole = { sha256, title: 'a.csv', profile: 'tamga-seizures', decisions, by: `Name ${day}`, at, note: '' };
  return { ...whole, supersedes: [], header, ...said };
}

it('the latest file of a source gives its columns, all its files their meanings, the latest of each', () => {
  const first = entry(1, { columns: { unit: 2 }, values: [meaning('x', 'heroin'), meaning('y', 'opium')] });
  const second = entry(2, { columns: { unit: 3 }, values: [meaning('x', 'cocaine')] });
  const other = entry(3, { values: [meaning('z', 'opium')] }, { header: 'b'.repeat(64) });
  const versions = [{ imports: [second, other] }, { imports: [first] }] as unknown as VersionRecord[];
  expect(rememberedDecisions(versions, header)).toEqual({
    mapping: {
      profile: 'tamga-seizures',
      columns: { unit: 3 },
      values: [meaning('x', 'cocaine'), meaning('y', 'opium')]
    },
    by: 'Name 2',
    at: '2026-01-02T00:00:00Z'
  });
  expect(rememberedDecisions(versions, 'c'.repeat(64))).toBeNull();
});
