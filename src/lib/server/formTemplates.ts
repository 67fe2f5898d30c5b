import examinations from '../../../static/templates/tamga-examinations.csv?raw';
import seizures from '../../../static/templates/tamga-seizures.csv?raw';
import trainings from '../../../static/templates/tamga-trainings.csv?raw';
import { notedColumn, templateWorkbook, type NotedColumn } from '$lib/dataset/reference/templateWorkbook.server';
import type { Locale } from '$lib/domain/locale';
import { tableSpec } from '$lib/domain/tables';
import { readFileLines } from '$lib/ingest/fileLines';
import { profiles } from '$lib/ingest/profiles';
import type { Profile } from '$lib/ingest/profiles/profile';
import { message, type MessageKey } from '$lib/messages/messages';
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

/** Tables that a form fills, in the order in which the meaning of its columns is looked for. */
const filled: Readonly<Record<string, readonly string[]>> = {
  'tamga-seizures': ['seizures', 'seizure_items', 'route_legs', 'examinations'],
  'tamga-examinations': ['examinations'],
  'tamga-trainings': ['training_events']
};

/** Columns of forms that the tables call otherwise. */
const spokenOf: Readonly<Record<string, string>> = {
  place: 'place_reported',
  office: 'office_reported',
  agencies: 'agency_reported',
  route_evidence: 'evidence'
};

/** What a form says of its columns that no table has. */
const ownWords: Readonly<Record<string, MessageKey>> = {
  transit_country: 'reference.form_transit_country',
  destination_country: 'reference.form_destination_country',
  assisting_units: 'reference.form_assisting_units'
};

function noted({ id, columns }: Profile, name: string, locale: Locale): Omit<NotedColumn, 'example'> {
  const [found] = (filled[id] ?? []).flatMap((table) => {
    const column = tableSpec(table).columns.find((one) => one.name === (spokenOf[name] ?? name));
    return column ? [notedColumn(table, column, locale)] : [];
  });
  const own = ownWords[name];
  const told = own === undefined ? found : { definition: message(locale, own), takes: 'text' };
  const isRequired = columns.some(({ key, required }) => key === name && required);
  return { definition: '', takes: '', ...told, name, isRequired };
}
