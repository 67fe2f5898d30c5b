import { normaliseName } from '$lib/domain/normaliseName';
import type { FindingLog } from './findingLog';

/** Names of the columns of a file: tidied, blank ones called `column_3`, repeated ones `Name_2`; each change is noted. */
export function nameColumns(header: readonly string[], log: FindingLog): readonly string[] {
  const firstSeen = new Map<string, number>();
  return header.map((cell, index) => {
    const position = index + 1;
    const name = tidy(cell);
    if (name === '') return noteBlank(position, log);
    const first = firstSeen.get(normaliseName(name) || name);
    if (first === undefined) {
      firstSeen.set(normaliseName(name) || name, position);
      return name;
    }
    const renamed = `${name}_${header.slice(0, position).filter((other) => tidy(other) === name).length}`;
    log.aboutFile('duplicate-header', { column: renamed, value: name, facts: { position, first } });
    return renamed;
  });
}

function noteBlank(position: number, log: FindingLog): string {
  const column = `column_${position}`;
  log.aboutFile('renamed-column', { column, value: '', facts: { position } });
  return column;
}

function tidy(cell: string): string {
  return cell
    .replace(/^\uFEFF/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
