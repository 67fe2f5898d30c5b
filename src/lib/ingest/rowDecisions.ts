import type { ImportDecisions } from '$lib/domain/importDecisions';
import type { FindingLog } from './findingLog';
import type { SourceColumn } from './readContext';

type DecidedRow = NonNullable<ImportDecisions['rows']>[number];

/** What a person decided should become of a record. */
export type DecidedFate = DecidedRow['fate'];

interface CellEdit {
  readonly index: number;
  readonly column: string;
  readonly to: string;
}

/** The column that a decision names: a key of the profile, or the name of a column as the file has it; null when neither. */
export type FindColumn = (named: string) => SourceColumn | null;

/**
 * Applies to each record what a person decided about its cells and about itself, before a profile reads it. Everything applied is a
 * finding, and so is a decision that matched nothing. Made only for a file that has such decisions.
 */
export class RowDecisions {
  readonly #replacements: readonly Replacements[];
  readonly #edits = new Map<number, CellEdit[]>();
  readonly #fates: Map<number, DecidedRow>;

  constructor(
    decisions: ImportDecisions,
    find: FindColumn,
    private readonly log: FindingLog
  ) {
    this.#replacements = replacementsOf(decisions.values ?? [], find, log);
    this.#fates = new Map((decisions.rows ?? []).map((one) => [one.row, one]));
    for (const { row, column, to } of decisions.cells ?? []) {
      const found = find(column);
      if (found === null)
        log.aboutFile('decision-unmatched', { column, value: to, facts: { kind: 'cell', position: row } });
      else this.#edits.set(row, [...(this.#edits.get(row) ?? []), { index: found.index, column: found.name, to }]);
    }
  }

  /** The decisions that concern cells and records; null when a person took none of them, so that nothing costs anything. */
  static for(decisions: ImportDecisions | undefined, find: FindColumn, log: FindingLog): RowDecisions | null {
    const taken = [decisions?.values, decisions?.cells, decisions?.rows].some((list) => (list?.length ?? 0) > 0);
    return decisions && taken ? new RowDecisions(decisions, find, log) : null;
  }

  /** The cells of a record as a person corrected them; the same array when nothing concerns it. */
  corrected(row: number, cells: readonly string[]): readonly string[] {
    const edits = this.#edits.get(row);
    let changed: string[] | null = null;
    for (const replacements of this.#replacements) {
      const cell = cells[replacements.index];
      const found = cell === undefined ? null : replacements.replacing(cell);
      if (found === null) continue;
      const { from, to } = found;
      this.log.aboutValue('value-replaced', replacements.column, from, () => ({ to }));
      changed ??= [...cells];
      changed[replacements.index] = to;
    }
    if (edits === undefined) return changed ?? cells;
    changed ??= [...cells];
    this.#edits.delete(row);
    for (const { index, column, to } of edits) this.#edit(changed, { index, column, to }, cells[index]);
    return changed;
  }

  /** What should become of a record, with a finding that gives the reason; null when nothing was decided. */
  fateOf(row: number): DecidedFate | null {
    const decided = this.#fates.get(row);
    if (decided === undefined) return null;
    this.#fates.delete(row);
    this.log.aboutRecord(fateFindings[decided.fate], { facts: { reason: decided.reason } });
    return decided.fate;
  }

  /** Says that there are no more records: every decision that matched none becomes a finding. */
  finish(): void {
    for (const { column, unused } of this.#replacements) {
      for (const value of unused())
        this.log.aboutFile('decision-unmatched', { column, value, facts: unmatched('value', 0) });
    }
    for (const [row, edits] of this.#edits) {
      for (const { column, to } of edits)
        this.log.aboutFile('decision-unmatched', { column, value: to, facts: unmatched('cell', row) });
    }
    for (const [row, { reason }] of this.#fates) {
      this.log.aboutFile('decision-unmatched', { value: reason, facts: unmatched('row', row) });
    }
  }

  #edit(cells: string[], { index, column, to }: CellEdit, before: string | undefined): void {
    if (before === undefined) {
      this.log.aboutRecord('decision-unmatched', { column, value: to, facts: { kind: 'cell', position: 0 } });
      return;
    }
    cells[index] = to;
    this.log.aboutRecord('cell-corrected', { column, value: before, facts: { to } });
  }
}

const fateFindings = {
  quarantine: 'row-set-aside',
  'not-data': 'row-declared-not-data',
  accept: 'row-accepted'
} as const satisfies Record<DecidedFate, string>;

function unmatched(kind: 'value' | 'cell' | 'row', position: number) {
  return { kind, position };
}

interface Replacements {
  readonly index: number;
  readonly column: string;
  /** What a cell was on one line, and what it becomes; null when it stays. */
  readonly replacing: (cell: string) => { readonly from: string; readonly to: string } | null;
  /** The values that no cell had so far. */
  readonly unused: () => readonly string[];
}

function replacementsOf(
  values: NonNullable<ImportDecisions['values']>,
  find: FindColumn,
  log: FindingLog
): readonly Replacements[] {
  const byIndex = new Map<number, { readonly column: string; readonly targets: Map<string, string> }>();
  for (const { column, from, to } of values) {
    const found = find(column);
    if (found === null) {
      log.aboutFile('decision-unmatched', { column, value: from, facts: unmatched('value', 0) });
      continue;
    }
    const known = byIndex.get(found.index) ?? { column: found.name, targets: new Map<string, string>() };
    byIndex.set(found.index, known);
    known.targets.set(oneLine(from), to);
  }
  return [...byIndex].map(([index, { column, targets }]) => {
    const used = new Set<string>();
    return {
      index,
      column,
      replacing: (cell) => {
        const from = targets.has(cell) ? cell : oneLine(cell);
        const to = targets.get(from);
        if (to === undefined) return null;
        used.add(from);
        return { from, to };
      },
      unused: () => [...targets.keys()].filter((value) => !used.has(value))
    };
  });
}

/** A cell as findings show it: without blanks around it, on one line. */
function oneLine(cell: string): string {
  return cell.trim().replace(/\s+/g, ' ');
}
