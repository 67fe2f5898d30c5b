import { describe, expect, test } from 'vitest';
import type { ReportCheck } from '$lib/reports/claims/checkReport';
import { withText } from '$lib/reports/drafts/editReport';
import type { ReportRecord } from '$lib/reports/drafts/reportRecord';
import type { ReportSpec } from '$lib/reports/reportSpec';
import { newReport } from '$lib/reports/reportTemplate';
import { reportTemplate } from '$lib/reports/templates';
import { ReportDraft } from '$lib/state/reportDraft.svelte';
import { readUnsent } from '$lib/state/reportOutbox';

const scope = { locale: 'en', donor: null, grant: null, training: null, period: null, calendar: 'un' } as const;
const place = { section: 'one', part: 'a' };

function spec(text: string): ReportSpec {
  const part = { kind: 'text' as const, id: 'a', text, draft: '', ask: '', written: {} };
  const sections = [{ id: 'one', heading: 'One', hidden: false, parts: [part] }];
  return { ...newReport(reportTemplate('blank')!, scope), sections };
}

const textOf = ({ sections }: ReportSpec) =>
  sections[0]!.parts.map((part) => (part.kind === 'text' ? part.text : ''))[0];

const check: ReportCheck = { marks: [], numbers: [], written: {}, reads: {}, dataHash: 'a'.repeat(64) };

/** A server that holds one report, and a browser's store. */
class House {
  record: ReportRecord;
  down = false;
  readonly kept = new Map<string, string>();
  constructor(text: string) {
    const at = '2026-01-01T00:00:00.000Z';
    this.record = {
      ...{ id: 'r-0123456789abcdef', revision: 1, spec: spec(text), createdAt: at, savedAt: at, savedBy: 'Aida' }
    };
  }

  draft(): ReportDraft {
    return new ReportDraft({ record: this.record, fetch: this.fetch, storage: this.storage, by: 'Aida' });
  }

  save(by: string, text: string): void {
    this.record = { ...this.record, revision: this.record.revision + 1, spec: spec(text), savedBy: by };
  }

  readonly fetch: typeof fetch = (path, init) => {
    if (this.down) return Promise.reject(new TypeError('Failed to fetch'));
    if (String(path).endsWith('/check')) return answer({ ...check, revision: this.record.revision });
    const sent = JSON.parse(String(init!.body)) as Pick<ReportRecord, 'spec' | 'revision'>;
    if (sent.revision !== this.record.revision) return answer({ problem: 'Meanwhile', current: this.record }, 409);
    this.record = { ...this.record, revision: sent.revision + 1, spec: sent.spec };
    return answer(this.record);
  };

  readonly storage = {
    getItem: (key: string) => this.kept.get(key) ?? null,
    setItem: (key: string, value: string) => void this.kept.set(key, value),
    removeItem: (key: string) => void this.kept.delete(key)
  } as unknown as Storage;
}

function answer(body: unknown, status = 200): Promise<Response> {
  return Promise.resolve(new Response(JSON.stringify(body), { status }));
}

describe('a draft', () => {
  test('is saved when the server says so, and then kept nowhere else', async () => {
    const house = new House('First.');
    const draft = house.draft();
    draft.change(withText(draft.spec, place, 'Typed.'));
    expect(draft.phase).toBe('unsaved');
    await draft.flush();
    expect(draft.phase).toBe('saved');
    expect(textOf(house.record.spec)).toBe('Typed.');
    expect(house.kept.size).toBe(0);
  });

  test('that did not reach the server is there again in a new tab', async () => {
    const house = new House('First.');
    const killed = house.draft();
    killed.change(withText(killed.spec, place, 'Typed.'));
    killed.stop();
    const next = house.draft();
    await next.open();
    expect(next.notice).toEqual({ kind: 'recovered' });
    expect(textOf(house.record.spec)).toBe('Typed.');
  });

  test('waits in the browser while the server does not answer', async () => {
    const house = new House('First.');
    const draft = house.draft();
    house.down = true;
    draft.change(withText(draft.spec, place, 'Typed.'));
    await draft.flush();
    draft.stop();
    expect(draft.phase).toBe('offline');
    expect(textOf(readUnsent(house.storage, house.record.id)!.spec)).toBe('Typed.');
    house.down = false;
    await draft.flush();
    expect(textOf(house.record.spec)).toBe('Typed.');
  });

  test('that two people wrote holds both texts, and says so', async () => {
    const house = new House('First.');
    const draft = house.draft();
    house.save('Bek', 'By Bek.');
    draft.change(withText(draft.spec, place, 'By Aida.'));
    await draft.flush();
    expect(draft.notice).toEqual({ kind: 'merged', by: 'Bek', both: ['a'] });
    expect(textOf(house.record.spec)).toBe('By Bek.\n\nBy Aida.');
    expect(draft.phase).toBe('saved');
  });
});
