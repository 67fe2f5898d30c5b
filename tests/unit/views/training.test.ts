import { describe, expect, test } from 'vitest';
import type { Filters } from '$lib/filters/filters';
import { runView } from '$lib/views/runView';
import { learningEffect } from '$lib/views/training/learningEffect';
import { trainingAfterAction } from '$lib/views/training/trainingAfterAction';
import { trainingProfile } from '$lib/views/training/trainingProfile';
import type { View, ViewContext } from '$lib/views/view';
import { pick, SmallEdition, where } from '../metrics/smallEdition';

async function answer<Model>(edition: SmallEdition, view: View<Model>, clauses: Filters['clauses'] = []) {
  const filters: Filters = { calendar: 'un', clauses };
  const { model } = await runView(edition.database, view, { filters, edition: edition.manifest });
  const context: ViewContext = { locale: 'en', labels: {}, edition: edition.manifest, filters };
  return { model, sentence: view.sentence(model, context), table: view.table(model, context) };
}

const pre = [42, 55, 48, 60, 39, 51, 58, 45, 50, 47, 53, 44];
const post = [68, 70, 66, 79, 60, 72, 75, 63, 71, 64, 74, 61];

describe('what was learnt', () => {
  test('of twelve pairs has the golden effect, and says how many are lost', async () => {
    const edition = await SmallEdition.of({
      training_events: [{ event_id: 1 }],
      training_participations: [
        ...pre.map((pre_score, index) => ({
          event_id: 1,
          participant: `p${index}`,
          pre_score,
          post_score: post[index]!,
          max_score: 100
        })),
        { event_id: 1, participant: 'late', pre_score: null, post_score: 80, max_score: 100 }
      ]
    });
    const { model, sentence, table } = await answer(edition, learningEffect);
    expect(model.total).toMatchObject({ n: 12, lost: 1, difference: 19.25 });
    expect(model.total.t).toBeCloseTo(22.781, 3);
    expect(model.total.dav).toBeCloseTo(3.115, 3);
    expect(model.total.gav).toBeCloseTo(2.897, 3);
    expect(model.total.normalisedGain).toBeCloseTo(0.38, 3);
    expect(sentence).toContain('1 participation is lost to it (7.7% of all)');
    expect(table.rows.at(-1)!.at(-1)).toBe('too few to compare');
  });

  test('a score of 8 out of 10 is 80 points of 100', async () => {
    const edition = await SmallEdition.of({
      training_events: [{ event_id: 1 }],
      training_participations: [{ event_id: 1, participant: 'p', pre_score: 4, post_score: 8, max_score: 10 }]
    });
    expect((await answer(edition, learningEffect)).model.total.difference).toBe(40);
  });
});

describe('the page of one training', () => {
  const seminar = {
    event_id: 7,
    event_ref: 'PUB-T-2019-KG-STEC2',
    training_type: 'stec2',
    strategic_trade: true,
    country: 'KG',
    starts_on: '2019-01-01',
    date_precision: 'year',
    days_theory: 3,
    days_practice: 2,
    participants: 19,
    participants_qualifier: 'about',
    source_class: 'published'
  };
  const its = [pick('subject', 'training_event', 'PUB-T-2019-KG-STEC2')];

  test('finds a published training beside synthetic ones, and says what was not reported', async () => {
    const edition = await SmallEdition.of({
      training_events: [seminar, { event_id: 8, source_class: 'synthetic' }]
    });
    const { model, sentence, table } = await answer(edition, trainingProfile, its);
    expect(model.event).toMatchObject({ code: 'PUB-T-2019-KG-STEC2', participants: 19, women: null, men: null });
    const lines = new Map(table.rows.map(([what, value]) => [what, value]));
    expect(lines.get('Participants')).toBe('about 19');
    expect(lines.get('First day')).toBe('2019');
    expect(lines.get('Women')).toBeNull();
    expect(sentence).toMatch(/Not reported: .*women, men.*/);
  });

  test('sets no seizures beside a training of which only the year is known', async () => {
    const edition = await SmallEdition.of({
      training_events: [seminar],
      seizures: [{ seizure_id: 1, country: 'KG', seized_on: '2019-03-01', source_class: 'published' }]
    });
    expect((await answer(edition, trainingAfterAction, its)).model.beside).toMatchObject({ seizuresAfter: null });
  });

  test('counts the seizures of its country in the year before and after', async () => {
    const edition = await SmallEdition.of({
      training_events: [{ event_id: 1, event_ref: 'T', country: 'UZ', starts_on: '2020-01-01' }],
      seizures: [
        { seizure_id: 1, seized_on: '2019-06-01' },
        { seizure_id: 2, seized_on: '2020-01-01' },
        { seizure_id: 3, seized_on: '2020-06-01' },
        { seizure_id: 4, seized_on: '2020-07-01' },
        { seizure_id: 5, seized_on: '2020-07-01', country: 'KG' }
      ],
      seizure_items: [{ item_id: 1, seizure_id: 3, strategic_category: 'chemical' }]
    });
    const { model, sentence } = await answer(edition, trainingAfterAction, [where('training_event', 'T')]);
    expect(model.beside).toMatchObject({
      seizuresBefore: 1,
      seizuresAfter: 2,
      strategicBefore: 0,
      strategicAfter: 1,
      followedBy: null
    });
    expect(sentence).toContain('that the training caused a change is not shown');
  });
});
