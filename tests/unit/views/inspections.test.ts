import { describe, expect, test } from 'vitest';
import type { Filters } from '$lib/filters/filters';
import { cascadeByKind } from '$lib/views/inspections/cascadeByKind';
import { comparableYears } from '$lib/views/inspections/comparableYears';
import { compareUnits } from '$lib/views/inspections/compareUnits';
import { examinationOutcomes } from '$lib/views/inspections/examinationOutcomes';
import { hitRateControl } from '$lib/views/inspections/hitRateControl';
import { riskIndicators } from '$lib/views/inspections/riskIndicators';
import { seizureLevels } from '$lib/views/inspections/seizureLevels';
import { seizuresPerThousand } from '$lib/views/inspections/seizuresPerThousand';
import { runView } from '$lib/views/runView';
import { seizuresByCredit } from '$lib/views/seizures/seizuresByCredit';
import type { View, ViewContext } from '$lib/views/view';
import { pick, SmallEdition, where, type TestRow } from '../metrics/smallEdition';

let number = 0;
function examined(times: number, row: TestRow): readonly TestRow[] {
  return Array.from({ length: times }, () => ({ examination_id: ++number, ...row }));
}

function results(unit: string, positive: number, all: number): readonly TestRow[] {
  return [
    ...examined(positive, { unit, result: 'positive_seizure' }),
    ...examined(all - positive, { unit, result: 'negative' })
  ];
}

async function answer<Model>(edition: SmallEdition, view: View<Model>, clauses: Filters['clauses'] = []) {
  const filters: Filters = { calendar: 'un', clauses };
  const { model } = await runView(edition.database, view, { filters, edition: edition.manifest });
  const context: ViewContext = { locale: 'en', labels: {}, edition: edition.manifest, filters };
  return { model, sentence: view.sentence(model, context), table: view.table(model, context) };
}

describe('can I compare these two units?', () => {
  test('19 of 640 and 7 of 312 are compared, and no difference is shown', async () => {
    const edition = await SmallEdition.of({ examinations: [...results('A', 19, 640), ...results('B', 7, 312)] });
    const { model, sentence } = await answer(edition, compareUnits);
    expect(model).toMatchObject({ verdict: 'no_evidence', first: { key: 'A' }, second: { key: 'B' } });
    expect(model.difference!.difference).toBeCloseTo(0.007252, 6);
    expect(model.difference!.low).toBeCloseTo(-0.018204, 6);
    expect(model.difference!.high).toBeCloseTo(0.027144, 6);
    expect(sentence).toContain('0.7 percentage points (95% interval -1.8 to 2.7)');
  });

  test('twenty-nine examinations on one side are too few, and both numbers are said', async () => {
    const edition = await SmallEdition.of({ examinations: [...results('A', 20, 40), ...results('B', 0, 29)] });
    const { model, sentence } = await answer(edition, compareUnits);
    expect(model.verdict).toBe('too_few');
    expect(sentence).toContain('A has 40 completed examinations, B has 29; below 30');
  });

  test('half of forty and none of forty differ beyond chance', async () => {
    const edition = await SmallEdition.of({ examinations: [...results('A', 20, 40), ...results('B', 0, 40)] });
    const { model, sentence } = await answer(edition, compareUnits);
    expect(model.verdict).toBe('differ');
    expect(sentence).toContain('differ beyond chance');
  });

  test('the two that are picked are compared, and the others can still be', async () => {
    const edition = await SmallEdition.of({
      examinations: [...results('A', 1, 9), ...results('B', 1, 8), ...results('C', 1, 7)]
    });
    const { model } = await answer(edition, compareUnits, [pick('compare-units', 'unit', 'C', 'B')]);
    expect([model.first?.key, model.second?.key]).toEqual(['B', 'C']);
    expect(model.rows.map(({ key }) => key)).toEqual(['A', 'B', 'C']);
  });

  test('one unit alone has nothing to stand beside', async () => {
    const edition = await SmallEdition.of({ examinations: results('A', 1, 40) });
    const { model, sentence } = await answer(edition, compareUnits);
    expect(model.verdict).toBe('nothing');
    expect(sentence).toBe('There are no two to compare under these filters.');
  });
});

