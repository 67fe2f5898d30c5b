import { lastDayOfMonth } from '$lib/domain/calendar';
import type { EditionManifest, EditionSource } from '$lib/domain/edition';
import type { SourceClass } from '$lib/domain/sourceClass';
import { schemaVersion, tables } from '$lib/domain/tables';
import type { Database, Row } from '$lib/engine/database';
import { identifier, raw, sql } from '$lib/sql/sql';

export type EditionTitle = EditionManifest['title'];

/** The "today" of an edition without a single dated fact. */
const undatedAsOf = '2025-12-31';

/** Date columns that say what an edition covers; the precision column, or `month` where the date is a month. */
const datedBy: readonly (readonly [table: string, date: string, precision: string])[] = [
  ['examinations', 'examined_on', 'date_precision'],
  ['seizures', 'seized_on', 'date_precision'],
  ['training_events', 'starts_on', 'date_precision'],
  ['consignment_months', 'month', `'month'`],
  ['unit_returns', 'month', `'month'`]
];

/** What a manifest says that the data themselves decide; the file's own hash, size and time are added when it is written. */
export async function describeEdition(
  database: Pick<Database, 'query'>,
  given: { readonly dataHash: string; readonly title: EditionTitle; readonly asOf: string | null }
): Promise<Omit<EditionManifest, 'fileSha256' | 'bytes' | 'file' | 'builtAt'>> {
  const sourceClasses = await classesByTable(database);
  const period = await coveredPeriod(database, sourceClasses);
  const version = await database.query(raw('select version() as version'));
  return {
    dataHash: given.dataHash,
    schemaVersion,
    title: given.title,
    demo: Object.values(sourceClasses).some((classes) => classes.includes('synthetic')),
    tables: await rowsByTable(database),
    period,
    asOf: given.asOf ?? (period === null ? undatedAsOf : endOfMonth(period.to)),
    sourceClasses,
    sources: await sources(database),
    engineVersion: String(version.rows[0]!['version'])
  };
}

async function rowsByTable(database: Pick<Database, 'query'>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const { rows } = await database.query(sql`select count(*) as rows from ${identifier(name)}`);
    counts[name] = Number(rows[0]!['rows']);
  }
  return counts;
}

async function classesByTable(database: Pick<Database, 'query'>): Promise<Record<string, SourceClass[]>> {
  const classes: Record<string, SourceClass[]> = {};
  for (const spec of tables) {
    if (spec.kind !== 'fact' || !spec.columns.some(({ name }) => name === 'source_class')) continue;
    const { rows } = await database.query(
      sql`select distinct source_class from ${identifier(spec.name)} order by source_class`
    );
    classes[spec.name] = rows.map((row) => row['source_class'] as SourceClass);
  }
  return classes;
}

/**
 * First and last day of the facts. Published facts reach back for years as single points, so they count only where there is
 * nothing else. The last day is the end of what is known: of the month, quarter or year where the day is not.
 */
async function coveredPeriod(
  database: Pick<Database, 'query'>,
  sourceClasses: Readonly<Record<string, readonly SourceClass[]>>
): Promise<EditionManifest['period']> {
  const onlyPublished = datedBy.every(([table]) => (sourceClasses[table] ?? []).every((one) => one === 'published'));
  const spans = datedBy.map(([table, date, precision]) => {
    return raw(`select min(${date}) as from_day, max(${lastKnownDay(date, precision)}) as to_day from ${table}
      where ${onlyPublished ? 'true' : `source_class <> 'published'`}`);
  });
  const all = spans.map(({ text }) => text).join(' union all ');
  const { rows } = await database.query(
    raw(`select min(from_day)::varchar as from_day, max(to_day)::varchar as to_day from (${all})`)
  );
  const { from_day: from, to_day: to } = rows[0]!;
  return from === null || to === null ? null : { from: String(from), to: String(to) };
}

function lastKnownDay(date: string, precision: string): string {
  return `case ${precision} when 'year' then make_date(year(${date}), 12, 31)
    when 'quarter' then last_day(date_add(${date}, interval 2 month)::date)
    when 'month' then last_day(${date}) else ${date} end`;
}

function endOfMonth(day: string): string {
  return lastDayOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}

async function sources(database: Pick<Database, 'query'>): Promise<EditionSource[]> {
  const { rows } = await database.query(raw('select * from dataset_sources order by source_id'));
  return rows.map(sourceOf);
}

function sourceOf(row: Row): EditionSource {
  return {
    sourceId: String(row['source_id']),
    title: String(row['title']),
    profile: String(row['profile']),
    sourceClass: row['source_class'] as SourceClass,
    sha256: String(row['sha256']),
    bytes: Number(row['bytes']),
    rows: Number(row['rows_in_file']),
    accepted: Number(row['rows_accepted']),
    quarantined: Number(row['rows_quarantined']),
    notData: Number(row['rows_not_data'])
  };
}
