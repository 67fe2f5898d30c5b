import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openNodeDatabase } from '$lib/engine/nodeDatabase.server';
import { writeContractEdition } from './contractEdition';
import { describeDatabase } from './databaseContract';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tamga-contract-'));
  await writeContractEdition(path.join(folder, 'contract.duckdb'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describeDatabase('the native engine', () => openNodeDatabase({ edition: path.join(folder, 'contract.duckdb') }));
