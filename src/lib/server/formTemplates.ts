import examinations from '../../../static/templates/tamga-examinations.csv?raw';
import seizures from '../../../static/templates/tamga-seizures.csv?raw';
import trainings from '../../../static/templates/tamga-trainings.csv?raw';
import { notedColumn, templateWorkbook, type NotedColumn } from '$lib/dataset/reference/templateWorkbook.server';
import type { Locale } from '$lib/domain/locale';
import { tables, tableSpec } from '$lib/domain/tables';
import { readFileLines } from '$lib/ingest/fileLines';
import { profiles } from '$lib/ingest/profiles';
import type { Profile } from '$lib/ingest/profiles/profile';
import { templateWords } from '$lib/messages/templateWords';

const examples: Readonly<Record<string, string>> = {
  'tamga-seizures': seizures,
  'tamga-examinations': examinations,
  'tamga-trainings': trainings
};

/** The empty form of a kind of file as a workbook, with notes on every column and an example row; null when it has none. */
export async function formTemplate(profileId: string, locale: Locale): Promise<Buffer | null> {
  const profile = profiles.find(({ id }) => id === profileId);
  const text = examples[profileId];
  if (profile === undefined || text === undefined) return null;
  const [header, example] = await linesOf(text);
  const row = header!.map((_, index) => example?.[index] ?? '');
  const columns = header!.map((name, index) => ({ ...noted(profile, name, locale), example: row[index]! }));
  const cells = row.map((cell) => (cell === '' ? null : cell));
  return templateWorkbook({ sheet: profileId, columns, rows: [cells] }, templateWords(locale, 'facts'));
}

async function linesOf(text: string): Promise<readonly (readonly string[])[]> {
  async function* bytes() {
    yield new TextEncoder().encode(text);
  }
  return (await readFileLines({ name: 'template.csv', stream: bytes })).lines.map(({ cells }) => cells);
}

/** A column of a form is described as the column of that name in the tables that the form fills, its own table first. */
function noted(profile: Profile, name: string, locale: Locale): Omit<NotedColumn, 'example'> {
  const own = tableSpec(profile.table);
  const found = [own, ...tables].flatMap((spec) => {
    const column = spec.columns.find((one) => one.name === (spokenOf[name] ?? name));
    return column ? [notedColumn(spec.name, column, locale)] : [];
  })[0];
  const isRequired = profile.columns.some(({ key, required }) => key === name && required);
  return { definition: '', takes: '', ...found, name, isRequired };
}

/** Columns of forms that the tables call otherwise. */
const spokenOf: Readonly<Record<string, string>> = {
  place: 'place_reported',
  office: 'office_reported',
  agencies: 'agency_reported',
  transit_country: 'from_country',
  destination_country: 'to_country',
  route_evidence: 'evidence',
  assisting_units: 'unit'
};
