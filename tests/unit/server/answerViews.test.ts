import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ensureDemoEdition } from '$lib/dataset/ensureDemoEdition.server';

let folder = '';
let answering: typeof import('$lib/server/answerViews');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tamga-answers-'));
  vi.stubEnv('TAMGA_DATA', folder);
  await ensureDemoEdition(folder);
  answering = await import('$lib/server/answerViews');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const ask = (page: string, search = '') => answering.answerPage(page, new URLSearchParams(search));

describe('a page', () => {
  test.each(['overview', 'seizures', 'routes', 'inspections', 'training', 'programme', 'results', 'unit', 'donor'])(
    '%s is answered whole, as plain JSON',
    async (page) => {
      const answer = await ask(page);
      const { pages } = await import('$lib/views/pages');
      expect(Object.keys(answer.results)).toEqual(pages[page as keyof typeof pages].map((view) => view.id));
      expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
      for (const { provenance } of Object.values(answer.results)) {
        expect(provenance.dataHash).toBe(answer.dataHash);
      }
    }
  );

  test('the same question in another order is the same answer', async () => {
    const one = await ask('seizures', 'country=UZ&country=KG');
    const other = await ask('seizures', 'country=KG&country=UZ&utm=x');
    expect(other.search).toBe('country=KG&country=UZ');
    expect(other.results).toBe(one.results);
  });

  test('what can not be read is named and left out', async () => {
    const answer = await ask('seizures', `period=${encodeURIComponent("2020'; drop table seizures")}&country=KG`);
    expect(answer.rejected).toEqual([expect.objectContaining({ key: 'period', reason: 'not-a-period' })]);
    expect(answer.search).toBe('country=KG');
  });

  test('values are parameters: hostile text finds nothing and breaks nothing', async () => {
    const answer = await ask('seizures', `unit=${encodeURIComponent("x' or 1=1 --")}`);
    expect(Object.values(answer.results).every(({ provenance }) => (provenance.rowsUsed['seizures'] ?? 0) === 0)).toBe(
      true
    );
  });

  test.each(['', '[page]', ':page', 'undefined', '__proto__', 'constructor'])(
    'there is none called %j',
    async (page) => {
      await expect(async () => ask(page)).rejects.toMatchObject({ status: 404 });
    }
  );
});
