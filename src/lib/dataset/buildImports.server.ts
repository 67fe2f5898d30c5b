import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptNames } from '$lib/domain/keptNames';
import { ingestFile } from '$lib/ingest/ingestFile';
import type { IngestResult } from '$lib/ingest/ingestResult';
import { applyDecisions, type DecidedFiles } from './applyDecisions.server';
import { buildEdition, type BuiltEdition } from './buildEdition.server';
import { crashPoint } from './crashPoint.server';
import type { FileContribution } from './editionContribution';
import { EditionRefused } from './editionRefused';
import { fileContribution } from './fileContribution';
import type { ImportHouse, ImportProgress } from './importHouse';
import { diskProblem, ImportRefused } from './importRefused';
import { findOriginal, originalStream } from './originals.server';
import { supersedeEvents } from './supersedeEvents.server';
import type { ImportEntry } from './versionRecord';
import type { ReadContent } from './versionContent.server';

/** A file to be read again: which bytes, under what name, with which decisions. */
export type OriginalAsked = Pick<ImportEntry, 'sha256' | 'title' | 'decisions'>;

/** Reads a kept original as it would be committed, with the names that staff keep. Throws `ImportRefused` when it is not kept. */
export async function readOriginal(house: ImportHouse, asked: OriginalAsked, kept?: KeptNames): Promise<IngestResult> {
  const { sha256, title, decisions } = asked;
  const original = await findOriginal(house.folder, sha256);
  if (original === null) throw new ImportRefused('no-original', { facts: { title } });
  const result = await ingestFile({
    name: title,
    size: original.bytes,
    stream: () => originalStream(original.path),
    decisions,
    kept,
    ...(decisions.profile === undefined ? {} : { profile: decisions.profile }),
    ...(house.signal ? { signal: house.signal } : {}),
    onProgress: (progress) => house.onProgress?.({ step: 'read', file: title, ...progress })
  });
  if (result.sha256 !== sha256) throw new Error(`The original ${sha256} is damaged: its bytes have another hash.`);
  return result;
}

/** A file of a list with what it brings, before later files are looked at. */
export interface ReadEntry {
  readonly entry: ImportEntry;
  readonly file: FileContribution;
}

/** Reads all files of a list, one after the other. Throws `ImportRefused` when one cannot be read any more. */
export async function readEntries(
  house: ImportHouse,
  entries: readonly ImportEntry[],
  kept?: KeptNames
): Promise<readonly ReadEntry[]> {
  const read: ReadEntry[] = [];
  for (const entry of entries) {
    const result = await readOriginal(house, entry, kept);
    if (result.refused) {
      throw new ImportRefused('file-refused', { facts: { title: entry.title }, findings: result.findings });
    }
    read.push({ entry, file: fileContribution(result, entry.title) });
  }
  crashPoint('files-read');
  return read;
}

/** An edition built in a folder of its own, which is gone once `use` has ended. */
export interface DraftEdition {
  readonly built: BuiltEdition;
  readonly files: readonly FileContribution[];
  /** Ids of the decisions that hold. */
  readonly applied: readonly string[];
}

/** The files of a content as its edition takes them: without what later files say anew, and as decisions leave them. */
export function decidedFiles({ read, decisions }: Pick<ReadContent, 'read' | 'decisions'>): DecidedFiles {
  return applyDecisions(supersedeEvents(read), decisions);
}

/**
 * Builds the edition of a content beside those that are there, and lets `use` take it. The same list gives the same data hash, in
 * whatever order its files stand. Throws `ImportRefused` when rows break a check or the disk is full.
 */
export async function withDraftEdition<T>(
  house: ImportHouse,
  content: ReadContent,
  use: (draft: DraftEdition) => Promise<T>
): Promise<T> {
  const out = join(house.folder, `import-${process.pid}-${randomBytes(8).toString('hex')}`);
  await mkdir(out, { recursive: true });
  try {
    crashPoint('build-started');
    const decided = decidedFiles(content);
    crashPoint('decisions-applied');
    const built = await build(house, out, { ...decided, references: content.references });
    crashPoint('build-finished');
    return await use({
      built,
      files: decided.files,
      applied: decided.decisions.map((row) => String(row['decision_id']))
    });
  } catch (error) {
    throw diskProblem(error);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}

async function build(
  house: ImportHouse,
  out: string,
  { files, decisions, references }: DecidedFiles & Pick<ReadContent, 'references'>
): Promise<BuiltEdition> {
  const kept = references.map(({ contribution }) => contribution);
  const title = house.titleOf([...files, ...kept].map(({ source }) => source.title));
  try {
    return await buildEdition({
      files,
      decisions,
      references: kept,
      out,
      title,
      ...(house.signal ? { signal: house.signal } : {}),
      onProgress: (step) => {
        house.onProgress?.({ ...nothingRead, step });
        crashPoint(`build-${step}`);
      }
    });
  } catch (error) {
    if (!(error instanceof EditionRefused)) throw error;
    const rules = error.failed.map(({ table, check, rows }) => `${table}: ${check} ${JSON.stringify(rows[0] ?? {})}`);
    throw new ImportRefused('checks-failed', { facts: { rules: rules.join('; ') }, cause: error });
  }
}

/** Progress of a step that reads no file. */
export const nothingRead: Omit<ImportProgress, 'step'> = { file: null, rows: 0, bytes: 0, totalBytes: 0 };
