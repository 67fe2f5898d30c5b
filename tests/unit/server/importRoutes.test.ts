import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readCurrentEdition } from '$lib/dataset/editionStore.server';
import { openNodeDatabase } from '$lib/engine/nodeDatabase.server';
import { EditionHolder } from '$lib/server/editionHolder';
import { POST as keep } from '../../../src/routes/api/originals/+server';
import { POST as commit } from '../../../src/routes/api/imports/+server';
import { POST as preview } from '../../../src/routes/api/imports/preview/+server';
import { GET as list } from '../../../src/routes/api/versions/+server';
import { GET as diff } from '../../../src/routes/api/versions/diff/+server';
import { POST as undo } from '../../../src/routes/api/versions/undo/+server';
import { GET as report } from '../../../src/routes/api/imports/report/[version]/[file]/+server';
import { examinationFile, seizureFile } from '../dataset/importFolder';
import { temporaryFolders } from '../dataset/temporaryFolder';

const newFolder = temporaryFolders();
let folder = '';

beforeEach(async () => {
  folder = await newFolder();
  process.env['TAMGA_DATA'] = folder;
});

type Route = (event: never) => Response | Promise<Response>;

/** Asks a route as SvelteKit does, and gives status and JSON. */
async function ask(
  route: Route,
  said: { body?: BodyInit; json?: unknown; headers?: HeadersInit; search?: string } = {}
) {
  const body = said.json === undefined ? said.body : JSON.stringify(said.json);
  const init = body === undefined ? {} : { method: 'POST', body, ...(said.headers ? { headers: said.headers } : {}) };
  const url = new URL(`http://127.0.0.1/api${said.search ?? ''}`);
  const event = { request: new Request(url, init), url, locals: { locale: 'ru' }, params: {} };
  const response = await route(event as never);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function send(text: string): Promise<string> {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const headers = { 'x-content-sha256': sha256 };
  const answer = await ask(keep, { body: text, headers });
  expect(answer).toEqual({ status: 201, body: { sha256, bytes: text.length } });
  return sha256;
}

const change = { by: 'Айгуль', note: '', base: null as string | null };

describe('the import routes', () => {
  it('keep, preview, commit, list, compare and take back, and readers get each edition at once', async () => {
    const holder = new EditionHolder(folder, async (path, manifest) => {
      return { manifest, labels: {}, filterOptions: {}, database: await openNodeDatabase({ edition: path }) } as never;
    });
    const shown = () => holder.use(({ manifest }) => ({ manifest }));
    const sha256 = await send(examinationFile([1, 2]));
    const asked = { sha256, title: 'C:\\returns\\march.csv', decisions: {} };
    const seen = await ask(preview, { json: asked });
    expect(seen.body).toMatchObject({
      revises: { added: 2, changed: 0, unchanged: 0, removed: 0 },
      overlap: null,
      base: null
    });
    expect(seen.body['effect']).toContainEqual({
      metric: 'examinations',
      label: expect.anything(),
      before: null,
      after: 2
    });
    expect(await readCurrentEdition(folder)).toBeNull();

    const first = await ask(commit, { json: { ...asked, ...change } });
    expect(first).toMatchObject({
      status: 201,
      body: { version: { id: 'v000001', imports: [{ title: 'march.csv', by: 'Айгуль' }] } }
    });
    expect((await shown()).manifest.tables['examinations']).toBe(2);

    const other = await send(seizureFile([['S1', '2']]));
    const late = await ask(commit, { json: { ...asked, sha256: other, ...change } });
    const { dataHash: base } = first.body['version'] as { dataHash: string };
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'base-moved', current: { dataHash: base, version: 'v000001' } }
    });
    expect(late.body['problem']).toMatch(/изменил кто-то другой/);
    const second = await ask(commit, { json: { ...asked, sha256: other, ...change, base } });
    expect(second.status).toBe(201);
    expect((await shown()).manifest.tables).toMatchObject({ examinations: 2, seizures: 1 });

    const compared = await ask(diff, { search: '?from=v000001&to=v000002' });
    expect(compared.body['tables']).toContainEqual(
      expect.objectContaining({ table: 'seizures', added: 1, changed: 0, removed: 0 })
    );
    const { dataHash } = second.body['version'] as { dataHash: string };
    expect((await ask(undo, { json: { by: 'Айгуль', reason: 'ошибка', base: dataHash } })).status).toBe(201);
    expect((await shown()).manifest.dataHash).toBe(base);
    const { body } = await ask(list);
    expect(body['versions']).toMatchObject([{ kind: 'undo' }, { kind: 'import' }, { kind: 'import' }]);
    holder.close();
  }, 120_000);

  it('refuse a cut upload, a body of another shape and a refused file, in the reader’s language and in all', async () => {
    const cut = await ask(keep, { body: 'abc', headers: { 'x-content-sha256': 'f'.repeat(64) } });
    expect(cut).toMatchObject({
      status: 400,
      body: { code: 'upload-differs', problems: { en: expect.any(String), ru: cut.body['problem'] } }
    });
    expect((await ask(commit, { json: { sha256: 'x' } })).status).toBe(400);
    expect((await ask(commit, { json: { sha256: '../../x', title: 'x', decisions: {}, ...change } })).status).toBe(400);
    const sha256 = await send('nothing,known\n1,2\n');
    const refused = await ask(commit, { json: { sha256, title: 'x.csv', decisions: {}, ...change } });
    expect(refused).toMatchObject({ status: 422, body: { code: 'file-refused', findings: [{ severity: 'R' }] } });
  });

  it('report a file of a version as JSON and as a workbook', async () => {
    const text = `${seizureFile([['S1', 'heavy']])}=1+1,,,,,\n`;
    const sha256 = await send(text);
    await ask(commit, { json: { sha256, title: 'march.csv', decisions: {}, ...change } });
    const answer = (file: string) =>
      report({ params: { version: 'v000001', file }, locals: { locale: 'en' } } as never);
    const told = (await (await answer(`${sha256}.json`)).json()) as {
      accounting: unknown;
      findings: { rule: string }[];
    };
    expect(told.accounting).toEqual({ rows: 2, accepted: 1, quarantined: 0, notData: 1 });
    expect(told.findings.some(({ rule }) => rule.includes('heavy'))).toBe(true);
    const workbook = Buffer.from(await (await answer(`${sha256}.xlsx`)).arrayBuffer());
    expect(workbook.subarray(0, 2).toString()).toBe('PK');
    expect((await answer(`${'a'.repeat(64)}.json`)).status).toBe(404);
  }, 120_000);
});