describe('seizures per 1,000 examinations', () => {
  test('three seizures over 1,000 examinations have the limits of Garwood', async () => {
    const edition = await SmallEdition.of({
      examinations: examined(1000, { unit: 'A' }),
      seizures: [1, 2, 3].map((seizure_id) => ({ seizure_id, unit: 'A' }))
    });
    const { model } = await answer(edition, seizuresPerThousand);
    expect(model.rows[0]!.rate!.rate).toBeCloseTo(3, 9);
    expect(model.rows[0]!.rate!.low).toBeCloseTo(0.6187, 4);
    expect(model.rows[0]!.rate!.high).toBeCloseTo(8.7673, 4);
  });

  test('a seizure of no unit stands over no examinations and is in no rate', async () => {
    const edition = await SmallEdition.of({
      examinations: examined(50, { unit: 'A' }),
      seizures: [
        { seizure_id: 1, unit: 'A' },
        { seizure_id: 2, unit: null }
      ]
    });
    const { model } = await answer(edition, seizuresPerThousand);
    expect(model.total).toMatchObject({ seizures: 1, examinations: 50 });
  });

  test('the caution that seizures measure enforcement too belongs to the view', () => {
    expect(seizuresPerThousand.note).toBe('views.shape.enforcement_bias');
  });
});

describe('how examinations end', () => {
  test('one released as legal after a partner unit’s alert is cooperation, another a true negative', async () => {
    const edition = await SmallEdition.of({
      examinations: [
        ...examined(1, { selection_method: 'partner_alert', result: 'negative' }),
        ...examined(2, { selection_method: 'random', result: 'negative' }),
        ...examined(1, { selection_method: 'partner_alert', result: 'positive_seizure' }),
        ...examined(1, { result: 'not_reported' })
      ]
    });
    const { model, sentence } = await answer(edition, examinationOutcomes);
    expect(Object.fromEntries(model.rows.map(({ outcome, examinations }) => [outcome, examinations]))).toEqual({
      positive_seizure: 1,
      positive_irregularity: 0,
      cooperation: 1,
      true_negative: 2,
      referred: 0,
      inconclusive: 0,
      not_reported: 1
    });
    expect(sentence).toContain('Of 5 examinations, 3 (60.0%) found nothing to object to.');
  });
});

describe('the control chart of the hit rate', () => {
  test('a month without its return is a gap, and one far above the rest lies outside the limits', async () => {
    const month = (day: string, positive: number, all: number) => [
      ...examined(positive, { unit: 'A', examined_on: day, result: 'positive_seizure' }),
      ...examined(all - positive, { unit: 'A', examined_on: day, result: 'negative' })
    ];
    const edition = await SmallEdition.of({
      examinations: [...month('2020-01-10', 5, 100), ...month('2020-02-10', 40, 100), ...month('2020-04-10', 5, 100)],
      unit_returns: ['2020-01-01', '2020-02-01', '2020-04-01']
        .map((day) => ({ unit: 'A', month: day }))
        .concat([{ unit: 'A', month: '2020-03-01', status: 'missing' }] as never)
    });
    const { model, table } = await answer(edition, hitRateControl, [where('unit', 'A')]);
    expect(model.unit).toBe('A');
    expect(model.centre).toBeCloseTo(50 / 300, 9);
    expect(model.months.map(({ month: name, outside }) => [name, outside])).toEqual([
      ['2020-01', true],
      ['2020-02', true],
      ['2020-03', false],
      ['2020-04', true]
    ]);
    expect(model.months[2]!.share).toBeNull();
    expect(table.rows[2]!.at(-1)).toBe('not reported');
  });
});

describe('year on year', () => {
  test('counts only the months of a unit whose return came in both years', async () => {
    const edition = await SmallEdition.of({
      examinations: [
        ...examined(3, { unit: 'A', examined_on: '2019-05-10' }),
        ...examined(5, { unit: 'A', examined_on: '2020-05-10' }),
        ...examined(7, { unit: 'A', examined_on: '2020-06-10' }),
        ...examined(9, { unit: 'B', examined_on: '2020-05-10' })
      ],
      unit_returns: [
        { unit: 'A', month: '2019-05-01' },
        { unit: 'A', month: '2019-06-01', status: 'missing' },
        { unit: 'A', month: '2020-05-01' },
        { unit: 'A', month: '2020-06-01' },
        { unit: 'B', month: '2020-05-01' }
      ]
    });
    const { model, sentence } = await answer(edition, comparableYears);
    expect(model).toMatchObject({ units: 1, unitMonths: 1, leftOut: 2 });
    expect([model.previous.examinations, model.recent.examinations]).toEqual([3, 5]);
    expect(sentence).toContain('2 unit-months are left out');
  });
});

