/**
 * How grave a finding is: N note, C needs confirmation (a file-wide reading), Q the row is quarantined, R the file is refused.
 */
export type Severity = 'N' | 'C' | 'Q' | 'R';

/**
 * One data problem, as a value. `row` is the record number (first data row is 1), `line` the line of the file where the
 * record begins (first line is 1); both are null when the finding is about the whole file. `value` is cut to 80 characters.
 * The sentences for `rule` and `fix` are in the message catalogue under `finding.<code>.rule` and `finding.<code>.fix`.
 */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly file: string;
  /** The sheet of a workbook, or the member of an archive; null for a file that is one table. */
  readonly sheet: string | null;
  readonly row: number | null;
  readonly line: number | null;
  readonly column: string | null;
  readonly value: string | null;
  /** What a sentence may name beside the column and value: counts, suggestions, the first occurrence. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Every problem the importer can name, with its severity. A code never changes its meaning. */
export const findingSeverities = {
  'unreadable-file': 'R',
  'empty-file': 'R',
  'no-data-rows': 'R',
  'not-text': 'R',
  'unknown-profile': 'R',
  'missing-column': 'R',
  undecodable: 'R',
  'too-many-columns': 'R',
  'too-many-rows': 'R',
  'duplicate-header': 'C',
  'renamed-column': 'N',
  'unused-column': 'N',
  'unnamed-column': 'C',
  'byte-order-mark': 'N',
  'separator-line': 'N',
  'encoding-assumed': 'C',
  'ragged-row': 'Q',
  'stray-quote': 'N',
  'malformed-quote': 'Q',
  'nul-byte': 'Q',
  'bidi-character': 'Q',
  'oversized-cell': 'Q',
  'blank-row': 'N',
  'repeated-header': 'N',
  'total-row': 'N',
  'total-differs': 'C',
  'other-table': 'Q',
  'months-across': 'C',
  'note-row': 'N',
  'hxl-row': 'N',
  'exact-duplicate': 'N',
  'duplicate-key': 'Q',
  'missing-identity': 'Q',
  'unreadable-number': 'N',
  'negative-number': 'N',
  'decimals-rounded': 'N',
  'unreadable-date': 'N',
  'several-dates': 'N',
  'end-before-start': 'N',
  'date-out-of-range': 'N',
  'unknown-country': 'N',
  'unknown-place': 'N',
  'unknown-unit': 'N',
  'unit-outside-country': 'N',
  'unknown-substance': 'N',
  'unknown-measure-unit': 'N',
  'missing-measure-unit': 'N',
  'unknown-code': 'N',
  'unknown-hs-code': 'N',
  'container-number': 'N',
  'unreadable-result': 'N',
  'counts-exceed-total': 'N',
  'score-above-maximum': 'N',
  'missing-title': 'N',
  'conflicting-rows': 'N',
  'value-replaced': 'N',
  'cell-corrected': 'N',
  'row-set-aside': 'Q',
  'row-declared-not-data': 'N',
  'row-accepted': 'N',
  'column-mapped': 'N',
  'reading-decided': 'N',
  'decision-unmatched': 'N',
  'many-quarantined': 'C',
  'date-order-assumed': 'C',
  'date-order-found': 'N',
  'two-digit-year': 'C',
  'date-from-serial': 'N',
  'time-dropped': 'N',
  'season-as-year': 'N',
  'impossible-date': 'N',
  'date-in-future': 'N',
  'decimal-mark-assumed': 'C',
  'decimal-mark-found': 'N',
  'spreadsheet-error': 'N',
  'dash-as-missing': 'C',
  'qualified-number': 'C',
  'unit-in-number': 'C',
  'likely-grams': 'C',
  'other-currency': 'N',
  'counts-differ-from-total': 'N',
  'look-alike-letters': 'C',
  'superseded-row': 'N',
  'merged-row': 'N',
  'reference-header': 'R',
  'reference-value': 'Q',
  'reference-missing': 'Q',
  'reference-unknown': 'Q',
  'reference-repeats': 'Q',
  'rows-already-loaded': 'C',
  'unclosed-quote': 'Q',
  'malformed-header': 'C',
  'dialect-assumed': 'C',
  'no-header': 'C',
  'several-header-rows': 'C',
  'several-tables': 'C',
  'lost-letters': 'C',
  'twice-encoded': 'C',
  'header-width': 'C',
  'mixed-line-breaks': 'N',
  'foreign-quote': 'N',
  'blanks-around': 'N',
  'control-character': 'N',
  'unlike-column': 'N',
  'mark-at-ends': 'N',
  'damaged-archive': 'R',
  'locked-file': 'R',
  'unsafe-archive': 'R',
  'too-large': 'R',
  'archive-of-files': 'R',
  'unreadable-table': 'R',
  'no-such-sheet': 'R',
  'several-sheets': 'C',
  'hidden-sheets': 'N',
  'hidden-rows': 'N',
  'hidden-columns': 'N',
  'merged-cells': 'C',
  'formula-without-value': 'C',
  'workbook-extras': 'N',
  'dates-from-1904': 'N',
  'more-findings': 'N'
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof findingSeverities;

/** Findings by which a record was left out for how it looks: a person may say that it is data all the same. */
export const leftOut: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'blank-row',
  'repeated-header',
  'total-row',
  'note-row',
  'hxl-row',
  'several-tables',
  'other-table'
]);

/** Findings by which a cell of an accepted record is not in the data as it is written. */
export const lostCells: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'unused-column',
  'unnamed-column',
  'lost-letters',
  'formula-without-value',
  'unreadable-number',
  'negative-number',
  'spreadsheet-error',
  'other-currency',
  'dash-as-missing',
  'unreadable-date',
  'impossible-date',
  'date-in-future',
  'date-out-of-range',
  'end-before-start',
  'several-dates',
  'time-dropped',
  'season-as-year',
  'decimals-rounded',
  'control-character',
  'unknown-country',
  'unknown-code',
  'unreadable-result',
  'counts-exceed-total',
  'score-above-maximum',
  'value-replaced',
  'cell-corrected'
]);
