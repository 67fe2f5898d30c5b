import { findCode } from '$lib/domain/codeLists';
import { findUnit } from '$lib/domain/controlUnits';
import { findCountry, isUnknownWord } from '$lib/domain/countries';
import { lookOf } from '$lib/domain/lookAlikes';
import type { ListOfNames } from '$lib/domain/nearestCodes';
import { normaliseName } from '$lib/domain/normaliseName';
import { findPlace } from '$lib/domain/places';
import { findSubstance } from '$lib/domain/substances';
import { columnMeanings, hxlFit, isHxlRow, type ColumnContent } from './columnMeanings';
import { profiles } from './profiles';
import type { ProfileColumn } from './profiles/profile';
import { readDate, regionalOrder } from './readDate';
import { readNumber } from './readNumber';

/** Why a column of a file is proposed for a column of a profile. */
export type MappingReason = 'spelling' | 'synonym' | 'hxl' | 'content';

/** A column of a profile and the column of the file that is proposed for it. */
export interface ProposedColumn {
  readonly key: string;
  readonly required: boolean;
  /** From 1; null when no column of the file seems to be it. */
  readonly position: number | null;
  /** 0 to 1; from 0.95 on the importer reads it without being told. */
  readonly confidence: number;
  readonly reason: MappingReason | null;
}

/** A mapping of the columns of a file to those of a profile. */
export interface ProposedMapping {
  readonly profile: string;
  /** The columns of the profile in their order. */
  readonly columns: readonly ProposedColumn[];
  /** Positions (from 1) of the columns of the file that nothing is read from. */
  readonly unused: readonly number[];
  /** The mean confidence over the required columns: 0 to 1. */
  readonly confidence: number;
}

interface Candidate {
  readonly column: ProfileColumn;
  readonly index: number;
  readonly confidence: number;
  readonly reason: MappingReason;
}

/** Below this likeness two names are two names. */
const leastLikeness = 0.8;
/** Contents are proposed only when this share of the sample cells fits. */
const leastFitting = 0.8;

/**
 * Proposes which column of a file is which column of a profile, by its spellings, by other names, by HXL tags (a row of them may
 * be the header itself or the first sample) and, for what is left, by the cells of the samples. Each column of the file is proposed
 * at most once, the surest proposals first. Throws on a profile that does not exist.
 */
export function proposeMapping(
  profileId: string,
  header: readonly string[],
  samples: readonly (readonly string[])[]
): ProposedMapping {
  const profile = profiles.find(({ id }) => id === profileId);
  if (!profile) throw new Error(`There is no profile ${profileId}`);
  const tags = isHxlRow(header) ? header : samples.find(isHxlRow);
  const named = profile.columns.flatMap((column) => byName(column, header, tags ?? []));
  const chosen = choose(named);
  const rows = samples.filter((row) => !isHxlRow(row));
  const open = (candidate: { readonly column: ProfileColumn; readonly index: number }) =>
    !chosen.some(({ column, index }) => column === candidate.column || index === candidate.index);
  const more = profile.columns.flatMap((column) => byContent(column, header, rows)).filter(open);
  return mapping(profile.id, profile.columns, { header, chosen: [...chosen, ...choose(onlyUnrivalled(more))] });
}

function mapping(
  profile: string,
  columns: readonly ProfileColumn[],
  { header, chosen }: { readonly header: readonly string[]; readonly chosen: readonly Candidate[] }
): ProposedMapping {
  const proposed = columns.map((column): ProposedColumn => {
    const found = chosen.find((one) => one.column === column);
    const { key, required } = column;
    if (!found) return { key, required, position: null, confidence: 0, reason: null };
    return { key, required, position: found.index + 1, confidence: found.confidence, reason: found.reason };
  });
  const used = new Set(chosen.map(({ index }) => index));
  const unused = header.flatMap((cell, index) => (used.has(index) || cell.trim() === '' ? [] : [index + 1]));
  const required = proposed.filter((column) => column.required);
  const confidence = required.reduce((sum, column) => sum + column.confidence, 0) / Math.max(1, required.length);
  return { profile, columns: proposed, unused, confidence };
}

/** The surest candidates, each column of the profile and of the file once. */
function choose(candidates: readonly Candidate[]): readonly Candidate[] {
  const chosen: Candidate[] = [];
  for (const one of [...candidates].sort((a, b) => b.confidence - a.confidence || a.index - b.index)) {
    if (!chosen.some(({ column, index }) => column === one.column || index === one.index)) chosen.push(one);
  }
  return chosen;
}

