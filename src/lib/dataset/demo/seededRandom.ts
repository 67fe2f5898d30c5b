/** A repeatable source of random numbers: the same seed gives the same numbers on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(values: readonly T[]): T;
  /** One of the values, in proportion to its weight. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T;
  /** Standard normal. */
  normal(): number;
  logNormal(median: number, sigma: number): number;
  /** Gamma with mean 1 and the given shape; with a Poisson count it makes a negative binomial. */
  gamma(shape: number): number;
}

/** A generator seeded by words and numbers (FNV-1a into mulberry32). Not for secrets. */
export function seededRandom(...seed: readonly (string | number)[]): Random {
  let state = fnv1a(seed.join('/'));
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    normal,
    integer: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    pick: (values) => values[Math.floor(next() * values.length)]!,
    weighted: (choices) => weightedChoice(choices, next()),
    logNormal: (median, sigma) => median * Math.exp(sigma * normal()),
    gamma: (shape) => gammaWithMeanOne(shape, next, normal)
  };
}

function weightedChoice<T>(choices: readonly (readonly [T, number])[], at: number): T {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  let left = at * total;
  for (const [value, weight] of choices) {
    left -= weight;
    if (left < 0) return value;
  }
  return choices[choices.length - 1]![0];
}

/** Marsaglia and Tsang (2000), boosted for shapes below 1. */
function gammaWithMeanOne(shape: number, next: () => number, normal: () => number): number {
  const boosted = shape < 1 ? shape + 1 : shape;
  const d = boosted - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const v = (1 + c * x) ** 3;
    if (v <= 0 || Math.log(1 - next()) >= 0.5 * x * x + d - d * v + d * Math.log(v)) continue;
    const boost = shape < 1 ? Math.exp(Math.log(1 - next()) / shape) : 1;
    return (d * v * boost) / shape;
  }
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}
