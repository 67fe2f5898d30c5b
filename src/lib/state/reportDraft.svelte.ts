import { mergeReports } from '$lib/reports/drafts/mergeReports';
import { withWritten } from '$lib/reports/drafts/editReport';
import type { ReportSpec } from '$lib/reports/reportSpec';
import type { Fetch } from './importApi';
import { checkReport, freezeReport, ReportNotDone, saveReport, type ReportCheck, type ReportRecord } from './reportApi';
import { forgetUnsent, keepUnsent, readUnsent } from './reportOutbox';

/** How far what was typed has come. */
export type DraftPhase = 'saved' | 'unsaved' | 'saving' | 'offline' | 'refused';

/** Something the writer must be told once. */
export type DraftNotice =
  { readonly kind: 'recovered' } | { readonly kind: 'merged'; readonly by: string; readonly both: readonly string[] };

export interface DraftOptions {
  readonly record: ReportRecord;
  readonly fetch: Fetch;
  readonly storage: Storage;
  /** Who types, as typed. */
  readonly by: string;
}

/** Milliseconds of rest after which what was typed is sent, and between attempts while the server does not answer. */
const rest = 800;
const pause = 3000;

/**
 * A report that somebody writes. What is typed is kept in the browser at once and sent after a rest; it counts as saved only
 * when the server said so. When somebody else saved meanwhile both versions are put together, and nothing is lost.
 */
export class ReportDraft {
  spec: ReportSpec = $state.raw(undefined as unknown as ReportSpec);
  /** What the server holds. */
  saved: ReportRecord = $state.raw(undefined as unknown as ReportRecord);
  phase: DraftPhase = $state('saved');
  /** Why it was not saved, in the server's words. */
  reason = $state('');
  notice: DraftNotice | null = $state.raw(null);
  check: ReportCheck | null = $state.raw(null);
  by = $state('');
  readonly #fetch: Fetch;
  readonly #storage: Storage;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;
  /** While it is true nothing but the writer changes the text. */
  #freezing = false;

  constructor({ record, fetch, storage, by }: DraftOptions) {
    this.saved = record;
    this.spec = record.spec;
    this.by = by;
    this.#fetch = fetch;
    this.#storage = storage;
  }

  /** Puts back what had not reached the server, and asks for the numbers. To be called once, in the browser. */
  async open(): Promise<void> {
    const unsent = readUnsent(this.#storage, this.saved.id);
    if (unsent !== null && !same(unsent.spec, this.saved.spec)) {
      const isNewer = unsent.revision === this.saved.revision;
      const merged = mergeReports(unsent.base, this.saved.spec, unsent.spec);
      this.notice = isNewer ? { kind: 'recovered' } : { kind: 'merged', by: this.saved.savedBy, both: merged.both };
      this.change(isNewer ? unsent.spec : merged.spec);
    } else forgetUnsent(this.#storage, this.saved.id);
    await this.flush();
    if (this.check === null) await this.#ask();
  }

  /** Takes what was typed: kept at once, sent after a rest. */
  change(spec: ReportSpec): void {
    this.spec = spec;
    this.phase = 'unsaved';
    this.#keep();
    this.#after(rest);
  }

  /** Sends what was typed now; resolves when the server has it, or does not take it. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (!same(this.spec, this.saved.spec)) {
      const before = this.spec;
      await (this.#sending ??= this.#send().finally(() => (this.#sending = null)));
      if (this.phase !== 'saved' && this.spec === before) return;
    }
  }

  /** Freezes what was saved. Throws `ReportNotDone`, or what `fetch` throws. */
  async freeze(): Promise<void> {
    this.#freezing = true;
    try {
      await this.flush();
      const { id, revision } = this.saved;
      this.#stands(await freezeReport(this.#fetch, id, { revision, by: this.by.trim() }));
      this.spec = this.saved.spec;
    } finally {
      this.#freezing = false;
    }
  }

  /** Stops the clock, when the page is left; what was typed stays kept. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  async #send(): Promise<void> {
    const { spec, saved } = this;
    this.phase = 'saving';
    try {
      const save = { spec, revision: saved.revision, by: this.by.trim() };
      this.#stands(await saveReport(this.#fetch, saved.id, save));
    } catch (error) {
      this.#failed(error);
      return;
    }
    if (this.spec === spec) forgetUnsent(this.#storage, saved.id);
    else this.#keep();
    this.phase = this.spec === spec ? 'saved' : 'unsaved';
    void this.#ask();
  }

  #stands(record: ReportRecord): void {
    this.saved = record;
    this.phase = 'saved';
    this.reason = '';
  }

  #failed(error: unknown): void {
    if (error instanceof ReportNotDone && error.current !== null) {
      const { current } = error;
      const merged = mergeReports(this.saved.spec, current.spec, this.spec);
      this.notice = { kind: 'merged', by: current.savedBy, both: merged.both };
      this.saved = current;
      this.change(merged.spec);
    } else if (error instanceof ReportNotDone && error.status < 500) {
      this.phase = 'refused';
      this.reason = error.message;
    } else {
      this.phase = 'offline';
      this.#after(pause);
    }
  }

  /** Asks for numbers and marks of what is saved. A text that was written anew learns what it was written from. */
  async #ask(): Promise<void> {
    const check = await checkReport(this.#fetch, this.saved.id).catch(() => null);
    if (check === null || check.revision !== this.saved.revision) return;
    this.check = check;
    if (this.#freezing || this.saved.spec.status === 'frozen') return;
    const fresh = Object.fromEntries(
      this.#textsWithoutSource().flatMap((id) => {
        const written = check.written[id];
        return written && Object.keys(written).length > 0 ? [[id, written]] : [];
      })
    );
    if (Object.keys(fresh).length > 0 && same(this.spec, this.saved.spec)) this.change(withWritten(this.spec, fresh));
  }

  #textsWithoutSource(): readonly string[] {
    const parts = this.saved.spec.sections.flatMap((section) => section.parts);
    return parts.flatMap((part) =>
      part.kind === 'text' && part.text !== null && Object.keys(part.written).length === 0 ? [part.id] : []
    );
  }

  #keep(): void {
    const { spec, saved, by } = this;
    keepUnsent(this.#storage, saved.id, { revision: saved.revision, base: saved.spec, spec, by });
  }

  #after(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }
}

function same(a: ReportSpec, b: ReportSpec): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
