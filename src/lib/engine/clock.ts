/** Time as the engine's supervisor uses it; a test puts its own in its place. */
export interface Clock {
  /** Runs the task once after so many milliseconds; what it returns takes the task back. */
  after(milliseconds: number, task: () => void): () => void;
}

/** The time of the machine. */
export const systemClock: Clock = {
  after(milliseconds, task) {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  }
};
