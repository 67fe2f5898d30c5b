import { resolve } from 'node:path';
import { findingSeverities, type Finding } from '$lib/domain/finding';
import type { Locale } from '$lib/domain/locale';
import { readPlainTable, type PlainTable } from '$lib/ingest/plainTable/readPlainTable';
import { describeFinding } from '$lib/messages/describeFinding';
import { filesAt } from '../filesAt';
import type { ExitCode, Session } from '../terminal';

export interface CheckTablesOptions {
  readonly paths: readonly string[];
  /** True to print header and rows beside the account. */
  readonly rows: boolean;
}

/**
 * `tamga check … --as table --format ndjson`: one line of JSON a file, whatever the file is; the files of an archive have one each. A file that is not there or cannot be
 * read has its line with a finding, and the others follow. 2 when a file was refused, 1 when rows were quarantined.
 */
export async function checkTablesCommand({ paths, rows }: CheckTablesOptions, session: Session): Promise<ExitCode> {
  let code: ExitCode = 0;
  for await (const table of tablesAt(paths, session)) {
    const { file, accounting, header } = table;
    const findings = table.findings.map((finding) => findingRow(finding, session.locale));
    const line = { file, accounting, findings, ...(rows ? { header, rows: table.rows } : {}) };
    session.out(`${JSON.stringify(line)}\n`);
    if (table.refused) code = 2;
    else if (accounting.quarantined > 0 && code === 0) code = 1;
  }
  return code;
}

/** A finding with its sentences, as every machine-readable account writes it. */
export function findingRow(finding: Finding, locale: Locale) {
  const { code, severity, file, sheet, row, line, column, value } = finding;
  const { rule, fix } = describeFinding(finding, locale);
  return { code, severity, file, sheet, row, line, column, value, rule, fix };
}

async function* tablesAt(paths: readonly string[], session: Session): AsyncGenerator<PlainTable> {
  for (const path of paths) {
    try {
      for (const file of await filesAt(resolve(session.folder, path), path)) {
        yield await readPlainTable({ ...file, signal: session.signal });
      }
    } catch (cause) {
      session.signal.throwIfAborted();
      const { code, message } = cause as NodeJS.ErrnoException;
      yield unreadable(path, code ?? message);
    }
  }
}

function unreadable(path: string, reason: string): PlainTable {
  const finding: Finding = {
    code: 'unreadable-file',
    severity: findingSeverities['unreadable-file'],
    file: path,
    sheet: null,
    row: null,
    line: null,
    column: null,
    value: reason,
    facts: {}
  };
  const accounting = { rows: 0, accepted: 0, quarantined: 0, notData: 0 };
  return { file: path, sha256: '', bytes: 0, refused: true, accounting, findings: [finding], header: [], rows: [] };
}
