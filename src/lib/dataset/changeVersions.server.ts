import { withDraftEdition, nothingRead, type DraftEdition } from './buildImports.server';
import { crashPoint } from './crashPoint.server';
import { readEdition, type StoredEdition } from './editionStore.server';
import type { ImportHouse } from './importHouse';
import { diskProblem, ImportRefused, type Standing } from './importRefused';
import { publishVersion, type VersionDraft } from './publishVersion.server';
import type { HeadlineFigure, VersionRecord } from './versionRecord';
import type { ReadContent } from './versionContent.server';
import { readVersion } from './versionStore.server';

/** A change to another content. */
export interface VersionChange {
  readonly kind: VersionRecord['kind'];
  readonly subject: string | null;
  readonly by: string;
  readonly note: string;
  readonly at: string;
  /** What stood when the change was decided on. */
  readonly standing: Standing;
  readonly content: ReadContent;
}

/** A headline figure before and after; null is unknown. */
export interface FigureEffect {
  readonly metric: string;
  readonly label: HeadlineFigure['label'];
  readonly before: number | null;
  readonly after: number | null;
}

/**
 * Makes the version of a content: builds its edition beside the current one and switches to it. A content without files and
 * reference data shows again what stood before the first import. Throws `ImportRefused`.
 */
export async function changeVersions(house: ImportHouse, change: VersionChange): Promise<VersionRecord> {
  const before = await editionBefore(house.folder, change.standing);
  const publish = async (edition: StoredEdition, files: DraftEdition['files']) => {
    house.onProgress?.({ ...nothingRead, step: 'figures' });
    const figures = await house.figuresOf(edition);
    crashPoint('figures-known');
    house.onProgress?.({ ...nothingRead, step: 'switch' });
    const draft = draftOf(change, { edition, files, figures, before });
    const record = await publishVersion(house.folder, draft, { base: change.standing, edition });
    crashPoint('commit-done');
    return record;
  };
  try {
    if (isEmpty(change.content)) return await publish(await emptyEdition(house.folder, before), []);
    return await withDraftEdition(house, change.content, ({ built, files }) =>
      publish({ manifest: built.manifest, path: built.editionPath }, files)
    );
  } catch (error) {
    throw diskProblem(error);
  }
}

/** The headline figures as they stand and as a content would make them. Changes nothing. */
export async function effectOf(
  house: ImportHouse,
  { dataHash }: Standing,
  content: ReadContent
): Promise<readonly FigureEffect[]> {
  const standing = dataHash === null ? null : await readEdition(house.folder, dataHash);
  // The demo is no base: what it shows is not what the file is added to.
  const isBase = standing !== null && !standing.manifest.demo;
  const before = isBase ? await house.figuresOf(standing) : [];
  const after = await withDraftEdition(house, content, ({ built }) =>
    house.figuresOf({ manifest: built.manifest, path: built.editionPath })
  );
  return figureEffects(before, after);
}

function isEmpty({ read, references }: ReadContent): boolean {
  return read.length + references.length === 0;
}

/** Figures of two editions side by side, in the order of the second. */
export function figureEffects(
  before: readonly HeadlineFigure[],
  after: readonly HeadlineFigure[]
): readonly FigureEffect[] {
  const known = new Map(before.map(({ metric, value }) => [metric, value]));
  return after.map(({ metric, label, value }) => ({ metric, label, before: known.get(metric) ?? null, after: value }));
}

/** The hash of the edition that stood before the first import; null when there was none. */
async function editionBefore(folder: string, { dataHash, version }: Standing): Promise<string | null> {
  if (version === null) return dataHash;
  return (await readVersion(folder, version))?.before ?? null;
}

async function emptyEdition(folder: string, before: string | null): Promise<StoredEdition> {
  const edition = before === null ? null : await readEdition(folder, before);
  if (edition === null) throw new ImportRefused('nothing-to-undo');
  return edition;
}

function draftOf(
  { kind, subject, by, note, at, content }: VersionChange,
  made: {
    readonly edition: StoredEdition;
    readonly files: DraftEdition['files'];
    readonly figures: readonly HeadlineFigure[];
    readonly before: string | null;
  }
): VersionDraft {
  const files = made.files.map(({ sha256, accounting, superseded = 0, merged = 0 }) => {
    return { sha256, ...accounting, superseded, merged };
  });
  const total = (count: Exclude<keyof (typeof files)[number], 'sha256'>) =>
    files.reduce((sum, file) => sum + file[count], 0);
  return {
    ...{ kind, subject, by: by.trim(), at, note: note.trim() },
    imports: content.read.map(({ entry }) => entry),
    decisions: [...content.decisions],
    references: content.references.map(({ entry }) => entry),
    dataHash: made.edition.manifest.dataHash,
    before: made.before,
    counts: {
      rows: total('rows'),
      accepted: total('accepted'),
      quarantined: total('quarantined'),
      notData: total('notData'),
      superseded: total('superseded'),
      merged: total('merged')
    },
    files,
    findings: findingCounts(made.files),
    figures: [...made.figures]
  };
}

function findingCounts(files: DraftEdition['files']): VersionDraft['findings'] {
  const counts = new Map<string, VersionDraft['findings'][number]>();
  for (const { code, severity } of files.flatMap(({ findings }) => findings)) {
    const count = (counts.get(code)?.count ?? 0) + 1;
    counts.set(code, { code, severity, count });
  }
  return [...counts.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
