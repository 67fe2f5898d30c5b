import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { loadLabels } from '$lib/metrics/loadLabels';
import { bundleOf, computeReport } from '$lib/reports/bundle/makeBundle';
import { newReport } from '$lib/reports/reportTemplate';
import { reportTemplate } from '$lib/reports/templates';
import { openEdition } from '../../../src/cli/openEdition';
import { callCli } from './callCli';

const scope = { locale: 'en', donor: null, grant: null, training: null, period: null, calendar: 'un' } as const;
const folder = await mkdtemp(join(tmpdir(), 'tamga-verify-'));
const edition = join(folder, 'edition');
const bundle = join(folder, 'bundle.zip');
let bytes: Uint8Array;

/** An edition of one small file, and the bundle of a report on it. */
beforeAll(async () => {
  await callCli(['build', 'tests/fixtures/ingest/tamga-trainings.csv', '--out', edition]);
  const session = { out: () => undefined, err: () => undefined, watched: false, folder, locale: 'en' } as const;
  const { database, manifest } = await openEdition(edition, { ...session, signal: new AbortController().signal });
  const source = { database, edition: manifest, labels: await loadLabels(database) };
  bytes = await bundleOf(await computeReport(newReport(reportTemplate('blank')!, scope), source), source, null);
  await database.close();
  await writeFile(bundle, bytes);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('tamga verify', () => {
  test('a bundle that comes out the same ends with 0', async () => {
    const { code, out } = await callCli(['verify', bundle, '--edition', edition]);
    expect([code, JSON.parse(out).same]).toEqual([0, true]);
  });

  test('a bundle with a number that was changed ends with 1 and names the file', async () => {
    const files = unzipSync(bytes);
    await writeFile(join(folder, 'other.zip'), zipSync({ ...files, 'numbers.json': strToU8('{}') }));
    const { code, out } = await callCli(['verify', join(folder, 'other.zip'), '--edition', edition]);
    const { files: compared } = JSON.parse(out) as { files: { path: string; result: string }[] };
    expect(code).toBe(1);
    expect(compared.filter(({ result }) => result !== 'same')).toEqual([{ path: 'numbers.json', result: 'damaged' }]);
  });

  test('a file that is no bundle, or is not there, ends with 2 and says nothing on standard output', async () => {
    await writeFile(join(folder, 'no.zip'), 'no zip');
    const unreadable = await callCli(['verify', join(folder, 'no.zip')]);
    const missing = await callCli(['verify', join(folder, 'nowhere.zip')]);
    expect([unreadable.code, missing.code, unreadable.out, missing.out]).toEqual([2, 2, '', '']);
    expect(unreadable.err).toContain('no bundle of a report');
  });
});
