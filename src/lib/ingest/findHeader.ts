import { FileRefused } from './fileRefused';
import type { FileRecord } from './fileRecord';
import { notDataKind } from './notDataKind';
import type { DecidedColumns } from './columnFinder';
import type { Profile, ProfileColumn } from './profiles/profile';
import { profiles } from './profiles';
import { headerConfidence, positionOf, readable } from './recogniseHeader';

/** Records at the beginning of a file among which its header is looked for. */
export const headerSearch = 20;
const mostColumns = 1_000;
/** From this confidence on a header is taken for one that lacks columns; below, for one of no known kind. */
const resembling = 0.25;

/** Where the header stands among the first records, and how the file is read. */
export interface FoundHeader {
  readonly position: number;
  readonly profile: Profile;
}

/**
 * The header among the first records of a file, by the profile asked for or the one that it fits best. Throws `FileRefused`:
 * `empty-file` when all are blank, `too-many-columns`, `missing-column` when a profile nearly fits, else `unknown-profile`.
 */
export function findHeader(
  records: readonly FileRecord[],
  asked: string | undefined,
  decided: DecidedColumns = {}
): FoundHeader {
  const candidates = asked === undefined ? profiles : asDecided(asked, decided);
  if (candidates.length === 0) throw unknownProfile({ value: asked!, facts: { asked: 'yes' } });
  const filled = records.filter(({ cells }) => notDataKind(cells, cells) !== 'blank-row');
  if (filled.length === 0) throw new FileRefused('empty-file');
  const fits = records.flatMap(({ cells }, position) => {
    const fit = bestFit(cells, candidates);
    return fit.confidence >= readable ? [{ position, ...fit }] : [];
  });
  const best = Object.keys(decided).length === 0 ? fits[0] : surest(fits, records, decided);
  if (best) return withinLimits(best, records);
  throw misfit(filled, candidates, asked);
}

/** The profile asked for; columns that a person decided about need not be in the header by name. */
function asDecided(asked: string, decided: DecidedColumns): readonly Profile[] {
  const isDecided = ({ key }: ProfileColumn) => Object.hasOwn(decided, key);
  return profiles
    .filter(({ id }) => id === asked)
    .map((profile) => ({
      ...profile,
      columns: profile.columns.map((column) => (isDecided(column) ? { ...column, required: false } : column))
    }));
}

/**
 * With columns that a person decided about, more than one record may do as a header: it is the first that fills most of them, and of
 * those the one that fits best.
 */
function surest(fits: readonly Fit[], records: readonly FileRecord[], decided: DecidedColumns): Fit | undefined {
  const positions = Object.values(decided).filter((position) => position !== null);
  const sureness = ({ position, confidence }: Fit) =>
    positions.filter((one) => (records[position]!.cells[one - 1] ?? '').trim() !== '').length + confidence;
  return fits.reduce<Fit | undefined>((best, one) => (best && sureness(best) >= sureness(one) ? best : one), undefined);
}

type Fit = FoundHeader & { readonly confidence: number };

function bestFit(cells: readonly string[], candidates: readonly Profile[]) {
  return candidates
    .map((profile) => ({ profile, confidence: headerConfidence(profile.columns, cells) }))
    .reduce((best, one) => (one.confidence > best.confidence ? one : best));
}

function withinLimits(found: FoundHeader, records: readonly FileRecord[]): FoundHeader {
  const { cells, line } = records[found.position]!;
  if (cells.length <= mostColumns) return found;
  throw new FileRefused('too-many-columns', { line, facts: { found: cells.length, limit: mostColumns } });
}

function misfit(filled: readonly FileRecord[], candidates: readonly Profile[], asked: string | undefined): FileRefused {
  const nearest = filled
    .map((record) => ({ record, ...bestFit(record.cells, candidates) }))
    .reduce((best, one) => (one.confidence > best.confidence ? one : best));
  const { record, profile, confidence } = nearest;
  if (asked === undefined && confidence < resembling) {
    const { line, cells } = filled[0]!;
    return unknownProfile({ line, value: cells.join(', '), facts: { asked: 'no' } });
  }
  const missing = profile.columns.filter((column) => column.required && positionOf(column, record.cells) === -1);
  const names = missing.map(({ spellings }) => spellings[0]!).join(', ');
  return new FileRefused('missing-column', {
    line: record.line,
    column: missing[0]!.spellings[0]!,
    facts: { columns: names, count: missing.length, profile: profile.id }
  });
}

function unknownProfile(details: { line?: number; value: string; facts: Record<string, string> }): FileRefused {
  const known = profiles.map(({ id }) => id).join(', ');
  return new FileRefused('unknown-profile', { ...details, facts: { ...details.facts, known } });
}
