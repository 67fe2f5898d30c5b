import {
  publishedFigures,
  publishedGrants,
  publishedProgrammeEvents,
  publishedRouteLegs,
  publishedSeizureItems,
  publishedSeizures,
  publishedSeizureUnits,
  publishedSourceId,
  publishedTrainingEvents,
  publishedTrainingGrants
} from '$lib/domain/publishedRecord';
import type { DataRow, RowsByTable } from './dataRow';
import type { EditionContribution } from './editionContribution';

/** Public facts with their addresses; they carry the class `published` and enter no total of another class. */
export function publishedContribution(): EditionContribution {
  const rows = publishedRows();
  return {
    source: {
      sourceId: publishedSourceId,
      title: 'Published record: public texts on the programme',
      profile: 'published-record',
      sourceClass: 'published',
      fingerprint: JSON.stringify(rows),
      licence: null,
      sourceUrl: null
    },
    expectedRows: 1000,
    generate: async () => rows
  };
}

function publishedRows(): RowsByTable {
  const tables = {
    grants: publishedGrants,
    seizures: publishedSeizures,
    seizure_units: publishedSeizureUnits,
    seizure_items: publishedSeizureItems,
    route_legs: publishedRouteLegs,
    training_events: publishedTrainingEvents,
    training_grants: publishedTrainingGrants,
    published_figures: publishedFigures,
    programme_events: publishedProgrammeEvents
  };
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, rows.map((row): DataRow => ({ ...row }))])
  );
}
