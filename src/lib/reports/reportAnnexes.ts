import { filterSentence } from '$lib/filters/sentence';
import { formatDate } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { ignoredFilters } from '$lib/views/shape/ignoredFilters';
import { definitionsOf, queriesOf, rowsUsed } from './briefProvenance';
import { reportFilters } from './reportFilters';
import type { UnplacedBlock } from './reportParts';
import type { ReportQuestions } from './reportQuestions';
import type { ReportPartOf } from './reportSpec';

/** What stands at the end of a report about all its numbers: what they mean, where they come from, which statements ran. */
export async function annexBlock(
  { id, of }: ReportPartOf<'annex'>,
  questions: ReportQuestions
): Promise<UnplacedBlock> {
  const answers = await questions.answers();
  const context = questions.context(reportFilters(questions.spec));
  switch (of) {
    case 'definitions':
      return { kind: 'definitions', id, items: definitionsOf(answers, context) };
    case 'statements':
      return {
        kind: 'statements',
        id,
        statements: queriesOf(answers, context).map(({ views, text, params }) => ({ views, text, params }))
      };
    case 'sources':
      return { kind: 'list', id, items: await sourceItems(questions) };
  }
}

async function sourceItems(questions: ReportQuestions): Promise<readonly string[]> {
  const { spec, source } = questions;
  const { locale } = spec;
  const { edition, labels } = source;
  const answers = await questions.answers();
  const filters = reportFilters(spec);
  const context = questions.context(filters);
  const ignored = answers.map(({ view }) => ignoredFilters(view, context)).filter((text) => text !== null);
  return [
    message(locale, 'reports.brief.edition_line', { hash: edition.dataHash, day: formatDate(locale, edition.asOf) }),
    message(locale, 'reports.brief.filters', { filters: filterSentence(locale, filters, labels, edition) }),
    ...new Set(ignored),
    message(locale, 'reports.brief.rows_used', { rows: rowsUsed(answers, context).join(', ') })
  ];
}
