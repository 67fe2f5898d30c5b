import { createHash } from 'node:crypto';
import { tables, tableSpec } from '$lib/domain/tables';
import type { TableColumns } from '$lib/domain/tableColumns';
import type { TableSpec } from '$lib/domain/tableSpec';
import { createTableSql } from '$lib/engine/createTable';
import type { WritableDatabase } from '$lib/engine/nodeDatabase.server';
import { raw, sql } from '$lib/sql/sql';
import { runChecks } from './checks/runChecks';
import { cellChecks, type EditionCheck } from './checks/specChecks';
import { columnsOf } from './columnsOf';
import type { DataRow } from './dataRow';
import type { BuildStep, EditionContribution, FileContribution, ReferenceContribution } from './editionContribution';
import { referenceRows } from './referenceRows';
import { sourceRow } from './sourceRow';

interface FillRequest {
  readonly files?: readonly FileContribution[];
  readonly generated?: readonly EditionContribution[];
  readonly references?: readonly ReferenceContribution[];
  /** Rows of the table `decisions`. */
  readonly decisions?: readonly DataRow[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: BuildStep) => void;
}

/** Tables whose rows are stored by date, so that a filter on a period reads only the blocks it needs. */
const storedBy: Readonly<Record<string, string>> = {
  examinations: 'examined_on, examination_id',
  seizures: 'seized_on, seizure_id',
  training_events: 'starts_on, event_id',
  consignment_months: 'month, unit, direction, transport_mode'
};

/** Columns that number rows within one source; each source's numbers follow those of the source before. */
const numberedIn: Readonly<Record<string, string>> = {
  examination_id: 'examinations',
  seizure_id: 'seizures',
  item_id: 'seizure_items',
  event_id: 'training_events',
  visit_id: 'visits',
  recommendation_id: 'visit_recommendations',
  equipment_id: 'equipment',
  case_id: 'enforcement_cases',
  transaction_id: 'finance_transactions',
  target_id: 'indicator_targets',
  value_id: 'indicator_values',
  deadline_id: 'report_deadlines'
};

/**
 * Fills the attached database `edition` and makes it the one in use. Rows are first held in bare tables of the database `work`,
 * where missing and unlisted values are found and named, then copied in their order of storage under the full contract.
 */
export async function fillEdition(database: WritableDatabase, request: FillRequest): Promise<void> {
  for (const spec of tables) await database.execute(createTableSql(spec, 'edition.main'));
  for (const { name } of tables) {
    await database.execute(`create table work.main.${name} as from edition.main.${name} limit 0`);
  }
  request.onProgress?.('generate');
  const brought = new Set<string>();
  for (const contribution of request.generated ?? []) {
    request.signal?.throwIfAborted();
    await appendGenerated(database, contribution, brought);
  }
  request.onProgress?.('append');
  for (const file of request.files ?? []) {
    request.signal?.throwIfAborted();
    await appendFile(database, file);
  }
  await appendReference(database, request, brought);
  await runChecks(database, cellChecks, request.signal);
  for (const spec of tables) await copyTable(database, spec);
  await database.execute('use edition');
}

/** That the facts of each file number as many as its accepted records that no later file says anew. Each record of a seizure file is one item. */
export function recordCountChecks(files: readonly FileContribution[]): readonly EditionCheck[] {
  return files.map(({ source, accounting, table, superseded = 0, merged = 0 }) => {
    const records = table === 'seizures' ? recordsOfSeizures : raw(`count(*) as records from ${tableSpec(table).name}`);
    return {
      check: `every accepted record of ${source.title} is there`,
      table,
      offenders: sql`select * from (select ${records} where source_id = ${source.sourceId})
        where records <> ${accounting.accepted - superseded - merged}`
    };
  });
}

const recordsOfSeizures = raw('count(*) as records from seizure_items join seizures using (seizure_id)');

