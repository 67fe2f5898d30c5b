import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ingestFile } from '$lib/ingest/ingestFile';
import type { IngestProgress, IngestResult } from '$lib/ingest/ingestResult';
import { message } from '$lib/messages/messages';
import { CommandRefused } from './commandRefused';
import { filesAt } from './filesAt';
import type { NamedFile } from './namedFiles';
import type { Session } from './terminal';

/**
 * Reads files one after the other, those in an archive each as a file of its own. All are looked for before the first is read, so that
 * a misspelt name costs no time. Throws `CommandRefused` when one is not there; a file that is there but is no table is a refused result.
 */
export async function* readFiles(files: readonly NamedFile[], session: Session): AsyncGenerator<IngestResult> {
  const places = [];
  for (const { path } of files) places.push(await placeOf(resolve(session.folder, path), path));
  for (const [index, { path, profile }] of files.entries()) {
    for (const file of await filesAt(places[index]!, path)) {
      yield await ingestFile({
        ...file,
        signal: session.signal,
        ...(profile === null ? {} : { profile }),
        ...(session.watched ? { onProgress: progressLine(file.name, session) } : {})
      });
      if (session.watched) session.err(eraseLine);
    }
  }
}

const eraseLine = '\r\u001b[K';

/** Milliseconds between two progress lines. */
const progressPause = 200;

async function placeOf(place: string, path: string): Promise<string> {
  const found = await stat(place).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') {
      throw new CommandRefused('cli.refused.nothing-there', { path }, { cause });
    }
    throw cause;
  });
  if (found.isDirectory()) throw new CommandRefused('cli.refused.not-a-file', { path });
  return place;
}

function progressLine(file: string, { err, locale }: Session): (progress: IngestProgress) => void {
  let next = 0;
  return ({ rows, bytes, totalBytes }) => {
    if (performance.now() < next) return;
    next = performance.now() + progressPause;
    const percent = totalBytes === 0 ? 1 : bytes / totalBytes;
    err(`${eraseLine}${message(locale, 'cli.progress.read', { file, rows, percent })}`);
  };
}
