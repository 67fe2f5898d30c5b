import { afterAll, describe, expect, test } from 'vitest';
import { locales } from '$lib/domain/locale';
import { isMetric, isMetricToken } from '$lib/reports/reportNumbers';
import { latestWholeQuarter } from '$lib/reports/reportPeriods';
import { newReport } from '$lib/reports/reportTemplate';
import { readTokens } from '$lib/reports/reportTokens';
import { reportTemplates } from '$lib/reports/templates';
import { views } from '$lib/views';
import { smallProgramme } from './smallProgramme';
import { builtOn } from './smallReport';

const edition = await smallProgramme();
afterAll(() => edition.database.close());

const scope = { donor: 'JP', grant: null, training: null, period: '2020', calendar: 'un' } as const;

describe.each(reportTemplates.map((template) => [template.id, template] as const))(
  'the template %s',
  (_id, template) => {
    const parts = template.sections.flatMap((section) => section.parts);

    test('names only views and metrics that there are', () => {
      const shown = parts.flatMap((part) => (part.kind === 'figure' ? [part.view] : []));
      expect(shown.filter((view) => views[view] === undefined)).toEqual([]);
      const metrics = parts.flatMap((part) => (part.kind === 'key-figures' ? part.metrics : []));
      expect(metrics.filter((metric) => !isMetric(metric))).toEqual([]);
    });

    test('binds every token of its drafts, the same in both languages', () => {
      const drafts = parts.flatMap((part) => (part.kind === 'text' ? [part.draft] : []));
      for (const draft of [template.title, ...drafts]) {
        const [en, ru] = locales.map((locale) =>
          readTokens(draft[locale]).flatMap((piece) => (typeof piece === 'string' ? [] : [piece]))
        );
        expect(ru!.map(({ key }) => key).sort()).toEqual(en!.map(({ key }) => key).sort());
        const unknown = en!.filter(
          (token) => !isMetricToken(token) && token.name !== 'view' && !reportWords.has(token.name)
        );
        expect(unknown).toEqual([]);
      }
    });

    test('gives every part and section an id of its own, also in its report', () => {
      const spec = newReport(template, { ...scope, locale: 'en' });
      const ids = spec.sections.flatMap((section) => section.parts.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
    });

    test.each(locales)(
      'becomes a report in %s on data that hold little of it, and says what is missing',
      async (locale) => {
        const report = await builtOn(edition, newReport(template, { ...scope, locale }));
        expect(report.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(template.sections.length);
        expect(JSON.stringify(report.blocks.filter(({ kind }) => kind === 'text'))).not.toContain('{{');
        expect(report.cover.title).not.toContain('{{');
      }
    );
  }
);

const reportWords = new Set(['donor', 'grant', 'training', 'period', 'days', 'as_of', 'edition', 'hash']);

test('a new quarterly report is about the latest quarter that the data hold whole', () => {
  const span = { from: '2019-01-01', to: '2025-12-31' };
  expect(latestWholeQuarter('us', span)).toBe('us:2026Q1');
  expect(latestWholeQuarter('us', { ...span, to: '2025-12-30' })).toBe('us:2025Q4');
  expect(latestWholeQuarter('us', { from: '2025-11-01', to: '2025-12-30' })).toBeNull();
});
