import type { EditionManifest } from '$lib/domain/edition';
import { tables } from '$lib/domain/tables';
import { createTableSql } from '$lib/engine/createTable';
import type { Row } from '$lib/engine/database';
import { openScratchDatabase, type WritableDatabase } from '$lib/engine/nodeDatabase.server';
import type { Clause, Filters } from '$lib/filters/filters';
import type { SourceClass } from '$lib/domain/sourceClass';
import type { MetricId } from '$lib/metrics/metricId';
import { runMetrics } from '$lib/metrics/runMetrics';
import type { DimensionId } from '$lib/model/dimensionId';

type Cell = string | number | boolean | null;
export type TestRow = Readonly<Record<string, Cell>>;

/** What a test need not say: the columns of each table that must have a value. */
const defaults: Readonly<Record<string, TestRow>> = {
  seizures: {
    transport_mode: '3',
    detection_method: 'routine',
    concealment_method: 'not_reported',
    programme: 'CCP',
    date_precision: 'day',
    country: 'UZ',
    seized_on: '2020-05-01'
  },
  seizure_items: {
    commodity_class: 'drug',
    substance: 'heroin',
    quantity_status: 'reported',
    quantity_qualifier: 'exact'
  },
  route_legs: { leg_no: 1, from_role: 'origin', to_role: 'seizure', evidence: 'declared', transport_mode: '3' },
  examinations: {
    direction: 'import',
    transport_mode: '3',
    selection_method: 'risk_profile',
    examination_type: 'physical',
    result: 'negative',
    programme: 'CCP',
    date_precision: 'day',
    country: 'UZ',
    examined_on: '2020-05-01'
  },
  consignment_months: {
    country: 'UZ',
    direction: 'import',
    transport_mode: '3',
    status: 'reported',
    programme: 'CCP'
  },
  training_events: {
    training_type: 'practical',
    strategic_trade: false,
    title: 'A training',
    training_mode: 'onsite',
    participants_status: 'not_reported',
    participants_qualifier: 'exact',
    sex_status: 'not_reported',
    scores_status: 'not_reported',
    programme: 'CCP',
    date_precision: 'day',
    country: 'UZ',
    starts_on: '2020-05-01'
  },
  training_participations: { sex: 'unknown', agency_type: 'customs' },
  units: { name_en: 'Unit', name_ru: 'Подразделение', unit_type: 'pcu', country: 'UZ', programme: 'CCP' },
  unit_states: { state: 'operational', from_date: '2019-01-01' },
  unit_headcounts: { as_of: '2020-01-31' },
  unit_returns: { due_on: '2020-02-10', status: 'on_time' },
  unit_grants: { from_date: '2019-01-01' },
  grants: { title_en: 'Grant', title_ru: 'Грант' },
  donors: { name_en: 'Donor', name_ru: 'Донор', calendar: 'un' },
  locations: { name_en: 'Place', name_ru: 'Место', country: 'UZ', location_type: 'city', coordinate_quality: 'G' },
  programme_events: { date_precision: 'day', title_en: 'Event', title_ru: 'Событие' },
  visits: {
    visit_type: 'mentoring',
    starts_on: '2020-05-01',
    date_precision: 'day',
    days_status: 'reported',
    training_mode: 'onsite',
    programme: 'CCP'
  },
  visit_recommendations: {
    recommendation_no: 1,
    topic: 'procedures',
    text_en: 'Text',
    text_ru: 'Текст',
    status: 'open'
  },
  exchange_months: {
    country: 'UZ',
    to_country: 'KZ',
    exchange_channel: 'containercomm',
    status: 'reported',
    programme: 'CCP'
  },
  equipment: {
    equipment_type: 'detector',
    item_en: 'Detector',
    item_ru: 'Прибор',
    quantity: 1,
    cost_status: 'reported',
    handed_over_on: '2020-05-01',
    date_precision: 'day',
    state: 'in_service',
    programme: 'CCP'
  },
  enforcement_cases: {
    opened_on: '2020-05-01',
    date_precision: 'day',
    case_status: 'opened',
    disposal: 'stored',
    money_status: 'reported',
    programme: 'CCP'
  },
  examination_risks: {
    country: 'UZ',
    quarter: '2020-04-01',
    completed: 0,
    positive: 0,
    completed_all: 0,
    positive_all: 0,
    programme: 'CCP'
  },
  finance_transactions: { transaction_type: 'spent', dated_on: '2020-05-01', amount: 0, currency: 'USD' },
  report_deadlines: {
    report_template: 'unodc-annual',
    period_from: '2019-01-01',
    period_to: '2019-12-31',
    due_on: '2020-02-15'
  },
  published_figures: { scope: 'region', period_text: '2020', text_en: 'Text', text_ru: 'Текст', source_url: 'x' }
};

