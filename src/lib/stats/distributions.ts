import { gammaln } from 'simple-statistics';

const tiny = 1e-300;
const precision = 1e-14;
const mostSteps = 100_000;

/**
 * Quantile of the gamma distribution of the given shape and scale 1: half the quantile of chi-square with twice as many degrees
 * of freedom. By bisection of the regularised incomplete gamma function.
 */
export function gammaQuantile(probability: number, shape: number): number {
  let high = shape + 1;
  while (lowerGamma(shape, high) < probability) high *= 2;
  return bisect((x) => lowerGamma(shape, x) < probability, 0, high);
}

/** Two-sided probability of a standard normal deviate at least this far from 0. */
export function normalTail(deviate: number): number {
  return 1 - lowerGamma(0.5, (deviate * deviate) / 2);
}

/** How far from 0 a Student t deviate lies that 5 % exceed, both sides together. Degrees of freedom need not be whole. */
export function studentLimit(degrees: number): number {
  const tail = (t: number) => incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);
  let high = 2;
  while (tail(high) > 0.05) high *= 2;
  return bisect((t) => tail(t) > 0.05, 0, high);
}

/** Regularised lower incomplete gamma function: series below, continued fraction above (Abramowitz and Stegun 6.5.29, 6.5.31). */
function lowerGamma(shape: number, x: number): number {
  if (x <= 0) return 0;
  const scale = Math.exp(shape * Math.log(x) - x - gammaln(shape));
  if (x >= shape + 1) return 1 - scale * upperFraction(shape, x);
  let term = 1 / shape;
  let sum = term;
  for (let step = 1; term > sum * precision && step < mostSteps; step++) {
    term *= x / (shape + step);
    sum += term;
  }
  return scale * sum;
}

function upperFraction(shape: number, x: number): number {
  const first = x + 1 - shape;
  return 1 / continuedFraction(first, (step) => [step * (shape - step), first + 2 * step]);
}

/** Regularised incomplete beta function (Abramowitz and Stegun 26.5.8), through its mirror where the fraction is slow. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const scale = Math.exp(gammaln(a + b) - gammaln(a) - gammaln(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  const coefficient = (step: number) => {
    const m = Math.floor(step / 2);
    if (step % 2 === 0) return (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    return (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
  };
  return scale / continuedFraction(1, (step) => [coefficient(step), 1]);
}

/** first + a1 / (b1 + a2 / (b2 + ...)) after W. J. Lentz, Applied Optics 15, 1976, p. 668-671; `parts` gives a and b by step from 1. */
function continuedFraction(first: number, parts: (step: number) => readonly [number, number]): number {
  let value = first;
  let ratio = first;
  let inverse = 0;
  for (let step = 1; step < mostSteps; step++) {
    const [a, b] = parts(step);
    inverse = 1 / (b + a * inverse || tiny);
    ratio = b + a / ratio || tiny;
    const change = ratio * inverse;
    value *= change;
    if (Math.abs(change - 1) < precision) break;
  }
  return value;
}

/** Where a condition that holds at `low` ends, to the last digit a number has. */
function bisect(holds: (x: number) => boolean, low: number, high: number): number {
  let [from, to] = [low, high];
  for (;;) {
    const middle = (from + to) / 2;
    if (middle <= from || middle >= to) return middle;
    if (holds(middle)) from = middle;
    else to = middle;
  }
}
