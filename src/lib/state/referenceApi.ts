import type { ReferencePreview } from '$lib/dataset/reference/commitReference.server';
import type { ReferenceListed } from '$lib/dataset/reference/listReferences.server';
import { sha256 as sha256Of } from '$lib/engine/sha256';
import type { DecisionSaid } from './decisions';
import { answered, posted, sendOriginal, versionSchema, type Fetch } from './importApi';
import * as v from 'valibot';

export type { ReferenceListed, ReferencePreview };

/** A filled template that the server holds. */
export interface SentReference {
  readonly table: string;
  readonly sha256: string;
  readonly title: string;
}

/** Sends a filled template and resolves with what taking it would do. Throws `ImportNotDone`, or what `fetch` throws. */
export async function sendReference(
  fetch: Fetch,
  file: File,
  table: string
): Promise<{ readonly sent: SentReference; readonly preview: ReferencePreview }> {
  const sha256 = await sha256Of(new Uint8Array(await file.arrayBuffer()));
  await sendOriginal(fetch, file, sha256, new AbortController().signal);
  const sent = { table, sha256, title: file.name };
  const answer = await answered(await fetch('/api/reference/preview', posted(sent)));
  return { sent, preview: answer as ReferencePreview };
}

/** Makes the new version and resolves with its name. Throws `ImportNotDone`, or what `fetch` throws. */
export async function commitReference(
  fetch: Fetch,
  sent: SentReference,
  said: Omit<DecisionSaid, 'base'> & { readonly base: string | null }
): Promise<string> {
  const body = { ...sent, ...said };
  return v.parse(versionSchema, await answered(await fetch('/api/reference', posted(body)))).version;
}

/** The table that a template is of by its name, `tamga-<table>.xlsx`; null when the name says none that is listed. */
export function tableInName(name: string, listed: readonly ReferenceListed[]): string | null {
  return listed.find(({ table }) => new RegExp(`(?:^|[-_ ])${table}(?:[^a-z_]|$)`, 'i').test(name))?.table ?? null;
}
