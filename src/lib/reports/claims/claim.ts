import type { Locale } from '$lib/domain/locale';

/** What the checker looks for, in the order in which marks are listed. */
export const claimRules = [
  'changed-figure',
  'unbound-number',
  'mixed-drugs',
  'rate-without-n',
  'cause',
  'small-count',
  'name',
  'contact',
  'day-near-seizure',
  'missing-disclaimer',
  'empty-section'
] as const;
export type ClaimRule = (typeof claimRules)[number];

/** What makes a mark the same mark after other parts of the text were edited. */
export interface ClaimIdentity {
  readonly rule: ClaimRule;
  /** Id of the section. */
  readonly section: string;
  /** The words that are marked; the title of a section or of a map where it has none. */
  readonly excerpt: string;
  /** The sentence around them, empty for a mark on a section: when it is rewritten, what was said about it no longer stands. */
  readonly sentence: string;
}

/** A place in a draft that somebody must look at before it is frozen. */
export interface ClaimMark extends ClaimIdentity {
  /** Id of the text part; null for a mark on a section. */
  readonly part: string | null;
  /** Where the words stand in the text of the part; null for a mark on a section. */
  readonly at: { readonly start: number; readonly end: number } | null;
  /** What its explanation names, e.g. the value that a figure has now. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A number that the data say. A `share` is of 1 and written in percent. */
export interface KnownFigure {
  /** Key of a token as in `{{hit_rate}}`, or a name that no token has. */
  readonly key: string;
  readonly name: string;
  readonly value: number | null;
  readonly kind: 'count' | 'decimal' | 'share';
  readonly of: 'people' | 'mass' | 'other';
}

/** Values of figures when a text was last written, by key; what is not listed is not compared. */
export type WrittenFigures = Readonly<Record<string, number | null>>;

/** A text of a draft as the checker sees it. */
export interface ClaimText {
  readonly section: string;
  readonly part: string;
  /** As it was typed, tokens and all. */
  readonly text: string;
  readonly written: WrittenFigures;
}

/** A section of a draft as the checker sees it. */
export interface ClaimSection {
  readonly id: string;
  readonly title: string;
  readonly texts: readonly ClaimText[];
  /** False when nothing will be printed under its heading but what is not reported. */
  readonly filled: boolean;
  /** Titles of maps that lack the disclaimer on boundaries. */
  readonly mapsWithoutDisclaimer: readonly string[];
}

/** A draft and what its data say. */
export interface ClaimMaterial {
  readonly locale: Locale;
  readonly sections: readonly ClaimSection[];
  readonly figures: readonly KnownFigure[];
  /** Keys of tokens that stand for words: period, donor, the sentence of a view. */
  readonly words: readonly string[];
  /** Drugs, each by its names in every language. */
  readonly substances: readonly (readonly string[])[];
}

/** True when both speak of the same words in the same sentence of the same section. */
export function isSameClaim(a: Claimed, b: Claimed): boolean {
  return a.rule === b.rule && a.section === b.section && a.excerpt === b.excerpt && a.sentence === b.sentence;
}

/** A mark, or what a stored waiver says of one. */
export type Claimed = Omit<ClaimIdentity, 'rule'> & { readonly rule: string };
