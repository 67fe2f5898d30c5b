import { findingSeverities, type Severity } from '$lib/domain/finding';
import { en } from '$lib/messages/en';
import { code, markdownTable } from './markdown';

const severities: Readonly<Record<Severity, string>> = {
  N: 'N note',
  C: 'C needs confirmation',
  Q: 'Q row quarantined',
  R: 'R file refused'
};

/** `docs/findings.md`: every problem that the importer can name, with the rule and the way to mend it. */
export function findingsPage(): string {
  const sentences: Readonly<Record<string, string>> = en;
  const rows = Object.entries(findingSeverities).map(([id, severity]) => [
    code(id),
    severities[severity],
    sentences[`finding.${id}.rule`] ?? '',
    sentences[`finding.${id}.fix`] ?? ''
  ]);
  return [
    '# Findings of the importer',
    'A problem in a file is a value with one of these codes, never an exception. A cell that can not be read costs its cell, not its row; a row is quarantined only when its table or identity is unreadable. For every file: rows = accepted + quarantined + not data. Words in braces are filled in with the facts of the finding.',
    markdownTable(['code', 'severity', 'rule', 'what to do'], rows)
  ].join('\n\n');
}
