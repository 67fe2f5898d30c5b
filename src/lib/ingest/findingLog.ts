import { findingSeverities, type Finding, type FindingCode } from '$lib/domain/finding';

/** Findings kept per code; beyond them only the number is kept, in a finding `more-findings`. */
const findingsKeptPerCode = 5_000;

const valueLength = 80;

interface FindingDetails {
  readonly row?: number | null;
  readonly line?: number | null;
  readonly column?: string | null;
  readonly value?: string | null;
  readonly facts?: Readonly<Record<string, string | number>>;
}

interface DistinctFinding {
  readonly code: FindingCode;
  readonly column: string;
  readonly value: string;
  readonly row: number;
  readonly line: number;
  readonly facts: FindingFacts;
  count: number;
}

type FindingFacts = Finding['facts'];
const noFacts = (): FindingFacts => ({});

/** Collects the findings of one file, at most `findingsKeptPerCode` of each code, and counts the rest. */
export class FindingLog {
  #row = 0;
  #line = 0;
  #sheet: string | null = null;
  readonly #findings: Finding[] = [];
  readonly #distinct = new Map<string, DistinctFinding>();
  readonly #counts = new Map<FindingCode, number>();
  readonly #rounded: { count: number; first: Finding | null } = { count: 0, first: null };

  constructor(private readonly file: string) {}

  /** Says which record the findings that follow are about. */
  at(row: number, line: number): void {
    this.#row = row;
    this.#line = line;
  }

  /** The number of the record that findings are about. */
  get row(): number {
    return this.#row;
  }

  /** The record that findings are about, and its line. */
  get position(): { readonly row: number; readonly line: number } {
    return { row: this.#row, line: this.#line };
  }

  /** Says which sheet the findings that follow are about. */
  inSheet(sheet: string | null): void {
    this.#sheet = sheet;
  }

  /** A finding about the whole file, or about the place that `details` name. */
  aboutFile(code: FindingCode, details: FindingDetails = {}): void {
    this.#add(this.#finding(code, { row: null, line: null, ...details }));
  }

  /** A finding about the current record or one of its cells. */
  aboutRecord(code: FindingCode, details: FindingDetails = {}): void {
    this.#add(this.#finding(code, { row: this.#row, line: this.#line, ...details }));
  }

  /** A finding that nothing in the current record tells what it is, for want of these columns. */
  withoutIdentity(columns: readonly { readonly name: string }[]): void {
    this.aboutRecord('missing-identity', { facts: { columns: columns.map(({ name }) => name).join(', ') } });
  }

  /**
   * A finding about a value that may occur often: one finding per column and value, at its first record, with a count. Its other
   * facts are asked for once, at that record.
   */
  aboutValue(code: FindingCode, column: string, value: string, factsOf: () => FindingFacts = noFacts): void {
    this.#repeated(`${code}\0${column}\0${value}`, { code, column, value }, factsOf);
  }

  /** A finding about how the cells of a column are read: one per column, at its first record, with a count. */
  aboutColumn(code: FindingCode, column: string, value: string, factsOf: () => FindingFacts = noFacts): void {
    this.#repeated(`${code}\0${column}`, { code, column, value }, factsOf);
  }

  /** Counts a number that lost decimals; one finding for the file names the first. */
  roundedDecimals(column: string, value: string): void {
    this.#rounded.count += 1;
    this.#rounded.first ??= this.#finding('decimals-rounded', { row: this.#row, line: this.#line, column, value });
  }

  /** All findings: about the file first, then in the order of its records. */
  finish(): readonly Finding[] {
    const distinct = [...this.#distinct.values()].map(({ count, facts, ...one }) =>
      this.#finding(one.code, { ...one, facts: { ...facts, count } })
    );
    const all = [...this.#findings, ...distinct, ...this.#roundedFinding(), ...this.#unlisted()];
    return all
      .map((finding, index) => ({ finding, index }))
      .sort((a, b) => (a.finding.row ?? 0) - (b.finding.row ?? 0) || a.index - b.index)
      .map(({ finding }) => finding);
  }

  #repeated(key: string, what: Pick<DistinctFinding, 'code' | 'column' | 'value'>, factsOf: () => FindingFacts): void {
    const known = this.#distinct.get(key);
    if (known) known.count += 1;
    else if (this.#count(what.code) <= findingsKeptPerCode) {
      this.#distinct.set(key, { ...what, ...this.position, facts: factsOf(), count: 1 });
    }
  }

  #add(finding: Finding): void {
    if (this.#count(finding.code) <= findingsKeptPerCode) this.#findings.push(finding);
  }

  #count(code: FindingCode): number {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    return count;
  }

  #roundedFinding(): readonly Finding[] {
    const { count, first } = this.#rounded;
    return first === null ? [] : [{ ...first, facts: { count } }];
  }

  #unlisted(): readonly Finding[] {
    return [...this.#counts]
      .filter(([, count]) => count > findingsKeptPerCode)
      .map(([code, count]) =>
        this.#finding('more-findings', {
          row: null,
          line: null,
          value: code,
          facts: { count, kept: findingsKeptPerCode }
        })
      );
  }

  #finding(code: FindingCode, details: FindingDetails): Finding {
    const { row = null, line = null, column = null, value = null, facts = {} } = details;
    return {
      code,
      severity: findingSeverities[code],
      file: this.file,
      sheet: this.#sheet,
      row,
      line,
      column,
      value: value === null ? null : shownValue(value),
      facts
    };
  }
}

/** On one line, cut to 80 characters; control and direction characters, which could disguise it, become U+FFFD. */
function shownValue(value: string): string {
  const line = value.slice(0, valueLength * 4).replace(/\s+/g, ' ');
  const cut = line.length > valueLength ? `${line.slice(0, valueLength - 1)}…` : line;
  // eslint-disable-next-line no-control-regex
  return cut.replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD');
}