function byName(column: ProfileColumn, header: readonly string[], tags: readonly string[]): readonly Candidate[] {
  const spellings = column.spellings.map(normaliseName);
  const others = (columnMeanings[column.key]?.alsoCalled ?? []).map(lookOf);
  const looks = column.spellings.map(lookOf);
  return header.flatMap((cell, index) => {
    const confidences: readonly (readonly [MappingReason, number])[] = [
      ['spelling', spellingConfidence(spellings, normaliseName(cell))],
      ['hxl', hxlConfidence(column.key, tags[index] ?? '')],
      ['synonym', synonymConfidence({ looks, others }, lookOf(cell))]
    ];
    const [reason, confidence] = confidences.reduce((best, one) => (one[1] > best[1] ? one : best));
    return confidence > 0 ? [{ column, index, confidence, reason }] : [];
  });
}

function spellingConfidence(spellings: readonly string[], name: string): number {
  const place = name === '' ? -1 : spellings.indexOf(name);
  return place === -1 ? 0 : 1 - Math.min(place, 49) * 0.001;
}

function hxlConfidence(key: string, tag: string): number {
  const fit = tag === '' ? 0 : hxlFit(key, tag);
  return fit === 0 ? 0 : Math.min(0.9 + 0.01 * fit, 0.94);
}

/** A general name, a spelling with a slip or look-alike letters, or one that holds a spelling: `Дата изъятия (факт)`. */
function synonymConfidence(
  { looks, others }: { readonly looks: readonly string[]; readonly others: readonly string[] },
  look: string
): number {
  if (look === '') return 0;
  if (looks.includes(look)) return 0.9;
  if (others.includes(look)) return 0.7;
  const words = look.split(' ');
  const holds = looks.some((one) => one.includes(' ') && one.split(' ').every((word) => words.includes(word)));
  if (holds) return 0.75;
  const near = Math.max(0, ...looks.filter((one) => one.length > 4).map((one) => likeness(look, one)));
  if (near >= leastLikeness) return near * 0.85;
  return others.some((one) => one.length > 3 && words.includes(one)) ? 0.5 : 0;
}

/** Share of pairs of neighbouring letters that two texts have in common (Dice). */
function likeness(a: string, b: string): number {
  const pairs = new Map<string, number>();
  for (let index = 1; index < a.length; index += 1) {
    const pair = a.slice(index - 1, index + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let index = 1; index < b.length; index += 1) {
    const pair = b.slice(index - 1, index + 1);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) common += 1;
    pairs.set(pair, left - 1);
  }
  return (2 * common) / Math.max(1, a.length + b.length - 2);
}

function byContent(
  column: ProfileColumn,
  header: readonly string[],
  rows: readonly (readonly string[])[]
): readonly Candidate[] {
  const content = columnMeanings[column.key]?.content ?? null;
  if (content === null) return [];
  return header.flatMap((_, index) => {
    const cells = rows.map((row) => (row[index] ?? '').trim()).filter((cell) => !isUnknownWord(cell));
    const fitting = cells.filter((cell) => fits(content, cell)).length / Math.max(1, cells.length);
    return fitting >= leastFitting ? [{ column, index, confidence: fitting * 0.6, reason: 'content' as const }] : [];
  });
}

/** A column that could be several, or of which there are several, is not proposed by its cells. A required one goes before others. */
function onlyUnrivalled(candidates: readonly Candidate[]): readonly Candidate[] {
  const rivals = (one: Candidate) =>
    candidates.filter(
      ({ column, index }) => (column === one.column || index === one.index) && (column.required || !one.column.required)
    );
  return candidates.filter((one) => rivals(one).length === 1);
}

function fits(content: ColumnContent, cell: string): boolean {
  if (content === 'date') return !/^\d{1,4}$/.test(cell) && readDate(cell, regionalOrder).date !== null;
  if (content === 'number') return readNumber(cell, '.') !== null;
  return isListed(content.list, cell);
}

function isListed(list: ListOfNames, cell: string): boolean {
  if (list === 'country') return findCountry(cell) !== null;
  if (list === 'place') return findPlace(cell, null) !== null;
  if (list === 'control_unit') return findUnit(cell) !== null;
  if (list === 'substance') return findSubstance(cell) !== null;
  return !/^\d+$/.test(cell) && findCode(list, cell) !== null;
}
