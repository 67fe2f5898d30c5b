import type { EditionManifest } from '$lib/domain/edition';
import type { Database } from '$lib/engine/database';
import type { EngineState } from '$lib/engine/engineState';
import { rememberingDatabase } from '$lib/engine/rememberingDatabase';
import type { EngineSupervisor } from '$lib/engine/supervisor';
import type { AnswerSource } from './dashboard.svelte';
import type { OwnData } from './ownData';

/** Gives a file's rows to the engine, and describes them. */
type Prepare = (engine: EngineSupervisor) => Promise<OwnData>;

/**
 * The engine of this tab and what it holds: the edition, and the reader's own file while there is one. It lives as long as
 * the tab does, across pages; on the server it is never started.
 */
class EngineSession {
  /** How the engine is; null before anything has asked for it. */
  engine: EngineState | null = $state.raw(null);
  /** The reader's own file, shown in place of the edition until it is put away. */
  own: OwnData | null = $state.raw(null);
  #supervisor: EngineSupervisor | null = $state.raw(null);
  #edition: EditionManifest | null = $state.raw(null);
  /** The engine over the edition, with the answers it has given. */
  #database: Database | null = $state.raw(null);
  #starting: Promise<EngineSupervisor> | null = null;
  /** Settled when no file is being taken. */
  #opening: Promise<void> = Promise.resolve();

  /** Apart, so that a restart is no new source: what waits for an answer goes on waiting, and the rest stays. */
  readonly #running = $derived(this.engine?.status === 'ready' || this.engine?.status === 'restarting');

  /** What pages ask in the browser; null while only the server can answer. */
  readonly source: AnswerSource | null = $derived.by(() => {
    const supervisor = this.#supervisor;
    if (!supervisor || !this.#edition) return null;
    if (this.own) return { database: rememberingDatabase(supervisor.ownDatabase()), edition: this.own.edition };
    return this.#running && this.#database ? { database: this.#database, edition: this.#edition } : null;
  });

  /** True when pages need no answer from the server. */
  get answers(): boolean {
    return this.source !== null;
  }

  /** Loads and starts the engine over an edition, once; resolves when it has begun, not when it is ready. */
  start(edition: EditionManifest): Promise<EngineSupervisor> {
    return (this.#starting ??= this.#begin(edition));
  }

  /** Starts again after a failure. */
  retry(): void {
    this.#supervisor?.retry();
  }

  /**
   * Shows a file in place of the edition, once the engine has taken its rows. Files are taken one after the other, and one
   * that has been begun is taken to its end; `signal` withdraws one that has not. Where the engine refuses a file's rows it
   * holds none, and the edition is shown again.
   */
  open(edition: EditionManifest, prepare: Prepare, signal: AbortSignal): Promise<void> {
    const opened = this.#opening.then(() => this.#open(edition, prepare, signal));
    this.#opening = opened.catch(() => undefined);
    return opened;
  }

  /** Puts the reader's own file away: its rows leave the memory of the tab, and pages show the edition again. */
  async putAway(): Promise<void> {
    this.own = null;
    await this.#supervisor?.dropOwnTables();
  }

  async #open(edition: EditionManifest, prepare: Prepare, signal: AbortSignal): Promise<void> {
    const supervisor = await this.start(edition);
    await supervisor.whenReady();
    signal.throwIfAborted();
    try {
      this.own = await prepare(supervisor);
    } catch (error) {
      this.own = null;
      throw error;
    }
  }

  async #begin(edition: EditionManifest): Promise<EngineSupervisor> {
    const { superviseEdition } = await import('$lib/engine/superviseEdition');
    const supervisor = superviseEdition(edition);
    this.#edition = edition;
    this.#supervisor = supervisor;
    this.#database = rememberingDatabase(supervisor);
    supervisor.subscribe((state) => (this.engine = state));
    supervisor.start();
    return supervisor;
  }
}

/** The one session of the tab. */
export const session = new EngineSession();
