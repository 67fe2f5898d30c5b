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
        "agreed_usd": "month quarter year country unit donor source_class grant output transaction_type budget_class",
        "allotted_usd": "month quarter year country unit donor source_class grant output transaction_type budget_class",
        "cases_of_unknown_stage": "month quarter year country unit place programme donor source_class grant case_status",
        "cases_opened": "month quarter year country unit place programme donor source_class grant case_status",
        "cases_prosecuted": "month quarter year country unit place programme donor source_class grant case_status",
        "cases_without_amount": "month quarter year country unit place programme donor source_class grant case_status",
        "committed_usd": "month quarter year country unit donor source_class grant output transaction_type budget_class",
        "completed_examinations": "month quarter year country unit place transport_mode programme donor source_class direction selection_method examination_type examination_result hs_chapter grant",
        "consignments_profiled": "month quarter year country unit place transport_mode programme donor source_class direction grant",
        "consignments_selected": "month quarter year country unit place transport_mode programme donor source_class direction grant",
        "cost_per_participation": "month quarter year country unit donor source_class grant",
        "cost_per_unit_month": "month quarter year country unit donor source_class grant",
        "direct_spent_usd": "month quarter year country unit donor source_class grant output transaction_type budget_class",
        "duty_evaded_usd": "month quarter year country unit place programme donor source_class grant case_status",
        "equipment_cost_usd": "month quarter year country unit place programme donor source_class grant equipment_type equipment_state",
        "equipment_in_service": "month quarter year country unit place programme donor source_class grant equipment_type equipment_state",
        "equipment_in_service_share": "month quarter year country unit place programme donor source_class grant equipment_type equipment_state",
        "equipment_items": "month quarter year country unit place programme donor source_class grant equipment_type equipment_state",
        "equipment_known_state": "month quarter year country unit place programme donor source_class grant equipment_type equipment_state",
        "equipment_lines_without_cost": "month quarter year country unit place programme donor source_class grant equipment_type equipment_state",
        "examinations": "month quarter year country unit place transport_mode programme donor source_class direction selection_method examination_type examination_result hs_chapter grant",
        "exchange_answer_rate": "month quarter year country unit place programme donor source_class grant exchange_channel partner_country",
        "exchange_conversion": "month quarter year country unit place programme donor source_class grant exchange_channel partner_country",
        "exchanges_answered_24h": "month quarter year country unit place programme donor source_class grant exchange_channel partner_country",
        "exchanges_answered_72h": "month quarter year country unit place programme donor source_class grant exchange_channel partner_country",
        "exchanges_sent": "month quarter year country unit place programme donor source_class grant exchange_channel partner_country",
        "exchanges_to_examination": "month quarter year country unit place programme donor source_class grant exchange_channel partner_country",
        "hit_rate": "month quarter year country unit place transport_mode programme donor source_class direction selection_method examination_type examination_result hs_chapter grant",
        "implementation_rate": "month quarter year country unit donor source_class grant output transaction_type budget_class",
        "known_sex_participations": "month quarter year country unit place programme donor source_class training_type training_event strategic_trade grant",
        "learning_gain": "month quarter year country unit place programme donor source_class training_type training_event strategic_trade sex agency_type grant",
        "legal_basis_events": "month quarter year country unit source_class event_kind",
        "matched_score_pairs": "month quarter year country unit place programme donor source_class training_type training_event strategic_trade sex agency_type grant",
        "men_participations": "month quarter year country unit place programme donor source_class training_type training_event strategic_trade grant",
        "officers_in_post": "country unit place programme donor source_class grant",
        "participations": "month quarter year country unit place programme donor source_class training_type training_event strategic_trade grant",
        "pledged_usd": "month quarter year country unit donor source_class grant output transaction_type budget_class",
        "positive_examinations": "month quarter year country unit place transport_mode programme donor source_class direction selection_method examination_type examination_result hs_chapter grant",
        "post_score_mean": "month quarter year country unit place programme donor source_class training_type training_event strategic_trade sex agency_type grant",
        "pre_score_mean": "month quarter year country unit place programme donor source_class training_type training_event strategic_trade sex agency_type grant",
        "psc_usd": "month quarter year country unit donor source_class grant output transaction_type budget_class",
        "received_usd": "month quarter year country unit donor source_class grant output transaction_type budget_class",
        "recommendation_closure_rate": "month quarter year country unit place programme donor source_class grant visit_type recommendation_topic",
        "recommendations_closed": "month quarter year country unit place programme donor source_class grant visit_type recommendation_topic",
        "recommendations_due": "month quarter year country unit place programme donor source_class grant visit_type recommendation_topic",
        "recommendations_overdue": "month quarter year country unit place programme donor source_class grant visit_type recommendation_topic",
        "refunded_usd": "month quarter year country unit donor source_class grant output transaction_type budget_class",
        "reports_due": "month quarter year donor source_class grant",
        "reports_on_time": "month quarter year donor source_class grant",
        "reports_overdue": "month quarter year donor source_class grant",
        "return_completeness": "month quarter year country unit place programme donor source_class return_status grant",
        "return_timeliness": "month quarter year country unit place programme donor source_class return_status grant",
        "returns_due": "month quarter year country unit place programme donor source_class return_status grant",
        "returns_on_time": "month quarter year country unit place programme donor source_class return_status grant",
        "returns_received": "month quarter year country unit place programme donor source_class return_status grant",
        "revenue_recovered_usd": "month quarter year country unit place programme donor source_class grant case_status",
        "risk_completed": "month quarter year country programme source_class risk_indicator",
        "risk_completed_all": "month quarter year country programme source_class risk_indicator",
        "risk_positive": "month quarter year country programme source_class risk_indicator",
        "risk_positive_all": "month quarter year country programme source_class risk_indicator",
        "risk_precision": "month quarter year country programme source_class risk_indicator",
        "route_legs": "month quarter year country unit place transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter route_from route_to route_role grant",
        "route_seizure_events": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category route_from route_to route_role grant",
        "seized_items_without_kg": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category grant",
        "seized_kg": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category grant",
        "seized_kg_median": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category grant",
        "seized_kg_top1_share": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category grant",
        "seized_quantity": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category grant",
        "seized_quantity_median": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category grant",
        "seized_quantity_top1_share": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category grant",
        "seizure_events": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category route_from route_to route_role grant",
        "seizure_items": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category grant",
        "spent_of_received": "month quarter year country unit donor source_class grant output transaction_type budget_class",
        "spent_usd": "month quarter year country unit donor source_class grant output transaction_type budget_class",
        "strategic_seizure_events": "month quarter year country unit place commodity_class substance measure_unit transport_mode programme donor source_class detection_method concealment_method direction selection_method examination_type examination_result hs_chapter strategic_category route_from route_to route_role grant",
        "strategic_training_events": "month quarter year country unit place programme donor source_class training_type training_event strategic_trade sex agency_type grant",
        "study_visit_participations": "month quarter year country unit place programme donor source_class training_type training_event strategic_trade grant",
        "study_visits": "month quarter year country unit place programme donor source_class training_type training_event strategic_trade sex agency_type grant",
        "supported_unit_months": "month quarter year country unit place programme donor source_class return_status grant",
        "trained_officers": "country unit place programme donor source_class grant",
        "training_events": "month quarter year country unit place programme donor source_class training_type training_event strategic_trade sex agency_type grant",
        "training_events_without_participants": "month quarter year country unit place programme donor source_class training_type training_event strategic_trade sex agency_type grant",
        "training_spent_usd": "month quarter year country unit donor source_class grant output transaction_type budget_class",
        "transactions_without_usd": "month quarter year country unit donor source_class grant output transaction_type budget_class",
        "unique_participants": "month quarter year country unit place programme donor source_class training_type training_event strategic_trade sex agency_type grant",
        "units_operational": "country unit place programme donor source_class unit_state grant",
        "unknown_sex_participations": "month quarter year country unit place programme donor source_class training_type training_event strategic_trade grant",
        "unmatched_participations": "month quarter year country unit place programme donor source_class training_type training_event strategic_trade sex agency_type grant",
        "unspent_usd": "month quarter year country unit donor source_class grant output transaction_type budget_class",
        "visit_days": "month quarter year country unit place programme donor source_class grant visit_type",
        "visits": "month quarter year country unit place programme donor source_class grant visit_type",
        "women_participations": "month quarter year country unit place programme donor source_class training_type training_event strategic_trade grant",
        "women_share": "month quarter year country unit place programme donor source_class training_type training_event strategic_trade grant",
      }
    `);
  });
});
