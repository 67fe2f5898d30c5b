import { afterAll, describe, expect, test } from 'vitest';
import { message } from '$lib/messages/messages';
import { briefFilters } from '$lib/reports/buildDonorBrief';
import { loadLabels } from '$lib/metrics/loadLabels';
import { runView } from '$lib/views/runView';
import { views } from '$lib/views';
import type { ViewContext } from '$lib/views/view';
import { manyTrainings } from './manyTrainings';
import { blocksOf, briefOn, smallProgramme } from './smallProgramme';

const edition = await smallProgramme();
const brief = await briefOn(edition);
afterAll(() => edition.database.close());

const gapsOf = (from: typeof brief) => blocksOf(from, 'list')[0]!.items;

describe('what a brief shows', () => {
  test('is three pictures and two tables of what the donor supports', () => {
    expect(blocksOf(brief, 'figure').map(({ view }) => view)).toEqual([
      'seizures-by-month',
      'hit-rate-by-unit',
      'trainings-by-phase'
    ]);
    expect(blocksOf(brief, 'figure').every(({ option }) => option !== null)).toBe(true);
    const [units, trainings] = blocksOf(brief, 'table');
    expect(units!.table.rows).toHaveLength(2);
    expect(trainings!.table.rows.map((row) => row[1])).toEqual([expect.stringMatching(/^Training /), 'Joint training']);
  });

  test("leaves other donors' units, seizures and trainings out", () => {
    const [figures] = blocksOf(brief, 'key-figures');
    const value = (name: string) => figures!.figures.find((figure) => figure.name === name)?.value;
    expect(value('Seizure events')).toBe('≥ 1');
    expect(value('Examinations')).toBe('≥ 3');
    expect(value('Training events')).toBe('2');
    expect(value('Participations')).toBe('≥ 10');
  });

  test('is word for word and number for number what the views answer under the same filters', async () => {
    const filters = briefFilters({ donor: 'JP', period: '2020', calendar: 'un' });
    const labels = await loadLabels(edition.database);
    const context: ViewContext = { locale: 'en', labels, edition: edition.manifest, filters };
    for (const block of [...blocksOf(brief, 'figure'), ...blocksOf(brief, 'table')]) {
      const view = views[block.view]!;
      const { model } = await runView(edition.database, view, { filters, edition: edition.manifest });
      expect(block.sentence).toBe(view.sentence(model, context));
      const table = view.table(model, context);
      const kept = block.table.columns.map(({ id }) => table.columns.findIndex((column) => column.id === id));
      expect(block.table.rows).toEqual(table.rows.map((row) => kept.map((index) => row[index])));
    }
  });

  test('is the cascade where there is one unit only', async () => {
    const alone = await briefOn(edition, { period: '2020-03..2020-12' });
    expect(blocksOf(alone, 'figure')[1]!.view).toBe('inspection-cascade');
  });

  test('lists no more than forty trainings and says how many more there are', async () => {
    const many = await manyTrainings(43);
    const [, trainings] = blocksOf(await briefOn(many), 'table');
    expect(trainings!.table.rows).toHaveLength(40);
    expect(trainings!.table.more).toBe(3);
    await many.database.close();
  });
});

describe('what a brief does not know', () => {
  test('is counted: returns, few examinations, participants, sex, scores, officers, joint money', () => {
    const gap = (key: Parameters<typeof message>[1], values: Parameters<typeof message>[2]) =>
      message('en', key, values);
    expect(gapsOf(brief)).toEqual([
      gap('reports.brief.gap_returns', { missing: 1 }),
      gap('reports.brief.gap_few', { units: 2, minimum: 30 }),
      gap('reports.brief.gap_participants', { events: 1 }),
      gap('reports.brief.gap_sex', { unknown: 3 }),
      gap('reports.brief.gap_pairs', { unpaired: 1 }),
      gap('reports.brief.gap_headcounts', { units: 1 }),
      gap('reports.brief.gap_joint', { trainings: 1 }),
      gap('reports.brief.gap_joint_units', { units: 1 })
    ]);
  });

  test('is also what lies before and after the data', async () => {
    const gaps = gapsOf(await briefOn(edition, { period: 'jp:2018..jp:2020', calendar: 'jp' }));
    expect(gaps).toContain(message('en', 'reports.brief.gap_late', { day: '1 Jan 2019' }));
    expect(gaps).toContain(message('en', 'reports.brief.gap_early', { day: '31 Dec 2020' }));
  });

  test('is said to be completeness itself where no return was due', async () => {
    const gaps = gapsOf(await briefOn(edition, { period: '2019' }));
    expect(gaps).toContain(message('en', 'reports.brief.gap_no_returns'));
  });
});

test('a brief on data that name no donor is about all of them, and says so', async () => {
  const all = await briefOn(edition, { donor: null });
  expect(all.title).toBe('Brief, 2020');
  expect(blocksOf(all, 'paragraph')[0]!.text).toBe(message('en', 'reports.brief.scope_all'));
  expect(blocksOf(all, 'table').map(({ table }) => table.rows.length)).toEqual([3, 3]);
  expect(gapsOf(all).filter((gap) => gap.includes('joint'))).toEqual([]);
});

test('a view that has nothing says so and lists no rows', async () => {
  const none = await briefOn(edition, { donor: 'XX' });
  const blocks = [...blocksOf(none, 'figure'), ...blocksOf(none, 'table')];
  expect(blocks.map(({ table }) => table.rows)).toEqual([[], [], [], [], []]);
  expect(blocks.every(({ sentence }) => sentence !== '')).toBe(true);
});

describe('where its numbers come from', () => {
  test('is the edition by its hash, the filters in words, and every statement with its parameters, once', () => {
    const said = blocksOf(brief, 'paragraph').map(({ text }) => text);
    expect(said.some((text) => text.includes(edition.manifest.dataHash))).toBe(true);
    expect(said.some((text) => text.includes('Donor: Japan'))).toBe(true);
    const [annex] = blocksOf(brief, 'queries');
    expect(annex!.queries.every(({ text, views }) => text !== '' && views.length > 0)).toBe(true);
    expect(annex!.queries.some(({ params }) => params.includes('JP'))).toBe(true);
    const keys = annex!.queries.map(({ text, params }) => JSON.stringify([text, params]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('is defined: every metric shown has its words', () => {
    const terms = blocksOf(brief, 'definitions')[0]!.items.map(({ term }) => term);
    expect(terms).toContain('Hit rate');
    expect(new Set(terms).size).toBe(terms.length);
  });
});

test('a brief of a demo says so above everything and in its title, one of real data does not', async () => {
  const demo = await briefOn(edition, {}, true);
  expect(demo.cover.banner).toBe(message('en', 'reports.brief.banner'));
  expect(demo.title).toMatch(/^Demo – /);
  expect([brief.cover.banner, brief.title]).toEqual([null, 'Donor brief, Japan, 2020']);
});
