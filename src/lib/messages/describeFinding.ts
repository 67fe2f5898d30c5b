import { findCountry } from '$lib/domain/countries';
import type { Finding } from '$lib/domain/finding';
import type { Locale } from '$lib/domain/locale';
import { isMessageKey, message, type MessageValues } from './messages';

/** A finding in words: its kind in a few, the rule with what broke it, and what to do. */
export interface DescribedFinding {
  readonly name: string;
  readonly rule: string;
  readonly fix: string;
}

/** What a finding says in a language. The texts hold cells of a file: show them as text, never as HTML. */
export function describeFinding(finding: Finding, locale: Locale): DescribedFinding {
  const values = valuesOf(finding, locale);
  return {
    name: message(locale, `finding.${finding.code}.name`),
    rule: message(locale, `finding.${finding.code}.rule`, values),
    fix: message(locale, `finding.${finding.code}.fix`, values)
  };
}

function valuesOf({ row, line, column, value, facts }: Finding, locale: Locale): MessageValues {
  return {
    // Findings of older editions have no suggestions.
    suggestions: 'none',
    ...facts,
    ...named(facts, locale),
    row: row ?? 0,
    line: line ?? 0,
    column: column ?? '',
    value: value ?? '',
    cell: value === null || value === '' ? 'blank' : 'filled'
  };
}

/** Facts that are codes, in words of the language. */
function named(facts: Finding['facts'], locale: Locale): MessageValues {
  const title = `profile.${facts['profile']}.title`;
  const country = findCountry(String(facts['country'] ?? ''));
  return {
    ...(isMessageKey(title) ? { profile: message(locale, title) } : {}),
    ...(country ? { country: country[locale] } : {})
  };
}
