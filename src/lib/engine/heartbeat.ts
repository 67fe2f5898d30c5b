import type { Clock } from './clock';
import type { Engine, EngineWork } from './engine';

/** How often the engine is asked for a sign of life, in milliseconds. */
export const beatMilliseconds = 1000;

/**
 * Beats without an answer after which an engine is taken for hung. One at work answers only between statements, and there is
 * no statement of a page that takes nearly so long; the rows of a large file may.
 */
export const silentBeats: Readonly<Record<EngineWork, number>> = { nothing: 10, statement: 30, 'own-tables': 120 };

/**
 * Asks the engine for a sign of life at every beat and calls `onSilent` once when it has hung. Beats are counted, not time:
 * a machine that slept, or a tab whose timers were slowed down, has given the engine no more time than itself. Returns what
 * ends the watch.
 */
export function watchHeartbeat(engine: Pick<Engine, 'ping' | 'work'>, clock: Clock, onSilent: () => void): () => void {
  const silent: Record<EngineWork, number> = { nothing: 0, statement: 0, 'own-tables': 0 };
  let waiting = false;
  let takeBack = clock.after(beatMilliseconds, beat);
  return () => takeBack();

  function beat(): void {
    const { work } = engine;
    if (waiting) silent[work]++;
    else ask();
    if (silent[work] >= silentBeats[work]) onSilent();
    else takeBack = clock.after(beatMilliseconds, beat);
  }

  function ask(): void {
    waiting = true;
    engine.ping().then(
      () => {
        waiting = false;
        silent.nothing = 0;
        silent.statement = 0;
        silent['own-tables'] = 0;
      },
      () => undefined
    );
  }
}
