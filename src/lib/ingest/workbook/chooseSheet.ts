import { FileRefused } from '../fileRefused';
import { headerSearch } from '../findHeader';
import type { FindingLog } from '../findingLog';
import { profiles } from '../profiles';
import { headerConfidence } from '../recogniseHeader';
import { readSheet, type SheetRow } from './readSheet';
import type { SheetListing, WorkbookParts } from './workbookParts';

/** Sheets that are looked into. */
const sheetsSearched = 30;

/** A sheet by its first rows: the kind of file that they fit best, 0 to 1, if any. */
export interface SeenSheet {
  readonly listing: SheetListing;
  readonly rows: readonly SheetRow[];
  readonly profile: string | null;
  readonly confidence: number;
}

/** The sheets of a workbook by their first twenty rows that hold something. `asked` is the only kind that is looked for. */
export function seeSheets(workbook: WorkbookParts, asked: string | undefined): readonly SeenSheet[] {
  return workbook.sheets.slice(0, sheetsSearched).map((listing) => {
    const { rows } = readSheet(workbook, listing, headerSearch);
    return { listing, rows, ...fitOf(rows, asked) };
  });
}

/** Which sheet is read, and what is known about the others. */
export interface SheetChoice {
  readonly log: FindingLog;
  /** The sheet that a person decided on. */
  readonly decided: string | undefined;
  /** The kind asked for, by which the sheet is chosen; any when left out. */
  readonly profile: string | undefined;
}

/**
 * The sheet that is read: the one decided on, or the visible one whose first rows fit best; the first with cells when none fits. What
 * is left out is noted. Throws `FileRefused`: `no-such-sheet`, `empty-file`.
 */
export function chooseSheet(workbook: WorkbookParts, { log, decided, profile }: SheetChoice): SheetListing {
  if (decided !== undefined) return sheetNamed(workbook, decided);
  const hidden = workbook.sheets.filter((listing) => listing.hidden);
  if (hidden.length > 0) log.aboutFile('hidden-sheets', { value: namesOf(hidden), facts: { count: hidden.length } });
  const filled = seeSheets(workbook, profile).filter(({ listing, rows }) => !listing.hidden && rows.length > 0);
  const best = bestOf(filled);
  if (best === null) throw new FileRefused('empty-file');
  const others = filled.filter((one) => one !== best).map(({ listing }) => listing);
  if (others.length > 0) log.aboutFile('several-sheets', { value: best.listing.name, facts: factsOf(best, others) });
  return best.listing;
}

/** The sheet that fits best, the first of those that fit alike; null when there is none. */
export function bestOf(sheets: readonly SeenSheet[]): SeenSheet | null {
  return sheets.reduce<SeenSheet | null>((best, one) => (best && best.confidence >= one.confidence ? best : one), null);
}

function sheetNamed({ sheets }: WorkbookParts, wanted: string): SheetListing {
  const listing = sheets.find(({ name }) => name === wanted);
  if (listing) return listing;
  throw new FileRefused('no-such-sheet', { value: wanted, facts: { sheets: namesOf(sheets) } });
}

function namesOf(sheets: readonly SheetListing[]): string {
  return sheets.map(({ name }) => name).join(', ');
}

function factsOf({ profile, confidence }: SeenSheet, others: readonly SheetListing[]) {
  const fit = Math.round(confidence * 100);
  return { sheets: namesOf(others), count: others.length, fit, profile: profile ?? '' };
}

function fitOf(rows: readonly SheetRow[], asked: string | undefined): Pick<SeenSheet, 'profile' | 'confidence'> {
  const candidates = profiles.filter(({ id }) => asked === undefined || id === asked);
  const fits = rows.flatMap(({ cells }) =>
    candidates.map(({ id, columns }) => ({ profile: id as string, confidence: headerConfidence(columns, cells) }))
  );
  const nothing = { profile: null as string | null, confidence: 0 };
  return fits.reduce((best, one) => (one.confidence > best.confidence ? one : best), nothing);
}
