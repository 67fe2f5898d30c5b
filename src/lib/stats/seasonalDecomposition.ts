import { mean, median } from 'simple-statistics';
import { requireFinite } from './interval';
import { refuseBelow, type Refusal } from './refusal';
import type { Series } from './trend';

/** A monthly series taken apart: trend + season + remainder = value. */
export interface SeasonalDecomposition {
  /** Null in the first and last six months, which a centred average of a year does not reach. */
  readonly trend: Series;
  /** What each month adds, in the order of the series; a year of it sums to 0. */
  readonly season: readonly number[];
  /** Null where the trend is. */
  readonly remainder: Series;
}

/** Months from which a season is told from chance: three of each month of the year. */
export const minimumForSeason = 36;

/**
 * Classical additive decomposition of a monthly series: centred moving average over a year, then the season of each month
 * (R. J. Hyndman and G. Athanasopoulos, Forecasting: Principles and Practice, 3rd ed. 2021, section 3.4); here the median and
 * not the mean of what is left, so that one large case makes no season. Refuses below 36 months and for a series with gaps:
 * nothing is filled in. Throws a `RangeError` for a value that is no finite number.
 */
export function seasonalDecomposition(series: Series): SeasonalDecomposition | Refusal {
  const values = series.filter((value) => value !== null);
  requireFinite(values, 'The value');
  const refusal = refuseBelow(minimumForSeason, values.length, 'too_few_months');
  if (refusal !== null) return refusal;
  if (values.length < series.length) return { refused: 'gaps', needed: series.length, given: values.length };
  const trend = values.map((_, month) => yearAround(values, month));
  const year = seasonOfYear(values, trend);
  const season = values.map((_, month) => year[month % 12]!);
  const remainder = values.map((value, month) => {
    const level = trend[month]!;
    return level === null ? null : value - level - season[month]!;
  });
  return { trend, season, remainder };
}

/** Mean of the year around a month; the month half a year before and the one half a year after count half each. */
function yearAround(values: readonly number[], month: number): number | null {
  if (month < 6 || month + 6 >= values.length) return null;
  const ends = (values[month - 6]! + values[month + 6]!) / 2;
  return (values.slice(month - 5, month + 6).reduce((sum, value) => sum + value, 0) + ends) / 12;
}

function seasonOfYear(values: readonly number[], trend: Series): readonly number[] {
  const raw = Array.from({ length: 12 }, (_, place) => {
    const left = values.flatMap((value, month) => {
      const level = trend[month] ?? null;
      return month % 12 === place && level !== null ? [value - level] : [];
    });
    return median(left);
  });
  const centre = mean(raw);
  return raw.map((value) => value - centre);
}
