import { periodAsked } from '$lib/filters/periodAsked';
import { predicateFor, predicateScope } from '$lib/filters/predicate';
import { rowsAsked } from '$lib/filters/rowsAsked';
import { isBaseTable, type BaseTable } from '$lib/model/baseTable';
import { dimensionColumns } from '$lib/model/dimensionColumns';
import type { DimensionId } from '$lib/model/dimensionId';
import { raw, sql, type SqlQuery } from '$lib/sql/sql';
import type { RecordScope } from './recordScope';

/** How many rows an event table lists; what is beyond is counted beside it. */
export const listedRecords = 200;

/** The newest seizures with their items, one row an event, and `all_events` they are part of. */
export function seizureRecords(scope: RecordScope): SqlQuery {
  return sql`select seizures.seizure_id, seizures.seized_on, seizures.date_precision, seizures.country, seizures.unit,
      seizures.location_code, seizures.place_reported, seizures.transport_mode, seizures.programme, seizures.source_url,
      (select string_agg(distinct item.substance, ',' order by item.substance) from seizure_items item
        where item.seizure_id = seizures.seizure_id) as substances,
      (select first(item.quantity order by item.item_id) from seizure_items item where item.seizure_id = seizures.seizure_id) as quantity,
      (select first(item.measure_unit order by item.item_id) from seizure_items item where item.seizure_id = seizures.seizure_id) as measure_unit,
      (select count(*) from seizure_items item where item.seizure_id = seizures.seizure_id) as items,
      count(*) over () as all_events
    from seizures where ${predicateFor({ ...scope, table: 'seizures' })}
    order by seizures.seized_on desc nulls last, seizures.seizure_id limit ${raw(String(listedRecords))}`;
}

/** The newest trainings, one row an event, with the donors that paid. */
export function trainingRecords(scope: RecordScope): SqlQuery {
  return trainingQuery(predicateFor({ ...scope, table: 'training_events' }));
}

/** The trainings of the published record, whatever source class is asked about. */
export function publishedTrainings(): SqlQuery {
  return trainingQuery(raw(`training_events.source_class = 'published'`));
}

/** Which donors paid for each training under the filters. */
export function trainingFunding(scope: RecordScope): SqlQuery {
  return sql`select training_events.event_id, ${raw(donorsOfTraining)} as donors
    from training_events where ${predicateFor({ ...scope, table: 'training_events' })} order by training_events.event_id`;
}

/** The newest dated seizures and trainings together. */
export function latestEvents(scope: RecordScope): SqlQuery {
  return sql`select * from (
      select 'seizure' as kind, seizures.seized_on as event_date, seizures.date_precision, seizures.country, seizures.unit,
        (select string_agg(distinct item.substance, ',' order by item.substance) from seizure_items item where item.seizure_id = seizures.seizure_id) as codes,
        cast(null as varchar) as title, seizures.seizure_id as number
      from seizures where seizures.seized_on is not null and ${predicateFor({ ...scope, table: 'seizures' })}
      union all
      select 'training', training_events.starts_on, training_events.date_precision, training_events.country, training_events.unit,
        training_events.training_type, training_events.title, training_events.event_id
      from training_events where training_events.starts_on is not null and ${predicateFor({ ...scope, table: 'training_events' })}
    ) order by event_date desc, kind, number limit 12`;
}

/** Every unit with its place, its state at the end of the period, and the donors that support it in the period. */
export function unitRecords(scope: RecordScope): SqlQuery {
  const { from, to } = predicateScope(scope).time;
  const since = from ?? '0001-01-01';
  return sql`select units.unit_code as unit, units.unit_type, units.country, units.opened_on, units.opened_precision,
      locations.latitude, locations.longitude, locations.coordinate_quality,
      (select first(unit_states.state order by unit_states.from_date desc) from unit_states
        where unit_states.unit = units.unit_code and unit_states.from_date <= cast(${to} as date)
          and coalesce(unit_states.to_date, date '9999-12-31') >= cast(${to} as date)) as state,
      (select string_agg(distinct grants.donor, ',' order by grants.donor) from unit_grants
        join grants on grants.grant_code = unit_grants.grant_code
        where unit_grants.unit = units.unit_code and unit_grants.from_date <= cast(${to} as date)
          and coalesce(unit_grants.to_date, date '9999-12-31') >= cast(${since} as date)) as donors
    from units left join locations on locations.location_code = units.location_code
    where ${predicateFor({ ...scope, table: 'units' })} order by units.country, units.unit_code`;
}

/** Legs of routes added up over seizures; an unknown end stays null. */
export function routeFlows(scope: RecordScope): SqlQuery {
  return sql`select route_legs.from_role, route_legs.from_country, route_legs.to_role, route_legs.to_country, route_legs.evidence,
      count(distinct route_legs.seizure_id) as seizure_events, count(*) as legs
    from route_legs where ${predicateFor({ ...scope, table: 'route_legs' })} group by all order by seizure_events desc, 1, 2, 3, 4, 5`;
}

/** Seizures by known place, with its coordinates; and those without a known place by country, without coordinates. */
export function placeCounts(scope: RecordScope): SqlQuery {
  return sql`select seizures.country, seizures.location_code, locations.latitude, locations.longitude,
      locations.coordinate_quality, count(*) as seizure_events
    from seizures left join locations on locations.location_code = seizures.location_code
    where ${predicateFor({ ...scope, table: 'seizures' })} group by all order by seizure_events desc, 1, 2`;
}

/** What happened to the programme, in order of date. */
export function programmeEvents(scope: RecordScope): SqlQuery {
  const span = periodAsked(scope.filters, scope.view);
  const within =
    span === null || span === 'none'
      ? raw('true')
      : sql`event_date between cast(${span.from} as date) and cast(${span.to} as date)`;
  return sql`select event_date, date_precision, country, unit, title_en, title_ru, source_url from programme_events
    where ${within} order by event_date, event_code`;
}

/** Aggregated figures that others published. */
export function publishedFigures(): SqlQuery {
  return raw('select scope, period_text, text_en, text_ru, source_url from published_figures order by figure_code');
}

/** How many rows of a table the filters leave. */
export function rowsUsed(table: BaseTable, scope: RecordScope): SqlQuery {
  const { from, where } = rowsAsked(table, predicateScope(scope));
  return sql`select count(*) as used from ${from} where ${where}`;
}

/** Values of a filter's dimension that occur, with the number of rows that have them, over the whole edition. */
export function distinctValues(dimension: DimensionId): SqlQuery {
  const holders = Object.entries(dimensionColumns).flatMap(([table, columns]) => {
    const column = columns[dimension];
    return column !== undefined && isBaseTable(table) && table !== 'units'
      ? [`select ${column} as found from ${table}`]
      : [];
  });
  return raw(
    `select found as "value", count(*) as "count" from (${holders.join(' union all ')}) group by found order by "count" desc, found`
  );
}

/** SQL: codes of the donors that paid for a training, joined by commas. */
export const donorsOfTraining = `(select string_agg(distinct grants.donor, ',' order by grants.donor) from training_grants
        join grants on grants.grant_code = training_grants.grant_code where training_grants.event_id = training_events.event_id)`;

function trainingQuery(where: SqlQuery): SqlQuery {
  return sql`select training_events.*, ${raw(donorsOfTraining)} as donors, count(*) over () as all_events
    from training_events where ${where}
    order by training_events.starts_on desc nulls last, training_events.event_id limit ${raw(String(listedRecords))}`;
}
