import type { RecordKept, RecordNamed } from '$lib/domain/dataDecisions';
import type { FileContribution } from './editionContribution';
import { eventKeys } from './fileEvents.server';

/** Where a seizure stands: its file, its place in the table, its id there, and how an edition names it. */
export interface SeizurePlace {
  readonly file: FileContribution;
  readonly index: number;
  readonly id: number;
  readonly named: RecordNamed;
}

/** Finds seizures of the files of a version by how decisions name them; each file is looked through once. */
export class SeizureFinder {
  readonly #files: readonly FileContribution[];
  #byKey: ReadonlyMap<string, SeizurePlace> | null = null;

  constructor(files: readonly FileContribution[]) {
    this.#files = files.filter(({ table }) => table === 'seizures');
  }

  /** The seizure that an edition names; null when no file has it. */
  named({ source, row }: RecordNamed): SeizurePlace | null {
    const file = this.#files.find((one) => one.source.sourceId === source);
    return file === undefined ? null : placeInRow(file, row);
  }

  /** The seizure of a decision: in its file, or in one that says it anew under its key. Null when it is nowhere any more. */
  kept({ sha256, row, key }: RecordKept): SeizurePlace | null {
    const file = this.#files.find((one) => one.sha256 === sha256);
    const there = file === undefined ? null : placeInRow(file, row);
    if (there !== null || key === null) return there;
    this.#byKey ??= placesByKey(this.#files);
    return this.#byKey.get(key) ?? null;
  }
}

/** How decisions keep a seizure, for good. */
export function keptRecord({ file, index, named }: SeizurePlace): RecordKept {
  return { sha256: file.sha256, row: named.row, key: eventKeys(file)(index) };
}

function placeInRow(file: FileContribution, row: number): SeizurePlace | null {
  const index = file.tables['seizures']!['source_row']!.indexOf(row);
  return index === -1 ? null : placeAt(file, index);
}

function placesByKey(files: readonly FileContribution[]): ReadonlyMap<string, SeizurePlace> {
  const places = new Map<string, SeizurePlace>();
  for (const file of files) {
    const keyOf = eventKeys(file);
    file.tables['seizures']!['seizure_id']!.forEach((_, index) => {
      const key = keyOf(index);
      if (key !== null) places.set(key, placeAt(file, index));
    });
  }
  return places;
}

function placeAt(file: FileContribution, index: number): SeizurePlace {
  const { seizure_id: ids, source_row: rows } = file.tables['seizures']!;
  return {
    file,
    index,
    id: Number(ids![index]),
    named: { source: file.source.sourceId, row: Number(rows![index]) }
  };
}
