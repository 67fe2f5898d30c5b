import type { Finding } from '$lib/domain/finding';
import type { ImportDecisions } from '$lib/domain/importDecisions';
import * as v from 'valibot';

/** `fetch`, or a stand-in of a test. */
export type Fetch = typeof fetch;

const number = v.number();
const figure = v.nullable(number);
const effectSchema = v.array(
  v.object({
    metric: v.string(),
    label: v.union([v.string(), v.object({ en: v.string(), ru: v.string() })]),
    before: figure,
    after: figure
  })
);
const revisionSchema = v.object({ added: number, changed: number, unchanged: number, removed: number });

const previewSchema = v.object({
  effect: effectSchema,
  revises: revisionSchema,
  overlap: v.nullish(v.object({ rows: number, of: v.union([number, v.string()]), version: v.string() })),
  alike: v.optional(v.array(v.object({ sha256: v.string(), title: v.string(), by: v.string(), at: v.string() })), []),
  base: v.nullable(v.string())
});

/** The steps in which the server makes a version. */
export const importStepsOfServer = [
  'read',
  'generate',
  'append',
  'check',
  'hash',
  'write',
  'figures',
  'switch'
] as const;

/** An answer that names the version that was made. */
export const versionSchema = v.object({
  version: v.union([
    v.string(),
    v.pipe(
      v.looseObject({ id: v.string() }),
      v.transform(({ id }) => id)
    )
  ])
});

/** What an import would do to the figures and rows that stand; `base` is the edition that it was reckoned against. */
export type ImportPreview = v.InferOutput<typeof previewSchema>;

/** What is committed: the bytes by their hash, what was decided about them, and who says so. */
export interface ImportCommit {
  readonly sha256: string;
  readonly title: string;
  readonly decisions: ImportDecisions;
  readonly by: string;
  readonly note: string;
  readonly base: string | null;
  /** Files of the data that this one stands for wholly. */
  readonly replaces: readonly string[];
  /** The hash of the names of its columns, by which the server remembers what was decided; null when they are not known. */
  readonly header: string | null;
}

/** Why the server did not do what it was asked; `problem` is its own sentence. */
export type ServerRefusal =
  | { readonly kind: 'conflict'; readonly problem: string; readonly current: string | null }
  | { readonly kind: 'findings'; readonly problem: string; readonly findings: readonly Finding[] }
  | { readonly kind: 'full'; readonly problem: string }
  | { readonly kind: 'too-large'; readonly problem: string }
  | { readonly kind: 'failed'; readonly problem: string; readonly status: number };

/** The server answered, and not with what was asked for. */
export class ImportNotDone extends Error {
  override readonly name = 'ImportNotDone';
  constructor(readonly refusal: ServerRefusal) {
    super(refusal.problem);
  }
}

/** Sends the bytes of a file, which the server keeps under their hash. Throws `ImportNotDone`, or what `fetch` throws. */
export async function sendOriginal(fetch: Fetch, file: Blob, sha256: string, signal: AbortSignal): Promise<void> {
  const headers = { 'content-type': 'application/octet-stream', 'x-content-sha256': sha256 };
  await answered(await fetch('/api/originals', { method: 'POST', headers, body: file, signal }));
}

/** What committing would do. Throws `ImportNotDone`, or what `fetch` throws. */
export async function askPreview(
  fetch: Fetch,
  asked: Pick<ImportCommit, 'sha256' | 'title' | 'decisions' | 'replaces'>,
  signal: AbortSignal
): Promise<ImportPreview> {
  return v.parse(previewSchema, await answered(await fetch('/api/imports/preview', posted(asked, signal))));
}

/** Makes the new version and resolves with its name. Throws `ImportNotDone`, or what `fetch` throws. */
export async function commitImport(fetch: Fetch, commit: ImportCommit, signal: AbortSignal): Promise<string> {
  return v.parse(versionSchema, await answered(await fetch('/api/imports', posted(commit, signal)))).version;
}

const progressSchema = v.object({
  progress: v.nullable(
    v.object({
      step: v.picklist(importStepsOfServer),
      file: v.nullable(v.string()),
      rows: number,
      bytes: number,
      totalBytes: number
    })
  ),
  waiting: number
});

/** What the server is doing with the imports that it was given. */
export type ServerProgress = v.InferOutput<typeof progressSchema>;

/** How far the server is. Throws `ImportNotDone`, or what `fetch` throws. */
export async function askProgress(fetch: Fetch, signal: AbortSignal): Promise<ServerProgress> {
  return v.parse(progressSchema, await answered(await fetch('/api/imports/progress', { signal })));
}

/** A request that sends JSON. */
export function posted(body: unknown, signal?: AbortSignal): RequestInit {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  return signal ? { ...init, signal } : init;
}

/** The JSON of an answer. Throws `ImportNotDone` with the reason of any that is no success. */
export async function answered(response: Response): Promise<unknown> {
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body;
  throw new ImportNotDone(refusalOf(response, body));
}

function refusalOf({ status, statusText }: Response, body: unknown): ServerRefusal {
  const said = (body ?? {}) as { problem?: unknown; message?: unknown; current?: unknown; findings?: unknown };
  const problem = String(said.problem ?? said.message ?? (statusText || status));
  if (status === 409) return { kind: 'conflict', problem, current: currentOf(said.current) };
  if (status === 422 && Array.isArray(said.findings)) return { kind: 'findings', problem, findings: said.findings };
  if (status === 507) return { kind: 'full', problem };
  if (status === 413) return { kind: 'too-large', problem };
  return { kind: 'failed', problem, status };
}

/** The hash of the edition that now stands, said alone or in a manifest. */
function currentOf(current: unknown): string | null {
  if (typeof current === 'string') return current;
  const hash = (current as { dataHash?: unknown } | null)?.dataHash;
  return typeof hash === 'string' ? hash : null;
}

const rememberedSchema = v.object({
  remembered: v.nullable(
    v.object({
      mapping: v.object({
        profile: v.optional(v.string()),
        columns: v.optional(v.record(v.string(), v.nullable(number))),
        values: v.optional(v.array(v.object({ column: v.string(), from: v.string(), to: v.string() })))
      }),
      by: v.string(),
      at: v.string()
    })
  )
});

/** What the server remembers of files with a header, and who decided it when. */
export type ServerRemembers = NonNullable<v.InferOutput<typeof rememberedSchema>['remembered']>;

/** What was decided about the last files with a header, told by its hash; null when the server knows none, or does not answer. */
export async function askRemembered(fetch: Fetch, header: string): Promise<ServerRemembers | null> {
  try {
    const answer = await answered(await fetch(`/api/remembered?${new URLSearchParams({ header })}`));
    return v.parse(rememberedSchema, answer).remembered;
  } catch {
    // The file is read all the same; what this browser remembers holds.
    return null;
  }
}
