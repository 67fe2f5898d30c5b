import { describe, expect, test } from 'vitest';
import { SmallEdition, where } from './smallEdition';

const edition = await SmallEdition.of({
  donors: [{ donor_code: 'JP' }, { donor_code: 'INL' }],
  grants: [
    { grant_code: 'J1', donor: 'JP' },
    { grant_code: 'I1', donor: 'INL' }
  ],
  training_events: [
    { event_id: 1, participants: 19, women: 4, men: 6, strategic_trade: true, starts_on: '2020-01-10' },
    { event_id: 2, participants: null, women: null, men: null, starts_on: '2020-02-10' },
    { event_id: 3, participants: 10, women: 3, men: null, country: 'KG', starts_on: '2020-03-10' },
    { event_id: 4, participants: 20, women: 0, men: 20, country: 'KG', starts_on: '2020-01-01', date_precision: 'year' }
  ],
  training_grants: [
    { event_id: 1, grant_code: 'J1' },
    { event_id: 1, grant_code: 'I1' },
    { event_id: 2, grant_code: 'J1' }
  ],
  training_participations: [
    { event_id: 1, participant: 'a', sex: 'f', unit: 'TMZ', pre_score: 4, post_score: 8, max_score: 10 },
    { event_id: 1, participant: 'b', sex: 'm', unit: 'TMZ', pre_score: 10, post_score: 15, max_score: 20 },
    { event_id: 1, participant: 'c', sex: 'm', unit: 'OSH', pre_score: 1, post_score: null, max_score: 10 },
    { event_id: 4, participant: 'a', sex: 'f', unit: 'TMZ', pre_score: null, post_score: 10, max_score: 10 },
    { event_id: 4, participant: 'd', sex: 'unknown', unit: null, pre_score: 5, post_score: 6, max_score: null }
  ]
});

describe('participations', () => {
  test('are the sum of what was reported, beside the number of events that did not', async () => {
    expect(await edition.total(['training_events', 'participations', 'training_events_without_participants'])).toEqual({
      training_events: 4,
      participations: 49,
      training_events_without_participants: 1
    });
  });

  test('of an event without a number are unknown, not 0', async () => {
    expect(await edition.total(['participations'], [where('period', '2020-02')])).toEqual({ participations: null });
    expect(await edition.total(['training_events', 'participations'], [where('country', 'TJ')])).toEqual({
      training_events: 0,
      participations: null
    });
  });

  test('a person at two trainings is two participations and one unique participant', async () => {
    const { rows, total } = await edition.ask(['unique_participants'], ['month'], { calendar: 'un', clauses: [] });
    expect(rows).toEqual([
      { month: '2020-01', unique_participants: 3 },
      { month: null, unique_participants: 2 }
    ]);
    expect(total).toEqual({ unique_participants: 4 });
  });
});

describe('the share of women', () => {
  test('is among those of known sex: 4 of 30, the event with women only reported left out', async () => {
    const total = await edition.total(['women_share', 'known_sex_participations', 'unknown_sex_participations']);
    expect(total).toMatchObject({ women_share: 4 / 30, women_share_n: 30, known_sex_participations: 30 });
    // 9 of the 19 and all 10 of the third event; nothing is known of the second.
    expect(total['unknown_sex_participations']).toBe(19);
  });

  test('is unknown where no event reported the split', async () => {
    const total = await edition.total(['women_share', 'women_participations'], [where('period', '2020-02..2020-03')]);
    expect(total).toMatchObject({ women_share: null, women_share_low: null, women_participations: null });
  });

  test('of an event with no woman is 0', async () => {
    const total = await edition.total(['women_share'], [where('country', 'KG')]);
    expect(total).toMatchObject({ women_share: 0, women_share_low: 0, women_share_n: 20 });
  });
});

describe('the learning gain', () => {
  const metrics = ['learning_gain', 'pre_score_mean', 'post_score_mean', 'matched_score_pairs'] as const;

  test('is over people with both scores, in points of 100: (40 + 25) / 2', async () => {
    expect(await edition.total([...metrics, 'unmatched_participations'])).toEqual({
      learning_gain: 32.5,
      pre_score_mean: 45,
      post_score_mean: 77.5,
      matched_score_pairs: 2,
      unmatched_participations: 3
    });
  });

  test('can be asked by sex and unit, where only a list knows them', async () => {
    expect(await edition.rows(['learning_gain', 'matched_score_pairs'], ['sex'])).toEqual([
      { sex: 'f', learning_gain: 40, matched_score_pairs: 1 },
      { sex: 'm', learning_gain: 25, matched_score_pairs: 1 },
      { sex: 'unknown', learning_gain: null, matched_score_pairs: 0 }
    ]);
  });

  test('is unknown without a pair, and the number of pairs is 0', async () => {
    expect(await edition.total(['learning_gain', 'matched_score_pairs'], [where('unit', 'OSH')])).toEqual({
      learning_gain: null,
      matched_score_pairs: 0
    });
  });
});

describe('donors of trainings', () => {
  test('an event that two donors paid for is whole for each and one in the total', async () => {
    const { rows, total } = await edition.ask(['training_events', 'participations'], ['donor'], {
      calendar: 'un',
      clauses: []
    });
    expect(rows).toEqual([
      { donor: 'INL', training_events: 1, participations: 19 },
      { donor: 'JP', training_events: 2, participations: 19 },
      { donor: null, training_events: 2, participations: 30 }
    ]);
    expect(total).toEqual({ training_events: 4, participations: 49 });
  });

  test('a filter on a donor reaches the participants through the event and its grants', async () => {
    expect(await edition.total(['unique_participants'], [where('donor', 'INL')])).toEqual({ unique_participants: 3 });
    expect(await edition.total(['unique_participants'], [where('donor', null)])).toEqual({ unique_participants: 2 });
  });
});

describe('calendars', () => {
  test('one event rolls up by the UN, US and Japanese year; one known to its year only by the UN', async () => {
    const byYear = (calendar: 'un' | 'us' | 'jp') =>
      edition.rows(['training_events'], ['year'], { calendar, clauses: [where('country', 'UZ', 'KG')] });
    expect(await byYear('un')).toEqual([{ year: 'un:2020', training_events: 4 }]);
    expect(await byYear('us')).toEqual([
      { year: 'us:2020', training_events: 3 },
      { year: null, training_events: 1 }
    ]);
    expect(await byYear('jp')).toEqual([
      { year: 'jp:2019', training_events: 3 },
      { year: null, training_events: 1 }
    ]);
  });

  test('strategic trainings are those marked by the source', async () => {
    expect(await edition.rows(['training_events', 'strategic_training_events'], ['strategic_trade'])).toEqual([
      { strategic_trade: 'false', training_events: 3, strategic_training_events: 0 },
      { strategic_trade: 'true', training_events: 1, strategic_training_events: 1 }
    ]);
  });
});