describe('levels of seizures per 1,000 examinations', () => {
  const year = Array.from({ length: 24 }, (_, index) => {
    return `${index < 12 ? 2019 : 2020}-${String((index % 12) + 1).padStart(2, '0')}-10`;
  });

  test('a rate that jumps from 0 to 200 in January 2020 begins a new level there, with the event of that month marked', async () => {
    const edition = await SmallEdition.of({
      examinations: year.flatMap((examined_on) => examined(10, { unit: 'A', examined_on })),
      seizures: year
        .slice(12)
        .flatMap((seized_on) => [1, 2].map(() => ({ seizure_id: ++number, unit: 'A', seized_on }))),
      programme_events: [
        { event_code: 'X', event_date: '2020-01-05', title_en: 'A scanner arrives' },
        { event_code: 'Y', event_date: '2020-02-05', title_en: 'Of another unit', unit: 'B' }
      ]
    });
    const { model, table } = await answer(edition, seizureLevels, [where('unit', 'A')]);
    expect(model.changes).toEqual(['2020-01']);
    expect(model.months.map(({ level }) => level).slice(11, 13)).toEqual([0, 200]);
    expect(model.events.map(({ titleEn }) => titleEn)).toEqual(['A scanner arrives']);
    expect(table.rows[12]!.slice(6)).toEqual(['1: 5 Jan 2020, A scanner arrives', 'A new level begins.']);
  });

  test('eleven months are too few, and the sentence says so', async () => {
    const edition = await SmallEdition.of({
      examinations: year.slice(0, 11).flatMap((examined_on) => examined(1, { unit: 'A', examined_on }))
    });
    const { model, sentence } = await answer(edition, seizureLevels);
    expect(model.changes).toEqual([]);
    expect(sentence).toContain('Too few months: 11 are reported, 12 are needed.');
    expect(sentence).not.toContain('36');
  });
});

describe('the cascade by selection method, direction and mode', () => {
  test('profiled is unknown by selection method, and known by direction', async () => {
    const edition = await SmallEdition.of({
      consignment_months: [{ unit: 'A', month: '2020-05-01', direction: 'import', profiled: 100, selected: 10 }],
      examinations: examined(4, { unit: 'A', selection_method: 'random' })
    });
    const { table } = await answer(edition, cascadeByKind);
    const cells = table.rows.map((row) => row.slice(1, 6));
    expect(cells).toEqual([
      ['random', null, null, null, 4],
      ['import', 100, 10, 0.1, 4],
      ['3', 100, 10, 0.1, 4]
    ]);
  });
});

describe('credit', () => {
  test('a joint seizure counts once, for one programme, and the unit that assisted is named', async () => {
    const edition = await SmallEdition.of({
      seizures: [
        { seizure_id: 1, unit: 'A', programme: 'CCP' },
        { seizure_id: 2, unit: null, programme: 'BLO' }
      ],
      seizure_units: [
        { seizure_id: 1, unit: 'A', role: 'credited' },
        { seizure_id: 1, unit: 'B', role: 'assisting' }
      ]
    });
    const { model, sentence } = await answer(edition, seizuresByCredit);
    expect(model.rows).toEqual([
      { programme: 'BLO', events: 1, joint: 0 },
      { programme: 'CCP', events: 1, joint: 1 }
    ]);
    expect(sentence).toBe(
      '2 seizures, each credited to one programme. 1 of them was joint: several units took part, and it counts once. Took part without the credit: B (1).'
    );
  });
});

describe('risk indicators', () => {
  const aggregate = (risk_indicator: string, positive: number, completed: number) => ({
    risk_indicator,
    country: 'UZ',
    quarter: '2020-04-01',
    completed,
    positive,
    completed_all: 640,
    positive_all: 19
  });

  test('9 of 60 among 19 of 640 have a lift of 5.05 and are named; 2 of 60 are not shown to hit more', async () => {
    const edition = await SmallEdition.of({
      examination_risks: [aggregate('new_route', 9, 60), aggregate('odd_weight', 2, 60), aggregate('rare', 1, 5)]
    });
    const { model, sentence, table } = await answer(edition, riskIndicators);
    expect(model.rows.map(({ indicator }) => indicator)[0]).toBe('new_route');
    expect(model.rows[0]!.lift!.lift).toBeCloseTo(5.05, 2);
    expect(model.rows[0]!.lift!.precisionInterval.low).toBeCloseTo(0.081, 3);
    expect(sentence).toContain('one has a lift above 2 whose lower limit is above 1: new_route (5.05)');
    expect(sentence).toContain('For 1 indicator no more positives than among all examinations are shown');
    expect(table.rows.find(([name]) => name === 'rare')!.at(-1)).toBe('too few to compare');
  });
});
