import { ImportFile, type ImportWorld } from '$lib/state/importFile.svelte';
import { describe, expect, test } from 'vitest';

const summary = {
  file: 'a.csv',
  sourceId: 'a',
  profile: 'tamga-seizures',
  sourceClass: 'imported',
  table: 'seizures',
  sha256: 'a'.repeat(64),
  bytes: 3,
  accounting: { rows: 1, accepted: 1, quarantined: 0, notData: 0 },
  findings: [],
  refused: false
} as const;
const effect = { effect: [], revises: { added: 1, changed: 0, unchanged: 0, removed: 0 }, overlap: null, base: null };

/** A world whose server answers a commit with what `commit` gives. */
function world(commit: (init: RequestInit | undefined) => Promise<Response>): ImportWorld {
  const fetch: typeof globalThis.fetch = (address, init) => {
    if (address === '/api/imports') return commit(init);
    return Promise.resolve(Response.json(address === '/api/originals' ? {} : effect));
  };
  return {
    read: () => Promise.resolve({ result: summary, opening: null }),
    fetch,
    store: null,
    today: () => '2026-03-01'
  };
}

async function previewed(commit: (init: RequestInit | undefined) => Promise<Response>): Promise<ImportFile> {
  const file = new ImportFile(new File(['abc'], 'a.csv'), world(commit));
  await file.open();
  await file.preview();
  return file;
}

describe('a file on its way in', () => {
  test('is read and committed with the day on which it was read', async () => {
    let sent: unknown;
    const file = await previewed((init) => {
      sent = JSON.parse(String(init?.body));
      return Promise.resolve(Response.json({ version: 'v000001' }, { status: 201 }));
    });
    await file.commit('A. Name', '');
    expect(file.doing).toEqual({ status: 'committed', version: 'v000001' });
    expect(sent).toMatchObject({ by: 'A. Name', decisions: { readOn: '2026-03-01' }, base: null });
  });

  test('cannot be cancelled while the server commits, because the server would go on', async () => {
    let answer: (response: Response) => void = () => undefined;
    let signal: AbortSignal | null | undefined;
    const file = await previewed((init) => {
      signal = init?.signal;
      return new Promise((resolve) => (answer = resolve));
    });
    const done = file.commit('A. Name', '');
    expect([file.doing.status, file.canCancel]).toEqual(['committing', false]);
    file.cancel();
    expect(signal?.aborted).toBe(false);
    answer(Response.json({ version: 'v000001' }, { status: 201 }));
    await done;
    expect(file.doing.status).toBe('committed');
  });

  test('is not said to have failed when the answer to a commit does not arrive', async () => {
    const file = await previewed(() => Promise.reject(new TypeError('Failed to fetch')));
    await file.commit('A. Name', '');
    expect(file.doing).toEqual({ status: 'unanswered' });
  });

  test('keeps its reading and its decisions when somebody else was faster', async () => {
    const file = await previewed(() =>
      Promise.resolve(Response.json({ problem: 'Other data stand now.', current: null }, { status: 409 }))
    );
    await file.commit('A. Name', '');
    expect(file.doing).toEqual({ status: 'read' });
    expect(file.refusal).toMatchObject({ kind: 'conflict', problem: 'Other data stand now.' });
    expect(file.decisions).toEqual({ readOn: '2026-03-01' });
  });

  test('is offered what the server remembers of its header, but only meanings of values that it has', async () => {
    const asked: unknown[] = [];
    const values = ['tramal', 'other word'].map((from) => ({ column: 'substance', from, to: 'tramadol' }));
    const remembered = { mapping: { profile: 'tamga-seizures', values }, by: 'A. Name', at: '2026-02-01T10:00:00Z' };
    const finding = { code: 'unknown-substance', severity: 'N', value: 'tramal', column: 'substance' };
    const file = new ImportFile(new File(['abc'], 'a.csv'), {
      ...world(() => Promise.reject(new TypeError('never'))),
      read: (_, { decisions }) => {
        asked.push(decisions);
        const columns = [{ name: 'substance' }];
        return Promise.resolve({ result: { ...summary, findings: [finding] }, opening: { columns } } as never);
      },
      fetch: (address) => {
        expect(String(address)).toMatch(/^\/api\/remembered\?header=[0-9a-f]{64}$/);
        return Promise.resolve(Response.json({ remembered }));
      }
    });
    await file.open();
    expect(asked).toEqual([
      { readOn: '2026-03-01' },
      { readOn: '2026-03-01', profile: 'tamga-seizures', values: [values[0]] }
    ]);
    expect([file.isRemembered, file.rememberedFrom?.by]).toEqual([true, 'A. Name']);
  });
});
