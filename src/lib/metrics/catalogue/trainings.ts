import type { Metric } from '../metric';
import { metricWords } from './metricWords';

/** The numbers on capacity building. */
export const trainingsMetrics = {
  training_events: {
    table: 'training_events',
    sql: 'count(*)',
    additivity: 'sum',
    fanoutSafe: true,
    unit: 'event',
    direction: 'up',
    indicator: 'OP1',
    ...metricWords('training_events')
  },
  strategic_training_events: {
    table: 'training_events',
    sql: 'count(*)',
    where: 'training_events.strategic_trade',
    additivity: 'sum',
    fanoutSafe: true,
    unit: 'event',
    direction: 'up',
    indicator: 'OP1',
    ...metricWords('strategic_training_events')
  },
  participations: {
    table: 'training_events',
    sql: 'sum(training_events.participants)',
    additivity: 'sum',
    unit: 'person',
    direction: 'up',
    indicator: 'OP2',
    ...metricWords('participations')
  },
  training_events_without_participants: {
    table: 'training_events',
    sql: 'count(*)',
    where: 'training_events.participants is null',
    additivity: 'sum',
    fanoutSafe: true,
    unit: 'event',
    direction: 'down',
    indicator: null,
    ...metricWords('training_events_without_participants')
  },
  unique_participants: {
    table: 'training_participations',
    sql: 'count(distinct training_participations.participant)',
    additivity: 'distinct',
    unit: 'person',
    direction: 'up',
    indicator: 'OP2',
    ...metricWords('unique_participants')
  },
  women_participations: {
    table: 'training_events',
    sql: 'sum(training_events.women)',
    additivity: 'sum',
    unit: 'person',
    direction: 'up',
    indicator: 'OP4',
    ...metricWords('women_participations')
  },
  men_participations: {
    table: 'training_events',
    sql: 'sum(training_events.men)',
    additivity: 'sum',
    unit: 'person',
    direction: 'none',
    indicator: 'OP4',
    ...metricWords('men_participations')
  },
  known_sex_participations: {
    table: 'training_events',
    sql: 'sum(coalesce(training_events.women, 0) + coalesce(training_events.men, 0))',
    where: 'training_events.women is not null or training_events.men is not null',
    additivity: 'sum',
    unit: 'person',
    direction: 'up',
    indicator: 'OP4',
    ...metricWords('known_sex_participations')
  },
  unknown_sex_participations: {
    table: 'training_events',
    sql: 'sum(greatest(training_events.participants - coalesce(training_events.women, 0) - coalesce(training_events.men, 0), 0))',
    additivity: 'sum',
    unit: 'person',
    direction: 'down',
    indicator: 'OP4',
    ...metricWords('unknown_sex_participations')
  },
  women_share: {
    table: 'training_events',
    ratio: { numerator: 'women_participations', denominator: 'known_sex_participations' },
    interval: 'wilson',
    additivity: 'ratio',
    unit: 'share',
    direction: 'up',
    minimumN: 30,
    indicator: 'OP4',
    ...metricWords('women_share')
  },
  pre_score_mean: {
    table: 'training_participations',
    sql: 'avg(100 * training_participations.pre_score / training_participations.max_score)::double',
    where: 'training_participations.pre_score is not null and training_participations.post_score is not null',
    additivity: 'order-statistic',
    unit: 'point',
    direction: 'up',
    minimumN: 30,
    indicator: 'OP3',
    ...metricWords('pre_score_mean')
  },
  post_score_mean: {
    table: 'training_participations',
    sql: 'avg(100 * training_participations.post_score / training_participations.max_score)::double',
    where: 'training_participations.pre_score is not null and training_participations.post_score is not null',
    additivity: 'order-statistic',
    unit: 'point',
    direction: 'up',
    minimumN: 30,
    indicator: 'OP3',
    ...metricWords('post_score_mean')
  },
  learning_gain: {
    table: 'training_participations',
    sql: 'avg(100 * (training_participations.post_score - training_participations.pre_score) / training_participations.max_score)::double',
    where: 'training_participations.pre_score is not null and training_participations.post_score is not null',
    additivity: 'order-statistic',
    unit: 'point',
    direction: 'up',
    minimumN: 30,
    indicator: 'OP3',
    ...metricWords('learning_gain')
  },
  matched_score_pairs: {
    table: 'training_participations',
    sql: 'count(*)',
    where: 'training_participations.pre_score is not null and training_participations.post_score is not null',
    additivity: 'sum',
    unit: 'person',
    direction: 'up',
    indicator: 'OP3',
    ...metricWords('matched_score_pairs')
  },
  unmatched_participations: {
    table: 'training_participations',
    sql: 'count(*)',
    where: 'training_participations.pre_score is null or training_participations.post_score is null',
    additivity: 'sum',
    unit: 'person',
    direction: 'down',
    indicator: 'OP3',
    ...metricWords('unmatched_participations')
  }
} as const satisfies Record<string, Metric>;
