import { datePrecisions, measureStatuses } from '../sourceClass';
import { column, reference, required, type TableSpec } from '../tableSpec';
import { sourceClass, sourceId } from './sourceColumns';

const unitReference = reference('unit', 'units.unit_code');
const grantReference = reference('grant_code', 'grants.grant_code');
const precision = column('date_precision', 'text', 'How exactly the date is known.', { values: datePrecisions });
const programme = required('programme', 'text', 'Programme.', { codeList: 'programme' });
const country = column('country', 'text', 'Country that benefits.', { codeList: 'country' });
const status = { values: measureStatuses, codeList: 'measure_status' } as const;

/** Work with units between trainings: visits, exchanges, equipment, what followed on detections, and risk indicators. */
export const cooperationTables: readonly TableSpec[] = [
  {
    name: 'visits',
    kind: 'fact',
    grain: 'one visit to a unit or a country',
    key: ['visit_id'],
    references: [unitReference, grantReference],
    columns: [
      required('visit_id', 'integer', 'Number of the visit in this edition.'),
      column('visit_ref', 'text', 'Reference of the source, when it has one.'),
      required('visit_type', 'text', 'Why the visit was made.', { codeList: 'visit_type' }),
      column('unit', 'text', 'Unit visited, when it was one.'),
      column('country', 'text', 'Country visited.', { codeList: 'country' }),
      column('starts_on', 'date', 'First day, first day of the known interval.'),
      precision,
      column('days', 'integer', 'Days of the visit; empty when not reported.', { unit: 'day' }),
      required('days_status', 'text', 'Whether the days were reported.', status),
      required('training_mode', 'text', 'onsite or online.', { codeList: 'training_mode' }),
      column('grant_code', 'text', 'Grant that paid for it; empty when unknown or joint.'),
      programme,
      sourceClass,
      sourceId
    ]
  },
  {
    name: 'visit_recommendations',
    kind: 'fact',
    grain: 'one recommendation made on one visit',
    key: ['recommendation_id'],
    references: [reference('visit_id', 'visits.visit_id')],
    columns: [
      required('recommendation_id', 'integer', 'Number of the recommendation in this edition.'),
      required('visit_id', 'integer', 'The visit.'),
      required('recommendation_no', 'integer', 'Number in its visit, from 1.'),
      required('topic', 'text', 'What it is about.', { codeList: 'recommendation_topic' }),
      required('text_en', 'text', 'Text in English.', { sensitivity: 'I' }),
      required('text_ru', 'text', 'Text in Russian.', { sensitivity: 'I' }),
      column('due_on', 'date', 'Day by which it was to be done; empty when none was set.'),
      column('closed_on', 'date', 'Day on which it was done; empty while it is not.'),
      required('status', 'text', 'open, closed, withdrawn or not_reported; overdue follows from the day it was due.', {
        codeList: 'recommendation_status',
        values: ['open', 'closed', 'withdrawn', 'not_reported']
      }),
      sourceClass,
      sourceId
    ]
  },
  {
    name: 'exchange_months',
    kind: 'fact',
    grain: 'queries of one unit to another in one month by channel',
    key: ['unit', 'to_country', 'to_unit', 'exchange_channel', 'month', 'source_class'],
    references: [unitReference, reference('to_unit', 'units.unit_code')],
    columns: [
      required('unit', 'text', 'Unit that asked.'),
      required('country', 'text', 'Country of the unit that asked.', { codeList: 'country' }),
      required('to_country', 'text', 'Country asked.', { codeList: 'country' }),
      column('to_unit', 'text', 'Unit asked, when it was one of the programme.'),
      required('exchange_channel', 'text', 'Channel of the query.', { codeList: 'exchange_channel' }),
      required('month', 'date', 'First day of the month.'),
      column('sent', 'integer', 'Queries sent.', { unit: 'query' }),
      column('answered_24h', 'integer', 'Of these answered within 24 hours.', { unit: 'query' }),
      column('answered_72h', 'integer', 'Of these answered within 72 hours, those within 24 hours among them.', {
        unit: 'query'
      }),
      column('led_to_examination', 'integer', 'Of these followed by an examination.', { unit: 'query' }),
      column('led_to_seizure', 'integer', 'Of these followed by a seizure.', { unit: 'query', sensitivity: 'I' }),
      required('status', 'text', 'reported, or not_reported when the month was not.', {
        values: ['reported', 'not_reported'],
        codeList: 'measure_status'
      }),
      programme,
      sourceClass,
      sourceId
    ]
  },
  {
    name: 'equipment',
    kind: 'fact',
    grain: 'pieces of one kind handed over to one unit at one time; serial numbers never enter',
    key: ['equipment_id'],
    references: [unitReference, grantReference],
    columns: [
      required('equipment_id', 'integer', 'Number of the line in this edition.'),
      column('equipment_ref', 'text', 'Reference of the source, when it has one.', { sensitivity: 'I' }),
      required('equipment_type', 'text', 'Kind of equipment.', { codeList: 'equipment_type' }),
      required('item_en', 'text', 'What it is, in English.'),
      required('item_ru', 'text', 'What it is, in Russian.'),
      column('unit', 'text', 'Unit that received it.'),
      country,
      column('grant_code', 'text', 'Grant that paid for it; empty when unknown or joint.'),
      required('quantity', 'integer', 'Pieces.', { unit: 'piece' }),
      column('cost_usd', 'decimal', 'Cost of all pieces, US dollars.', { unit: 'USD', sensitivity: 'D' }),
      required('cost_status', 'text', 'Whether the cost was reported.', status),
      column('handed_over_on', 'date', 'Date of the hand-over, first day of the known interval.'),
      precision,
      required('state', 'text', 'Whether it works, at the last check.', {
        codeList: 'equipment_state',
        values: ['in_service', 'under_repair', 'out_of_service', 'lost', 'not_reported']
      }),
      column('last_checked_on', 'date', 'Day of the last check.'),
      programme,
      sourceClass,
      sourceId
    ]
  },
  {
    name: 'enforcement_cases',
    kind: 'fact',
    grain: 'one case that followed on a detection',
    key: ['case_id'],
    references: [unitReference, reference('seizure_id', 'seizures.seizure_id')],
    columns: [
      required('case_id', 'integer', 'Number of the case in this edition.'),
      column('unit', 'text', 'Unit that detected it.'),
      column('country', 'text', 'Country of the unit.', { codeList: 'country' }),
      column('opened_on', 'date', 'Day of the case, first day of the known interval.'),
      precision,
      column('seizure_id', 'integer', 'Seizure it followed, when it was one.'),
      required('case_status', 'text', 'How far it has come.', {
        codeList: 'case_status',
        values: ['opened', 'prosecuted', 'convicted', 'closed', 'not_reported'],
        sensitivity: 'D'
      }),
      required('disposal', 'text', 'What became of the goods.', { codeList: 'disposal' }),
      column('currency', 'text', 'Currency of the amounts as reported, ISO 4217.'),
      column('fx_rate', 'decimal', 'Units of the currency for one US dollar.'),
      column('fx_date', 'date', 'Day of the rate.'),
      column('duty_evaded_usd', 'decimal', 'Duties and taxes found evaded, US dollars.', { unit: 'USD' }),
      column('recovered_usd', 'decimal', 'Of these recovered, fines not counted, US dollars.', { unit: 'USD' }),
      required('money_status', 'text', 'Whether the amounts were reported.', status),
      programme,
      sourceClass,
      sourceId
    ]
  },
  {
    name: 'examination_risks',
    kind: 'fact',
    grain: 'examinations of one country in one quarter that bore one risk indicator; an examination may bear several',
    key: ['risk_indicator', 'country', 'quarter', 'source_class'],
    references: [],
    columns: [
      required('risk_indicator', 'text', 'The sign.', { codeList: 'risk_indicator', sensitivity: 'I' }),
      required('country', 'text', 'Country of the units.', { codeList: 'country' }),
      required('quarter', 'date', 'First day of the quarter.'),
      required('completed', 'integer', 'Completed examinations that bore it.', {
        unit: 'examination',
        sensitivity: 'I'
      }),
      required('positive', 'integer', 'Of these positive.', { unit: 'examination', sensitivity: 'I' }),
      required('completed_all', 'integer', 'All completed examinations of the country and quarter.', {
        unit: 'examination'
      }),
      required('positive_all', 'integer', 'Of these positive.', { unit: 'examination' }),
      programme,
      sourceClass,
      sourceId
    ]
  }
];
