import { filterSentence } from '$lib/filters/sentence';
import { formatDate } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { metricText } from '$lib/views/metricText';
import { ignoredFilters } from '$lib/views/shape/ignoredFilters';
import type { View, ViewContext } from '$lib/views/view';
import type { BriefBlock, BriefQuery } from './briefDocument';
import type { Answered } from './briefViews';

interface Sources {
  /** The views whose numbers the brief shows. */
  readonly shown: readonly Answered[];
  /** Those from which it only counts what is not known. */
  readonly counted: readonly Answered[];
}

/** The end of a brief: definitions of the metrics it shows, edition and filters in words, rows used, all statements that ran. */
export function provenanceBlocks({ shown, counted }: Sources, context: ViewContext): readonly BriefBlock[] {
  const answers = [...shown, ...counted];
  const { locale, edition } = context;
  const say = (text: string): BriefBlock => ({ kind: 'paragraph', text });
  const ignored = answers.map(({ view }) => ignoredFilters(view, context)).filter((text) => text !== null);
  return [
    { kind: 'heading', text: message(locale, 'reports.brief.definitions') },
    { kind: 'definitions', items: definitionsOf(shown, context) },
    { kind: 'heading', text: message(locale, 'reports.brief.provenance') },
    say(
      message(locale, 'reports.brief.edition_line', {
        hash: edition.dataHash,
        day: formatDate(locale, edition.asOf)
      })
    ),
    say(
      message(locale, 'reports.brief.filters', {
        filters: filterSentence(locale, context.filters, context.labels, edition)
      })
    ),
    ...[...new Set(ignored)].map(say),
    say(message(locale, 'reports.brief.rows_used', { rows: rowsUsed(answers, context).join(', ') })),
    { kind: 'queries', title: message(locale, 'reports.brief.annex'), queries: queriesOf(answers, context) }
  ];
}

/** What the metrics of some answers mean, each once: definition and caveat. */
export function definitionsOf(answers: readonly Answered[], { locale }: ViewContext) {
  const metrics = [...new Set(answers.flatMap(({ view }) => view.metrics))];
  return metrics.map((metric) => {
    const { label, definition, caveat } = metricText(locale, metric);
    return { term: label, text: message(locale, 'reports.brief.caveat', { definition, caveat }) };
  });
}

/** How many rows of each table some answers used, in words. */
export function rowsUsed(answers: readonly Answered[], { locale }: ViewContext): readonly string[] {
  const rows = new Map(answers.flatMap(({ result }) => Object.entries(result.provenance.rowsUsed)));
  return [...rows].sort().map(([table, count]) => message(locale, 'reports.brief.rows_of', { table, count }));
}

/** Every statement once, with all the views it served. */
export function queriesOf(answers: readonly Answered[], context: ViewContext): readonly BriefQuery[] {
  const found = new Map<string, BriefQuery>();
  for (const { view, result } of answers) {
    for (const { text, params } of result.provenance.queries) {
      const key = JSON.stringify([text, params]);
      const views = [...(found.get(key)?.views ?? []), titleOf(view, context)];
      found.set(key, { views: [...new Set(views)], text, params });
    }
  }
  return [...found.values()];
}

function titleOf(view: View, { locale }: ViewContext): string {
  return `${message(locale, view.title)} (${view.id})`;
}
