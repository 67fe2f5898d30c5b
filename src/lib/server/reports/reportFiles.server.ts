import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { replaceFile } from '$lib/dataset/editionStore.server';
import { ReportRefused } from './reportRefused';

/** The folder that holds all reports, each in a folder of its name. */
export function reportsFolder(folder: string): string {
  return join(folder, 'reports');
}

/** The text of a file, or null when it is not there. */
export async function textOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

/** Names in a folder, in order; none when it is not there. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
  return names.sort();
}

/** Writes a file whole or not at all, readable by the server alone. Throws `ReportRefused` when the disk is full. */
export async function keepFile(path: string, bytes: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await replaceFile(path, (draft) => writeFile(draft, bytes, { mode: 0o600 }));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new ReportRefused('disk-full', {}, { cause });
    throw cause;
  }
}
