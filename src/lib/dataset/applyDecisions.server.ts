import { toKilograms } from '$lib/domain/conversions';
import type { DataDecision, DecisionEntry, RecordKept } from '$lib/domain/dataDecisions';
import type { Finding } from '$lib/domain/finding';
import type { CellValue, TableColumns } from '$lib/domain/tableColumns';
import type { DataRow } from './dataRow';
import type { FileContribution } from './editionContribution';
import { recordsOfEvents, withoutEvents } from './fileEvents.server';
import { SeizureFinder, type SeizurePlace } from './seizureFinder.server';

/** Files as decisions leave them, and what the edition says of the decisions. */
export interface DecidedFiles {
  readonly files: readonly FileContribution[];
  /** Rows of the table `decisions`: one for each decision whose records are there. */
  readonly decisions: readonly DataRow[];
}

/**
 * Applies what people decided about records, in the order in which they did; reports that were merged leave last. A decision whose
 * record is no longer there, or says something else by now, does nothing and leaves no row.
 */
export function applyDecisions(files: readonly FileContribution[], entries: readonly DecisionEntry[]): DecidedFiles {
  if (entries.length === 0) return { files, decisions: [] };
  const finder = new SeizureFinder(files);
  const edited = new EditedFiles(files);
  const rows = entries.flatMap(({ id, at, decision }) => {
    const told = applied(decision, finder, edited);
    return told === null ? [] : [{ decision_id: id, kind: decision.kind, decided_on: at.slice(0, 10), ...told }];
  });
  return { files: edited.finish(), decisions: rows };
}

/** Applies one decision and gives the rest of its row; null when it does not hold any more. */
function applied(decision: DataDecision<RecordKept>, finder: SeizureFinder, edited: EditedFiles): DataRow | null {
  const there = (ref: RecordKept) => {
    const place = finder.kept(ref);
    return place === null || edited.isMerged(place) ? null : place;
  };
  if (decision.kind === 'merge') return merged(decision, [there(decision.keep), there(decision.drop)], edited);
  if (decision.kind === 'separate') return pairRow(there(decision.first), there(decision.second));
  const place = there(decision.record);
  if (place === null) return null;
  if (decision.kind === 'credit') {
    edited.set(place, 'programme', decision.programme);
    return { ...placeRow(place), programme: decision.programme };
  }
  const { item, column, from } = decision;
  const holds =
    decision.kind === 'correct' ? corrected(place, decision, edited) : edited.says(place, item, column, from);
  if (!holds) return null;
  return { ...placeRow(place), item_no: item, decided_column: column };
}

function merged(
  { programme }: { readonly programme: string | null },
  [keep, drop]: readonly [SeizurePlace | null, SeizurePlace | null],
  edited: EditedFiles
): DataRow | null {
  const row = pairRow(keep, drop);
  if (row === null || keep === null || drop === null) return null;
  edited.merge(keep, drop);
  if (programme !== null) edited.set(keep, 'programme', programme);
  return { ...row, programme };
}

function pairRow(first: SeizurePlace | null, second: SeizurePlace | null): DataRow | null {
  if (first === null || second === null) return null;
  if (first.file === second.file && first.id === second.id) return null;
  const { source, row } = second.named;
  return { ...placeRow(first), other_source_id: source, other_source_row: row };
}

function placeRow({ named }: SeizurePlace): DataRow {
  return { source_id: named.source, source_row: named.row };
}

type Correction = Extract<DataDecision<RecordKept>, { kind: 'correct' }>;

/** Replaces a cell that still says what it said when it was corrected; false when it does not. */
function corrected(place: SeizurePlace, { item, column, from, to }: Correction, edited: EditedFiles): boolean {
  if (column === 'location_code') {
    if (edited.cell(place, column) !== from) return false;
    edited.set(place, column, to);
    edited.moveLegs(place, to);
    return true;
  }
  return edited.setItem(place, item ?? 1, { column, from, to });
}

/** The tables of files while decisions are applied: a table is copied when it is first changed. */
class EditedFiles {
  readonly #files: readonly FileContribution[];
  readonly #tables = new Map<string, Record<string, Record<string, CellValue[]>>>();
  readonly #dropped = new Map<string, Set<number>>();

  constructor(files: readonly FileContribution[]) {
    this.#files = files;
  }

  isMerged({ file, id }: SeizurePlace): boolean {
    return this.#dropped.get(file.sha256)?.has(id) === true;
  }

  /** Whether a cell of a seizure, or of one of its items, says this. */
  says(place: SeizurePlace, item: number | null, column: string, text: string | null): boolean {
    if (item === null) return isSame(this.cell(place, column), text);
    const items = this.#read(place.file, 'seizure_items');
    const index = nth(items['seizure_id']!, place.id, item);
    return index !== -1 && isSame(items[column]![index]!, text);
  }

