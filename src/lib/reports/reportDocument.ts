import type { ChartOption } from '$lib/charts/chartOption';
import type { Locale } from '$lib/domain/locale';
import type { Provenance, ViewTable } from '$lib/views/view';

/** Where the numbers of a block come from: what the view recorded, and its filters in words and as an address. */
export interface ReportProvenance extends Provenance {
  readonly filters: string;
  readonly search: string;
  /** Metrics of the catalogue by name, for readers. */
  readonly names: readonly string[];
}

/**
 * A number that is bound to the data. The same `key` under another edition is the same question, so two documents are compared
 * by it.
 */
export interface ReportNumber {
  /** `hit_rate`, `hit_rate:interval`, `seizure_events|country=KG`: the token without its braces. */
  readonly key: string;
  /** The metric's name in the report's language. */
  readonly name: string;
  readonly metric: string;
  /** Null is not reported. Shares are of 1. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** What a rate rests on; null where there is no rate. */
  readonly n: number | null;
  /** True when missing returns make it a lower bound. */
  readonly atLeast: boolean;
  /** As it stands in the text. */
  readonly text: string;
}

/** A piece of running text: words of a person, a bound number, or words that the data put there (period, donor, a view's sentence). */
export type ReportInline =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly number: ReportNumber }
  | { readonly kind: 'bound'; readonly text: string; readonly key: string };

export type ReportParagraph = readonly ReportInline[];

/** What every block has: a stable id, the section it stands in, and the part of the spec it was made from. */
interface InReport {
  readonly id: string;
  readonly section: string;
  readonly part: string | null;
}

export interface ReportHeading extends InReport {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly text: string;
}

export interface ReportText extends InReport {
  readonly kind: 'text';
  /** Who wrote it: the template, or staff. */
  readonly origin: 'draft' | 'staff';
  readonly paragraphs: readonly ReportParagraph[];
}

export interface ReportKeyFigures extends InReport {
  readonly kind: 'key-figures';
  readonly numbers: readonly ReportNumber[];
  readonly provenance: ReportProvenance;
  readonly source: string;
}

/** Something that no data hold yet: said to be not reported, with what is asked of staff. */
export interface ReportGap extends InReport {
  readonly kind: 'gap';
  readonly text: string;
  readonly ask: string;
}

interface Shown extends InReport {
  readonly view: string;
  /** Running number of figures, and of tables, from 1. */
  readonly number: number;
  /** `Figure 3` in the report's language. */
  readonly label: string;
  readonly title: string;
  readonly sentence: string;
  readonly provenance: ReportProvenance;
  /** The line that stands under it: edition, day, rows, completeness. */
  readonly source: string;
}

export interface ReportFigure extends Shown {
  readonly kind: 'figure';
  /** Drawn by `drawFigures`; may hold functions, so it is no JSON. */
  readonly option: ChartOption;
  /** Width ÷ height. */
  readonly aspect: number;
  readonly map: boolean;
  /** The boundary disclaimer of a map. */
  readonly disclaimer: string | null;
  /** The numbers behind the picture: for the workbook, the native chart, and readers who can not see it. */
  readonly table: ViewTable;
}

/** The rows of a view. A table without rows says why in its sentence. */
export interface ReportTable extends Shown {
  readonly kind: 'table';
  readonly table: ViewTable;
}

export interface ReportList extends InReport {
  readonly kind: 'list';
  readonly items: readonly string[];
}

export interface ReportDefinitions extends InReport {
  readonly kind: 'definitions';
  readonly items: readonly { readonly term: string; readonly text: string }[];
}

/** Statements that ran, each with the titles of the views it answered. */
export interface ReportStatements extends InReport {
  readonly kind: 'statements';
  readonly statements: readonly {
    readonly views: readonly string[];
    readonly text: string;
    readonly params: readonly (string | number | boolean | null)[];
  }[];
}

export interface ReportPageBreak extends InReport {
  readonly kind: 'page-break';
}

export type ReportBlock =
  | ReportHeading
  | ReportText
  | ReportKeyFigures
  | ReportGap
  | ReportFigure
  | ReportTable
  | ReportList
  | ReportDefinitions
  | ReportStatements
  | ReportPageBreak;

export type ReportBlockOf<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { kind: Kind }>;

/** The front of a report. */
export interface ReportCover {
  readonly title: string;
  /** Donor, period, edition and the template's own lines; `missing` ones are asked for. */
  readonly lines: readonly { readonly term: string; readonly text: string; readonly missing: boolean }[];
  /** What stands above everything while any fact is synthetic; null else. */
  readonly banner: string | null;
  /** `Draft – not checked` and the like. */
  readonly status: string;
}

/** A report before it has a file format: language chosen, numbers written, pictures still options. Writers know no SQL. */
export interface ReportDocument {
  readonly locale: Locale;
  /** Title of the file; says "demo" when any fact is synthetic. */
  readonly title: string;
  readonly template: string;
  readonly edition: {
    readonly title: string;
    readonly dataHash: string;
    readonly asOf: string;
    readonly demo: boolean;
  };
  /** The filters of the whole report in words, and as an address. */
  readonly filters: { readonly text: string; readonly search: string };
  readonly cover: ReportCover;
  readonly blocks: readonly ReportBlock[];
  /** Every bound number once, in order of appearance. */
  readonly numbers: readonly ReportNumber[];
}

/** The blocks of one kind, in order. */
export function blocksOfKind<Kind extends ReportBlock['kind']>(
  { blocks }: ReportDocument,
  kind: Kind
): readonly ReportBlockOf<Kind>[] {
  return blocks.filter((block): block is ReportBlockOf<Kind> => block.kind === kind);
}
