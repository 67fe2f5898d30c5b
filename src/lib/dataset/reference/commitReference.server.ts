import type { Finding } from '$lib/domain/finding';
import { tableSpec } from '$lib/domain/tables';
import { changeVersions, effectOf, type FigureEffect } from '../changeVersions.server';
import type { ChangeAsked } from '../commitImport.server';
import type { DataRow } from '../dataRow';
import type { ImportHouse } from '../importHouse';
import { ImportRefused, type Standing } from '../importRefused';
import { checkStanding, readStanding } from '../publishVersion.server';
import { referenceRows } from '../referenceRows';
import { readReferences } from '../readReferences.server';
import { readEntries } from '../buildImports.server';
import { currentContent, namesOf, readContent, type ReadContent } from '../versionContent.server';
import type { VersionRecord } from '../versionRecord';
import { readKeptReference, shippedRows } from './keptReference.server';
import type { KnownRows } from './readReferenceRows';
import { referenceDiff, type ReferenceChange } from './referenceDiff';
import { isReferenceTable, referenceSpec, type ReferenceTableId } from './referenceTables';

/** A kept original that is to be all rows of a table. */
export interface ReferenceAsked {
  readonly table: string;
  readonly sha256: string;
  readonly title: string;
}

/** What taking a filled template would do. */
export interface ReferencePreview {
  readonly table: ReferenceTableId;
  readonly findings: readonly Finding[];
  readonly changes: readonly ReferenceChange[];
  /** Empty while a cell cannot be taken. */
  readonly effect: readonly FigureEffect[];
  readonly base: string | null;
}

/** The rows of a table as they stand: those that staff keep, or those that come with the program. */
export async function standingRows(house: ImportHouse, table: ReferenceTableId): Promise<readonly DataRow[]> {
  const content = await currentContent(house.folder, await readStanding(house.folder));
  const [kept] = await readReferences(
    house,
    content.references.filter((entry) => entry.table === table)
  );
  return kept?.contribution.rows ?? shippedRows(table);
}

/** Reads a filled template and says how its rows differ from those that stand, without changing anything. Throws `ImportRefused`. */
export async function previewReference(house: ImportHouse, asked: ReferenceAsked): Promise<ReferencePreview> {
  const standing = await readStanding(house.folder);
  const planned = await planReference(house, asked, standing);
  const { findings, changes, table } = planned;
  const effect = isTaken(findings) && changes.length > 0 ? await effectOf(house, standing, planned.content) : [];
  return { table, findings, changes, effect, base: standing.dataHash };
}

/**
 * Makes a filled template all rows of its table, as a version of its own. Throws `ImportRefused` when a cell cannot be taken, nothing
 * changes, rows go without a reason, or another version stands than the one that was decided on.
 */
export async function commitReference(
  house: ImportHouse,
  asked: ReferenceAsked,
  change: ChangeAsked
): Promise<VersionRecord> {
  if (change.by.trim() === '') throw new ImportRefused('needs-name');
  const standing = await readStanding(house.folder);
  await checkStanding(house.folder, { ...standing, dataHash: change.base });
  const { findings, changes, table, content } = await planReference(house, asked, standing);
  if (!isTaken(findings)) throw new ImportRefused('bad-reference', { findings });
  if (changes.length === 0) throw new ImportRefused('nothing-changes');
  if (change.note.trim() === '' && changes.some(({ kind }) => kind === 'removed'))
    throw new ImportRefused('needs-reason');
  const at = house.now().toISOString();
  const references = content.references.map((one) =>
    one.entry.table === table
      ? { ...one, entry: { ...one.entry, by: change.by.trim(), note: change.note.trim(), at } }
      : one
  );
  const said = { kind: 'reference', subject: table, ...change, at, standing } as const;
  return changeVersions(house, { ...said, content: { ...content, references } });
}

interface PlannedReference {
  readonly table: ReferenceTableId;
  readonly findings: readonly Finding[];
  readonly changes: readonly ReferenceChange[];
  readonly content: ReadContent;
}

async function planReference(house: ImportHouse, asked: ReferenceAsked, standing: Standing): Promise<PlannedReference> {
  const { table, sha256, title } = asked;
  if (!isReferenceTable(table)) throw new ImportRefused('bad-request', { facts: { text: table } });
  const before = await readContent(house, await currentContent(house.folder, standing));
  const { contribution, findings } = await readKeptReference(house.folder, asked, knownRows(before));
  const others = before.references.filter(({ entry }) => entry.table !== table);
  const standingOnes = before.references.find(({ entry }) => entry.table === table)?.contribution.rows;
  const references = [...others, { entry: { table, sha256, title, by: '', at: '', note: '' }, contribution }];
  const content = isTaken(findings) ? await withReferences(house, before, references) : before;
  return {
    table,
    findings,
    changes: referenceDiff(referenceSpec(table), standingOnes ?? shippedRows(table), contribution.rows),
    content
  };
}

/** A content with other reference data: its files are read again where names of units or places may be others. */
async function withReferences(
  house: ImportHouse,
  content: ReadContent,
  references: ReadContent['references']
): Promise<ReadContent> {
  const entries = content.read.map(({ entry }) => entry);
  return { ...content, references, read: await readEntries(house, entries, namesOf(references)) };
}

/** The values that other tables hold, of those that files do not bring. */
function knownRows({ references }: ReadContent): KnownRows {
  const shipped = referenceRows();
  return (target) => {
    const [table, column] = target.split('.') as [string, string];
    if (tableSpec(table).columns.some(({ name }) => name === 'source_row')) return null;
    const kept = references.find(({ entry }) => entry.table === table)?.contribution.rows;
    return new Set((kept ?? shipped[table] ?? []).map((row) => row[column] ?? null));
  };
}

function isTaken(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity !== 'R' && severity !== 'Q');
}
