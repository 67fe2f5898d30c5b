import type { DateOrder, ImportDecisions } from '$lib/domain/importDecisions';
import type { FindingLog } from './findingLog';
import type { DecimalMark } from './readNumber';

/** Readings that hold for a whole file and that its own later records have settled. */
export interface SettledReadings {
  readonly dateOrder?: DateOrder;
  readonly decimalMark?: DecimalMark;
}

/**
 * A later record showed that earlier ones were read in the wrong order of day and month, or with the wrong decimal mark: the
 * file must be read again from its start with `settled`.
 */
export class OtherReading extends Error {
  constructor(readonly settled: SettledReadings) {
    super('The file must be read again');
    this.name = 'OtherReading';
  }
}

/** How a file may be read, before any of its records is. */
export interface ReadingsOfFile {
  readonly decisions?: ImportDecisions | undefined;
  /** What an earlier reading of the same file has settled. */
  readonly settled?: SettledReadings | undefined;
  /** The mark that is likely: a comma where another delimiter leaves it free. */
  readonly decimalMark: DecimalMark;
  /** Its numbers are no text, as in a workbook: then a mark in them is always the point, and says nothing about the file. */
  readonly numbersAreTyped?: boolean | undefined;
}

type OpenReading = 'dateOrder' | 'decimalMark';
type ValueOf = { readonly dateOrder: 'day-first' | 'month-first'; readonly decimalMark: DecimalMark };

/**
 * What is read alike in the whole file: the order of day and month, and the decimal mark. Each begins as decided, settled or
 * likely; cells that can be read in one way only are evidence. When they contradict what was read before, `OtherReading` is thrown;
 * when there is none, the reading is assumed and a finding asks for it.
 */
export class FileReadings {
  readonly dateOrder: FileReading<'dateOrder'>;
  readonly decimalMark: FileReading<'decimalMark'>;
  /** The first day that is in the future; null when no one said what day it is. */
  readonly today: string | null;
  readonly #endings: (() => void)[] = [];

  constructor(
    private readonly file: ReadingsOfFile,
    private readonly log: FindingLog
  ) {
    this.today = file.decisions?.readOn ?? null;
    this.dateOrder = dateOrderOf(file);
    this.decimalMark = decimalMarkOf(file);
    this.#noteDecided();
  }

  /** True when two-digit years come first: `24-02-01`. */
  get yearFirst(): boolean {
    return this.file.decisions?.dateOrder === 'year-first';
  }

  /** True when a number without a comma is a number of a workbook. */
  get numbersAreTyped(): boolean {
    return this.file.numbersAreTyped === true;
  }

  /** The decimal mark of a column whose source fixes it (null: it is that of the file). A person's decision comes first. */
  markOf(fixed: DecimalMark | null): DecimalMark | null {
    return this.file.decisions?.decimalMark ?? fixed;
  }

  /** Has something done when all records are read. */
  atEnd(ending: () => void): void {
    this.#endings.push(ending);
  }

  /** Says that there are no more records: asks about what was assumed. */
  finish(): void {
    for (const ending of this.#endings) ending();
    const { decisions } = this.file;
    if (decisions?.dateOrder === undefined) this.#ask(this.dateOrder, 'date-order');
    if (decisions?.decimalMark === undefined) this.#ask(this.decimalMark, 'decimal-mark');
  }

  #ask(reading: FileReading<OpenReading>, name: 'date-order' | 'decimal-mark'): void {
    const { first, count, value, evidence } = reading;
    if (first === null) return;
    const isAssumed = evidence === null || reading.isMixed;
    const facts = { reading: oneWord(value), count, evidence: evidence ?? '', mixed: reading.isMixed ? 'yes' : 'no' };
    const code = `${name}-${isAssumed ? 'assumed' : 'found'}` as const;
    this.log.aboutFile(code, { row: first.row, line: first.line, column: first.column, value: first.value, facts });
  }

  #noteDecided(): void {
    const { dateOrder, decimalMark } = this.file.decisions ?? {};
    if (dateOrder)
      this.log.aboutFile('reading-decided', {
        value: dateOrder,
        facts: { kind: 'dateOrder', reading: oneWord(dateOrder) }
      });
    if (decimalMark)
      this.log.aboutFile('reading-decided', {
        value: decimalMark,
        facts: { kind: 'decimalMark', reading: decimalMark }
      });
  }
}

function dateOrderOf({ decisions, settled }: ReadingsOfFile): FileReading<'dateOrder'> {
  const known = decisions?.dateOrder ?? settled?.dateOrder;
  return new FileReading('dateOrder', known === 'month-first' ? known : 'day-first', known !== undefined);
}

function decimalMarkOf({ decisions, settled, decimalMark, numbersAreTyped }: ReadingsOfFile) {
  const known = decisions?.decimalMark ?? settled?.decimalMark;
  return new FileReading('decimalMark', known ?? decimalMark, known !== undefined || numbersAreTyped === true);
}

/** A reading as the messages name it: `day-first` is `dayFirst`. */
function oneWord(reading: string): string {
  return reading.replace('-f', 'F');
}

interface AmbiguousCell {
  readonly column: string;
  readonly value: string;
  readonly row: number;
  readonly line: number;
}

/** One reading of a file: its value, the cells that could be read otherwise, and the cells that could not. */
class FileReading<Kind extends OpenReading> {
  /** Cells that could be read in another way too. */
  count = 0;
  first: AmbiguousCell | null = null;
  /** The first cell that can be read in one way only. */
  evidence: string | null = null;
  isMixed = false;
  #value: ValueOf[Kind];

  constructor(
    private readonly kind: Kind,
    value: ValueOf[Kind],
    private readonly isFixed: boolean
  ) {
    this.#value = value;
  }

  get value(): ValueOf[Kind] {
    return this.#value;
  }

  /** Notes a cell that can be read in several ways. */
  ambiguous(column: string, value: string, log: FindingLog): void {
    this.count += 1;
    this.first ??= { column, value, ...log.position };
  }

  /** Notes a cell that can be read in one way only. Throws `OtherReading` when ambiguous cells were read in another way. */
  only(value: ValueOf[Kind], cell: string): void {
    if (value === this.#value) this.evidence ??= cell;
    else if (this.isFixed || this.evidence !== null) this.isMixed = true;
    else if (this.count > 0) throw new OtherReading({ [this.kind]: value });
    else {
      this.#value = value;
      this.evidence = cell;
    }
  }
}
