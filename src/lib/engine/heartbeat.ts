import type { Clock } from './clock';
import type { Engine } from './engine';

/** How often the engine is asked for a sign of life, in milliseconds. */
export const beatMilliseconds = 1000;

/** Beats without an answer after which an engine with nothing to do is taken for hung. */
export const idleBeats = 10;

/** Beats without an answer that are allowed to an engine at work, which answers only between statements. */
export const busyBeats = 120;

/**
 * Asks the engine for a sign of life at every beat and calls `onSilent` once when it has hung. Beats are counted, not time:
 * a machine that slept, or a tab whose timers were slowed down, has given the engine no more time than itself. Returns what
 * ends the watch.
 */
export function watchHeartbeat(engine: Pick<Engine, 'ping' | 'busy'>, clock: Clock, onSilent: () => void): () => void {
  const silent = { idle: 0, busy: 0 };
  let waiting = false;
  let takeBack = clock.after(beatMilliseconds, beat);
  return () => takeBack();

  function beat(): void {
    if (waiting) silent[engine.busy ? 'busy' : 'idle']++;
    else ask();
    if (silent.idle >= idleBeats || silent.busy >= busyBeats) onSilent();
    else takeBack = clock.after(beatMilliseconds, beat);
  }

  function ask(): void {
    waiting = true;
    engine.ping().then(
      () => {
        waiting = false;
        silent.idle = 0;
        silent.busy = 0;
      },
      () => undefined
    );
  }
}
