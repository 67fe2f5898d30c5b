import writeXlsxFile from 'write-excel-file/node';
import { readOriginal } from '$lib/dataset/buildImports.server';
import type { ImportHouse } from '$lib/dataset/importHouse';
import { ImportRefused } from '$lib/dataset/importRefused';
import { readVersion } from '$lib/dataset/versionStore.server';
import type { Finding } from '$lib/domain/finding';
import type { Locale } from '$lib/domain/locale';
import type { IngestAccounting } from '$lib/ingest/ingestResult';
import { describeFinding } from '$lib/messages/describeFinding';
import { message } from '$lib/messages/messages';

/** A finding with its sentences in the reader's language. */
export type ReportedFinding = Omit<Finding, 'facts'> & {
  readonly name: string;
  readonly rule: string;
  readonly fix: string;
};

/** What became of one file in one version: for the unit that sent it. */
export interface ImportReport {
  readonly version: string;
  readonly file: string;
  readonly sha256: string;
  readonly by: string;
  readonly at: string;
  readonly note: string;
  readonly profile: string;
  readonly accounting: IngestAccounting;
  readonly findings: readonly ReportedFinding[];
}

/** Reads a file of a version again and reports on it. Throws `ImportRefused` when the version does not hold it. */
export async function importReport(
  house: ImportHouse,
  asked: { readonly version: string; readonly sha256: string; readonly locale: Locale }
): Promise<ImportReport> {
  const { version, sha256, locale } = asked;
  const record = await readVersion(house.folder, version);
  const entry = record?.imports.find((one) => one.sha256 === sha256);
  if (entry === undefined) throw new ImportRefused('no-version', { facts: { version: `${version} / ${sha256}` } });
  const { accounting, findings } = await readOriginal(house, entry);
  const { title: file, by, at, note, profile } = entry;
  const described = findings.map((finding) => reported(finding, locale));
  return { version, file, sha256, by, at, note, profile, accounting, findings: described };
}

/** The report as a workbook: a sheet with the account, a sheet with the findings. No cell of it is ever a formula. */
export async function reportWorkbook(report: ImportReport, locale: Locale): Promise<Buffer> {
  const text = (key: 'sheet_summary' | 'sheet_findings' | ReportColumn) => message(locale, `commit.report.${key}`);
  const { accounting, findings } = report;
  const account = `${accounting.rows} = ${accounting.accepted} + ${accounting.quarantined} + ${accounting.notData}`;
  const summary = [
    [message(locale, 'commit.report.file'), report.file],
    ['SHA-256', report.sha256],
    [message(locale, 'commit.report.accounting'), account]
  ];
  const header = columns.map((column) => text(column));
  const rows = findings.map((finding) => columns.map((column) => cellOf(finding, column, locale)));
  const sheets = [
    { sheet: text('sheet_summary'), data: summary.map(typedCells), columns: [{ width: 45 }, { width: 70 }] },
    {
      sheet: text('sheet_findings'),
      data: [header, ...rows].map(typedCells),
      columns: columns.map(() => ({ width: 24 }))
    }
  ];
  return writeXlsxFile(sheets).toBuffer();
}

const columns = ['severity', 'finding', 'sheet', 'row', 'line', 'column', 'value', 'rule', 'fix'] as const;
type ReportColumn = (typeof columns)[number];

function cellOf(finding: ReportedFinding, column: ReportColumn, locale: Locale): string | number {
  if (column === 'row' || column === 'line') return finding[column] ?? '';
  if (column === 'severity') return message(locale, `finding.severity.${finding.severity}`);
  if (column === 'finding') return `${finding.name} (${finding.code})`;
  return String(finding[column] ?? '');
}

/**
 * Numbers as numbers; text as cells of the type string, which a spreadsheet shows and never runs. Text that looks like a formula
 * gets an apostrophe, so that it stays text when the sheet is saved as CSV and opened again.
 */
function typedCells(cells: readonly (string | number)[]) {
  return cells.map((cell) =>
    typeof cell === 'number'
      ? { value: cell, type: Number }
      : { value: /^[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? `'${cell}` : cell, type: String }
  );
}

function reported(finding: Finding, locale: Locale): ReportedFinding {
  const { facts: _facts, ...told } = finding;
  const { name, rule, fix } = describeFinding(finding, locale);
  return { ...told, name, rule, fix };
}
