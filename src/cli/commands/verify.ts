import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readEdition, stateFolder } from '$lib/dataset/editionStore.server';
import { message } from '$lib/messages/messages';
import { loadLabels } from '$lib/metrics/loadLabels';
import { compareBundle, isReproduced, type RecomputedFiles } from '$lib/reports/bundle/compareBundle';
import { computeReport, software } from '$lib/reports/bundle/makeBundle';
import { BundleUnreadable, readBundle, type OpenedBundle } from '$lib/reports/bundle/readBundle';
import { CommandRefused } from '../commandRefused';
import { openEdition } from '../openEdition';
import type { ExitCode, Session } from '../terminal';

/** `tamga verify`: computes a bundle again from its edition; 0 when every file comes out the same, 1 when one does not. */
export async function verifyCommand(
  { bundle: path, edition: given }: { readonly bundle: string; readonly edition?: string },
  session: Session
): Promise<ExitCode> {
  const bundle = await opened(resolve(session.folder, path));
  const { dataHash } = bundle.manifest.edition;
  const files = compareBundle(bundle, await computedAgain(bundle, given, session));
  const same = isReproduced(files);
  const made = bundle.manifest.software.version;
  session.out(
    `${JSON.stringify({ edition: dataHash, software: { made, here: software.version }, same, files }, null, 2)}\n`
  );
  session.err(`${message(session.locale, same ? 'reportBuilder.verify_same' : 'reportBuilder.verify_different')}\n`);
  return same ? 0 : 1;
}

async function opened(path: string): Promise<OpenedBundle> {
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') throw new CommandRefused('cli.refused.nothing-there', { path });
    throw new CommandRefused('cli.refused.unreadable', { path, text: cause.message }, { cause });
  });
  try {
    return await readBundle(new Uint8Array(bytes));
  } catch (cause) {
    if (!(cause instanceof BundleUnreadable)) throw cause;
    throw new CommandRefused('cli.refused.not-a-bundle', { path, text: cause.message }, { cause });
  }
}

async function computedAgain(
  { spec, manifest }: OpenedBundle,
  given: string | undefined,
  session: Session
): Promise<RecomputedFiles> {
  const { dataHash } = manifest.edition;
  const kept = given === undefined ? await readEdition(stateFolder(), dataHash) : null;
  const path = given ?? kept?.path;
  if (path === undefined) throw new CommandRefused('cli.refused.other-edition', { hash: dataHash });
  const edition = await openEdition(path, session);
  try {
    if (edition.manifest.dataHash !== dataHash)
      throw new CommandRefused('cli.refused.other-edition', { hash: dataHash });
    const labels = await loadLabels(edition.database);
    const source = { database: edition.database, edition: edition.manifest, labels, signal: session.signal };
    const { files } = await computeReport(spec, source);
    return Object.fromEntries(
      [...files].map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')])
    );
  } finally {
    await edition.database.close();
  }
}
