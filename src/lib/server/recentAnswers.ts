/**
 * Keeps the most recent answers, at most `limit`, and lets those who ask the same at the same time share one. An answer that
 * failed is forgotten, so that the next one asks again.
 */
export class RecentAnswers<T> {
  readonly #answers = new Map<string, Promise<T>>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The answer under a key, made by `make` when it is not kept. */
  get(key: string, make: () => Promise<T>): Promise<T> {
    const answer = this.#answers.get(key) ?? this.#make(key, make);
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    const oldest = this.#answers.keys().next();
    if (this.#answers.size > this.#limit && !oldest.done) this.#answers.delete(oldest.value);
    return answer;
  }

  get size(): number {
    return this.#answers.size;
  }

  #make(key: string, make: () => Promise<T>): Promise<T> {
    const answer = make();
    answer.catch(() => {
      if (this.#answers.get(key) === answer) this.#answers.delete(key);
    });
    return answer;
  }
}
