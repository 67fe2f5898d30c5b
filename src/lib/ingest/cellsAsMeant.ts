import {
  longestCell,
  lostLetters,
  mayBeDamaged,
  turnsDirection,
  twiceEncoded,
  unseen,
  withoutUnseen
} from './damagedText';
import type { FindingLog } from './findingLog';

/**
 * The cells of a record as they are meant: characters that cannot be seen are dropped, a cell that lost letters counts as blank, each
 * with a finding. Null with a finding when the record is quarantined: for a NUL, a hidden turn of direction, or an enormous cell.
 */
export function cellsAsMeant(
  cells: readonly string[],
  header: readonly string[],
  log: FindingLog
): readonly string[] | null {
  let meant: string[] | null = null;
  for (const [index, cell] of cells.entries()) {
    if (cell.length <= longestCell && !mayBeDamaged(cell)) continue;
    const column = header[index]!;
    if (isBeyondRepair(cell, column, log)) return null;
    const mended = mend(cell, column, log);
    if (mended !== cell) (meant ??= [...cells])[index] = mended;
  }
  return meant ?? cells;
}

function isBeyondRepair(cell: string, column: string, log: FindingLog): boolean {
  if (cell.length > longestCell) {
    log.aboutRecord('oversized-cell', { column, value: cell, facts: { found: cell.length, limit: longestCell } });
  } else if (cell.includes('\0')) log.aboutRecord('nul-byte', { column, value: cell });
  else if (turnsDirection.test(cell)) log.aboutRecord('bidi-character', { column, value: cell });
  else return false;
  return true;
}

function mend(cell: string, column: string, log: FindingLog): string {
  if (lostLetters.test(cell)) {
    log.aboutValue('lost-letters', column, cell);
    return '';
  }
  if (twiceEncoded.test(cell)) log.aboutValue('twice-encoded', column, cell);
  if (!unseen.test(cell)) return cell;
  log.aboutColumn('control-character', column, cell);
  return withoutUnseen(cell);
}
