import type { Finding } from '$lib/domain/finding';
import type { FileContribution } from './editionContribution';
import { fileEvents, withoutEvents, type FileEvent } from './fileEvents.server';
import type { ImportEntry } from './versionRecord';

/** A file as it enters an edition, with its events, and those of its records that a later file says anew. */
export interface ListedFile {
  readonly file: FileContribution;
  readonly entry: Pick<ImportEntry, 'sha256' | 'profile' | 'supersedes'>;
}

/**
 * The files of a list as their edition takes them: an event that a later file of the same profile reports under the same key is
 * left to that file, and the earlier records get a finding each, so that they stay accounted for. Which file is later is written
 * in the entries, not in their order.
 */
export function supersedeEvents(listed: readonly ListedFile[]): readonly FileContribution[] {
  const superseding = new Set(listed.flatMap(({ entry }) => entry.supersedes));
  const concerned = listed.filter(({ entry }) => superseding.has(entry.sha256) || entry.supersedes.length > 0);
  const keys = new Map(concerned.map(({ file, entry }) => [entry.sha256, keysOf(fileEvents(file))]));
  return listed.map(({ file, entry }) => {
    const later = listed.filter((other) => other.entry.supersedes.includes(entry.sha256));
    const dropped =
      later.length === 0
        ? []
        : droppedEvents(
            file,
            later.map(({ entry: { sha256 } }) => keys.get(sha256)!)
          );
    return dropped.length === 0 ? file : withoutDropped(file, dropped);
  });
}

function keysOf(events: readonly FileEvent[]): ReadonlySet<string> {
  return new Set(events.flatMap(({ key }) => (key === null ? [] : [key])));
}

function droppedEvents(file: FileContribution, later: readonly ReadonlySet<string>[]): readonly FileEvent[] {
  return fileEvents(file).filter(({ key }) => key !== null && later.some((keys) => keys.has(key)));
}

function withoutDropped(file: FileContribution, dropped: readonly FileEvent[]): FileContribution {
  const findings = dropped.map(({ row, records }): Finding => {
    return {
      code: 'superseded-row',
      severity: 'N',
      file: file.source.title,
      sheet: null,
      row,
      line: null,
      column: null,
      value: null,
      facts: { records }
    };
  });
  return {
    ...file,
    tables: withoutEvents(file, new Set(dropped.map(({ id }) => id))),
    findings: [...file.findings, ...findings],
    superseded: dropped.reduce((sum, { records }) => sum + records, 0)
  };
}
