import { datePrecisions, measureStatuses, qualifiers } from '../sourceClass';
import { column, reference, required, type TableSpec } from '../tableSpec';
import { sourceClass, sourceId } from './sourceColumns';

const sourceRow = column('source_row', 'integer', 'Record number in the source file, first data row is 1.');
const eventReference = reference('event_id', 'training_events.event_id');

/** Trainings, who paid for them and who took part. Participants are pseudonyms; names never enter. */
export const trainingTables: readonly TableSpec[] = [
  {
    name: 'training_events',
    kind: 'fact',
    grain: 'one training event',
    key: ['event_id'],
    references: [reference('unit', 'units.unit_code'), reference('location_code', 'locations.location_code')],
    columns: [
      required('event_id', 'integer', 'Number of the event in this edition.'),
      column('event_ref', 'text', 'Reference of the source, when it has one.'),
      required('training_type', 'text', 'Phase or kind of training.', { codeList: 'training_phase' }),
      required('strategic_trade', 'boolean', 'Strategic Trade and Export Control under UNSCR 1540.'),
      required('title', 'text', 'Title as reported.'),
      column('country', 'text', 'Country that benefits.', { codeList: 'country' }),
      column('unit', 'text', 'Unit that was trained, when it was for one unit.'),
      column('location_code', 'text', 'Place, when it is a known place.'),
      column('place_reported', 'text', 'Place as the source names it.'),
      column('starts_on', 'date', 'First day, first day of the known interval.'),
      column('ends_on', 'date', 'Last day.'),
      column('date_precision', 'text', 'How exactly the date is known.', { values: datePrecisions }),
      column('days_theory', 'integer', 'Days of theory.', { unit: 'day' }),
      column('days_practice', 'integer', 'Days of practice.', { unit: 'day' }),
      required('training_mode', 'text', 'onsite, online, hybrid or not_reported.', { codeList: 'training_mode' }),
      column('participants', 'integer', 'Participants as reported.', { unit: 'person' }),
      required('participants_status', 'text', 'Whether the number was reported.', {
        values: measureStatuses,
        codeList: 'measure_status'
      }),
      required('participants_qualifier', 'text', 'How the source qualified the number.', {
        values: qualifiers,
        codeList: 'qualifier'
      }),
      column('women', 'integer', 'Women among the participants; empty when not reported.', { unit: 'person' }),
      column('men', 'integer', 'Men among the participants; empty when not reported.', { unit: 'person' }),
      required('sex_status', 'text', 'Whether the split by sex was reported.', {
        values: measureStatuses,
        codeList: 'measure_status'
      }),
      required('scores_status', 'text', 'Whether test scores were reported.', {
        values: measureStatuses,
        codeList: 'measure_status'
      }),
      column('agency_reported', 'text', 'Agencies of the participants as the source names them.'),
      column('trainers', 'text', 'Organisations that gave the training.'),
      column('cost_usd', 'decimal', 'Cost as reported, US dollars.', { unit: 'USD', sensitivity: 'D' }),
      column('description_en', 'text', 'What was done, in English.'),
      column('description_ru', 'text', 'The same in Russian.'),
      column('source_url', 'text', 'Public source.'),
      required('programme', 'text', 'Programme.', { codeList: 'programme' }),
      sourceClass,
      sourceId,
      sourceRow
    ]
  },
  {
    name: 'training_grants',
    kind: 'fact',
    grain: 'one grant that paid for one training',
    key: ['event_id', 'grant_code'],
    references: [eventReference, reference('grant_code', 'grants.grant_code')],
    columns: [
      required('event_id', 'integer', 'The training.'),
      required('grant_code', 'text', 'The grant.'),
      column('share_percent', 'decimal', 'Share of the cost; empty when unknown (joint funding).', {
        unit: '%',
        sensitivity: 'D'
      })
    ]
  },
  {
    name: 'training_participations',
    kind: 'fact',
    grain: 'one person at one training',
    key: ['event_id', 'participant'],
    references: [eventReference, reference('unit', 'units.unit_code')],
    columns: [
      required('event_id', 'integer', 'The training.'),
      required('participant', 'text', 'Pseudonym of the person; the same person keeps it within one edition.', {
        sensitivity: 'I'
      }),
      required('sex', 'text', 'f, m, x or unknown.', { values: ['f', 'm', 'x', 'unknown'], codeList: 'sex' }),
      required('agency_type', 'text', 'Kind of agency.', { codeList: 'agency_type' }),
      column('unit', 'text', 'Unit of the person.'),
      column('pre_score', 'decimal', 'Test score before.', { unit: 'point', sensitivity: 'I' }),
      column('post_score', 'decimal', 'Test score after.', { unit: 'point', sensitivity: 'I' }),
      column('max_score', 'decimal', 'Highest score possible.', { unit: 'point' })
    ]
  }
];
