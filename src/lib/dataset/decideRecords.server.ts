import { createHash } from 'node:crypto';
import { codeLists } from '$lib/domain/codeLists';
import type { CodeListId } from '$lib/domain/codeLists/codeListId';
import type { DataDecision, DecisionAsked, DecisionEntry, RecordKept, RecordNamed } from '$lib/domain/dataDecisions';
import { decidedFiles } from './buildImports.server';
import { changeVersions } from './changeVersions.server';
import type { ChangeAsked } from './commitImport.server';
import type { ImportHouse } from './importHouse';
import { ImportRefused, type Standing } from './importRefused';
import { checkStanding, readStanding } from './publishVersion.server';
import { keptRecord, SeizureFinder } from './seizureFinder.server';
import { currentContent, readContent, type ReadContent } from './versionContent.server';
import type { VersionRecord } from './versionRecord';

/**
 * Adds decisions about records to the current version: each is checked against the records as they stand, kept with name, day and
 * reason, and the edition is built anew from the originals, which are never changed. All are taken or none. Throws `ImportRefused`
 * when a record is not there (any more), or nothing but the demo is.
 */
export async function decideRecords(
  house: ImportHouse,
  asked: readonly DecisionAsked[],
  change: ChangeAsked
): Promise<VersionRecord> {
  const { standing, content } = await contentToChange(house, change);
  const finder = new SeizureFinder(decidedFiles(content).files);
  const at = house.now().toISOString();
  const said = { by: change.by.trim(), at, reason: change.note.trim() };
  const entries = asked.map((decision) => entryOf(keptDecision(decision, finder), said));
  const decisions = [...content.decisions, ...entries];
  checkDistinct(decisions);
  checkHolds({ ...content, decisions }, entries);
  const subject = entries.map(({ id }) => id).join(' ');
  return changeVersions(house, {
    kind: 'decision',
    subject,
    ...change,
    at,
    standing,
    content: { ...content, decisions }
  });
}

/** Takes decisions back, by their ids: a new version without them. Throws `ImportRefused`. */
export async function takeBackDecisions(
  house: ImportHouse,
  ids: readonly string[],
  change: ChangeAsked
): Promise<VersionRecord> {
  const { standing, content } = await contentToChange(house, change);
  const missing = ids.find((id) => !content.decisions.some((entry) => entry.id === id));
  if (missing !== undefined) throw new ImportRefused('no-decision', { facts: { id: missing } });
  const decisions = content.decisions.filter(({ id }) => !ids.includes(id));
  const at = house.now().toISOString();
  const kept = { ...content, decisions };
  return changeVersions(house, { kind: 'decision', subject: ids.join(' '), ...change, at, standing, content: kept });
}

/** The content of the version that a decision is about, read anew. */
async function contentToChange(
  house: ImportHouse,
  { by, note, base }: ChangeAsked
): Promise<{ readonly standing: Standing; readonly content: ReadContent }> {
  if (by.trim() === '') throw new ImportRefused('needs-name');
  if (note.trim() === '') throw new ImportRefused('needs-reason');
  const standing = await readStanding(house.folder);
  await checkStanding(house.folder, { ...standing, dataHash: base });
  const content = await currentContent(house.folder, standing);
  if (content.imports.length === 0) throw new ImportRefused('read-only');
  return { standing, content: await readContent(house, content) };
}

function keptDecision(decision: DecisionAsked, finder: SeizureFinder): DataDecision<RecordKept> {
  checkValues(decision);
  const kept = (named: RecordNamed): RecordKept => {
    const place = finder.named(named);
    if (place === null) throw new ImportRefused('no-record', { facts: { record: `${named.source}:${named.row}` } });
    return keptRecord(place);
  };
  if (decision.kind === 'merge') return { ...decision, keep: kept(decision.keep), drop: kept(decision.drop) };
  if (decision.kind === 'separate') return { ...decision, first: kept(decision.first), second: kept(decision.second) };
  return { ...decision, record: kept(decision.record) };
}

/** Throws when a decision names a code that no list has, or a quantity that is none. */
function checkValues(decision: DecisionAsked): void {
  if (decision.kind === 'merge' || decision.kind === 'credit') checkCode('programme', decision.programme);
  if (decision.kind !== 'correct') return;
  const { column, to, item } = decision;
  if ((column === 'location_code') !== (item === null)) throw badDecision(`${column} ${item ?? ''}`);
  if (column === 'measure_unit') checkCode('measure_unit', to);
  if (column === 'quantity' && !(to !== null && /^\d{1,12}(\.\d{1,6})?$/.test(to) && Number(to) > 0)) {
    throw badDecision(`quantity ${to ?? ''}`);
  }
}

function checkCode(list: CodeListId, code: string | null): void {
  if (code !== null && !codeLists[list].codes.some((one) => one.code === code)) throw badDecision(code);
}

function badDecision(text: string): ImportRefused {
  return new ImportRefused('bad-decision', { facts: { text } });
}

/** An id that the same decision of the same person at the same moment always gets. */
function entryOf(decision: DataDecision<RecordKept>, said: Omit<DecisionEntry, 'id' | 'decision'>): DecisionEntry {
  const id = createHash('sha256')
    .update(JSON.stringify([decision, said]))
    .digest('hex')
    .slice(0, 12);
  return { id, ...said, decision };
}

function checkDistinct(entries: readonly DecisionEntry[]): void {
  const seen = new Set<string>();
  for (const { decision } of entries) {
    const text = JSON.stringify(decision);
    if (seen.has(text)) throw badDecision(decision.kind);
    seen.add(text);
  }
}

/** Throws when a new decision would do nothing: its record says something else, or is merged into another. */
function checkHolds(content: ReadContent, entries: readonly DecisionEntry[]): void {
  const applied = new Set(decidedFiles(content).decisions.map((row) => row['decision_id']));
  const idle = entries.find(({ id }) => !applied.has(id));
  if (idle === undefined) return;
  const { decision } = idle;
  const record =
    decision.kind === 'merge' ? decision.drop : decision.kind === 'separate' ? decision.first : decision.record;
  throw new ImportRefused('no-record', { facts: { record: `${record.sha256.slice(0, 16)}:${record.row}` } });
}
