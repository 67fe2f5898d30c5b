import { createHash } from 'node:crypto';
import { columnsOf } from '$lib/dataset/columnsOf';
import type { DataRow } from '$lib/dataset/dataRow';
import type { FileContribution } from '$lib/dataset/editionContribution';
import type { Finding } from '$lib/domain/finding';
import { tableSpec } from '$lib/domain/tables';

/** An examination that breaks no rule, but for what is said. */
export function examination(number: number, said: DataRow = {}): DataRow {
  return {
    examination_id: number,
    unit: 'UZ-AYR',
    country: 'UZ',
    examined_on: '2020-05-04',
    date_precision: 'day',
    direction: 'import',
    transport_mode: '3',
    selection_method: 'risk_profiling',
    examination_type: 'physical',
    result: 'negative',
    programme: 'CCP',
    source_class: 'unit_return',
    source_id: 'small',
    source_row: number,
    ...said
  };
}

/** A training that breaks no rule, but for what is said. */
export function training(number: number, said: DataRow = {}): DataRow {
  return {
    event_id: number,
    training_type: 'theoretical',
    strategic_trade: false,
    title: 'A training',
    country: 'KG',
    starts_on: '2020-03-02',
    ends_on: '2020-03-06',
    date_precision: 'day',
    training_mode: 'onsite',
    participants: 10,
    participants_status: 'reported',
    participants_qualifier: 'exact',
    women: 4,
    men: 6,
    sex_status: 'reported',
    scores_status: 'not_reported',
    programme: 'CCP',
    source_class: 'unit_return',
    source_id: 'small',
    source_row: number,
    ...said
  };
}

interface SmallFile {
  readonly table?: 'examinations' | 'training_events';
  readonly title?: string;
  readonly accepted?: number;
  readonly findings?: readonly Finding[];
}

/** A file as it comes from the importer, with these rows. Files of different rows have different hashes. */
export function smallFile(rows: readonly DataRow[], said: SmallFile = {}): FileContribution {
  const { table = 'examinations', title = 'small.csv', findings = [] } = said;
  const sha256 = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  const sourceId = sha256.slice(0, 16);
  const accepted = said.accepted ?? rows.length;
  return {
    source: {
      sourceId,
      title,
      profile: 'tamga-examinations',
      sourceClass: 'unit_return',
      licence: null,
      sourceUrl: null
    },
    sha256,
    bytes: 100,
    accounting: { rows: accepted, accepted, quarantined: 0, notData: 0 },
    table,
    findings,
    tables: {
      [table]: columnsOf(
        tableSpec(table),
        rows.map((row) => ({ ...row, source_id: sourceId }))
      )
    }
  };
}

/** The title of an edition in a test. */
export const title = { en: 'Small edition', ru: 'Малое издание' } as const;
