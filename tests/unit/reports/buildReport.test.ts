import { afterAll, describe, expect, test } from 'vitest';
import { runMetrics } from '$lib/metrics/runMetrics';
import { blocksOfKind, type ReportDocument } from '$lib/reports/reportDocument';
import { reportFilters } from '$lib/reports/reportFilters';
import type { ReportSpec } from '$lib/reports/reportSpec';
import { newReport } from '$lib/reports/reportTemplate';
import { plainText } from '$lib/reports/reportText';
import { reportTemplate } from '$lib/reports/templates';
import { smallProgramme } from './smallProgramme';
import { builtOn, figurePart, smallSpec, textPart } from './smallReport';

const edition = await smallProgramme();
afterAll(() => edition.database.close());

const built = (spec: ReportSpec) => builtOn(edition, spec);
const specOf = smallSpec;

const textsIn = (report: ReportDocument) =>
  blocksOfKind(report, 'text').flatMap(({ paragraphs }) => paragraphs.map(plainText));

describe('a bound number', () => {
  test('is the metric under the filters of the report, and says when it is a lower bound', async () => {
    const spec = specOf([textPart('{{completed_examinations}} examined, {{training_events}} trainings')]);
    const report = await built(spec);
    expect(textsIn(report)).toEqual(['≥ 3 examined, 2 trainings']);
    const { total } = await runMetrics(edition.database, {
      metrics: ['completed_examinations'],
      filters: reportFilters(spec),
      edition: edition.manifest
    });
    expect(report.numbers.find(({ key }) => key === 'completed_examinations')!.value).toBe(
      total['completed_examinations']
    );
  });

  test('of a rate can carry its interval and what it rests on', async () => {
    const [text] = textsIn(await built(specOf([textPart('{{hit_rate:interval}}')])));
    expect(text).toBe('33.3% (95% interval 6.1% to 79.2%), n = 3, too few to compare');
  });

  test('can be narrowed further', async () => {
    expect(textsIn(await built(specOf([textPart('{{completed_examinations|unit=B}}')])))).toEqual(['1']);
  });

  test('before the data begin is not reported', async () => {
    const report = await built(specOf([textPart('{{seizure_events:before}}')], { period: '2019' }));
    expect(textsIn(report)).toEqual(['not reported']);
  });

  test('that is no metric stays as it was typed', async () => {
    const typed = '{{no_such_metric}} {{ =cmd }} ${x} {{constructor}} {{hit_rate:mean}}';
    expect(textsIn(await built(specOf([textPart(typed)])))).toEqual([typed]);
  });
});

describe('a text', () => {
  test('is the draft until staff write, and then theirs', async () => {
    const draft = { draft: 'For {{donor}}, {{period}}.' };
    const [drafted] = blocksOfKind(await built(specOf([textPart(null, draft)])), 'text');
    expect([drafted!.origin, plainText(drafted!.paragraphs[0]!)]).toEqual(['draft', 'For Japan, 2020.']);
    const [written] = blocksOfKind(await built(specOf([textPart('Ours.\n\nTwo.', draft)])), 'text');
    expect([written!.origin, written!.paragraphs.map(plainText)]).toEqual(['staff', ['Ours.', 'Two.']]);
  });

  test('that nobody wrote is a gap with what is asked', async () => {
    const [gap] = blocksOfKind(await built(specOf([textPart(null, { ask: 'who was there' })])), 'gap');
    expect([gap!.text, gap!.ask]).toEqual(['Not reported.', 'who was there']);
  });
});

describe('a figure', () => {
  test('is picture and table of a view, each numbered through and with its source', async () => {
    const report = await built(specOf([figurePart('seizures-by-month')]));
    const [picture] = blocksOfKind(report, 'figure');
    const [table] = blocksOfKind(report, 'table');
    expect([picture!.label, table!.label]).toEqual(['Figure 1', 'Table 1']);
    expect(picture!.source).toContain(edition.manifest.dataHash.slice(0, 12));
    expect(picture!.provenance.queries.length).toBeGreaterThan(0);
  });

  test('of a view that has nothing, or that there is not, is a gap that says so', async () => {
    const parts = [figurePart('seizures-by-month', { id: 'a' }), figurePart('no-such-view', { id: 'b' })];
    const gaps = blocksOfKind(await built(specOf(parts, { donor: 'XX' })), 'gap');
    expect(gaps.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(gaps[1]!.text).toContain('no-such-view');
  });

  test('with filters of its own obeys them and not the report', async () => {
    const own = figurePart('units-state', { picture: false, scope: 'unit=C' });
    const [table] = blocksOfKind(await built(specOf([own])), 'table');
    expect(table!.table.rows).toHaveLength(1);
    expect(table!.provenance.search).toBe('unit=C');
  });
});

test('the blank template is complete in both languages: text, numbers, gaps, definitions, sources', async () => {
  for (const locale of ['en', 'ru'] as const) {
    const report = await built(newReport(reportTemplate('blank')!, { ...smallSpec([]), scope: '', locale }));
    const kinds = report.blocks.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['heading', 'text', 'key-figures', 'list', 'definitions'] satisfies typeof kinds)
    );
    expect(blocksOfKind(report, 'gap')).toEqual([]);
    expect(textsIn(report).join(' ')).not.toContain('{{');
  }
});

test('a hidden section is not in the report, nor are its numbers', async () => {
  const sections = [{ id: 'one', heading: 'One', hidden: true, parts: [textPart('{{hit_rate}}')] }];
  const report = await built(specOf([], { sections }));
  expect(report.blocks).toEqual([]);
  expect(report.numbers).toEqual([]);
});
