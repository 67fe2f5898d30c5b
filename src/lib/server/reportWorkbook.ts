import writeXlsxFile from 'write-excel-file/node';
import type { Locale } from '$lib/domain/locale';
import { withoutUnseen } from '$lib/ingest/damagedText';
import { message } from '$lib/messages/messages';
import type { ImportReport, ReportedFinding } from './importReport';

/**
 * The report as a workbook: the account, the findings, the original cells with the findings beside them, and what is not in the data.
 * No cell of it is ever a formula.
 */
export async function reportWorkbook(report: ImportReport, locale: Locale): Promise<Buffer> {
  const text = (key: ReportText) => message(locale, `commit.report.${key}`);
  const { accounting, findings } = report;
  const account = `${accounting.rows} = ${accounting.accepted} + ${accounting.quarantined} + ${accounting.notData}`;
  const summary = [
    [message(locale, 'commit.report.file'), report.file],
    ['SHA-256', report.sha256],
    [message(locale, 'commit.report.accounting'), account]
  ];
  const sheets = [
    { sheet: text('sheet_summary'), data: summary.map(typedCells), columns: [{ width: 45 }, { width: 70 }] },
    sheetOf(text('sheet_findings'), [
      columns.map((column) => text(column)),
      ...findings.map((finding) => columns.map((column) => cellOf(finding, column, locale)))
    ]),
    sheetOf(text('sheet_cells'), originalRows(report, text)),
    sheetOf(text('sheet_lost'), [
      [text('column'), text('count'), text('finding'), text('value'), text('row'), text('rule')],
      ...report.notInData.map(({ column, count, name, value, row, rule }) => [
        column,
        count,
        name,
        value,
        row ?? '',
        rule
      ])
    ])
  ];
  return writeXlsxFile(sheets).toBuffer();
}

const mostCharacters = 32_000;

type Cell = string | number;

function sheetOf(sheet: string, rows: readonly (readonly Cell[])[]) {
  return { sheet, data: rows.map(typedCells), columns: (rows[0] ?? []).map(() => ({ width: 24 })) };
}

/** The original cells of every record with findings, and beside them what was found. */
function originalRows({ original, findings }: ImportReport, text: (key: ReportText) => string): readonly Cell[][] {
  const byLine = new Map<number, string[]>();
  for (const { line, name, column } of findings) {
    if (line !== null) byLine.set(line, [...(byLine.get(line) ?? []), column === null ? name : `${column}: ${name}`]);
  }
  const header = [text('row'), text('line'), text('findings_here'), ...original.names];
  return [
    header,
    ...original.lines.map(({ row, line, cells }) => [row, line, (byLine.get(line) ?? []).join('; '), ...cells])
  ];
}

const columns = ['severity', 'finding', 'sheet', 'row', 'line', 'column', 'value', 'rule', 'fix'] as const;
type ReportColumn = (typeof columns)[number];
type ReportText =
  ReportColumn | 'sheet_summary' | 'sheet_findings' | 'sheet_cells' | 'sheet_lost' | 'findings_here' | 'count';

function cellOf(finding: ReportedFinding, column: ReportColumn, locale: Locale): Cell {
  if (column === 'row' || column === 'line') return finding[column] ?? '';
  if (column === 'severity') return message(locale, `finding.severity.${finding.severity}`);
  if (column === 'finding') return `${finding.name} (${finding.code})`;
  return String(finding[column] ?? '');
}

/**
 * Numbers as numbers; text as cells of the type string, which a spreadsheet shows and never runs. Text that looks like a formula
 * gets an apostrophe, so that it stays text when the sheet is saved as CSV and opened again.
 */
function typedCells(cells: readonly Cell[]) {
  return cells.map((cell) =>
    typeof cell === 'number' ? { value: cell, type: Number } : { value: shownText(cell), type: String }
  );
}

/** What a cell of a workbook can hold: no character that XML forbids, and at most 32,000. */
function shownText(text: string): string {
  const shown = withoutUnseen(text.replaceAll('\0', '')).slice(0, mostCharacters);
  return /^[=+\-@\t\r\n＝＋－＠]/u.test(shown) ? `'${shown}` : shown;
}
