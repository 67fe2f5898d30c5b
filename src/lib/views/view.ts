import type { EditionManifest } from '$lib/domain/edition';
import type { Labels } from '$lib/domain/labels';
import type { Locale } from '$lib/domain/locale';
import type { Row } from '$lib/engine/database';
import type { Filters } from '$lib/filters/filters';
import type { MessageKey } from '$lib/messages/messages';
import type { MetricId } from '$lib/metrics/metricId';
import type { MetricResult } from '$lib/metrics/metricRequest';
import type { RecordScope } from '$lib/metrics/recordScope';
import type { DimensionId } from '$lib/model/dimensionId';
import type { SqlQuery } from '$lib/sql/sql';
import type { ChartOption } from '$lib/charts/chartOption';

/** What a view asks with: the same filters, minus its own clauses, are applied to every question, and each is recorded. */
export interface Ask {
  readonly filters: Filters;
  readonly edition: EditionManifest;
  /** `period`, a token, replaces the period of the filters for this one question (e.g. the twelve months before). */
  metrics(metrics: readonly MetricId[], by?: readonly DimensionId[], period?: string): Promise<MetricResult>;
  /** A named record query of the catalogue (`metrics/records.ts`), e.g. the rows of an event table. */
  records(query: (scope: RecordScope) => SqlQuery): Promise<readonly Row[]>;
}

/** What turns a model into words and marks: never the model itself, so that both languages share one answer. */
export interface ViewContext {
  readonly locale: Locale;
  readonly labels: Labels;
  readonly edition: EditionManifest;
  readonly filters: Filters;
}

export type CellKind = 'text' | 'integer' | 'decimal' | 'percent' | 'date' | 'month' | 'mark' | 'link';

export interface ViewTableColumn {
  readonly id: string;
  readonly label: string;
  readonly kind: CellKind;
}

export type Cell = string | number | boolean | null;

/** The accessible table of a view; also its CSV and its table in a report. A null cell is "not reported". */
export interface ViewTable {
  readonly caption: string;
  readonly columns: readonly ViewTableColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Value of `picks` for each row, so that a row can filter like its mark; null where it can not. */
  readonly picks: readonly (string | null)[] | null;
  /** Rows that exist beyond those listed. */
  readonly more: number;
}

/** The two values that a view compares, and all that can be chosen for either. */
export interface ComparedPair {
  readonly first: string | null;
  readonly second: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/**
 * One picture: query → model → option, table, sentence. Pure but for `load`; the model is plain JSON and language-free, so
 * that the server's answer can travel in the page and the browser's can be compared with it.
 */
export interface View<Model = unknown> {
  readonly id: string;
  readonly title: MessageKey;
  /** Catalogue metrics it shows, for the provenance card. */
  readonly metrics: readonly MetricId[];
  /** Dimension that a click on a mark (or on a table row) filters the other views by. */
  readonly picks: DimensionId | null;
  /** True when an interval of months can be brushed (sets `period`). */
  readonly brushes: boolean;
  /** Width ÷ height of the picture; null for a view that is a table or key figures only. */
  readonly aspect: number | null;
  /** Columns of the 12-column page grid at full width. */
  readonly span: 3 | 4 | 6 | 8 | 12;
  /** True when the panel stands beside two others, one above the other. */
  readonly tall?: boolean;
  /** True when the picture is a map and the UN disclaimer must stand under it, on screen and in every export. */
  readonly map?: boolean;
  /** A caution that stays with the picture, on screen and in every export, e.g. that seizures measure enforcement too. */
  readonly note?: MessageKey;
  /** For a view that compares two values of `picks`: which two, and which others could be. */
  pair?(model: Model, context: ViewContext): ComparedPair;
  load(ask: Ask): Promise<Model>;
  isEmpty(model: Model): boolean;
  /**
   * The ECharts option; null when the view is only a table. A data item that can be picked carries `pick: string | null`.
   * Colours are CSS variables (`var(--chart-1)`), drawn by the SVG renderer on both sides.
   */
  option(model: Model, context: ViewContext): ChartOption | null;
  table(model: Model, context: ViewContext): ViewTable;
  sentence(model: Model, context: ViewContext): string;
}

/** Where a view's numbers come from, for the provenance card and the exports. */
export interface Provenance {
  readonly metrics: readonly MetricId[];
  readonly queries: readonly SqlQuery[];
  /** Rows of the base tables that the filters left, per table. */
  readonly rowsUsed: Readonly<Record<string, number>>;
  /** Monthly returns due and received under the filters; null where the edition knows no returns. */
  readonly completeness: { readonly due: number; readonly received: number } | null;
  readonly dataHash: string;
}

/** The answer of `runView`: plain JSON. */
export interface ViewResult<Model = unknown> {
  readonly view: string;
  readonly model: Model;
  readonly provenance: Provenance;
}
