import type { Locale } from './locale';

export interface BilingualName {
  readonly en: string;
  readonly ru: string;
}

/**
 * Names of codes, by list and code. Lists are the code lists plus `unit`, `location`, `donor`, `grant`; plain data, so that it
 * travels in page data. Loaded once per edition by `loadLabels`.
 */
export type Labels = Readonly<Record<string, Readonly<Record<string, BilingualName>>>>;

/** The name of a code, or the code itself (shown as reported) when the list does not hold it. */
export function labelOf(labels: Labels, list: string, code: string, locale: Locale): string {
  return labels[list]?.[code]?.[locale] ?? code;
}
