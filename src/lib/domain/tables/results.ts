import { datePrecisions, measureStatuses } from '../sourceClass';
import { column, reference, required, type TableSpec } from '../tableSpec';
import { sourceClass, sourceId } from './sourceColumns';

const indicatorReference = reference('indicator_code', 'indicators.indicator_code');
const grantReference = reference('grant_code', 'grants.grant_code');
const unitReference = reference('unit', 'units.unit_code');

const scope = [
  column('grant_code', 'text', 'The grant; empty for the whole programme.'),
  column('country', 'text', 'The country; empty for the region.', { codeList: 'country' }),
  column('unit', 'text', 'The unit; empty for all units in scope.')
];

const titles = [required('title_en', 'text', 'Title in English.'), required('title_ru', 'text', 'Title in Russian.')];
const texts = [required('text_en', 'text', 'Text in English.'), required('text_ru', 'text', 'Text in Russian.')];
const comments = [
  column('comment_en', 'text', 'Comment in English.', { sensitivity: 'D' }),
  column('comment_ru', 'text', 'Comment in Russian.', { sensitivity: 'D' })
];

/** The results framework: indicators, what was aimed at and what was reported, with risks, lessons and visibility. */
export const resultTables: readonly TableSpec[] = [
  {
    name: 'indicators',
    kind: 'reference',
    grain: 'one indicator of the results framework',
    key: ['indicator_code'],
    references: [reference('parent_code', 'indicators.indicator_code')],
    columns: [
      required('indicator_code', 'text', 'Code of the indicator: OC2, OP1 …'),
      required('result_level', 'text', 'Level in the chain of results.', { codeList: 'result_level' }),
      column('parent_code', 'text', 'Indicator to which it contributes.'),
      required('name_en', 'text', 'Name in English.'),
      required('name_ru', 'text', 'Name in Russian.'),
      required('definition_en', 'text', 'Definition in English.'),
      required('definition_ru', 'text', 'Definition in Russian.'),
      required('aggregation', 'text', 'How values of periods are combined; narrative has no number.', {
        values: ['sum', 'weighted_ratio', 'latest', 'distinct', 'narrative']
      }),
      required('direction', 'text', 'Is more better?', { values: ['up', 'down', 'none'] }),
      column('measure', 'text', 'What its values count in.'),
      column('metric_id', 'text', 'Metric of the catalogue that computes it.'),
      required('disaggregations', 'text', 'What it is broken down by, separated by commas.'),
      required('means_of_verification_en', 'text', 'Where the evidence is, in English.'),
      required('means_of_verification_ru', 'text', 'Where the evidence is, in Russian.'),
      required('assumption_en', 'text', 'What must hold for it to mean what it says, in English.'),
      required('assumption_ru', 'text', 'The same in Russian.'),
      required('sdg_targets', 'text', 'Targets of the Sustainable Development Goals, separated by commas.'),
      column('iati_measure', 'text', 'IATI indicator measure: 1 unit, 2 percentage, 5 qualitative.'),
      column('us_code', 'text', 'Programme area of the US Foreign Assistance Framework, to be confirmed by staff.'),
      required('version', 'integer', 'Version of the definition.')
    ]
  },
  {
    name: 'indicator_targets',
    kind: 'fact',
    grain: 'one target of one indicator in one scope',
    key: ['target_id'],
    references: [indicatorReference, grantReference, unitReference],
    columns: [
      required('target_id', 'integer', 'Number of the target in this edition.'),
      required('indicator_code', 'text', 'The indicator.'),
      ...scope,
      required('target_kind', 'text', 'milestone on the way, or final.', { values: ['milestone', 'final'] }),
      required('period_from', 'date', 'First day from which is counted: the start of the grant.'),
      required('period_to', 'date', 'Day by which the target is to be reached.'),
      column('baseline_value', 'decimal', 'Where it stood before; empty when unknown.', { sensitivity: 'D' }),
      column('baseline_on', 'date', 'Day of the baseline.', { sensitivity: 'D' }),
      column('target_value', 'decimal', 'What is aimed at: of counts the sum since the first day, else the level.', {
        sensitivity: 'D'
      }),
      ...comments,
      sourceClass,
      sourceId
    ]
  },
  {
    name: 'indicator_values',
    kind: 'fact',
    grain: 'one value of one indicator in one scope and period, as it was reported',
    key: ['value_id'],
    references: [indicatorReference, grantReference, unitReference],
    columns: [
      required('value_id', 'integer', 'Number of the value in this edition.'),
      required('indicator_code', 'text', 'The indicator.'),
      ...scope,
      required('period_from', 'date', 'First day of the period.'),
      required('period_to', 'date', 'Last day of the period.'),
      column('disaggregation', 'text', 'Part that it stands for, as sex=f; empty for the whole.'),
      column('value', 'decimal', 'The value; empty when it was not reported.', { sensitivity: 'D' }),
      required('value_status', 'text', 'Whether the value was reported.', {
        values: measureStatuses,
        codeList: 'measure_status'
      }),
      column('numerator', 'decimal', 'Numerator of a ratio.', { sensitivity: 'D' }),
      column('denominator', 'decimal', 'Denominator of a ratio.', { sensitivity: 'D' }),
      column('interval_low', 'decimal', 'Lower limit of its interval.', { sensitivity: 'D' }),
      column('interval_high', 'decimal', 'Upper limit of its interval.', { sensitivity: 'D' }),
      required('record_status', 'text', 'How far it has come on its way to publication.', {
        codeList: 'record_status',
        values: ['draft', 'submitted', 'verified', 'published', 'withdrawn']
      }),
      column('reason_code', 'text', 'Why it is off its target.', { codeList: 'deviation_reason', sensitivity: 'D' }),
      ...comments,
      column('signed_off_by', 'text', 'Role that signed it off, never a name.', { sensitivity: 'I' }),
      required('method_version', 'integer', 'Version of the definition it follows.'),
      sourceClass,
      sourceId
    ]
  },
  {
    name: 'risks',
    kind: 'fact',
    grain: 'one assessment of one risk on one day',
    key: ['risk_code', 'assessed_on'],
    references: [grantReference, indicatorReference],
    columns: [
      required('risk_code', 'text', 'Code of the risk.'),
      required('assessed_on', 'date', 'Day of the assessment.', { sensitivity: 'D' }),
      required('risk_category', 'text', 'What it is about.', { codeList: 'risk_category' }),
      ...titles,
      required('likelihood', 'integer', 'Likelihood from 1 to 5.', { sensitivity: 'D' }),
      required('impact', 'integer', 'Impact from 1 to 5.', { sensitivity: 'D' }),
      column('mitigation_en', 'text', 'What is done about it, in English.', { sensitivity: 'D' }),
      column('mitigation_ru', 'text', 'What is done about it, in Russian.', { sensitivity: 'D' }),
      column('owner_role', 'text', 'Role that owns it, never a name.', { sensitivity: 'I' }),
      required('status', 'text', 'open or closed.', { values: ['open', 'closed'] }),
      column('country', 'text', 'Country concerned.', { codeList: 'country' }),
      column('grant_code', 'text', 'Grant concerned.'),
      column('indicator_code', 'text', 'Indicator it endangers.'),
      sourceClass,
      sourceId
    ]
  },
  {
    name: 'lessons',
    kind: 'fact',
    grain: 'one thing learnt',
    key: ['lesson_code'],
    references: [indicatorReference, grantReference, unitReference],
    columns: [
      required('lesson_code', 'text', 'Code of the lesson.'),
      required('recorded_on', 'date', 'Day it was recorded.'),
      required('lesson_type', 'text', 'Good practice, lesson or challenge.', { codeList: 'lesson_type' }),
      ...texts,
      column('indicator_code', 'text', 'Indicator concerned.'),
      ...scope,
      sourceClass,
      sourceId
    ]
  },
  {
    name: 'visibility_items',
    kind: 'fact',
    grain: 'one occasion or thing on which a donor was to be seen',
    key: ['item_code'],
    references: [
      grantReference,
      unitReference,
      reference('donor', 'donors.donor_code'),
      reference('event_id', 'training_events.event_id')
    ],
    columns: [
      required('item_code', 'text', 'Code of the item.'),
      required('visibility_type', 'text', 'Kind of visibility.', { codeList: 'visibility_type' }),
      column('held_on', 'date', 'Date, first day of the known interval.'),
      column('date_precision', 'text', 'How exactly the date is known.', { values: datePrecisions }),
      ...titles,
      column('donor', 'text', 'The donor.'),
      ...scope,
      column('event_id', 'integer', 'Training at which it was.'),
      column('donor_shown', 'boolean', 'Whether the donor was named or its emblem shown; empty when not reported.'),
      column('link_url', 'text', 'Where it can be seen.'),
      sourceClass,
      sourceId
    ]
  }
];
