import { labelOf } from '$lib/domain/labels';
import { parsePeriod } from '$lib/domain/calendar';
import { formatDate, formatPeriod } from '$lib/messages/format';
import { message } from '$lib/messages/messages';
import { views } from '$lib/views';
import { trainingProfile } from '$lib/views/training/trainingProfile';
import type { ReportInline, ReportNumber, ReportParagraph } from './reportDocument';
import { narrowedFilters, reportFilters } from './reportFilters';
import { isMetricToken } from './reportNumbers';
import type { ReportQuestions } from './reportQuestions';
import { readTokens, type ReportToken } from './reportTokens';

/** The paragraphs of a text with its tokens bound; lines part paragraphs. Tokens that mean nothing stay as they were typed. */
export async function bindText(
  text: string,
  numbers: ReadonlyMap<string, ReportNumber>,
  questions: ReportQuestions
): Promise<readonly ReportParagraph[]> {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '');
  return Promise.all(lines.map((line) => bindLine(line.trim(), numbers, questions)));
}

/** One line of text with its tokens bound. */
export async function bindLine(
  line: string,
  numbers: ReadonlyMap<string, ReportNumber>,
  questions: ReportQuestions
): Promise<ReportParagraph> {
  return Promise.all(
    readTokens(line).map(async (piece): Promise<ReportInline> => {
      if (typeof piece === 'string') return { kind: 'words', text: piece };
      const number = isMetricToken(piece) ? numbers.get(piece.key) : undefined;
      if (number) return { kind: 'number', text: number.text, number };
      const said = await saidBy(piece, questions);
      return said === null
        ? { kind: 'words', text: `{{${piece.key}}}` }
        : { kind: 'bound', text: said, key: piece.key };
    })
  );
}

/** A paragraph as plain text. */
export function plainText(paragraph: ReportParagraph): string {
  return paragraph.map(({ text }) => text).join('');
}

/** What the data say for a token that is no number; null for a token that means nothing. */
async function saidBy({ name, form, filters }: ReportToken, questions: ReportQuestions): Promise<string | null> {
  if (name === 'view') {
    const view = form === null ? undefined : views[form];
    if (view === undefined) return null;
    const { result, context } = await questions.ask(view, narrowedFilters(questions.spec, filters));
    return view.sentence(result.model, context);
  }
  if (form !== null || filters !== null) return null;
  if (name === 'training') return trainingNamed(questions);
  return aboutReport(questions).get(name) ?? null;
}

/** The title of the one training that a report is about. */
async function trainingNamed(questions: ReportQuestions): Promise<string> {
  const { locale, training } = questions.spec;
  if (training === null) return message(locale, 'report.all_trainings');
  const { result } = await questions.ask(trainingProfile, reportFilters(questions.spec));
  return result.model.event?.title ?? training;
}

/** What a report says of itself, by token. */
function aboutReport({ spec, source }: ReportQuestions): ReadonlyMap<string, string> {
  const { locale, donor, grant, period } = spec;
  const { edition, labels } = source;
  const span = period === null ? edition.period : parsePeriod(period);
  const none = message(locale, 'common.not_reported');
  const said = {
    donor: donor === null ? message(locale, 'report.all_donors') : labelOf(labels, 'donor', donor, locale),
    grant: grant === null ? message(locale, 'report.all_grants') : labelOf(labels, 'grant', grant, locale),
    period: period === null ? message(locale, 'pages.period_whole') : formatPeriod(locale, period),
    days:
      span === null
        ? none
        : message(locale, 'reports.brief.days', {
            from: formatDate(locale, span.from),
            to: formatDate(locale, span.to)
          }),
    as_of: formatDate(locale, edition.asOf),
    edition: edition.title[locale],
    hash: edition.dataHash
  };
  return new Map(Object.entries(said));
}
