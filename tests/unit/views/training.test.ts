import { describe, expect, test } from 'vitest';
import type { Filters } from '$lib/filters/filters';
import { runView } from '$lib/views/runView';
import { learningEffect } from '$lib/views/training/learningEffect';
import { phasePath } from '$lib/views/training/phasePath';
import { recommendations } from '$lib/views/training/recommendations';
import { strategicDetections } from '$lib/views/training/strategicDetections';
import { strategicLens } from '$lib/views/training/strategicLens';
import { trainingAfterAction } from '$lib/views/training/trainingAfterAction';
import { trainingLadder } from '$lib/views/training/trainingLadder';
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

  test('sets neither seizures nor another training beside a training of which only the year is known', async () => {
    const edition = await SmallEdition.of({
      training_events: [
        seminar,
        { ...seminar, event_id: 8, event_ref: 'PHASE-1', starts_on: '2019-05-13', date_precision: 'day' }
      ],
      seizures: [{ seizure_id: 1, country: 'KG', seized_on: '2019-03-01', source_class: 'published' }]
    });
    expect((await answer(edition, trainingAfterAction, its)).model.beside).toMatchObject({
      seizuresAfter: null,
      followedBy: null
    });
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

describe('the ladder of effect', () => {
  test('keeps its rungs apart: learning has a response rate, a rung nobody reports is not reported', async () => {
    const edition = await SmallEdition.of({
      training_events: [{ event_id: 1 }],
      training_participations: [
        { event_id: 1, participant: 'a', pre_score: 40, post_score: 60, max_score: 100 },
        { event_id: 1, participant: 'b', pre_score: 50, post_score: 80, max_score: 100 },
        { event_id: 1, participant: 'c' },
        { event_id: 1, participant: 'd' }
      ]
    });
    const { table, sentence } = await answer(edition, trainingLadder);
    const rungs = Object.fromEntries(table.rows.map(([rung, ...cells]) => [rung, cells.slice(0, 4)]));
    expect(rungs['1 Reaction']).toEqual([null, 4, null, null]);
    expect(rungs['2 Learning']!.slice(0, 3)).toEqual([2, 4, 0.5]);
    expect(rungs['3 Behaviour at work']).toEqual([null, 4, null, null]);
    expect(sentence).toContain('2 of 4 places on lists of participants (50.0%)');
  });
});

describe('the path of the units', () => {
  test('holds the first time a unit was trained, by an event of its own or by a person of it', async () => {
    const edition = await SmallEdition.of({
      units: [{ unit_code: 'A' }, { unit_code: 'B' }],
      training_events: [
        { event_id: 1, training_type: 'theoretical', unit: 'A', starts_on: '2020-03-01' },
        { event_id: 2, training_type: 'theoretical', starts_on: '2019-03-01' }
      ],
      training_participations: [{ event_id: 2, participant: 'p', unit: 'B' }]
    });
    const { model, sentence } = await answer(edition, phasePath);
    expect(model.rows.map(({ unit, reached }) => [unit, reached[1]])).toEqual([
      ['A', '2020-03-01'],
      ['B', '2019-03-01']
    ]);
    expect(sentence).toContain('No technical needs assessment of a unit is on record.');
  });
});

describe('the lens of resolution 1540', () => {
  const rows = {
    strategic_items: [{ hs_code: '9303', strategic_category: 'arms', note: 'Firearms' }],
    training_events: [{ event_id: 1, strategic_trade: true, country: 'UZ', starts_on: '2020-01-01' }],
    seizures: [
      { seizure_id: 1, country: 'UZ', seized_on: '2020-05-01' },
      { seizure_id: 2, country: 'KG', seized_on: '2020-06-01' }
    ],
    seizure_items: [
      { item_id: 1, seizure_id: 1, strategic_category: 'arms', hs_code: '930320' },
      { item_id: 2, seizure_id: 2, strategic_category: 'arms', hs_code: '950300' }
    ],
    examinations: [
      { examination_id: 1, hs_code: '930310', result: 'positive_irregularity' },
      { examination_id: 2, hs_code: '930320', result: 'negative' },
      { examination_id: 3, hs_code: '080510', result: 'positive_irregularity' }
    ]
  };

  test('counts what was declared under a hinted heading, and calls a missing permit not reported', async () => {
    const { model, table } = await answer(await SmallEdition.of(rows), strategicLens);
    expect(model.rows).toEqual([
      { category: 'arms', detections: 2, headings: '9303', examinations: 2, irregularities: 1 }
    ]);
    expect(table.rows[0]!.at(-1)).toBeNull();
  });

  test('sets beside a detection the training that its own country had before, and no other', async () => {
    const { model, sentence } = await answer(await SmallEdition.of(rows), strategicDetections);
    expect(model.rows.map(({ seizure, hinted, trainedOn }) => [seizure, hinted, trainedOn])).toEqual([
      [2, false, null],
      [1, true, '2020-01-01']
    ]);
    expect(sentence).toContain('before 1 of them the country had had a strategic trade training');
  });
});

describe('recommendations of visits', () => {
  test('one past its day and open is overdue by days, one closed in time is not', async () => {
    const edition = await SmallEdition.of({
      visits: [{ visit_id: 1, unit: 'A', country: 'UZ', visit_type: 'mentoring', starts_on: '2020-05-01' }],
      visit_recommendations: [
        { recommendation_id: 1, recommendation_no: 1, due_on: '2020-12-01', status: 'open' },
        { recommendation_id: 2, recommendation_no: 2, due_on: '2020-11-01', closed_on: '2020-10-15', status: 'closed' },
        { recommendation_id: 3, recommendation_no: 3, due_on: '2021-03-01', status: 'open' }
      ].map((row) => ({ visit_id: 1, topic: 'equipment', text_en: 'Mend it', text_ru: 'Починить', ...row }))
    });
    const { model, sentence } = await answer(edition, recommendations);
    expect(model).toMatchObject({ due: 2, closed: 1, overdue: 1, all: 3 });
    expect(model.rows[0]).toMatchObject({ dueOn: '2020-12-01', daysOverdue: 30 });
    expect(sentence).toContain('2 recommendations were due by the end of the period: 1 closed, 1 overdue.');
  });
});
