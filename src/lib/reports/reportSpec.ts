import { calendars, parsePeriod } from '$lib/domain/calendar';
import { locales } from '$lib/domain/locale';
import * as v from 'valibot';

/** Longest text of a part, in characters; a longer one belongs into an annex of its own. */
export const longestText = 50_000;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9_-]{0,63}$/));
const line = v.pipe(v.string(), v.maxLength(500));
const prose = v.pipe(v.string(), v.maxLength(longestText));
const code = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** Staff's own words; null while the draft stands. */
const words = v.nullable(prose);

/** A paragraph or several (blank lines part them). `{{metric}}` tokens stay bound to the data; see `reportTokens.ts`. */
const textPart = v.object({
  kind: v.literal('text'),
  id,
  text: words,
  /** What stands until staff write: sentences of the template with tokens; may be empty. */
  draft: prose,
  /** What is asked of staff while there is neither text nor draft; may be empty. */
  ask: line,
  /** Values of the bound numbers when staff last wrote it, by key, so that a change is seen. */
  written: v.record(v.string(), v.nullable(v.number()))
});

const keyFiguresPart = v.object({ kind: v.literal('key-figures'), id, metrics: v.array(id) });

/** A view of the catalogue of views: picture, sentence and table. */
const figurePart = v.object({
  kind: v.literal('figure'),
  id,
  view: id,
  /** Null is the view's own title. */
  title: v.nullable(line),
  picture: v.boolean(),
  table: v.boolean(),
  /** Columns of the table in their order, by id; null is all of them. */
  columns: v.nullable(v.array(id)),
  /** Filters of this figure as an address writes them; null is the report's. */
  scope: v.nullable(prose)
});

const gapsPart = v.object({ kind: v.literal('gaps'), id });
const annexPart = v.object({ kind: v.literal('annex'), id, of: v.picklist(['definitions', 'sources', 'statements']) });
const pageBreakPart = v.object({ kind: v.literal('page-break'), id });

const part = v.variant('kind', [textPart, keyFiguresPart, figurePart, gapsPart, annexPart, pageBreakPart]);

const section = v.object({ id, heading: line, hidden: v.boolean(), parts: v.array(part) });

/** A line of the cover, e.g. the award number: what staff wrote, else the draft, else what is asked. */
const coverLine = v.object({ id, label: line, text: words, draft: prose, ask: line });

const comment = v.object({
  id,
  /** The part it is about; null is the whole report. */
  part: v.nullable(id),
  by: line,
  at: line,
  text: prose,
  resolved: v.boolean()
});

/** A step of the report's status with the name typed by whoever took it; nobody verifies the name. */
const signature = v.object({ status: v.picklist(['draft', 'checked', 'frozen']), by: line, at: line });

/** A mark of the claim checker that staff keep in spite of it, and why. */
const waiver = v.object({
  rule: line,
  section: id,
  excerpt: prose,
  sentence: prose,
  reason: prose,
  by: line,
  at: line
});

const period = v.pipe(
  v.string(),
  v.check((text) => parsePeriod(text) !== null, 'period')
);

/**
 * A report as it is stored: what is asked and what staff wrote, no number. It is whole in itself: the sections of the template
 * are copied into it, so that a template that changes later changes no report. Parsed wherever one enters.
 */
export const reportSpecSchema = v.object({
  specVersion: v.literal(1),
  /** Id of the template it began as. */
  template: id,
  /** Null is the template's title with donor and period. */
  title: v.nullable(line),
  /** The template's title, in the report's language. */
  draftTitle: line,
  locale: v.picklist(locales),
  calendar: v.picklist(calendars),
  donor: v.nullable(code),
  grant: v.nullable(code),
  /** The one training event it is about, by its reference, else its number; null for all under the filters. */
  training: v.nullable(code),
  /** A period token; null is the whole of the edition. */
  period: v.nullable(period),
  /** Further filters, as an address writes them (`country=KG&unit=UZ-AYR`); may be empty. */
  scope: prose,
  cover: v.array(coverLine),
  sections: v.array(section),
  comments: v.array(comment),
  waivers: v.array(waiver),
  status: v.picklist(['draft', 'checked', 'frozen']),
  signatures: v.array(signature)
});

export type ReportSpec = v.InferOutput<typeof reportSpecSchema>;
export type ReportSection = v.InferOutput<typeof section>;
export type ReportPart = v.InferOutput<typeof part>;
export type ReportPartOf<Kind extends ReportPart['kind']> = Extract<ReportPart, { kind: Kind }>;
export type ReportCoverLine = v.InferOutput<typeof coverLine>;
export type ReportComment = v.InferOutput<typeof comment>;
export type ReportWaiver = v.InferOutput<typeof waiver>;
export type ReportStatus = ReportSpec['status'];

/** Reads a stored or sent spec. Throws valibot's `ValiError` naming what is wrong. */
export function parseReportSpec(value: unknown): ReportSpec {
  return v.parse(reportSpecSchema, value);
}
