import type { EditionManifest } from '$lib/domain/edition';
import { message } from '$lib/messages/messages';
import type { ReportCover, ReportNumber } from './reportDocument';
import type { ReportQuestions } from './reportQuestions';
import type { ReportCoverLine, ReportSpec } from './reportSpec';
import { bindLine, plainText } from './reportText';
import { readTokens, type ReportToken } from './reportTokens';

/** The front of a report: title, what it is about, the template's own lines, edition, status. */
export async function coverOf(
  numbers: ReadonlyMap<string, ReportNumber>,
  questions: ReportQuestions
): Promise<ReportCover> {
  const { spec, source } = questions;
  const { locale } = spec;
  const say = async (text: string) => plainText(await bindLine(text.replaceAll(/\s*\n+\s*/g, ' '), numbers, questions));
  const own = await Promise.all(spec.cover.map((line) => coverLine(line, spec, say)));
  const line = async (term: string, text: string) => ({ term, text: await say(text), missing: false });
  return {
    title: await say(spec.title ?? spec.draftTitle),
    lines: [
      await line(message(locale, 'reports.brief.donor'), '{{donor}}'),
      ...(spec.grant === null ? [] : [await line(message(locale, 'report.grant'), '{{grant}}')]),
      ...(spec.training === null ? [await line(message(locale, 'reports.brief.period'), '{{period}} ({{days}})')] : []),
      ...own,
      await line(message(locale, 'reports.brief.edition'), '{{edition}}, {{as_of}}'),
      { term: message(locale, 'report.hash'), text: source.edition.dataHash, missing: false }
    ],
    banner: source.edition.demo ? message(locale, 'report.banner') : null,
    status: message(locale, `report.status.${spec.status}`)
  };
}

/** The title of the file: the cover's, with "demo" before it while any fact is synthetic. */
export function fileTitle(cover: ReportCover, { demo }: EditionManifest, { locale }: ReportSpec): string {
  return message(locale, 'report.file_title', { demo: demo ? 'yes' : 'no', title: cover.title });
}

/** The tokens of every text of a report that is shown. */
export function tokensOfReport(spec: ReportSpec): readonly ReportToken[] {
  const parts = spec.sections.filter(({ hidden }) => !hidden).flatMap(({ parts: own }) => own);
  const texts = [spec.title ?? spec.draftTitle, ...spec.cover.map(({ text, draft }) => text ?? draft)];
  const written = parts.flatMap((part) => (part.kind === 'text' ? [part.text ?? part.draft] : []));
  return [...texts, ...written].flatMap(readTokens).filter((piece) => typeof piece !== 'string');
}

async function coverLine(
  { label, text, draft, ask }: ReportCoverLine,
  { locale }: ReportSpec,
  say: (text: string) => Promise<string>
) {
  const said = await say(text ?? draft);
  if (said !== '') return { term: label, text: said, missing: false };
  return {
    term: label,
    text: message(locale, 'report.asked', { asked: ask === '' ? 'no' : 'yes', ask }),
    missing: true
  };
}
