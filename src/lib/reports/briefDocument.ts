import type { ChartOption } from '$lib/charts/chartOption';
import type { Locale } from '$lib/domain/locale';
import type { ViewTable } from '$lib/views/view';

/** A figure of a brief: the picture of a view with its sentence and its table. */
export interface BriefFigure {
  readonly kind: 'figure';
  /** The view it shows, so that its numbers can be traced. */
  readonly view: string;
  readonly title: string;
  readonly sentence: string;
  /** Null when there is nothing to draw; the sentence then says why. */
  readonly option: ChartOption | null;
  /** Width ÷ height. */
  readonly aspect: number;
  readonly table: ViewTable;
  /** The boundary disclaimer when the picture is a map. */
  readonly disclaimer: string | null;
}

/** The rows of a view with its sentence. */
export interface BriefTable {
  readonly kind: 'table';
  readonly view: string;
  readonly title: string;
  readonly sentence: string;
  readonly table: ViewTable;
}

/** One of the numbers a reader sees first, already written in the reader's format. */
export interface BriefKeyFigure {
  readonly name: string;
  readonly value: string;
  /** True when the value says that nothing was reported. */
  readonly missing: boolean;
  /** What to know with it: interval, change, lower bound. May be empty. */
  readonly notes: readonly string[];
}

/** A statement that ran, for the annex, with the titles of the views it answered. */
export interface BriefQuery {
  readonly views: readonly string[];
  readonly text: string;
  readonly params: readonly (string | number | boolean | null)[];
}

export type BriefBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'definitions'; readonly items: readonly { readonly term: string; readonly text: string }[] }
  | {
      readonly kind: 'key-figures';
      readonly view: string;
      readonly sentence: string;
      readonly figures: readonly BriefKeyFigure[];
    }
  | BriefTable
  | { readonly kind: 'queries'; readonly title: string; readonly queries: readonly BriefQuery[] }
  | BriefFigure;

/** The front of a brief. */
export interface BriefCover {
  readonly title: string;
  readonly donor: string;
  readonly period: string;
  /** The same period in days; null for an edition without dates. */
  readonly days: string | null;
  /** The edition's title and its data hash. */
  readonly edition: { readonly title: string; readonly dataHash: string };
  /** What stands above everything while any fact is synthetic; null else. */
  readonly banner: string | null;
}

/** A donor brief before it has a file format: language chosen, numbers written, pictures still options. */
export interface BriefDocument {
  readonly locale: Locale;
  /** Title of the file; says "demo" when any fact is synthetic. */
  readonly title: string;
  readonly cover: BriefCover;
  readonly blocks: readonly BriefBlock[];
}
