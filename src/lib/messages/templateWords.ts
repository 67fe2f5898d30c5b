import type { Locale } from '$lib/domain/locale';
import { message } from './messages';

/** What the sheet of notes of a template says beside the definitions of its columns. */
export interface TemplateWords {
  readonly notes: string;
  readonly column: string;
  readonly holds: string;
  readonly required: string;
  readonly yes: string;
  readonly takes: string;
  readonly example: string;
  /** What to do with the template, line by line. */
  readonly how: readonly string[];
}

/** The words of a template: one that is prefilled with all rows of a table, or an empty form of facts. */
export function templateWords(locale: Locale, kind: 'reference' | 'facts'): TemplateWords {
  return {
    notes: message(locale, 'reference.notes'),
    column: message(locale, 'reference.column'),
    holds: message(locale, 'reference.holds'),
    required: message(locale, 'reference.required'),
    yes: message(locale, 'reference.yes'),
    takes: message(locale, 'reference.takes'),
    example: message(locale, 'reference.example'),
    how: [message(locale, `reference.how_${kind}`), message(locale, 'reference.how_dates')]
  };
}
