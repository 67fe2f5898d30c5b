import { findingSeverities, type Severity } from '$lib/domain/finding';
import { profileIds } from '$lib/ingest/profiles/profile';
import { describeProfile } from '$lib/messages/describeProfile';
import { en } from '$lib/messages/en';
import { code, markdownTable } from './markdown';
import { readableMessage } from './readableMessage';

const severities: Readonly<Record<Severity, string>> = {
  N: 'N note',
  C: 'C needs confirmation',
  Q: 'Q row quarantined',
  R: 'R file refused'
};

/** `docs/findings.md`: every kind of file that is read, and every problem that the importer can name, with its remedy. */
export function findingsPage(): string {
  const sentences: Readonly<Record<string, string>> = en;
  const rows = Object.entries(findingSeverities).map(([id, severity]) => [
    code(id),
    severities[severity],
    readableMessage(sentences[`finding.${id}.rule`] ?? ''),
    readableMessage(sentences[`finding.${id}.fix`] ?? '')
  ]);
  const kinds = profileIds.map((id) => {
    const { title, description } = describeProfile(id, 'en');
    return [code(id), title, description];
  });
  return [
    '# Files and findings',
    '## Kinds of file',
    'A file is recognised by its header; `--as` and the data page can name the kind.',
    markdownTable(['kind', 'what it is', 'how it is read'], kinds),
    '## Findings',
    'A problem in a file is a value with one of these codes, never an exception. A cell that can not be read costs its cell, not its row; a row is quarantined only when its table or identity is unreadable. For every file: rows = accepted + quarantined + not data. Words in braces are filled in with the facts of the finding.',
    markdownTable(['code', 'severity', 'rule', 'what to do'], rows)
  ].join('\n\n');
}
