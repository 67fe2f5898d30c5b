import type { WrittenFigures } from '../claims/claim';
import type { ReportComment, ReportPart, ReportSection, ReportSpec, ReportStatus, ReportWaiver } from '../reportSpec';

/** Where a part stands. */
export interface PartPlace {
  readonly section: string;
  readonly part: string;
}

/** The report with a section changed. */
export function withSection(
  spec: ReportSpec,
  id: string,
  change: (section: ReportSection) => ReportSection
): ReportSpec {
  return { ...spec, sections: spec.sections.map((section) => (section.id === id ? change(section) : section)) };
}

/** The report with a part changed. */
export function withPart(
  spec: ReportSpec,
  { section, part }: PartPlace,
  change: (part: ReportPart) => ReportPart
): ReportSpec {
  return withSection(spec, section, (one) => ({
    ...one,
    parts: one.parts.map((own) => (own.id === part ? change(own) : own))
  }));
}

/** The report with the text of a part; null is the drafted one. What the text was written from is forgotten. */
export function withText(spec: ReportSpec, place: PartPlace, text: string | null): ReportSpec {
  return withPart(spec, place, (part) => (part.kind === 'text' ? { ...part, text, written: {} } : part));
}

/** The report with what its texts were written from. */
export function withWritten(spec: ReportSpec, written: Readonly<Record<string, WrittenFigures>>): ReportSpec {
  const fill = (part: ReportPart): ReportPart => {
    const figures = written[part.id];
    return part.kind === 'text' && figures ? { ...part, written: { ...figures } } : part;
  };
  return { ...spec, sections: spec.sections.map((section) => ({ ...section, parts: section.parts.map(fill) })) };
}

/** The report without a part. */
export function withoutPart(spec: ReportSpec, { section, part }: PartPlace): ReportSpec {
  return withSection(spec, section, (one) => ({ ...one, parts: one.parts.filter(({ id }) => id !== part) }));
}

/** The report with a section nearer to its beginning (-1) or end (1). */
export function withMovedSection(spec: ReportSpec, id: string, by: -1 | 1): ReportSpec {
  return { ...spec, sections: moved(spec.sections, id, by) };
}

/** The report with a part nearer to the beginning (-1) or end (1) of its section. */
export function withMovedPart(spec: ReportSpec, { section, part }: PartPlace, by: -1 | 1): ReportSpec {
  return withSection(spec, section, (one) => ({ ...one, parts: moved(one.parts, part, by) }));
}

/** The report with an empty text at the end of a section. */
export function withNewText(spec: ReportSpec, section: string): ReportSpec {
  const part: ReportPart = { kind: 'text', id: freeId(spec, 'text'), text: '', draft: '', ask: '', written: {} };
  return withSection(spec, section, (one) => ({ ...one, parts: [...one.parts, part] }));
}

/** The report with an empty section before its annexes, or at its end. */
export function withNewSection(spec: ReportSpec, heading: string): ReportSpec {
  const isAnnex = ({ parts }: ReportSection) => parts.length > 0 && parts.every(({ kind }) => kind === 'annex');
  const annex = spec.sections.findIndex(isAnnex);
  const at = annex < 0 ? spec.sections.length : annex;
  const section: ReportSection = { id: freeId(spec, 'section'), heading, hidden: false, parts: [] };
  return { ...spec, sections: [...spec.sections.slice(0, at), section, ...spec.sections.slice(at)] };
}

/** What is added of a view: with filters of its own as an address writes them, or (null) those of the report. */
export interface AddedFigure {
  readonly view: string;
  readonly scope: string | null;
}

/** The report with figures at the end of a section. */
export function withFigures(spec: ReportSpec, section: string, figures: readonly AddedFigure[]): ReportSpec {
  return figures.reduce((before, { view, scope }) => {
    const part: ReportPart = {
      ...{ kind: 'figure', id: freeId(before, view), view, title: null },
      ...{ picture: true, table: true, columns: null, scope }
    };
    return withSection(before, section, (one) => ({ ...one, parts: [...one.parts, part] }));
  }, spec);
}

/** The report with figures that come from a page: in a section of their own, which is there after the first time. */
export function withFiguresFromPages(spec: ReportSpec, heading: string, figures: readonly AddedFigure[]): ReportSpec {
  const known = spec.sections.find((section) => section.id.startsWith('section') && section.heading === heading);
  const grown = known ? spec : withNewSection(spec, heading);
  const section = known ?? grown.sections.find(({ id }) => !spec.sections.some((one) => one.id === id))!;
  return withFigures(grown, section.id, figures);
}

/** The report with a comment. */
export function withComment(spec: ReportSpec, comment: Omit<ReportComment, 'id' | 'resolved'>): ReportSpec {
  const numbers = spec.comments.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0));
  const id = `c-${comment.at.replaceAll(/\D/g, '')}-${Math.max(0, ...numbers.map((n) => n % 1000)) + 1}`;
  return { ...spec, comments: [...spec.comments, { ...comment, id, resolved: false }] };
}

/** The report with a comment resolved, or open again. */
export function withResolved(spec: ReportSpec, id: string, resolved: boolean): ReportSpec {
  return { ...spec, comments: spec.comments.map((one) => (one.id === id ? { ...one, resolved } : one)) };
}

/** The report with a mark that is let stand. */
export function withWaiver(spec: ReportSpec, waiver: ReportWaiver): ReportSpec {
  return { ...spec, waivers: [...spec.waivers, waiver] };
}

/** The report in another status, and who set it. */
export function withStatus(spec: ReportSpec, status: ReportStatus, { by, at }: { by: string; at: string }): ReportSpec {
  return { ...spec, status, signatures: [...spec.signatures, { status, by, at }] };
}

function moved<T extends { readonly id: string }>(list: readonly T[], id: string, by: -1 | 1): T[] {
  const from = list.findIndex((one) => one.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= list.length) return [...list];
  return list.map((one, index) => (index === from ? list[to]! : index === to ? list[from]! : one));
}

/** An id that no section and no part of the report has. */
function freeId({ sections }: ReportSpec, stem: string): string {
  const taken = new Set(sections.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]));
  const base = stem.slice(0, 56);
  for (let number = 1; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}
