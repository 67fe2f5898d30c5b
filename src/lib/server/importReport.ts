import { readOriginal } from '$lib/dataset/buildImports.server';
import { readReferences } from '$lib/dataset/readReferences.server';
import { namesOf } from '$lib/dataset/versionContent.server';
import type { ImportHouse } from '$lib/dataset/importHouse';
import { ImportRefused } from '$lib/dataset/importRefused';
import { readVersion } from '$lib/dataset/versionStore.server';
import type { Finding } from '$lib/domain/finding';
import type { Locale } from '$lib/domain/locale';
import type { IngestAccounting } from '$lib/ingest/ingestResult';
import { describeFinding } from '$lib/messages/describeFinding';
import { lostCellsOf, type LostCells } from './lostCells';
import { originalCells, type OriginalCells } from './originalCells';

/** A finding with its sentences in the reader's language. */
export type ReportedFinding = Omit<Finding, 'facts'> & {
  readonly name: string;
  readonly rule: string;
  readonly fix: string;
};

/** What became of one file in one version: for the unit that sent it. */
export interface ImportReport {
  readonly version: string;
  readonly file: string;
  readonly sha256: string;
  readonly by: string;
  readonly at: string;
  readonly note: string;
  readonly profile: string;
  readonly accounting: IngestAccounting;
  readonly findings: readonly ReportedFinding[];
  /** The lines in which something was found, as they are written. */
  readonly original: OriginalCells;
  /** Cells of accepted records that are not in the data as they are written, with the reason. */
  readonly notInData: readonly LostCells[];
}

/** Reads a file of a version again and reports on it. Throws `ImportRefused` when the version does not hold it. */
export async function importReport(
  house: ImportHouse,
  asked: { readonly version: string; readonly sha256: string; readonly locale: Locale }
): Promise<ImportReport> {
  const { version, sha256, locale } = asked;
  const record = await readVersion(house.folder, version);
  const entry = record?.imports.find((one) => one.sha256 === sha256);
  if (record === null || entry === undefined)
    throw new ImportRefused('no-version', { facts: { version: `${version} / ${sha256}` } });
  const { accounting, findings } = await readOriginal(
    house,
    entry,
    namesOf(await readReferences(house, record.references))
  );
  const { title: file, by, at, note, profile } = entry;
  const described = findings.map((finding) => reported(finding, locale));
  const original = await originalCells(house, entry, findings);
  const notInData = lostCellsOf(findings, locale);
  return { version, file, sha256, by, at, note, profile, accounting, findings: described, original, notInData };
}

function reported(finding: Finding, locale: Locale): ReportedFinding {
  const { facts: _facts, ...told } = finding;
  const { name, rule, fix } = describeFinding(finding, locale);
  return { ...told, name, rule, fix };
}
