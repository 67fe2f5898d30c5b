import { datePrecisions } from '../sourceClass';
import { column, reference, required, type TableSpec } from '../tableSpec';
import { sourceClass, sourceId } from './sourceColumns';

const sourceRow = column('source_row', 'integer', 'Record number in the source file, first data row is 1.');

/** The control cascade: profiled, selected, examined, positive. */
export const examinationTables: readonly TableSpec[] = [
  {
    name: 'consignment_months',
    kind: 'fact',
    grain: 'consignments of one unit in one month by direction and mode of transport',
    key: ['unit', 'month', 'direction', 'transport_mode', 'source_class'],
    references: [reference('unit', 'units.unit_code')],
    columns: [
      required('unit', 'text', 'The unit.'),
      required('country', 'text', 'Country of the unit.', { codeList: 'country' }),
      required('month', 'date', 'First day of the month.'),
      required('direction', 'text', 'Direction of the consignments.', { codeList: 'direction' }),
      required('transport_mode', 'text', 'Mode of transport.', { codeList: 'transport_mode' }),
      column('profiled', 'integer', 'Consignments profiled.', { unit: 'consignment' }),
      column('selected', 'integer', 'Consignments selected for examination.', { unit: 'consignment' }),
      required('status', 'text', 'reported, or not_reported when the return did not come.', {
        values: ['reported', 'not_reported'],
        codeList: 'measure_status'
      }),
      required('programme', 'text', 'Programme.', { codeList: 'programme' }),
      sourceClass,
      sourceId,
      sourceRow
    ]
  },
  {
    name: 'examinations',
    kind: 'fact',
    grain: 'one examination of a container, vehicle or consignment',
    key: ['examination_id'],
    references: [reference('unit', 'units.unit_code')],
    columns: [
      required('examination_id', 'integer', 'Number of the examination in this edition.'),
      column('unit', 'text', 'Unit that examined; empty when the office is not a unit of the programme.'),
      column('office_reported', 'text', 'Office as the source names it.'),
      column('country', 'text', 'Country of the unit or office; empty when unknown.', { codeList: 'country' }),
      column('examined_on', 'date', 'Date, first day of the known interval.'),
      column('date_precision', 'text', 'How exactly the date is known.', { values: datePrecisions }),
      required('direction', 'text', 'Direction of the consignment.', { codeList: 'direction' }),
      required('transport_mode', 'text', 'Mode of transport.', { codeList: 'transport_mode' }),
      required('selection_method', 'text', 'Why the consignment was selected.', { codeList: 'selection_method' }),
      required('examination_type', 'text', 'How it was examined.', { codeList: 'examination_type' }),
      required(
        'result',
        'text',
        'Outcome. Positive are positive_seizure and positive_irregularity; not_reported is no outcome.',
        {
          codeList: 'examination_result',
          values: ['negative', 'positive_seizure', 'positive_irregularity', 'referred', 'inconclusive', 'not_reported']
        }
      ),
      column('severity', 'integer', 'Gravity of an irregularity as the source grades it (0, 1, 2).'),
      column('hs_code', 'text', 'Declared HS code, leading zeros kept.'),
      column('origin_country', 'text', 'Declared country of origin.', { codeList: 'country' }),
      column('departure_country', 'text', 'Declared country of departure.', { codeList: 'country' }),
      column('net_mass_kg', 'decimal', 'Declared net mass.', { unit: 'kg' }),
      required('programme', 'text', 'Programme; other when the source is not one of the programme.', {
        codeList: 'programme'
      }),
      sourceClass,
      sourceId,
      sourceRow
    ]
  }
];
