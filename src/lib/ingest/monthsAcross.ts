import { columnMeanings } from './columnMeanings';
import type { FileRecord } from './fileRecord';
import type { FindingLog } from './findingLog';
import { notDataKind } from './notDataKind';
import { profiles } from './profiles';
import type { Profile } from './profiles/profile';
import { readDate, regionalOrder } from './readDate';
import { headerConfidence, positionOf, readable } from './recogniseHeader';

const fewestPeriods = 3;

/** A header with months or quarters as columns, and the profile that could read it if they were rows. */
interface WideHeader {
  readonly position: number;
  readonly cells: readonly string[];
  readonly periods: readonly number[];
  readonly dateKey: string;
  readonly numberKey: string;
}

/** Turns a table with months across into one with a row for each month: the name of the column is the date, its cell the number. */
export class MonthsAcross {
  readonly #kept: readonly number[];
  #records = 0;
  #filled = 0;
  #blank = 0;

  private constructor(private readonly wide: WideHeader) {
    this.#kept = wide.cells.flatMap((_, index) => (wide.periods.includes(index) ? [] : [index]));
  }

  /** Finds such a table among the first records of a file, for the profile asked for or any; null when no profile would fit it. */
  static find(records: readonly FileRecord[], asked: string | undefined): MonthsAcross | null {
    const candidates = asked === undefined ? profiles : profiles.filter(({ id }) => id === asked);
    for (const [position, { cells }] of records.entries()) {
      const periods = cells.flatMap((cell, index) => (isPeriod(cell) ? [index] : []));
      if (periods.length < fewestPeriods) continue;
      for (const profile of candidates) {
        const keys = keysToFill(profile, cells);
        const kept = cells.filter((_, index) => !periods.includes(index));
        if (keys && headerConfidence(profile.columns, [...kept, ...Object.values(keys)]) >= readable) {
          return new MonthsAcross({ position, cells, periods, ...keys });
        }
      }
    }
    return null;
  }

  /** The header and the records below it as they are read; what stands above the header stays as it is. */
  open(records: readonly FileRecord[]): readonly FileRecord[] {
    const { position, dateKey, numberKey } = this.wide;
    const header = records[position]!;
    const cells = [...this.#of(header.cells), dateKey, numberKey];
    const below = records.slice(position + 1).flatMap((record) => this.rowsOf(record));
    return [...records.slice(0, position), { ...header, cells }, ...below];
  }

  /** The rows that a record makes: one for each of its months that has a cell. A record that is no data stays one. */
  rowsOf(record: FileRecord): readonly FileRecord[] {
    const { cells: header, periods } = this.wide;
    const { cells } = record;
    if (record.isMalformed || cells.length !== header.length) return [{ ...record, cells: [...cells, '', '', ''] }];
    if (notDataKind(cells, header) !== null) return [{ ...record, cells: [...this.#of(cells), '', ''] }];
    const filled = periods.filter((index) => cells[index]!.trim() !== '');
    this.#records += 1;
    this.#filled += filled.length;
    this.#blank += periods.length - filled.length;
    return filled.map((index) => ({ ...record, cells: [...this.#of(cells), header[index]!, cells[index]!] }));
  }

  /** Asks whether the months were meant so, with the number of cells that became rows and that were blank. */
  finish(log: FindingLog): void {
    const { cells, periods, dateKey, numberKey } = this.wide;
    const facts = {
      first: cells[periods[0]!]!,
      last: cells[periods.at(-1)!]!,
      date: dateKey,
      number: numberKey,
      records: this.#records,
      count: this.#filled,
      blank: this.#blank
    };
    log.aboutFile('months-across', { facts });
  }

  #of(cells: readonly string[]): readonly string[] {
    return this.#kept.map((index) => cells[index]!);
  }
}

function isPeriod(cell: string): boolean {
  if (!/\d/.test(cell)) return false;
  const precision = readDate(cell.trim(), regionalOrder).date?.precision;
  return precision === 'month' || precision === 'quarter';
}

/** The required date and number of a profile that a header lacks; null when it has one of them or the profile needs none. */
function keysToFill(profile: Profile, header: readonly string[]): Pick<WideHeader, 'dateKey' | 'numberKey'> | null {
  const lacking = profile.columns.filter((column) => column.required && positionOf(column, header) === -1);
  const keyOf = (content: 'date' | 'number') =>
    lacking.find(({ key }) => columnMeanings[key]?.content === content)?.key;
  const [dateKey, numberKey] = [keyOf('date'), keyOf('number')];
  return dateKey === undefined || numberKey === undefined ? null : { dateKey, numberKey };
}
