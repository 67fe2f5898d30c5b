import { encodeFilters } from '$lib/filters/codec';
import { filterSentence } from '$lib/filters/sentence';
import { message } from '$lib/messages/messages';
import { annexBlock } from './reportAnnexes';
import { coverOf, fileTitle, tokensOfReport } from './reportCover';
import type { ReportBlock, ReportDocument, ReportNumber } from './reportDocument';
import { reportFilters } from './reportFilters';
import { answerTokens } from './reportNumbers';
import { blocksOfPart, type UnplacedBlock } from './reportParts';
import { ReportQuestions, type ReportSource } from './reportQuestions';
import type { ReportSection, ReportSpec } from './reportSpec';

/**
 * Makes a report of its spec: every number is an answer of `runView`, the same that the pages show under these filters, and
 * what the data do not hold is a gap that says so. Same spec, same edition: same document. Rejects as `runView` does.
 */
export async function buildReport(spec: ReportSpec, source: ReportSource): Promise<ReportDocument> {
  const { locale } = spec;
  const { edition, labels } = source;
  const questions = new ReportQuestions(spec, source);
  const bound = await answerTokens(tokensOfReport(spec), questions);
  const cover = await coverOf(bound, questions);
  const blocks = numbered(await placedBlocks(bound, questions), spec);
  const filters = reportFilters(spec);
  return {
    locale,
    title: fileTitle(cover, edition, spec),
    template: spec.template,
    edition: { title: edition.title[locale], dataHash: edition.dataHash, asOf: edition.asOf, demo: edition.demo },
    filters: { text: filterSentence(locale, filters, labels, edition), search: encodeFilters(filters).toString() },
    cover,
    blocks,
    numbers: numbersOf(bound, blocks)
  };
}

/** A block that knows its place, but not its number. */
type Placed = UnplacedBlock & Pick<ReportBlock, 'section' | 'part'>;

async function placedBlocks(
  numbers: ReadonlyMap<string, ReportNumber>,
  questions: ReportQuestions
): Promise<readonly Placed[]> {
  const shown = questions.spec.sections.filter(({ hidden }) => !hidden);
  const made = await Promise.all(
    shown.map(({ parts }) => Promise.all(parts.map((part) => blocksOfPart(part, { questions, numbers }))))
  );
  const placed = shown.map(async (section, index) => {
    const own = section.parts.map(async (part, place) => {
      const blocks = part.kind === 'annex' ? [await annexBlock(part, questions)] : (made[index]![place] ?? []);
      return blocks.map((block): Placed => ({ ...block, section: section.id, part: part.id }));
    });
    return [headingOf(section), ...(await Promise.all(own)).flat()];
  });
  return (await Promise.all(placed)).flat();
}

function headingOf({ id, heading }: ReportSection): Placed {
  return { kind: 'heading', id: `section-${id}`, section: id, part: null, level: 1, text: heading };
}

/** Numbers figures and tables through, each on its own. */
function numbered(blocks: readonly Placed[], { locale }: ReportSpec): readonly ReportBlock[] {
  const counts = { figure: 0, table: 0 };
  return blocks.map((block): ReportBlock => {
    if (block.kind !== 'figure' && block.kind !== 'table') return block;
    counts[block.kind] += 1;
    const number = counts[block.kind];
    return { ...block, number, label: message(locale, `report.label.${block.kind}`, { number }) };
  });
}

function numbersOf(bound: ReadonlyMap<string, ReportNumber>, blocks: readonly ReportBlock[]): readonly ReportNumber[] {
  const shown = blocks.flatMap((block) => (block.kind === 'key-figures' ? block.numbers : []));
  return [...new Map([...bound.values(), ...shown].map((number) => [number.key, number])).values()];
}
