import type { Finding } from '$lib/domain/finding';

/** Why a file or a change of versions is not taken. Each has a sentence `commit.problem.<code>` in every language. */
export const importProblems = [
  'upload-differs',
  'upload-cut',
  'no-original',
  'file-refused',
  'needs-confirmation',
  'already-imported',
  'base-moved',
  'base-unversioned',
  'checks-failed',
  'no-version',
  'not-in-version',
  'nothing-to-undo',
  'nothing-changes',
  'needs-name',
  'needs-reason',
  'no-record',
  'bad-decision',
  'no-decision',
  'read-only',
  'bad-reference',
  'disk-full',
  'bad-request'
] as const;
export type ImportProblem = (typeof importProblems)[number];

/** What may stand in the sentence of a problem. */
export type ProblemFacts = Readonly<Record<string, string | number>>;

/** The edition and version that stand, told to whoever wanted to change another. */
export interface Standing {
  readonly dataHash: string | null;
  readonly version: string | null;
}

/** A change is made whole or not at all: this says why not. Nothing was changed. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  readonly findings: readonly Finding[];
  readonly facts: ProblemFacts;
  readonly current: Standing | null;

  constructor(
    readonly problem: ImportProblem,
    details: {
      readonly facts?: ProblemFacts;
      readonly findings?: readonly Finding[];
      readonly current?: Standing;
      readonly cause?: unknown;
    } = {}
  ) {
    super(`Import refused: ${problem} ${JSON.stringify(details.facts ?? {})}`, { cause: details.cause });
    this.facts = details.facts ?? {};
    this.findings = details.findings ?? [];
    this.current = details.current ?? null;
  }
}

/** A failed write that means that there is no room, as a refusal; anything else as it is. */
export function diskProblem(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  const text = error instanceof Error ? error.message : '';
  const full = ['ENOSPC', 'EFBIG', 'EDQUOT'].includes(code) || /No space left|File too large|Disk quota/i.test(text);
  return full ? new ImportRefused('disk-full', { cause: error }) : error;
}