async function appendGenerated(
  database: WritableDatabase,
  contribution: EditionContribution,
  brought: Set<string>
): Promise<void> {
  const offsets = await idOffsets(database);
  const before = await countExaminations(database);
  const rowsByTable = await contribution.generate({
    query: async (query) => {
      await database.execute('use edition');
      return database.query(query).finally(() => database.execute('use work'));
    },
    execute: async (text) => {
      await database.execute('use edition');
      await database.execute(text).finally(() => database.execute('use work'));
    },
    scratch: async (spec, columns) => {
      await database.execute(createTableSql(spec));
      await database.append(spec, columns);
    }
  });
  let rows = (await countExaminations(database)) - before;
  for (const [name, tableRows] of Object.entries(rowsByTable)) {
    brought.add(name);
    rows += tableRows.length;
    await appendColumns(database, tableSpec(name), columnsOf(tableSpec(name), tableRows), offsets);
  }
  const { fingerprint } = contribution.source;
  const accounting = { rows, accepted: rows, quarantined: 0, notData: 0 };
  const sha256 = createHash('sha256').update(fingerprint).digest('hex');
  await appendRows(database, 'dataset_sources', [sourceRow(contribution.source, { sha256, bytes: 0, accounting })]);
}

/** Only examinations are written straight into the edition by a generator. */
async function countExaminations(database: WritableDatabase): Promise<number> {
  const { rows } = await database.query(raw('select count(*) as rows from edition.main.examinations'));
  return Number(rows[0]!['rows']);
}

async function appendFile(database: WritableDatabase, file: FileContribution): Promise<void> {
  const offsets = await idOffsets(database);
  for (const [name, columns] of Object.entries(file.tables)) {
    await appendColumns(database, tableSpec(name), columns, offsets);
  }
  await appendRows(database, 'dataset_sources', [sourceRow(file.source, file)]);
  const findings = file.findings.map(({ code, severity, row, line, column }, index) => ({
    source_id: file.source.sourceId,
    finding_no: index + 1,
    code,
    severity,
    row,
    line,
    column
  }));
  await appendRows(database, 'findings', findings);
}

/** Reference data: what staff keep, the rest as it comes with the program unless a contribution brought it; and decisions. */
async function appendReference(
  database: WritableDatabase,
  { references = [], decisions = [] }: FillRequest,
  brought: ReadonlySet<string>
): Promise<void> {
  for (const reference of references) await appendKept(database, reference);
  const kept = new Set(references.map(({ table }) => table));
  for (const [name, rows] of Object.entries(referenceRows())) {
    if (!brought.has(name) && !kept.has(name)) await appendRows(database, name, rows);
  }
  await appendRows(database, 'decisions', decisions);
}

/** Reference data as staff keep them: the table whole, and its file among the sources. */
async function appendKept(database: WritableDatabase, reference: ReferenceContribution): Promise<void> {
  const { source, sha256, bytes, table, rows } = reference;
  await appendRows(database, table, rows);
  const accounting = { rows: rows.length, accepted: rows.length, quarantined: 0, notData: 0 };
  await appendRows(database, 'dataset_sources', [sourceRow(source, { sha256, bytes, accounting })]);
}

async function appendRows(database: WritableDatabase, name: string, rows: readonly DataRow[]): Promise<void> {
  await database.append(tableSpec(name), columnsOf(tableSpec(name), rows));
}

async function appendColumns(
  database: WritableDatabase,
  spec: TableSpec,
  columns: TableColumns,
  offsets: Readonly<Record<string, number>>
): Promise<void> {
  const shifted = Object.entries(columns).map(([name, values]) => {
    const offset = offsets[name] ?? 0;
    return [name, offset === 0 ? values : values.map((value) => (value === null ? null : Number(value) + offset))];
  });
  await database.append(spec, Object.fromEntries(shifted) as TableColumns);
}

async function idOffsets(database: WritableDatabase): Promise<Readonly<Record<string, number>>> {
  const offsets: Record<string, number> = {};
  for (const [column, table] of Object.entries(numberedIn)) {
    const { rows } = await database.query(
      raw(`select coalesce(max(${column}), 0) as last from
        (select ${column} from work.main.${table} union all select ${column} from edition.main.${table})`)
    );
    offsets[column] = Number(rows[0]!['last']);
  }
  return offsets;
}

async function copyTable(database: WritableDatabase, spec: TableSpec): Promise<void> {
  const order = storedBy[spec.name] ?? spec.key.map((name) => `"${name}"`).join(', ');
  await database.execute(
    `insert into edition.main.${spec.name} select * from work.main.${spec.name} order by ${order}`
  );
}
