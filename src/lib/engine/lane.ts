import { QueryCanceled } from './database';

interface Job {
  readonly alone: boolean;
  start(): Promise<void>;
  refuse(error: Error): void;
}

/** How a job runs: alone unless it may be under way beside others of its kind. */
export interface LaneOptions {
  readonly signal?: AbortSignal | undefined;
  readonly beside?: boolean;
}

/** Most jobs under way at once, and the work they may hold together, in milliseconds. */
const widest = 8;
const workAhead = 60;
/** Part that the latest job has in the mean, and the mean before any was seen. */
const weightOfLatest = 0.3;
const firstGuess = 20;

/**
 * Runs jobs in order: one at a time, or as many side by side as the engine works off in a moment, so that it need not wait for
 * a page that is drawing. A caller who aborts is answered at once: a job that has not begun is dropped and never reaches the
 * engine, one that has begun keeps its place until it settles. This is what keeps quick filter changes quick, because the
 * browser's engine works through whatever it has been sent.
 */
export class Lane {
  readonly #jobs: Job[] = [];
  readonly #running = new Set<Job>();
  #refusal: Error | null = null;
  /** Mean time that the engine takes for a job, in milliseconds. */
  #mean = firstGuess;
  #lastSettled = 0;

  run<T>(work: () => Promise<T>, { signal, beside = false }: LaneOptions = {}): Promise<T> {
    if (this.#refusal) return Promise.reject(this.#refusal);
    if (signal?.aborted) return Promise.reject(new QueryCanceled());
    return new Promise<T>((resolve, reject) => {
      const abort = () => {
        const place = this.#jobs.indexOf(job);
        if (place !== -1) this.#jobs.splice(place, 1);
        reject(new QueryCanceled());
        // What waited behind a job that had to be alone may begin now.
        this.#next();
      };
      const settled = () => signal?.removeEventListener('abort', abort);
      const job: Job = {
        alone: !beside,
        start: () => work().then(resolve, reject).finally(settled),
        refuse: (error) => {
          settled();
          reject(error);
        }
      };
      signal?.addEventListener('abort', abort, { once: true });
      this.#jobs.push(job);
      this.#next();
    });
  }

  /** True while a job has begun and not settled, whether or not its caller still waits. */
  get busy(): boolean {
    return this.#running.size > 0;
  }

  /** Refuses what waits, what runs and what comes later: the engine is gone. */
  refuse(error: Error): void {
    this.#refusal = error;
    for (const job of [...this.#running, ...this.#jobs.splice(0)]) job.refuse(error);
    this.#running.clear();
  }

  #next(): void {
    while (this.#jobs.length > 0 && this.#hasRoomFor(this.#jobs[0]!)) this.#start(this.#jobs.shift()!);
  }

  #hasRoomFor({ alone }: Job): boolean {
    if (this.#running.size === 0) return true;
    if (alone || [...this.#running].some((job) => job.alone)) return false;
    return this.#running.size < Math.min(widest, workAhead / this.#mean);
  }

  #start(job: Job): void {
    this.#running.add(job);
    const begun = performance.now();
    void job.start().finally(() => {
      this.#running.delete(job);
      // The engine does one thing after another: a job's own time begins when the one before it was done.
      const now = performance.now();
      const own = now - Math.max(begun, this.#lastSettled);
      this.#lastSettled = now;
      this.#mean += weightOfLatest * (own - this.#mean);
      this.#next();
    });
  }
}
