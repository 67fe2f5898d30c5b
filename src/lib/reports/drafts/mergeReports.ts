import type { ReportPart, ReportSection, ReportSpec } from '../reportSpec';

/** Two people's work on one report put together. */
export interface MergedReport {
  readonly spec: ReportSpec;
  /** Ids of text parts that both wrote anew: both texts stand in them, the one saved first above. */
  readonly both: readonly string[];
}

/**
 * Puts together what two people made of the same report: whoever changed something alone is right, and where both wrote the
 * same text, both texts are kept. In all else (order, titles) that both changed, what was saved first stands.
 */
export function mergeReports(base: ReportSpec, saved: ReportSpec, mine: ReportSpec): MergedReport {
  const both: string[] = [];
  const sections = orderOf(base, saved, mine).map((section) => mergeSection(section, { base, saved, mine }, both));
  return {
    spec: {
      ...chosen(base, saved, mine),
      sections,
      comments: union(saved.comments, mine.comments, ({ id }) => id),
      waivers: union(saved.waivers, mine.waivers, (waiver) => JSON.stringify(waiver)),
      signatures: union(saved.signatures, mine.signatures, (signature) => JSON.stringify(signature)),
      status: saved.status
    },
    both
  };
}

interface Sides {
  readonly base: ReportSpec;
  readonly saved: ReportSpec;
  readonly mine: ReportSpec;
}

/** Every field of the report itself: mine where only I changed it. */
function chosen(base: ReportSpec, saved: ReportSpec, mine: ReportSpec): ReportSpec {
  const entries = Object.keys(saved).map((key) => {
    const name = key as keyof ReportSpec;
    return [name, pick(base[name], saved[name], mine[name])];
  });
  return Object.fromEntries(entries) as ReportSpec;
}

function orderOf(base: ReportSpec, saved: ReportSpec, mine: ReportSpec): readonly ReportSection[] {
  const ids = (spec: ReportSpec) => spec.sections.map(({ id }) => id);
  const [first, second] = same(ids(base), ids(saved)) ? [mine, saved] : [saved, mine];
  const missing = second.sections.filter(({ id }) => !ids(first).includes(id) && !ids(base).includes(id));
  return [...first.sections, ...missing];
}

function mergeSection(section: ReportSection, { base, saved, mine }: Sides, both: string[]): ReportSection {
  const [before, theirs, own] = [base, saved, mine].map((spec) => spec.sections.find(({ id }) => id === section.id));
  if (!before || !theirs || !own) return section;
  const parts = pick(
    before.parts.map(({ id }) => id),
    theirs.parts.map(({ id }) => id),
    own.parts.map(({ id }) => id)
  );
  const partOf = (of: ReportSection, id: string) => of.parts.find((part) => part.id === id);
  return {
    id: section.id,
    heading: pick(before.heading, theirs.heading, own.heading),
    hidden: pick(before.hidden, theirs.hidden, own.hidden),
    parts: parts.flatMap((id) => mergePart(partOf(before, id), partOf(theirs, id), partOf(own, id), both) ?? [])
  };
}

function mergePart(
  before: ReportPart | undefined,
  theirs: ReportPart | undefined,
  own: ReportPart | undefined,
  both: string[]
): ReportPart | undefined {
  if (!before || !theirs || !own) return theirs ?? own;
  if (before.kind !== 'text' || theirs.kind !== 'text' || own.kind !== 'text') return pick(before, theirs, own);
  // What a text was written from goes with the text: it is no change of its own.
  if (before.text === own.text) return theirs;
  if (before.text === theirs.text || theirs.text === own.text) return own;
  both.push(own.id);
  const text = [theirs.text, own.text].filter((one) => one !== null && one !== '').join('\n\n');
  return { ...theirs, text, written: { ...own.written, ...theirs.written } };
}

function pick<T>(base: T, saved: T, mine: T): T {
  return same(base, saved) ? mine : saved;
}

/** Mine replaces what both have, for a comment that I resolved; nothing is lost. */
function union<T>(saved: readonly T[], mine: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map([...saved, ...mine].map((one) => [keyOf(one), one])).values()];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