/** A few rows in the real engine, and the manifest that goes with them. */
export class SmallEdition {
  private constructor(
    readonly database: WritableDatabase,
    readonly manifest: EditionManifest
  ) {}

  /** Builds every table of the contract with these rows; facts are imported unless they say otherwise. */
  static async of(rows: Readonly<Record<string, readonly TestRow[]>>): Promise<SmallEdition> {
    const database = await openScratchDatabase();
    const counts: Record<string, number> = {};
    const classes: Record<string, SourceClass[]> = {};
    for (const spec of tables) {
      const columns = spec.columns.map(({ name }) => name);
      const filled = (rows[spec.name] ?? []).map((row) => completed(spec.name, columns, row));
      await database.execute(createTableSql(spec));
      for (const row of filled) await database.execute(insertSql(spec.name, row));
      counts[spec.name] = filled.length;
      if (spec.kind !== 'fact' || !columns.includes('source_class')) continue;
      classes[spec.name] = [...new Set(filled.map((row) => row['source_class'] as SourceClass))];
    }
    return new SmallEdition(database, manifestOf(counts, classes));
  }

  /** The figures of one group of the edition. */
  async total(metrics: readonly MetricId[], clauses: readonly Clause[] = [], view: string | null = null): Promise<Row> {
    return (await this.ask(metrics, [], { calendar: 'un', clauses }, view)).total;
  }

  async rows(
    metrics: readonly MetricId[],
    by: readonly DimensionId[],
    filters: Filters = { calendar: 'un', clauses: [] }
  ): Promise<readonly Row[]> {
    return (await this.ask(metrics, by, filters)).rows;
  }

  ask(metrics: readonly MetricId[], by: readonly DimensionId[], filters: Filters, view: string | null = null) {
    return runMetrics(this.database, { metrics, by, filters, view, edition: this.manifest });
  }
}

/** A clause of the filter bar. */
export function where(dimension: DimensionId, ...values: (string | null)[]): Clause {
  return { dimension, values, view: null };
}

/** A clause picked in a view. */
export function pick(view: string, dimension: DimensionId, ...values: (string | null)[]): Clause {
  return { dimension, values, view };
}

function completed(table: string, columns: readonly string[], row: TestRow): TestRow {
  const source = columns.includes('source_class') ? { source_class: 'imported' } : {};
  const sourceId = columns.includes('source_id') ? { source_id: 'test' } : {};
  return { ...source, ...sourceId, ...defaults[table], ...row };
}

function insertSql(table: string, row: TestRow): string {
  const columns = Object.keys(row).map((name) => `"${name}"`);
  return `insert into ${table} (${columns.join(', ')}) values (${Object.values(row).map(literal).join(', ')})`;
}

function literal(cell: Cell): string {
  return typeof cell === 'string' ? `'${cell.replaceAll("'", "''")}'` : String(cell);
}

function manifestOf(counts: Record<string, number>, classes: Record<string, SourceClass[]>): EditionManifest {
  return {
    dataHash: '0'.repeat(64),
    fileSha256: '0'.repeat(64),
    file: 'test.duckdb',
    bytes: 0,
    schemaVersion: 1,
    title: { en: 'Test', ru: 'Проверка' },
    demo: false,
    tables: counts,
    period: { from: '2019-01-01', to: '2020-12-31' },
    asOf: '2020-12-31',
    sourceClasses: classes,
    sources: [],
    engineVersion: 'v1.4.3',
    builtAt: '2021-01-01T00:00:00Z'
  };
}
