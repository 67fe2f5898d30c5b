import type { Locale } from '$lib/domain/locale';
import type { IngestResult } from '$lib/ingest/ingestResult';
import { accountText } from '../accountText';
import { CommandRefused } from '../commandRefused';
import type { NamedFile } from '../namedFiles';
import { readChoice } from '../readOptions';
import { readFiles } from '../readFiles';
import type { ExitCode, Session } from '../terminal';
import { checkTablesCommand, findingRow } from './checkTables';

export interface CheckOptions {
  readonly files: readonly NamedFile[];
  readonly format: string;
  /** True to print header and rows, which plain tables have. */
  readonly rows: boolean;
}

/** `tamga check`: what became of every record of every file. 2 when a file was refused, 1 when rows were quarantined. */
export async function checkCommand(options: CheckOptions, session: Session): Promise<ExitCode> {
  const format = readChoice('--format', options.format, ['text', 'json', 'ndjson']);
  if (options.files.some(({ profile }) => profile === 'table')) {
    if (format !== 'ndjson') throw new CommandRefused('cli.refused.table-format');
    return checkTablesCommand({ paths: options.files.map(({ path }) => path), rows: options.rows }, session);
  }
  if (options.rows) throw new CommandRefused('cli.refused.rows-without-table');
  const accounts: string[] = [];
  const codes: ExitCode[] = [];
  for await (const result of readFiles(options.files, session)) {
    if (format === 'ndjson') session.out(`${JSON.stringify(account(result, session.locale))}\n`);
    else accounts.push(accountIn(format, result, session.locale));
    codes.push(result.refused ? 2 : result.accounting.quarantined > 0 ? 1 : 0);
  }
  if (format !== 'ndjson') session.out(format === 'json' ? `[\n${accounts.join(',\n')}\n]\n` : accounts.join('\n'));
  return codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0;
}

function accountIn(format: 'text' | 'json', result: IngestResult, locale: Locale): string {
  return format === 'json' ? JSON.stringify(account(result, locale), null, 2) : accountText(result, locale);
}

function account({ file, profile, table, accounting, findings }: IngestResult, locale: Locale) {
  return { file, profile, table, accounting, findings: findings.map((finding) => findingRow(finding, locale)) };
}
