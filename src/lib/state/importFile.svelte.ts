import type { FileOpening } from '$lib/domain/fileOpening';
import type { Finding } from '$lib/domain/finding';
import type { ImportDecisions } from '$lib/domain/importDecisions';
import type { IngestProgress, IngestSummary } from '$lib/workers/ingestClient';
import {
  askPreview,
  askRemembered,
  commitImport,
  ImportNotDone,
  sendOriginal,
  type Fetch,
  type ImportCommit,
  type ImportPreview,
  type ServerRemembers,
  type ServerProgress,
  type ServerRefusal
} from './importApi';
import { stepStates, type ImportStep } from './importSteps';
import { headerHash, recallMapping, rememberMapping, type MappingStore } from './rememberedColumns';

/** What was read of a file with the decisions as they stood. */
export interface ReadOfFile {
  readonly result: IngestSummary;
  readonly opening: FileOpening | null;
}

/** Reads a file with decisions: in a worker, or a stand-in of a test. */
export type ReadFile = (
  file: File,
  options: {
    readonly decisions: ImportDecisions;
    readonly signal: AbortSignal;
    readonly onProgress: (progress: IngestProgress) => void;
  }
) => Promise<ReadOfFile>;

/** What a file needs of the world around it. */
export interface ImportWorld {
  readonly read: ReadFile;
  readonly fetch: Fetch;
  /** Tells how far the server is until the signal aborts; nothing does when left out. */
  readonly watch?: (onProgress: (progress: ServerProgress) => void, signal: AbortSignal) => Promise<void>;
  /** Where mappings are kept; null when this browser keeps nothing. */
  readonly store: MappingStore | null;
  /** The day on which files are read, as `2026-03-01`: a later date in them is in the future. */
  readonly today: () => string;
}

/** What is being done with a file at the moment. */
export type Doing =
  | { readonly status: 'waiting' }
  | { readonly status: 'reading'; readonly progress: IngestProgress }
  | { readonly status: 'read' }
  | { readonly status: 'sending' }
  | { readonly status: 'previewing' }
  | { readonly status: 'committing' }
  | { readonly status: 'committed'; readonly version: string }
  | { readonly status: 'cancelled' }
  /** The server was asked to commit and its answer did not arrive: it may have made the version all the same. */
  | { readonly status: 'unanswered' }
  | { readonly status: 'failed'; readonly reason: string };

/**
 * One file on its way into an edition. Every answer of the person edits `decisions`, with which the file is then read again;
 * nothing leaves the browser before `preview`.
 */
export class ImportFile {
  doing: Doing = $state.raw({ status: 'waiting' });
  decisions: ImportDecisions = $state.raw({});
  /** The last reading that came to its end. */
  read: ReadOfFile | null = $state.raw(null);
  effect: ImportPreview | null = $state.raw(null);
  /** How far the server is with what it was asked for; null when nothing is known of it. */
  atServer: ServerProgress | null = $state.raw(null);
  /** Why the server did not take the last request. */
  refusal: ServerRefusal | null = $state.raw(null);
  step: ImportStep = $state('what');
  /** True when the mapping of an earlier file with this header was taken over. */
  isRemembered = $state(false);
  /** Who decided what was taken over, when the server remembers it; null when only this browser does. */
  rememberedFrom: Omit<ServerRemembers, 'mapping'> | null = $state.raw(null);
  /** Files of the data, by their hashes, that this one stands for wholly. */
  replaces: readonly string[] = $state.raw([]);
  #controller: AbortController | null = null;
  #sent: string | null = null;

  constructor(
    readonly file: File,
    private readonly world: ImportWorld
  ) {
    this.decisions = { readOn: world.today() };
  }

  readonly findings: readonly Finding[] = $derived(
    this.refusal?.kind === 'findings' ? this.refusal.findings : (this.read?.result.findings ?? [])
  );
  readonly states = $derived(
    stepStates({
      opening: this.read?.opening ?? null,
      findings: this.findings,
      refused: this.read?.result.refused ?? false,
      decisions: this.decisions,
      hasPreview: this.effect !== null,
      isCommitted: this.doing.status === 'committed'
    })
  );
  readonly isBusy = $derived(['reading', 'sending', 'previewing', 'committing'].includes(this.doing.status));
  /** True when nothing stands between the file and its preview. */
  readonly isReady = $derived(
    this.read !== null && !this.read.result.refused && !['what', 'columns', 'values'].some((step) => this.asks(step))
  );

  /** Reads the file for the first time, with what was decided about the last one with the same header. */
  async open(): Promise<void> {
    await this.#readWith(this.decisions);
    const names = this.#names();
    if (names === null) return;
    const told = await askRemembered(this.world.fetch, await headerHash(names));
    const kept = this.world.store ? recallMapping(this.world.store, names) : null;
    const remembered = told === null ? kept : this.#occurring(told.mapping);
    this.rememberedFrom = told;
    if (remembered === null || Object.values(remembered).every((one) => one === undefined)) return;
    this.isRemembered = true;
    await this.decide({ ...this.decisions, ...remembered } as ImportDecisions);
  }

