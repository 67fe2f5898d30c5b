import type { FileOpening, SheetOfFile } from '$lib/domain/fileOpening';
import type { ImportDecisions } from '$lib/domain/importDecisions';
import type { RecordBatch } from './csvRecords';
import { recordsShown } from './openingOfFile';
import type { WholeKind } from './openRecords';
import { arrowBatches } from './columnar/arrowBatches';
import { parquetBatches } from './columnar/parquetBatches';
import { bestOf, seeSheets, type SeenSheet } from './workbook/chooseSheet';
import { padded } from './workbook/readWorkbook';
import { readSheet } from './workbook/readSheet';
import { openWorkbook, type WorkbookParts } from './workbook/workbookParts';

type WholeOpening = Pick<FileOpening, 'records' | 'sheets' | 'sheet'>;

/** The first records of a file that is held whole, and the sheets of a workbook. Throws `FileRefused` like reading it. */
export async function wholeOpening(
  kind: WholeKind,
  whole: Uint8Array,
  decisions: ImportDecisions
): Promise<WholeOpening> {
  if (kind === 'Parquet') return { ...noSheets, records: await firstRecords(parquetBatches(whole, recordsShown)) };
  if (kind === 'Arrow') return { ...noSheets, records: await firstRecords(arrowBatches(whole)) };
  return workbookOpening(openWorkbook(whole), decisions);
}

const noSheets = { sheets: [], sheet: null } as const;

async function firstRecords(
  batches: AsyncIterable<RecordBatch> | Iterable<RecordBatch>
): Promise<WholeOpening['records']> {
  const records: WholeOpening['records'][number][] = [];
  for await (const batch of batches) {
    batch.records.forEach((cells, index) => records.push({ line: batch.lines[index]!, cells }));
    if (records.length > recordsShown) break;
  }
  return records.slice(0, recordsShown);
}

function workbookOpening(workbook: WorkbookParts, decisions: ImportDecisions): WholeOpening {
  const seen = seeSheets(workbook, decisions.profile);
  const chosen = chosenOf(seen, decisions.sheet);
  const { rows, width } = chosen ? readSheet(workbook, chosen.listing, recordsShown) : { rows: [], width: 0 };
  return {
    sheets: seen.map(sheetOfFile),
    sheet: chosen?.listing.name ?? null,
    records: rows.map(({ line, cells }) => ({ line, cells: padded(cells, width) }))
  };
}

function chosenOf(seen: readonly SeenSheet[], decided: string | undefined): SeenSheet | null {
  if (decided !== undefined) return seen.find(({ listing }) => listing.name === decided) ?? null;
  return bestOf(seen.filter(({ listing, rows }) => !listing.hidden && rows.length > 0));
}

function sheetOfFile({ listing, rows, profile, confidence }: SeenSheet): SheetOfFile {
  return { name: listing.name, hidden: listing.hidden, filled: rows.length > 0, profile, confidence };
}