  cell(place: SeizurePlace, column: string): CellValue {
    return this.#read(place.file, 'seizures')[column]![place.index]!;
  }

  set(place: SeizurePlace, column: string, value: CellValue): void {
    this.#table(place.file, 'seizures')[column]![place.index] = value;
  }

  /** Leaves one of two reports out; its units become those that assisted the one that stands. */
  merge(keep: SeizurePlace, drop: SeizurePlace): void {
    const dropped = this.#dropped.get(drop.file.sha256) ?? new Set<number>();
    this.#dropped.set(drop.file.sha256, dropped.add(drop.id));
    const known = new Set(this.#unitsOf(keep));
    const units = this.#table(keep.file, 'seizure_units');
    for (const unit of new Set(this.#unitsOf(drop))) {
      if (known.has(unit)) continue;
      units['seizure_id']!.push(keep.id);
      units['unit']!.push(unit);
      units['role']!.push('assisting');
    }
  }

  /** Replaces a cell of an item and reckons its kilograms anew; false when the item is not there or says something else. */
  setItem(
    place: SeizurePlace,
    item: number,
    { column, from, to }: { readonly column: string; readonly from: string | null; readonly to: string | null }
  ): boolean {
    const items = this.#table(place.file, 'seizure_items');
    const index = nth(items['seizure_id']!, place.id, item);
    if (index === -1 || !isSame(items[column]![index]!, from)) return false;
    items[column]![index] = column === 'quantity' && to !== null ? Number(to) : to;
    const [quantity, unit, substance] = ['quantity', 'measure_unit', 'substance'].map((name) => items[name]![index]);
    const mass =
      quantity == null || unit == null ? null : toKilograms(Number(quantity), String(unit), String(substance));
    items['kg_equivalent']![index] = mass?.kg ?? null;
    items['conversion_code']![index] = mass?.conversionCode ?? null;
    return true;
  }

  /** The end of a route at a seizure lies where the seizure does. */
  moveLegs(place: SeizurePlace, location: string | null): void {
    const legs = this.#table(place.file, 'route_legs');
    legs['seizure_id']!.forEach((id, index) => {
      if (id !== place.id) return;
      if (legs['from_role']![index] === 'seizure') legs['from_location']![index] = location;
      if (legs['to_role']![index] === 'seizure') legs['to_location']![index] = location;
    });
  }

  /** The files with what was changed, without the reports that were merged; each of those leaves a finding. */
  finish(): readonly FileContribution[] {
    return this.#files.map((file) => {
      const tables = this.#tables.get(file.sha256);
      const changed = tables === undefined ? file : { ...file, tables: { ...file.tables, ...tables } };
      const dropped = this.#dropped.get(file.sha256);
      return dropped === undefined ? changed : withoutMerged(changed, dropped);
    });
  }

  #unitsOf(place: SeizurePlace): readonly string[] {
    const { seizure_id: ids, unit: units } = this.#read(place.file, 'seizure_units');
    const listed = ids!.flatMap((id, index) => (id === place.id ? [String(units![index])] : []));
    const credited = this.cell(place, 'unit');
    return credited === null ? listed : [...listed, String(credited)];
  }

  #read({ sha256, tables }: FileContribution, table: string): TableColumns {
    return this.#tables.get(sha256)?.[table] ?? tables[table]!;
  }

  #table(file: FileContribution, table: string): Record<string, CellValue[]> {
    const own = this.#tables.get(file.sha256) ?? {};
    this.#tables.set(file.sha256, own);
    return (own[table] ??= Object.fromEntries(
      Object.entries(file.tables[table]!).map(([name, values]) => [name, [...values]])
    ));
  }
}

/** The place of the `nth` (from 1) of the rows that have an id; -1 when there are fewer. */
function nth(ids: readonly CellValue[], id: number, number: number): number {
  let index = -1;
  for (let left = number; left > 0; left -= 1) {
    index = ids.indexOf(id, index + 1);
    if (index === -1) return -1;
  }
  return index;
}

function isSame(value: CellValue, text: string | null): boolean {
  if (value === null || text === null) return value === text;
  return typeof value === 'number' ? value === Number(text) : String(value) === text;
}

function withoutMerged(file: FileContribution, ids: ReadonlySet<number>): FileContribution {
  const records = recordsOfEvents(file);
  const { seizure_id: seizures, source_row: rows } = file.tables['seizures']!;
  const findings = [...ids].map((id): Finding => {
    const row = Number(rows![seizures!.indexOf(id)]);
    const nowhere = { sheet: null, line: null, column: null, value: null };
    return {
      code: 'merged-row',
      severity: 'N',
      file: file.source.title,
      row,
      ...nowhere,
      facts: { records: records.get(id) ?? 0 }
    };
  });
  return {
    ...file,
    tables: withoutEvents(file, ids),
    findings: [...file.findings, ...findings],
    merged: [...ids].reduce((sum, id) => sum + (records.get(id) ?? 0), 0)
  };
}
