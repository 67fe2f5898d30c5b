import { describe, expect, test } from 'vitest';
import { catalogue } from '$lib/metrics/catalogue';
import { BreakdownRefused, knownDimensionsOf } from '$lib/metrics/breakdowns';
import { compileMetrics } from '$lib/metrics/compileMetrics';
import { metricIds } from '$lib/metrics/metricId';
import { metricText } from '$lib/metrics/metricText';
import { locales } from '$lib/domain/locale';
import { dimensionIds, filterDimensions, type DimensionId } from '$lib/model/dimensionId';
import type { Clause } from '$lib/filters/filters';
import { SmallEdition } from './smallEdition';

const empty = await SmallEdition.of({});
const filters = { calendar: 'us', clauses: [] } as const;
const tables = [...new Set(metricIds.map((id) => catalogue[id].table))];

/** Values to filter by: one that the list may hold, with and without "not reported", and "not reported" alone. */
function clausesOn(dimension: DimensionId): readonly Clause[] {
  const periods: Partial<Readonly<Record<DimensionId, string>>> = {
    period: 'us:2020Q1..2020-06',
    month: '2020-01',
    quarter: 'us:2020Q1',
    year: 'us:2020'
  };
  const value = periods[dimension] ?? 'x';
  const choices = dimension === 'period' ? [[value]] : [[value], [value, null], [null]];
  return choices.map((values) => ({ dimension, values, view: null }));
}

describe('every metric', () => {
  test('answers on empty tables: nothing is known, and nothing is zero', async () => {
    const { rows, total } = await empty.ask(metricIds, [], filters);
    expect(rows).toEqual([]);
    const known = Object.entries(total).filter(([id, value]) => value !== null && !id.endsWith('_n'));
    expect(known).toEqual([]);
  });

  test.each(metricIds)('%s refuses the dimensions that mean nothing for it', (metric) => {
    const known = knownDimensionsOf(metric);
    for (const dimension of dimensionIds.filter((one) => !known.includes(one))) {
      const request = { metrics: [metric], by: [dimension], filters, edition: empty.manifest };
      expect(() => compileMetrics(request), dimension).toThrow(BreakdownRefused);
    }
  });

  test.each(tables)('of %s binds with a clause on every dimension, known to it or not', async (table) => {
    const metrics = metricIds.filter((id) => catalogue[id].table === table);
    for (const clause of dimensionIds.flatMap(clausesOn)) {
      const { total } = await empty.ask(metrics, [], { calendar: 'us', clauses: [clause] });
      for (const id of metrics) expect(total, `${id} where ${JSON.stringify(clause)}`).toHaveProperty(id, null);
    }
  });

  test.each(tables)('of %s binds by each of its dimensions under every filter of the bar', async (table) => {
    const metrics = metricIds.filter((id) => catalogue[id].table === table);
    for (const dimension of dimensionIds) {
      const asked = metrics.filter((id) => knownDimensionsOf(id).includes(dimension));
      if (asked.length === 0) continue;
      for (const filter of filterDimensions) {
        const { rows } = await empty.ask(asked, [dimension], {
          calendar: 'jp',
          clauses: clausesOn(filter).slice(-2).slice(0, 1)
        });
        expect(rows, `${dimension} under ${filter}`).toEqual([]);
      }
    }
  });

  test.each(metricIds)('%s has its words in every language', (metric) => {
    for (const locale of locales) {
      for (const text of Object.values(metricText(locale, metric))) expect(text.length).toBeGreaterThan(3);
    }
  });

  test('a filter inside an aggregate stands behind exactly one aggregate', () => {
    for (const id of metricIds) {
      const { where, sql } = catalogue[id];
      if (where !== undefined) expect(sql, id).toMatch(/^(count|sum)\([^;]*\)$/);
    }
  });

  test('the dimensions of each metric are these', () => {
    const matrix = Object.fromEntries(metricIds.map((id) => [id, knownDimensionsOf(id).join(' ')]));
    expect(matrix).toMatchInlineSnapshot(`
      {
        "completed_examinations": "month quarter year country unit place transport_mode programme donor source_class direction selection_method examination_type examination_result hs_chapter",
        "consignments_profiled": "month quarter year country unit place transport_mode programme donor source_class direction",
        "consignments_selected": "month quarter year country unit place transport_mode programme donor source_class direction",
        "examinations": "month quarter year country unit place transport_mode programme donor source_class direction selection_method examination_type examination_result hs_chapter",
        "hit_rate": "month quarter year country unit place transport_mode programme donor source_class direction selection_method examination_type examination_result hs_chapter",
        "known_sex_participations": "month quarter year country unit place programme donor source_class training_type strategic_trade",
        "learning_gain": "month quarter year country unit place programme donor source_class training_type strategic_trade sex agency_type",
        "matched_score_pairs": "month quarter year country unit place programme donor source_class training_type strategic_trade sex agency_type",
        "men_participations": "month quarter year country unit place programme donor source_class training_type strategic_trade",
        "officers_in_post": "country unit place programme donor source_class",
        "participations": "month quarter year country unit place programme donor source_class training_type strategic_trade",
        "positive_examinations": "month quarter year country unit place transport_mode programme donor source_class direction selection_method examination_type examination_result hs_chapter",
        "post_score_mean": "month quarter year country unit place programme donor source_class training_type strategic_trade sex agency_type",
        "pre_score_mean": "month quarter year country unit place programme donor source_class training_type strategic_trade sex agency_type",
        "returns_due": "month quarter year country unit place programme donor source_class return_status",
        "returns_on_time": "month quarter year country unit place programme donor source_class return_status",
        "returns_received": "month quarter year country unit place programme donor source_class return_status",
        "route_legs": "month quarter year country unit place transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter route_from route_to route_role",
        "route_seizure_events": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category route_from route_to route_role",
        "seized_items_without_kg": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category",
        "seized_kg": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category",
        "seized_kg_median": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category",
        "seized_kg_top1_share": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category",
        "seized_quantity": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category",
        "seized_quantity_median": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category",
        "seized_quantity_top1_share": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category",
        "seizure_events": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category route_from route_to route_role",
        "seizure_items": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category",
        "strategic_seizure_events": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category route_from route_to route_role",
        "strategic_training_events": "month quarter year country unit place programme donor source_class training_type strategic_trade sex agency_type",
        "trained_officers": "country unit place programme donor source_class",
        "training_events": "month quarter year country unit place programme donor source_class training_type strategic_trade sex agency_type",
        "training_events_without_participants": "month quarter year country unit place programme donor source_class training_type strategic_trade sex agency_type",
        "unique_participants": "month quarter year country unit place programme donor source_class training_type strategic_trade sex agency_type",
        "units_operational": "country unit place programme donor source_class unit_state",
        "unknown_sex_participations": "month quarter year country unit place programme donor source_class training_type strategic_trade",
        "unmatched_participations": "month quarter year country unit place programme donor source_class training_type strategic_trade sex agency_type",
        "women_participations": "month quarter year country unit place programme donor source_class training_type strategic_trade",
        "women_share": "month quarter year country unit place programme donor source_class training_type strategic_trade",
      }
    `);
  });
});
