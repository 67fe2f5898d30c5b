import { mean, sampleStandardDeviation } from 'simple-statistics';

/** What changed between two scores of the same people. A member that the data cannot answer is null. */
export interface PairedEffect {
  /** Matched pairs. */
  readonly n: number;
  /** Mean of post minus pre, in points. Null without pairs. */
  readonly difference: number | null;
  /** Student's t of the differences, with n - 1 degrees of freedom. Null for fewer than two pairs, or when all changed alike. */
  readonly t: number | null;
  /** Difference over the standard deviation of the differences; grows with their correlation, so no measure to compare by. */
  readonly dz: number | null;
  /** Difference over the mean of both standard deviations. Null when nobody differs from anybody. */
  readonly dav: number | null;
  /** `dav` with Hedges' correction for small samples. Null for two pairs, which it would leave nothing of. */
  readonly gav: number | null;
  /** Share of the possible gain that was gained. Null when the mean before was the maximum. */
  readonly normalisedGain: number | null;
}

/**
 * Learning gain of matched pairs, `pre[i]` and `post[i]` of one person. d_av and g_av after D. Lakens, Frontiers in Psychology
 * 4, 2013, 863, with the correction J = 1 - 3 / (4 (n - 1) - 1) of L. V. Hedges, Journal of Educational Statistics 6, 1981,
 * p. 107-128; normalised gain after R. R. Hake, American Journal of Physics 66, 1998, p. 64-74. Throws a `RangeError` when the
 * lists differ in length or a score lies outside 0 to `maxScore`.
 */
export function pairedEffect(pre: readonly number[], post: readonly number[], maxScore = 100): PairedEffect {
  requireScores(pre, post, maxScore);
  const n = pre.length;
  if (n === 0) return { n, difference: null, t: null, dz: null, dav: null, gav: null, normalisedGain: null };
  const differences = post.map((score, index) => score - pre[index]!);
  const difference = mean(differences);
  const possible = maxScore - mean([...pre]);
  const normalisedGain = possible > 0 ? difference / possible : null;
  if (n === 1) return { n, difference, t: null, dz: null, dav: null, gav: null, normalisedGain };
  const dz = over(difference, spread(differences));
  const dav = over(difference, (spread(pre) + spread(post)) / 2);
  return {
    n,
    difference,
    t: dz === null ? null : dz * Math.sqrt(n),
    dz,
    dav,
    gav: dav === null || n === 2 ? null : dav * (1 - 3 / (4 * (n - 1) - 1)),
    normalisedGain
  };
}

function requireScores(pre: readonly number[], post: readonly number[], maxScore: number): void {
  if (pre.length !== post.length) throw new RangeError(`${pre.length} scores before, ${post.length} after: no pairs`);
  if (!(maxScore > 0 && Number.isFinite(maxScore))) throw new RangeError(`${maxScore} is no highest score`);
  const odd = [...pre, ...post].find((score) => !(score >= 0 && score <= maxScore));
  if (odd !== undefined) throw new RangeError(`Score ${odd} lies outside 0 to ${maxScore}`);
}

function over(difference: number, deviation: number): number | null {
  return deviation > 0 ? difference / deviation : null;
}

/** Exactly 0 when all are equal, whatever rounding makes of their mean: no score is told apart below a billionth of a point. */
function spread(values: readonly number[]): number {
  const deviation = sampleStandardDeviation([...values]);
  return deviation < 1e-9 ? 0 : deviation;
}
