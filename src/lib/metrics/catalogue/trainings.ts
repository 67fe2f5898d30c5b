import type { Metric } from '../metric';
import type { MetricId } from '../metricId';
import { minimumForComparison } from '../minimumForComparison';
import { sentenceKeys } from './sentenceKeys';

const sexKnown = 'training_events.women is not null and training_events.men is not null';
const matched =
  'training_participations.pre_score is not null and training_participations.post_score is not null' +
  ' and training_participations.max_score > 0';

/** Exact decimals are summed, so that the order of rows cannot change the last digit of a mean. */
function meanOfHundred(score: string): string {
  const points = `cast(${score} * 100 / training_participations.max_score as decimal(18, 6))`;
  return `cast(sum(${points}) filter (where ${matched}) as double) / nullif(count(*) filter (where ${matched}), 0)`;
}

const event = { table: 'training_events', additivity: 'sum', direction: 'up' } as const;
const score = { table: 'training_participations', additivity: 'ratio', unit: 'point' } as const;

/** Trainings: events, who came, and what they learnt. */
export const trainingsMetrics = {
  training_events: {
    ...event,
    sql: 'count(distinct training_events.event_id)',
    additivity: 'distinct',
    fanoutSafe: true,
    unit: 'event',
    indicator: 'OP1',
    missing: 'rows',
    ...sentenceKeys('training_events')
  },
  strategic_training_events: {
    ...event,
    sql: 'count(distinct training_events.event_id)',
    where: 'training_events.strategic_trade',
    additivity: 'distinct',
    fanoutSafe: true,
    unit: 'event',
    indicator: 'OP1',
    missing: 'rows',
    ...sentenceKeys('strategic_training_events')
  },
  participations: {
    ...event,
    sql: 'sum(training_events.participants)',
    unit: 'person',
    indicator: 'OP2',
    missing: 'left_out',
    ...sentenceKeys('participations')
  },
  training_events_without_participants: {
    ...event,
    sql: 'count(distinct training_events.event_id)',
    where: 'training_events.participants is null',
    additivity: 'distinct',
    fanoutSafe: true,
    unit: 'event',
    direction: 'down',
    indicator: null,
    missing: 'counted',
    ...sentenceKeys('training_events_without_participants')
  },
  women_participations: {
    ...event,
    sql: 'sum(training_events.women)',
    where: sexKnown,
    unit: 'person',
    indicator: 'OP4',
    missing: 'known_only',
    ...sentenceKeys('women_participations')
  },
  men_participations: {
    ...event,
    sql: 'sum(training_events.men)',
    where: sexKnown,
    unit: 'person',
    direction: 'none',
    indicator: 'OP4',
    missing: 'known_only',
    ...sentenceKeys('men_participations')
  },
  known_sex_participations: {
    ...event,
    sql: 'sum(training_events.women + training_events.men)',
    unit: 'person',
    indicator: 'OP4',
    missing: 'known_only',
    ...sentenceKeys('known_sex_participations')
  },
  unknown_sex_participations: {
    ...event,
    sql:
      'sum(greatest(training_events.participants' + ' - coalesce(training_events.women + training_events.men, 0), 0))',
    where: 'training_events.participants is not null',
    unit: 'person',
    direction: 'down',
    indicator: 'OP4',
    missing: 'counted',
    ...sentenceKeys('unknown_sex_participations')
  },
  women_share: {
    ...event,
    ratio: { numerator: 'women_participations', denominator: 'known_sex_participations' },
    interval: 'wilson',
    additivity: 'ratio',
    unit: 'share',
    minimumN: minimumForComparison,
    indicator: 'OP4',
    missing: 'known_only',
    ...sentenceKeys('women_share')
  },
  unique_participants: {
    table: 'training_participations',
    sql: 'count(distinct training_participations.participant)',
    additivity: 'distinct',
    fanoutSafe: true,
    unit: 'person',
    direction: 'up',
    indicator: 'OP2',
    missing: 'rows',
    ...sentenceKeys('unique_participants')
  },
  pre_score_mean: {
    ...score,
    sql: meanOfHundred('training_participations.pre_score'),
    direction: 'none',
    indicator: 'OP3',
    missing: 'known_only',
    ...sentenceKeys('pre_score_mean')
  },
  post_score_mean: {
    ...score,
    sql: meanOfHundred('training_participations.post_score'),
    direction: 'up',
    indicator: 'OP3',
    missing: 'known_only',
    ...sentenceKeys('post_score_mean')
  },
  learning_gain: {
    ...score,
    sql: meanOfHundred('(training_participations.post_score - training_participations.pre_score)'),
    direction: 'up',
    minimumN: minimumForComparison,
    indicator: 'OP3',
    missing: 'known_only',
    ...sentenceKeys('learning_gain')
  },
  matched_score_pairs: {
    ...score,
    sql: 'count(*)',
    where: matched,
    additivity: 'sum',
    unit: 'person',
    direction: 'up',
    indicator: 'OP3',
    missing: 'known_only',
    ...sentenceKeys('matched_score_pairs')
  },
  unmatched_participations: {
    ...score,
    sql: 'count(*)',
    where: `(${matched}) is not true`,
    additivity: 'sum',
    unit: 'person',
    direction: 'down',
    indicator: 'OP3',
    missing: 'counted',
    ...sentenceKeys('unmatched_participations')
  },
  study_visits: {
    table: 'training_events',
    sql: 'count(distinct training_events.event_id)',
    where: `training_events.training_type = 'study_visit'`,
    additivity: 'distinct',
    fanoutSafe: true,
    unit: 'event',
    direction: 'up',
    indicator: 'OP6',
    missing: 'rows',
    ...sentenceKeys('study_visits')
  },
  study_visit_participations: {
    table: 'training_events',
    sql: 'sum(training_events.participants)',
    where: `training_events.training_type = 'study_visit'`,
    additivity: 'sum',
    unit: 'person',
    direction: 'up',
    indicator: 'OP6',
    missing: 'left_out',
    ...sentenceKeys('study_visit_participations')
  }
} as const satisfies Partial<Record<MetricId, Metric>>;