  /** Takes other decisions and reads the file again with them. A reading that is under way is given up. */
  async decide(decisions: ImportDecisions): Promise<void> {
    this.decisions = decisions;
    this.effect = null;
    this.refusal = null;
    await this.#readWith(decisions);
  }

  /** True while what is under way can still be given up: a commit can only be undone, by another version. */
  readonly canCancel = $derived(this.isBusy && this.doing.status !== 'committing');

  /** True once the server has the bytes of the file. */
  get isSent(): boolean {
    return this.#sent !== null;
  }

  /** Gives up what is under way, but for a commit. What was read before stays, and the data are as they were. */
  cancel(): void {
    if (this.doing.status !== 'committing') this.#controller?.abort();
  }

  /** Sends the bytes, once, and asks what committing would do. */
  async preview(): Promise<void> {
    const { read } = this;
    if (read === null) return;
    await this.#ask(async (signal) => {
      await this.#send(read.result.sha256, signal);
      this.doing = { status: 'previewing' };
      const { replaces, decisions } = this;
      const asked = { sha256: read.result.sha256, title: this.file.name, decisions, replaces };
      this.effect = await askPreview(this.world.fetch, asked, signal);
      this.doing = { status: 'read' };
    });
  }

  /** Says that this file stands wholly for others of the data, and asks anew what committing would do. */
  async replace(files: readonly string[]): Promise<void> {
    this.replaces = files;
    await this.preview();
  }

  /** Makes the new version; on success the mapping is remembered for the next file with this header. */
  async commit(by: string, note: string): Promise<void> {
    const { read, effect } = this;
    if (read === null || effect === null) return;
    await this.#ask(async (signal) => {
      this.doing = { status: 'committing' };
      const { sha256 } = read.result;
      const { replaces, decisions } = this;
      const names = this.#names();
      const header = names === null ? null : await headerHash(names);
      const commit = { sha256, title: this.file.name, decisions, replaces, header, by, note, base: effect.base };
      const version = await this.#commitOrUnanswered(commit, signal);
      if (version === null) return;
      this.doing = { status: 'committed', version };
      if (this.world.store && names !== null) rememberMapping(this.world.store, names, this.decisions);
    });
  }

  async #commitOrUnanswered(commit: ImportCommit, signal: AbortSignal): Promise<string | null> {
    try {
      return await commitImport(this.world.fetch, commit, signal);
    } catch (error) {
      if (error instanceof ImportNotDone) throw error;
      this.doing = { status: 'unanswered' };
      return null;
    }
  }

  /** Of the meanings that the server remembers only those of values that this file has and no list knows. */
  #occurring(mapping: ServerRemembers['mapping']): ServerRemembers['mapping'] {
    const unknown = this.findings.map(({ value }) => value);
    const { values = [], ...others } = mapping;
    const found = values.filter(({ from }) => unknown.includes(from));
    return found.length === 0 ? others : { ...others, values: found };
  }

  /** The names of its columns; null when they are not known. */
  #names(): readonly string[] | null {
    return this.read?.opening?.columns.map(({ name }) => name) ?? null;
  }

  private asks(step: string): boolean {
    return this.states[step as ImportStep] === 'asks';
  }

  async #send(sha256: string, signal: AbortSignal): Promise<void> {
    if (this.#sent === sha256) return;
    this.doing = { status: 'sending' };
    await sendOriginal(this.world.fetch, this.file, sha256, signal);
    this.#sent = sha256;
  }

  async #readWith(decisions: ImportDecisions): Promise<void> {
    this.doing = { status: 'reading', progress: { rows: 0, bytes: 0, totalBytes: this.file.size } };
    await this.#during(async (signal) => {
      const onProgress = (progress: IngestProgress) => {
        if (!signal.aborted) this.doing = { status: 'reading', progress };
      };
      const read = await this.world.read(this.file, { decisions, signal, onProgress });
      if (signal.aborted) return;
      this.read = { result: read.result, opening: read.opening };
      this.doing = { status: 'read' };
    });
  }

  /** Asks the server; why it refused is kept beside the reading, which stands. */
  async #ask(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.refusal = null;
    const watching = new AbortController();
    void this.world.watch?.((progress) => (this.atServer = progress), watching.signal);
    await this.#during(async (signal) => {
      try {
        await work(signal);
      } catch (error) {
        if (!(error instanceof ImportNotDone)) throw error;
        this.refusal = error.refusal;
        this.doing = { status: 'read' };
      }
    });
    watching.abort();
    this.atServer = null;
  }

  /** Never rejects: what failed is said in `doing`. Work that was begun later takes the place of this. */
  async #during(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#controller?.abort();
    const controller = new AbortController();
    this.#controller = controller;
    try {
      await work(controller.signal);
    } catch (error) {
      if (this.#controller !== controller) return;
      const reason = error instanceof Error ? error.message : String(error);
      this.doing = controller.signal.aborted ? { status: 'cancelled' } : { status: 'failed', reason };
    }
  }
}
