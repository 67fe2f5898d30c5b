import { profileIds } from '$lib/ingest/profiles/profile';
import { metricIds, type MetricId } from '$lib/metrics/metricId';
import { dimensionIds, type DimensionId } from '$lib/model/dimensionId';
import { CommandRefused } from './commandRefused';

/** Dimensions that figures can be broken down by; `period` only filters. */
export const breakdownIds = dimensionIds.filter((id) => id !== 'period');

/** One of a few words an option may have. Throws `CommandRefused`. */
export function readChoice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new CommandRefused('cli.refused.not-a-choice', { option, value, list: choices.join(', ') });
}

/** A whole number within limits. Throws `CommandRefused`. */
export function readWhole(option: string, value: string, [low, high]: readonly [number, number]): number {
  const number = /^\d{1,12}$/.test(value) ? Number(value) : NaN;
  if (number >= low && number <= high) return number;
  throw new CommandRefused('cli.refused.not-a-number', { option, value, low: String(low), high: String(high) });
}

/** Metric ids out of words separated by commas, each once. Throws `CommandRefused` on an unknown one. */
export function readMetrics(texts: readonly string[]): readonly MetricId[] {
  return listed(texts).map((value) => {
    const found = metricIds.find((id) => id === value);
    if (found !== undefined) return found;
    throw new CommandRefused('cli.refused.unknown-metric', { value, list: metricIds.join(', ') });
  });
}

/** Dimension ids out of words separated by commas, each once. Throws `CommandRefused` on an unknown one. */
export function readDimensions(texts: readonly string[]): readonly DimensionId[] {
  return listed(texts).map((value) => {
    const found = breakdownIds.find((id) => id === value);
    if (found !== undefined) return found;
    throw new CommandRefused('cli.refused.unknown-dimension', { value, list: breakdownIds.join(', ') });
  });
}

/** The id of an ingest profile. Throws `CommandRefused`. */
export function readProfile(value: string): string {
  const found = profileIds.find((id) => id === value);
  if (found !== undefined) return found;
  throw new CommandRefused('cli.refused.unknown-profile', { value, list: profileIds.join(', ') });
}

function listed(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => text.split(',')).map((text) => text.trim()))];
}
