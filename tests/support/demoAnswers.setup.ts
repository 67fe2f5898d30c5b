import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildDemo } from '$lib/dataset/buildDemo.server';
import { openNodeDatabase } from '$lib/engine/nodeDatabase.server';
import { decodeFilters } from '$lib/filters/codec';
import { loadLabels } from '$lib/metrics/loadLabels';
import { pages } from '$lib/views/pages';
import { runView } from '$lib/views/runView';
import type { ViewResult } from '$lib/views/view';
import type { DemoAnswers } from './demoAnswers';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where a small demo edition, and the native engine's answers from it, are served to the browser's tests. */
    demo: { readonly edition: string; readonly answers: string };
  }
}

const searches = [
  '',
  'calendar=us&country=KG&country=UZ&period=us:2024',
  'calendar=jp&donor=JP&pick=seizures-by-month:period:2023-01..2023-06&transport_mode=2',
  'unit=~&period=1999'
];

/** Builds a small demo edition and has the native engine answer every view of it, before the browser starts. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = join(project.config.root, 'node_modules', '.cache', `tamga-demo-${process.pid}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { editionPath, manifest } = await buildDemo({ out: folder, rows: 3000 });
  const database = await openNodeDatabase({ edition: editionPath });
  const answers: Record<string, Record<string, ViewResult>> = {};
  for (const search of searches) {
    const { filters } = decodeFilters(new URLSearchParams(search));
    const results: Record<string, ViewResult> = {};
    for (const view of Object.values(pages).flat()) {
      results[view.id] = await runView(database, view, { filters, edition: manifest });
    }
    answers[search] = results;
  }
  const given: DemoAnswers = { manifest, labels: await loadLabels(database), answers };
  await database.close();
  const file = join(folder, 'answers.json');
  await writeFile(file, JSON.stringify(given));
  const address = (path: string) => `/${relative(project.config.root, path)}`;
  project.provide('demo', { edition: address(editionPath), answers: address(file) });
  return () => rm(folder, { recursive: true, force: true });
}
