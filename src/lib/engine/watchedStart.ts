import type { Clock } from './clock';
import type { Engine } from './engine';
import { EngineStartFailed, type LoadProgress } from './engineState';

/** Opens an engine: says how far it is, and stops when the signal aborts. */
export type OpenEngine = (start: {
  readonly onProgress: (progress: LoadProgress) => void;
  readonly signal: AbortSignal;
}) => Promise<Engine>;

/** A start that makes no progress for so long, in milliseconds, is given up: forbidden compiling shows in no other way. */
export const stalledAfter = 60_000;

/**
 * Opens an engine and rejects with `EngineStartFailed` when nothing moves any more. Aborting the controller ends the start
 * silently; an engine that still comes is stopped.
 */
export function watchedStart(
  openEngine: OpenEngine,
  controller: AbortController,
  clock: Clock,
  onProgress: (progress: LoadProgress) => void
): Promise<Engine> {
  const { signal } = controller;
  return new Promise<Engine>((resolve, reject) => {
    let latest: LoadProgress | null = null;
    const giveUp = () => {
      controller.abort();
      reject(stalledStart(latest));
    };
    let takeBack = clock.after(stalledAfter, giveUp);
    signal.addEventListener('abort', () => takeBack(), { once: true });
    const progress = (now: LoadProgress) => {
      if (signal.aborted) return;
      latest = now;
      takeBack();
      takeBack = clock.after(stalledAfter, giveUp);
      onProgress(now);
    };
    const opened = (engine: Engine) => {
      takeBack();
      if (signal.aborted) engine.terminate();
      else resolve(engine);
    };
    const failed = (error: unknown) => {
      takeBack();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    openEngine({ onProgress: progress, signal }).then(opened, failed);
  });
}

function stalledStart(latest: LoadProgress | null): EngineStartFailed {
  const loading = latest === null || (latest.phase === 'loading' && latest.loadedBytes < latest.totalBytes);
  return new EngineStartFailed(loading ? 'network' : 'unknown', 'Starting the engine makes no progress.');
}
