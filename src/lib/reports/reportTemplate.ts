import { calendars } from '$lib/domain/calendar';
import type { Locale } from '$lib/domain/locale';
import * as v from 'valibot';
import type { ReportPart, ReportSpec } from './reportSpec';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9_-]{0,63}$/));
const both = v.object({ en: v.string(), ru: v.string() });
const optionalBoth = v.optional(both, { en: '', ru: '' });

const part = v.variant('kind', [
  v.object({ kind: v.literal('text'), id, draft: optionalBoth, ask: optionalBoth }),
  v.object({ kind: v.literal('key-figures'), id, metrics: v.array(id) }),
  v.object({
    kind: v.literal('figure'),
    view: id,
    id: v.optional(id),
    title: v.optional(both),
    picture: v.optional(v.boolean(), true),
    table: v.optional(v.boolean(), true),
    columns: v.optional(v.nullable(v.array(id)), null),
    scope: v.optional(v.nullable(v.string()), null)
  }),
  v.object({ kind: v.literal('gaps'), id }),
  v.object({ kind: v.literal('annex'), id, of: v.picklist(['definitions', 'sources', 'statements']) }),
  v.object({ kind: v.literal('page-break'), id })
]);

/** How the period of a new report is chosen: the latest whole quarter or year of the calendar, the life of a grant, all days. */
const periodRules = ['quarter', 'year', 'grant', 'whole'] as const;

/** A template as its JSON file holds it: both languages side by side, no number. */
export const reportTemplateSchema = v.object({
  id,
  name: both,
  /** For whom and when, in a sentence. */
  about: both,
  title: both,
  calendar: v.picklist(calendars),
  /** The donor it is usually for; null for any. */
  donor: v.nullable(v.string()),
  period: v.picklist(periodRules),
  /** True when it is about one training event. */
  training: v.optional(v.boolean(), false),
  cover: v.array(v.object({ id, label: both, draft: optionalBoth, ask: optionalBoth })),
  sections: v.array(v.object({ id, heading: both, parts: v.array(part) }))
});

export type ReportTemplate = v.InferOutput<typeof reportTemplateSchema>;
type TemplatePart = v.InferOutput<typeof part>;

/** What a new report is about. */
export type ReportScope = Pick<ReportSpec, 'locale' | 'donor' | 'grant' | 'training' | 'period' | 'calendar'> & {
  readonly scope?: string;
};

/** Reads a template. Throws valibot's `ValiError` naming what is wrong. */
export function parseReportTemplate(value: unknown): ReportTemplate {
  return v.parse(reportTemplateSchema, value);
}

/** A report as its template begins it: all sections shown, nothing written by staff yet. */
export function newReport(template: ReportTemplate, { scope = '', ...about }: ReportScope): ReportSpec {
  const say = (text: Readonly<Record<Locale, string>>) => text[about.locale];
  return {
    specVersion: 1,
    template: template.id,
    title: null,
    draftTitle: say(template.title),
    ...about,
    scope,
    cover: template.cover.map((line) => ({
      id: line.id,
      label: say(line.label),
      text: null,
      draft: say(line.draft),
      ask: say(line.ask)
    })),
    sections: template.sections.map((section) => ({
      id: section.id,
      heading: say(section.heading),
      hidden: false,
      parts: section.parts.map((one) => specPart(one, say))
    })),
    comments: [],
    waivers: [],
    status: 'draft',
    signatures: []
  };
}

function specPart(one: TemplatePart, say: (text: Readonly<Record<Locale, string>>) => string): ReportPart {
  switch (one.kind) {
    case 'text':
      return { kind: 'text', id: one.id, text: null, draft: say(one.draft), ask: say(one.ask), written: {} };
    case 'figure':
      return { ...one, id: one.id ?? one.view, title: one.title === undefined ? null : say(one.title) };
    default:
      return one;
  }
}
