import type { Finding } from '$lib/domain/finding';
import type { Locale } from '$lib/domain/locale';
import type { IngestResult } from '$lib/ingest/ingestResult';
import { describeFinding } from '$lib/messages/describeFinding';
import { accountText } from '../accountText';
import type { NamedFile } from '../namedFiles';
import { readChoice } from '../readOptions';
import { readFiles } from '../readFiles';
import type { ExitCode, Session } from '../terminal';

export interface CheckOptions {
  readonly files: readonly NamedFile[];
  readonly format: string;
}

/** `tamga check`: what became of every record of every file. 2 when a file was refused, 1 when rows were quarantined. */
export async function checkCommand(options: CheckOptions, session: Session): Promise<ExitCode> {
  const format = readChoice('--format', options.format, ['text', 'json']);
  const accounts: string[] = [];
  const codes: ExitCode[] = [];
  for await (const result of readFiles(options.files, session)) {
    accounts.push(format === 'json' ? accountJson(result, session.locale) : accountText(result, session.locale));
    codes.push(result.refused ? 2 : result.accounting.quarantined > 0 ? 1 : 0);
  }
  session.out(format === 'json' ? `[\n${accounts.join(',\n')}\n]\n` : accounts.join('\n'));
  return codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0;
}

function accountJson({ file, profile, table, accounting, findings }: IngestResult, locale: Locale): string {
  const described = findings.map((finding) => findingRow(finding, locale));
  return JSON.stringify({ file, profile, table, accounting, findings: described }, null, 2);
}

function findingRow(finding: Finding, locale: Locale) {
  const { code, severity, file, sheet, row, line, column, value } = finding;
  const { rule, fix } = describeFinding(finding, locale);
  return { code, severity, file, sheet, row, line, column, value, rule, fix };
}
