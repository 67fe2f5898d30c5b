import type { DecisionEntry } from '$lib/domain/dataDecisions';
import type { ImportEntry, VersionRecord } from './versionRecord';

/** A version as readers are told of it: how much was decided about its files and records, never what a cell said. */
export interface ToldVersion extends Omit<VersionRecord, 'imports' | 'decisions'> {
  readonly imports: readonly ToldImport[];
  readonly decisions: readonly (Omit<DecisionEntry, 'decision'> & {
    readonly kind: DecisionEntry['decision']['kind'];
  })[];
}

/** A file of a version, with how many values, cells and records of it a person decided about. */
export interface ToldImport extends Omit<ImportEntry, 'decisions' | 'header'> {
  readonly decided: { readonly values: number; readonly cells: number; readonly rows: number };
}

/** Leaves out of a record whatever repeats cells of files. */
export function toldVersion(record: VersionRecord): ToldVersion {
  return {
    ...record,
    imports: record.imports.map(({ decisions, header: _header, ...entry }) => ({
      ...entry,
      decided: {
        values: decisions.values?.length ?? 0,
        cells: decisions.cells?.length ?? 0,
        rows: decisions.rows?.length ?? 0
      }
    })),
    decisions: record.decisions.map(({ decision, ...said }) => ({ ...said, kind: decision.kind }))
  };
}
