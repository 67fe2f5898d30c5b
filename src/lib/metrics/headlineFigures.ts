import type { EditionManifest } from '$lib/domain/edition';
import type { Database } from '$lib/engine/database';
import { noFilters } from '$lib/filters/filters';
import { metricText } from './metricText';
import type { MetricId } from './metricId';
import { runMetrics } from './runMetrics';

/** The figures by which a reader notices what an import did. */
export const headlineMetrics = [
  'seizure_events',
  'seized_kg',
  'examinations',
  'positive_examinations',
  'hit_rate',
  'training_events',
  'participations',
  'women_share'
] as const satisfies readonly MetricId[];

/** A headline figure of an edition: over its whole period, in the source class a reader sees first. Null is unknown. */
export interface HeadlineValue {
  readonly metric: string;
  readonly label: { readonly en: string; readonly ru: string };
  readonly value: number | null;
}

/** The headline figures of an edition, as its pages show them without filters. */
export async function headlineFigures(
  database: Pick<Database, 'query'>,
  edition: EditionManifest
): Promise<HeadlineValue[]> {
  const { total } = await runMetrics(database, { metrics: headlineMetrics, filters: noFilters, edition });
  return headlineMetrics.map((metric) => {
    const value = total[metric] ?? null;
    const label = { en: metricText('en', metric).label, ru: metricText('ru', metric).label };
    return { metric, label, value: value === null ? null : Number(value) };
  });
}
