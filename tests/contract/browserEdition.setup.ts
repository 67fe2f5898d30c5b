import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { writeContractEdition } from './contractEdition';

/** What the browser's tests know of the edition that is served to them. */
export interface ServedEdition {
  readonly url: string;
  readonly bytes: number;
  readonly fileSha256: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    edition: ServedEdition;
  }
}

/** Writes the edition natively to where the test server serves files from, before the browser starts. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = path.join(project.config.root, 'node_modules', '.cache', `tamga-contract-${process.pid}`);
  const file = path.join(folder, 'contract.duckdb');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeContractEdition(file);
  const bytes = await readFile(file);
  project.provide('edition', {
    url: `/${path.relative(project.config.root, file)}`,
    bytes: bytes.length,
    fileSha256: createHash('sha256').update(bytes).digest('hex')
  });
  return () => rm(folder, { recursive: true, force: true });
}
