import type { Locale } from '$lib/domain/locale';

/** What a command may touch of the world it runs in: two streams, a folder, a signal. */
export interface Terminal {
  /** Standard output: the answer, and nothing else. */
  readonly out: (data: string | Uint8Array) => void;
  /** Standard error: everything said about the answer. */
  readonly err: (text: string) => void;
  /** True when a person watches standard error: only then is progress written. */
  readonly watched: boolean;
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** A terminal, and the language its sentences are in. */
export interface Session extends Terminal {
  readonly locale: Locale;
}

/** 0 all right, 1 done but rows were quarantined, 2 refused, 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;
