import { shareOf } from '../shape/rowValues';

/** What the score is made of: posts filled, trained officers in post, equipment that works, returns that come. */
export type SustainabilityPart = 'staffing' | 'trained' | 'equipment' | 'returns';

interface Measured {
  readonly part: SustainabilityPart;
  readonly of: number | null;
  readonly whole: number | null;
}

/** One part of the score; share and points are null when either number is not reported. */
export interface ScoredPart extends Measured {
  readonly share: number | null;
  /** Of 25. */
  readonly points: number | null;
}

export interface Sustainability {
  readonly parts: readonly ScoredPart[];
  readonly known: number;
  /** The score, from 0 to 100, if every missing part were nought. Equal to `high` when none is missing. */
  readonly low: number;
  /** The score if every missing part were full. */
  readonly high: number;
}

const pointsOfPart = 25;

/**
 * The score card: each part is worth its share of 25 points. A part that is missing is missing, not nought: the score is then
 * known only to lie between two numbers.
 */
export function sustainabilityOf(measured: readonly Measured[]): Sustainability {
  const parts = measured.map((one): ScoredPart => {
    const share = shareOf(one.of, one.whole);
    return { ...one, share, points: share === null ? null : share * pointsOfPart };
  });
  const low = parts.reduce((sum, { points }) => sum + (points ?? 0), 0);
  const missing = parts.filter(({ points }) => points === null).length;
  return { parts, known: parts.length - missing, low, high: low + missing * pointsOfPart };
}
