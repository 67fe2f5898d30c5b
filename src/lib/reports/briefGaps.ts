import { parsePeriod } from '$lib/domain/calendar';
import { formatDate } from '$lib/messages/format';
import { message, type MessageKey, type MessageValues } from '$lib/messages/messages';
import { isComparable, minimumForComparison } from '$lib/views/shape/rate';
import type { ViewContext } from '$lib/views/view';
import type { BriefAnswers } from './briefViews';

/** What a gap is counted by; a count of zero is no gap. */
type Gap = readonly [count: number, key: MessageKey, values: MessageValues];

/**
 * What a brief does not know, a sentence each, counted from the models of its views: returns that did not come, measures that
 * were not reported, rates on too few, money that was joint, days beyond the data. Never empty: no gap is said too.
 */
export function briefGaps(answers: BriefAnswers, context: ViewContext, donor: string | null): readonly string[] {
  const gaps = [...reportingGaps(answers), ...measureGaps(answers), ...fundingGaps(answers, donor)];
  const sentences = gaps.filter(([count]) => count > 0).map(([, key, values]) => message(context.locale, key, values));
  const all = [...sentences, ...periodGaps(context)];
  return all.length === 0 ? [message(context.locale, 'reports.brief.gap_none')] : all;
}

function reportingGaps({ keyFigures, hitRates }: BriefAnswers): readonly Gap[] {
  const { completeness } = keyFigures.result.model;
  const missing = completeness === null ? 0 : completeness.due - completeness.received;
  const { by, rows } = hitRates.result.model;
  const few = by === 'unit' ? rows.filter((row) => row.key !== null && !isComparable(row.rate)).length : 0;
  return [
    [Number(completeness === null), 'reports.brief.gap_no_returns', {}],
    [missing, 'reports.brief.gap_returns', { missing }],
    [few, 'reports.brief.gap_few', { units: few, minimum: minimumForComparison }]
  ];
}

function measureGaps({ trainings, sex, learning, units }: BriefAnswers): readonly Gap[] {
  const events = trainings.result.model.withoutParticipants;
  const unknown = sex.result.model.total.unknown ?? 0;
  const { unpaired } = learning.result.model.total;
  const uncounted = units.result.model.units.filter((unit) => unit.trained === null || unit.inPost === null).length;
  return [
    [events, 'reports.brief.gap_participants', { events }],
    [unknown, 'reports.brief.gap_sex', { unknown }],
    [unpaired, 'reports.brief.gap_pairs', { unpaired }],
    [uncounted, 'reports.brief.gap_headcounts', { units: uncounted }]
  ];
}

function fundingGaps({ support }: BriefAnswers, donor: string | null): readonly Gap[] {
  const row = donor === null ? undefined : support.result.model.donors.find((one) => one.donor === donor);
  const trainings = row?.jointTrainings ?? 0;
  const units = row?.jointUnits ?? 0;
  return [
    [trainings, 'reports.brief.gap_joint', { trainings }],
    [units, 'reports.brief.gap_joint_units', { units }]
  ];
}

function periodGaps({ locale, edition, filters }: ViewContext): readonly string[] {
  const token = filters.clauses.find((clause) => clause.dimension === 'period')?.values[0] ?? null;
  const asked = token === null ? null : parsePeriod(token);
  if (asked === null || edition.period === null) return [];
  const { from, to } = edition.period;
  return [
    ...(asked.from < from ? [message(locale, 'reports.brief.gap_late', { day: formatDate(locale, from) })] : []),
    ...(asked.to > to ? [message(locale, 'reports.brief.gap_early', { day: formatDate(locale, to) })] : [])
  ];
}
