import { datePrecisions } from '../sourceClass';
import { column, reference, required, type TableSpec } from '../tableSpec';
import { grantMoneyColumns } from './money';
import { sourceClass, sourceId } from './sourceColumns';

const unitReference = reference('unit', 'units.unit_code');

/** Units, donors, grants and what ties them. */
export const programmeTables: readonly TableSpec[] = [
  {
    name: 'units',
    kind: 'reference',
    grain: 'one control unit',
    key: ['unit_code'],
    references: [reference('country', 'countries.iso2'), reference('location_code', 'locations.location_code')],
    columns: [
      required('unit_code', 'text', 'Code of the unit.'),
      required('name_en', 'text', 'Name in English.'),
      required('name_ru', 'text', 'Name in Russian.'),
      required('unit_type', 'text', 'Kind of unit.', { codeList: 'unit_type' }),
      required('country', 'text', 'Country of the unit.', { codeList: 'country' }),
      column('location_code', 'text', 'Place of the unit.'),
      required('programme', 'text', 'Programme the unit belongs to.', { codeList: 'programme' }),
      column('opened_on', 'date', 'First day of operation, first day of the known interval.'),
      column('opened_precision', 'text', 'How exactly the opening is known.', { values: datePrecisions }),
      column('status_evidence', 'text', 'Public text that names the unit.'),
      sourceClass
    ]
  },
  {
    name: 'unit_states',
    kind: 'fact',
    grain: 'one state of one unit from a date',
    key: ['unit', 'from_date'],
    references: [unitReference],
    columns: [
      required('unit', 'text', 'The unit.'),
      required('state', 'text', 'State of the unit.', { codeList: 'unit_state' }),
      required('from_date', 'date', 'First day of the state.'),
      column('to_date', 'date', 'Last day of the state; empty while it lasts.'),
      sourceClass,
      sourceId
    ]
  },
  {
    name: 'unit_headcounts',
    kind: 'fact',
    grain: 'staff of one unit on one date',
    key: ['unit', 'as_of'],
    references: [unitReference],
    columns: [
      required('unit', 'text', 'The unit.'),
      required('as_of', 'date', 'Date of the count.'),
      column('posts', 'integer', 'Posts of the unit.', { unit: 'person' }),
      column('officers_f', 'integer', 'Women in post.', { unit: 'person', sensitivity: 'D' }),
      column('officers_m', 'integer', 'Men in post.', { unit: 'person', sensitivity: 'D' }),
      column('officers_unknown', 'integer', 'Officers in post whose sex was not reported.', {
        unit: 'person',
        sensitivity: 'D'
      }),
      column('trained_in_post', 'integer', 'Officers in post who have completed a training.', { unit: 'person' }),
      sourceClass,
      sourceId
    ]
  },
  {
    name: 'unit_returns',
    kind: 'fact',
    grain: 'one monthly return that one unit owed',
    key: ['unit', 'month'],
    references: [unitReference],
    columns: [
      required('unit', 'text', 'The unit.'),
      required('month', 'date', 'First day of the month reported on.'),
      required('due_on', 'date', 'Day the return was due.'),
      column('received_on', 'date', 'Day it came; empty when it did not.'),
      required('status', 'text', 'on_time, late or missing.', {
        values: ['on_time', 'late', 'missing'],
        codeList: 'return_status'
      }),
      sourceClass,
      sourceId
    ]
  },
  {
    name: 'donors',
    kind: 'reference',
    grain: 'one donor',
    key: ['donor_code'],
    references: [],
    columns: [
      required('donor_code', 'text', 'Code of the donor: JP, INL, EXBS …'),
      required('name_en', 'text', 'Name in English.'),
      required('name_ru', 'text', 'Name in Russian.'),
      required('calendar', 'text', 'Fiscal calendar in which the donor is reported to.', { values: ['un', 'us', 'jp'] })
    ]
  },
  {
    name: 'grants',
    kind: 'reference',
    grain: 'one grant agreement',
    key: ['grant_code'],
    references: [reference('donor', 'donors.donor_code')],
    columns: [
      required('grant_code', 'text', 'Code of the grant.'),
      required('donor', 'text', 'The donor.'),
      required('title_en', 'text', 'Title in English.'),
      required('title_ru', 'text', 'Title in Russian.'),
      column('starts_on', 'date', 'First day.'),
      column('ends_on', 'date', 'Last day.'),
      ...grantMoneyColumns,
      sourceClass
    ]
  },
  {
    name: 'unit_grants',
    kind: 'fact',
    grain: 'one unit supported by one grant for a time',
    key: ['unit', 'grant_code', 'from_date'],
    references: [unitReference, reference('grant_code', 'grants.grant_code')],
    columns: [
      required('unit', 'text', 'The unit.'),
      required('grant_code', 'text', 'The grant.'),
      required('from_date', 'date', 'First day of support.'),
      column('to_date', 'date', 'Last day of support; empty while it lasts.'),
      sourceClass,
      sourceId
    ]
  },
  {
    name: 'programme_events',
    kind: 'fact',
    grain: 'one dated event of the programme that charts may mark',
    key: ['event_code'],
    references: [],
    columns: [
      required('event_code', 'text', 'Code of the event.'),
      required('event_date', 'date', 'First day of the known interval.'),
      required('date_precision', 'text', 'How exactly the date is known.', { values: datePrecisions }),
      column('country', 'text', 'Country concerned.', { codeList: 'country' }),
      column('unit', 'text', 'Unit concerned.'),
      column('event_kind', 'text', 'Kind of event, when it is of the list.', { codeList: 'event_kind' }),
      required('title_en', 'text', 'What happened, in English.'),
      required('title_ru', 'text', 'What happened, in Russian.'),
      column('source_url', 'text', 'Public source.'),
      sourceClass,
      sourceId
    ]
  },
  {
    name: 'published_figures',
    kind: 'fact',
    grain: 'one aggregated figure that was published; it enters no event metric',
    key: ['figure_code'],
    references: [],
    columns: [
      required('figure_code', 'text', 'Code of the figure.'),
      required('scope', 'text', 'Whom it is about: a unit, a country, the region or the global programme.'),
      required('period_text', 'text', 'Period as published.'),
      required('text_en', 'text', 'What was published, in English.'),
      required('text_ru', 'text', 'The same in Russian.'),
      column('value', 'decimal', 'The number, when one was given.'),
      column('measure_unit', 'text', 'Its unit.'),
      column('qualifier', 'text', 'exact, about, more_than or less_than.'),
      required('source_url', 'text', 'Where it was published.'),
      sourceClass,
      sourceId
    ]
  }
];
