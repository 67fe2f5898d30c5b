import type { ImportHouse } from '$lib/dataset/importHouse';
import { findOriginal, originalStream } from '$lib/dataset/originals.server';
import type { Finding } from '$lib/domain/finding';
import type { ImportDecisions } from '$lib/domain/importDecisions';
import { readFileLines } from '$lib/ingest/fileLines';
import { describeOpening } from '$lib/ingest/openingOfFile';

/** Lines among which the header of a file is looked for. */
const openingLines = 40;
/** Lines that a report shows at most: a workbook with more helps nobody. */
const mostLines = 2_000;

/** A record of a file as it stands. */
export interface OriginalLine {
  readonly line: number;
  readonly row: number;
  readonly cells: readonly string[];
}

/** The lines of a file in which something was found, below the names of its columns. */
export interface OriginalCells {
  readonly names: readonly string[];
  readonly lines: readonly OriginalLine[];
}

/** Reads the lines of an original about which there are findings, at most 2,000, just as they are written. */
export async function originalCells(
  house: ImportHouse,
  file: { readonly sha256: string; readonly title: string; readonly decisions: ImportDecisions },
  findings: readonly Finding[]
): Promise<OriginalCells> {
  const original = await findOriginal(house.folder, file.sha256);
  const rows = rowsByLine(findings);
  if (original === null || rows.size === 0) return { names: [], lines: [] };
  const sheet = findings.find((finding) => finding.sheet !== null)?.sheet ?? undefined;
  const { lines } = await readFileLines(
    {
      name: file.title,
      stream: () => originalStream(original.path),
      sheet,
      decisions: file.decisions,
      wanted: (line) => line <= openingLines || rows.has(line)
    },
    file.decisions.encoding ?? null
  );
  const opening = lines.filter(({ line }) => line <= openingLines);
  const { columns } = describeOpening(opening, file.decisions, {
    encoding: null,
    delimiter: null,
    sheets: [],
    sheet: null
  });
  return {
    names: columns.map(({ name }) => name),
    lines: lines.flatMap(({ line, cells }) => {
      const row = rows.get(line);
      return row === undefined ? [] : [{ line, row, cells }];
    })
  };
}

/** The records that findings are about, by the line on which each begins. */
function rowsByLine(findings: readonly Finding[]): ReadonlyMap<number, number> {
  const about = findings.flatMap(({ line, row }) => (line === null || row === null ? [] : [[line, row] as const]));
  return new Map([...new Map(about)].slice(0, mostLines));
}
