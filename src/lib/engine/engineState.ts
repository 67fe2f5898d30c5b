/** How far the engine is with starting: bytes of the engine and of the edition together, then opening them. */
export interface LoadProgress {
  readonly phase: 'loading' | 'opening';
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

/** Why the engine cannot be had; the sentence for each reason is in the message catalogue. */
export type EngineFailure = 'no-wasm' | 'no-memory' | 'network' | 'damaged-edition' | 'unknown';

/** What a page can say about its engine. */
export type EngineState =
  | ({ readonly status: 'starting' } & LoadProgress)
  | { readonly status: 'ready' }
  | { readonly status: 'restarting' }
  | { readonly status: 'failed'; readonly reason: EngineFailure; readonly error: Error };

/** The engine could not be started, and why. */
export class EngineStartFailed extends Error {
  override readonly name = 'EngineStartFailed';
  constructor(
    readonly reason: EngineFailure,
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options);
  }
}

/** The reason behind any error of starting: named ones keep theirs, the others are told by what the browser says. */
export function failureOf(error: Error): EngineFailure {
  if (error instanceof EngineStartFailed) return error.reason;
  if (
    error instanceof RangeError ||
    /out of memory|memory allocation|could not allocate|bad_alloc/i.test(error.message)
  ) {
    return 'no-memory';
  }
  return error instanceof TypeError && /fetch|network|load failed/i.test(error.message) ? 'network' : 'unknown';
}
