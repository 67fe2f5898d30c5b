import { lostCells, type Finding } from '$lib/domain/finding';
import type { Locale } from '$lib/domain/locale';
import { describeFinding } from '$lib/messages/describeFinding';

/** Cells of one column that are not in the data as they are written, for one reason. */
export interface LostCells {
  readonly column: string;
  readonly code: Finding['code'];
  readonly count: number;
  readonly name: string;
  readonly rule: string;
  /** The first of them, and its record; empty and null for a whole column. */
  readonly value: string;
  readonly row: number | null;
}

/** The cells that findings say are not in the data, by column and reason, those of most cells first. */
export function lostCellsOf(findings: readonly Finding[], locale: Locale): readonly LostCells[] {
  const byReason = new Map<string, LostCells>();
  for (const finding of findings) {
    const { code, column, value, row } = finding;
    const count = Number(finding.facts['count'] ?? 1);
    if (!lostCells.has(code) || column === null || count === 0) continue;
    const key = `${code}\0${column}`;
    const known = byReason.get(key);
    const { name, rule } = describeFinding(finding, locale);
    byReason.set(
      key,
      known ? { ...known, count: known.count + count } : { column, code, count, name, rule, value: value ?? '', row }
    );
  }
  return [...byReason.values()].sort((a, b) => b.count - a.count);
}
