import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { frozenFileSchema, frozenNoteSchema, type FrozenNote } from '$lib/reports/drafts/reportRecord';
import { snapshotSchema } from '$lib/reports/freeze/snapshot';
import { reportSpecSchema } from '$lib/reports/reportSpec';
import { keepFile, namesIn, reportsFolder, textOf } from './reportFiles.server';
import { ReportRefused } from './reportRefused';

const frozenSchema = v.object({
  ...frozenNoteSchema.entries,
  software: v.object({ name: v.string(), version: v.string() }),
  spec: reportSpecSchema,
  figures: snapshotSchema
});

/** A frozen version: what was asked and written, every figure, and the files with their hashes. It never changes. */
export type FrozenReport = v.InferOutput<typeof frozenSchema>;

/** The frozen versions of a report, newest first; each exists from the moment its record does. */
export async function listFrozen(folder: string, id: string): Promise<readonly FrozenNote[]> {
  const names = (await namesIn(frozenFolder(folder, id))).filter((name) => /^\d{6}$/.test(name));
  const found = await Promise.all(names.map((name) => textOf(join(frozenFolder(folder, id), name, 'frozen.json'))));
  return found.flatMap((text) => (text === null ? [] : [noteOf(JSON.parse(text))])).reverse();
}

/** A frozen version. Throws `ReportRefused` when there is none of that number. */
export async function readFrozen(folder: string, id: string, number: number): Promise<FrozenReport> {
  const text = await textOf(join(versionFolder(folder, id, number), 'frozen.json'));
  if (text === null) throw new ReportRefused('no-frozen');
  return v.parse(frozenSchema, JSON.parse(text));
}

/** Keeps a version: its files first, its record last, which is what makes it be there. Only while the lock is held. */
export async function keepFrozen(
  folder: string,
  id: string,
  frozen: Omit<FrozenReport, 'files'>,
  files: ReadonlyMap<string, Uint8Array>
): Promise<FrozenReport> {
  const place = versionFolder(folder, id, frozen.number);
  const kept: FrozenNote['files'] = [];
  for (const [name, bytes] of files) {
    await keepFile(join(place, 'files', name), bytes);
    kept.push(fileNote(name, bytes));
  }
  const whole: FrozenReport = { ...frozen, files: kept };
  await keepFile(join(place, 'frozen.json'), `${JSON.stringify(whole, null, 2)}\n`);
  return whole;
}

/** The bytes of a file of a frozen version. Throws `ReportRefused` when there is none, or when its bytes are no longer those. */
export async function readFrozenFile(
  folder: string,
  id: string,
  number: number,
  name: string
): Promise<Uint8Array<ArrayBuffer>> {
  const note = (await readFrozen(folder, id, number)).files.find((file) => file.name === name);
  if (!note) throw new ReportRefused('no-frozen');
  const bytes = new Uint8Array(await readFile(join(versionFolder(folder, id, number), 'files', note.name)));
  if (fileNote(name, bytes).sha256 !== note.sha256) {
    throw new Error(`The file ${name} of ${id}, frozen version ${number}, is damaged.`);
  }
  return bytes;
}

function fileNote(name: string, bytes: Uint8Array): FrozenNote['files'][number] {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return v.parse(frozenFileSchema, { name, sha256, bytes: bytes.length });
}

function noteOf(value: unknown): FrozenNote {
  return v.parse(frozenNoteSchema, value);
}

function frozenFolder(folder: string, id: string): string {
  return join(reportsFolder(folder), id, 'frozen');
}

function versionFolder(folder: string, id: string, number: number): string {
  if (!/^r-[0-9a-f]{16}$/.test(id) || !Number.isInteger(number)) throw new ReportRefused('no-frozen');
  return join(frozenFolder(folder, id), String(number).padStart(6, '0'));
}
