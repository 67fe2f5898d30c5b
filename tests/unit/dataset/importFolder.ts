import { commitImport, type ChangeAsked } from '$lib/dataset/commitImport.server';
import { stateOf } from './stateOf';
import type { ImportHouse } from '$lib/dataset/importHouse';
import { keepOriginal } from '$lib/dataset/originals.server';
import { readStanding } from '$lib/dataset/publishVersion.server';
import type { VersionRecord } from '$lib/dataset/versionRecord';
import type { ImportDecisions } from '$lib/domain/importDecisions';
import { openNodeDatabase } from '$lib/engine/nodeDatabase.server';
import { editionTitle } from '$lib/messages/editionTitle';
import { headlineFigures } from '$lib/metrics/headlineFigures';

export { stateOf };

/** Committing in a folder, as the server does it, at a fixed hour. */
export function houseIn(folder: string): ImportHouse {
  return {
    folder,
    figuresOf: async ({ path, manifest }) => {
      const database = await openNodeDatabase({ edition: path, threads: 1 });
      return headlineFigures(database, manifest).finally(() => database.close());
    },
    titleOf: editionTitle,
    now: () => new Date('2026-01-05T10:00:00Z')
  };
}

/** A line of a seizure file: reference, kilograms of heroin. */
export type SeizureLine = readonly [reference: string, kilograms: string];

/** A return of seizures by the unit at Airitom. */
export function seizureFile(lines: readonly SeizureLine[]): string {
  const rows = lines.map(([reference, kilograms]) => `${reference},2024-03-15,UZ-AYR,heroin,${kilograms},kg`);
  return ['seizure_ref,seized_on,unit,substance,quantity,measure_unit', ...rows, ''].join('\n');
}

/** A return of examinations by the unit at Airitom, one for each day of March 2024 that is named. */
export function examinationFile(days: readonly number[]): string {
  const rows = days.map((day) => `2024-03-${String(day).padStart(2, '0')},UZ-AYR,import,negative`);
  return ['examined_on,unit,direction,result', ...rows, ''].join('\n');
}

/** Keeps a text as an original and gives its hash. */
export async function keepText(folder: string, text: string): Promise<string> {
  async function* bytes() {
    yield new TextEncoder().encode(text);
  }
  return (await keepOriginal(folder, bytes())).sha256;
}

/** Commits a text as a file on whatever stands now. */
export async function importText(
  folder: string,
  text: string,
  said: Partial<ChangeAsked> & { title?: string; decisions?: ImportDecisions; replaces?: readonly string[] } = {}
): Promise<VersionRecord> {
  const { title = 'return.csv', decisions = {}, replaces = [], ...change } = said;
  const sha256 = await keepText(folder, text);
  const { dataHash: base } = await readStanding(folder);
  const asked = { by: 'Aigul', note: '', base, ...change };
  return commitImport(houseIn(folder), { sha256, title, decisions, replaces }, asked);
}

/** The value of a headline figure of a version. */
export function figureOf(version: VersionRecord, metric: string): number | null | undefined {
  return version.figures.find((figure) => figure.metric === metric)?.value;
}
