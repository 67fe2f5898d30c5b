import { message } from '$lib/messages/messages';
import { views } from '$lib/views';
import { cautionText } from '$lib/views/shape/cautions';
import type { ViewTable } from '$lib/views/view';
import { briefGaps } from './briefGaps';
import { askBriefViews } from './briefViews';
import { numbersView } from './numbersView';
import { paperAspect } from './paperAspect';
import { onlyColumns, withoutBlanks } from './paperTable';
import type { ReportBlock, ReportNumber } from './reportDocument';
import { figureFilters, reportFilters } from './reportFilters';
import { isMetric, numberOf } from './reportNumbers';
import { provenanceOf, sourceLine } from './reportProvenance';
import type { InWords, ReportQuestions } from './reportQuestions';
import type { ReportPart, ReportPartOf } from './reportSpec';
import { bindText } from './reportText';

/** What the parts of a report are made with. */
export interface PartMaking {
  readonly questions: ReportQuestions;
  readonly numbers: ReadonlyMap<string, ReportNumber>;
}

/** A block before figures and tables are numbered through and annexes are written. */
export type UnplacedBlock = Unplaced<ReportBlock>;
type Unplaced<Block> = Block extends ReportBlock ? Omit<Block, 'section' | 'part' | 'number' | 'label'> : never;

/** The blocks of a part, in order; annexes give none, for they are about all others. */
export async function blocksOfPart(part: ReportPart, making: PartMaking): Promise<readonly UnplacedBlock[]> {
  switch (part.kind) {
    case 'text':
      return textBlocks(part, making);
    case 'key-figures':
      return keyFigureBlocks(part, making);
    case 'figure':
      return figureBlocks(part, making);
    case 'gaps':
      return gapBlocks(part, making);
    case 'page-break':
      return [{ kind: 'page-break', id: part.id }];
    case 'annex':
      return [];
  }
}

async function textBlocks(part: ReportPartOf<'text'>, { questions, numbers }: PartMaking) {
  const { locale } = questions.spec;
  const text = part.text ?? part.draft;
  if (text.trim() === '') return [gap(part.id, message(locale, 'report.gap_text'), part.ask)];
  const paragraphs = await bindText(text, numbers, questions);
  return [{ kind: 'text' as const, id: part.id, origin: originOf(part), paragraphs }];
}

function originOf(part: ReportPartOf<'text'>): 'draft' | 'staff' {
  return part.text === null ? 'draft' : 'staff';
}

function gap(id: string, text: string, ask: string) {
  return { kind: 'gap' as const, id, text, ask };
}

async function keyFigureBlocks(part: ReportPartOf<'key-figures'>, { questions }: PartMaking) {
  const metrics = part.metrics.filter(isMetric);
  const answer = await questions.ask(numbersView(metrics, false), reportFilters(questions.spec));
  const numbers = metrics.map((name) => numberOf({ key: name, name, form: null, filters: null }, answer));
  return [
    {
      kind: 'key-figures' as const,
      id: part.id,
      numbers,
      provenance: provenanceOf(answer as unknown as InWords),
      source: sourceLine(answer as unknown as InWords)
    }
  ];
}

async function figureBlocks(part: ReportPartOf<'figure'>, { questions }: PartMaking) {
  const { locale } = questions.spec;
  const view = views[part.view];
  if (view === undefined) return [gap(part.id, message(locale, 'report.gap_view', { view: part.view }), '')];
  const answer = await questions.ask(view, figureFilters(questions.spec, part.scope));
  const title = part.title ?? message(locale, view.title);
  const { model } = answer.result;
  const sentence = view.sentence(model, answer.context);
  if (view.isEmpty(model)) return [gap(part.id, message(locale, 'report.gap_empty', { title, sentence }), '')];
  return shownBlocks(part, answer, { title, sentence });
}

function shownBlocks(
  part: ReportPartOf<'figure'>,
  answer: InWords,
  words: { readonly title: string; readonly sentence: string }
): readonly UnplacedBlock[] {
  const { view, result, context } = answer;
  const option = part.picture ? view.option(result.model, context) : null;
  const table = chosenColumns(view.table(result.model, context), part.columns);
  const shown = { view: view.id, ...words, provenance: provenanceOf(answer), source: sourceLine(answer), table };
  const tableBlock = { kind: 'table' as const, id: option === null ? part.id : `${part.id}-table`, ...shown };
  if (option === null) return [tableBlock];
  const figure = {
    kind: 'figure' as const,
    id: part.id,
    ...shown,
    option,
    aspect: paperAspect(option, view),
    map: view.map === true,
    disclaimer: cautionText(view, context.locale)
  };
  return part.table ? [figure, { ...tableBlock, sentence: '' }] : [figure];
}

/** The columns asked for, in the order asked for; without a wish those in which something stands. */
function chosenColumns(table: ViewTable, ids: readonly string[] | null): ViewTable {
  return ids === null ? withoutBlanks(table) : onlyColumns(table, ids);
}

async function gapBlocks(part: ReportPartOf<'gaps'>, { questions }: PartMaking) {
  const filters = reportFilters(questions.spec);
  const { edition, signal } = questions.source;
  const answers = await askBriefViews({ database: questions.database, edition, filters }, signal);
  const items = briefGaps(answers, questions.context(filters), questions.spec.donor);
  return [{ kind: 'list' as const, id: part.id, items }];
}
