import { QueryCanceled } from './database';

interface Job {
  start(): Promise<void>;
  refuse(error: Error): void;
}

/**
 * Runs one job at a time, in order. A caller who aborts is answered at once: a job that has not begun is dropped and never
 * reaches the engine, one that has begun keeps the lane until it settles. This is what keeps quick filter changes quick,
 * because the browser's engine works through whatever it has been sent.
 */
export class Lane {
  readonly #jobs: Job[] = [];
  #current: Job | null = null;
  #refusal: Error | null = null;

  run<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (this.#refusal) return Promise.reject(this.#refusal);
    if (signal?.aborted) return Promise.reject(new QueryCanceled());
    return new Promise<T>((resolve, reject) => {
      const abort = () => {
        const place = this.#jobs.indexOf(job);
        if (place !== -1) this.#jobs.splice(place, 1);
        reject(new QueryCanceled());
      };
      const settled = () => signal?.removeEventListener('abort', abort);
      const job: Job = {
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
    return this.#current !== null;
  }

  /** Refuses what waits, what runs and what comes later: the engine is gone. */
  refuse(error: Error): void {
    this.#refusal = error;
    for (const job of [this.#current, ...this.#jobs.splice(0)]) job?.refuse(error);
    this.#current = null;
  }

  #next(): void {
    if (this.#current) return;
    const job = this.#jobs.shift();
    if (!job) return;
    this.#current = job;
    void job.start().finally(() => {
      if (this.#current === job) this.#current = null;
      this.#next();
    });
  }
}
