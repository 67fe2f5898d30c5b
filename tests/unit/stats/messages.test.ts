import { describe, expect, test } from 'vitest';
import { locales } from '$lib/domain/locale';
import { catalogues } from '$lib/messages/catalogues';
import type { Assumption, RefusalCode } from '$lib/stats';

/** Complete, or it does not compile. */
const assumptions: Readonly<Record<Assumption, true>> = {
  trend_would_continue: true,
  no_other_event: true,
  reporting_unchanged: true,
  selection_unchanged: true,
  season_not_modelled: true,
  months_independent: true,
  parallel_trends: true,
  no_spillover: true,
  units_independent: true,
  association_only: true
};
const refusals: Readonly<Record<RefusalCode, true>> = {
  too_few_months: true,
  gaps: true,
  too_few_months_before: true,
  too_few_months_after: true,
  too_few_events: true,
  no_variation: true,
  no_fit: true,
  too_few_treated_units: true,
  too_few_comparison_units: true,
  trends_differ_before: true
};

describe.each(locales)('in %s', (locale) => {
  const keys = Object.keys(catalogues[locale]).filter((key) => key.startsWith('stats.'));

  test('every assumption and every refusal has words, and no words are left over', () => {
    const wanted = [
      ...Object.keys(assumptions).map((code) => `stats.assumption.${code}`),
      ...Object.keys(refusals).map((code) => `stats.refusal.${code}`)
    ];
    expect(keys.toSorted()).toEqual(wanted.toSorted());
  });
});
