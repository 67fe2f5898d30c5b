import { datePrecisions, measureStatuses, qualifiers } from '../sourceClass';
import { column, reference, required, type TableSpec } from '../tableSpec';
import { sourceClass, sourceId } from './sourceColumns';

const sourceRow = column('source_row', 'integer', 'Record number in the source file, first data row is 1.');
const seizureReference = reference('seizure_id', 'seizures.seizure_id');

/** Seizures, what was seized, and the routes reconstructed from them. */
export const seizureTables: readonly TableSpec[] = [
  {
    name: 'seizures',
    kind: 'fact',
    grain: 'one seizure event',
    key: ['seizure_id'],
    references: [reference('unit', 'units.unit_code'), reference('location_code', 'locations.location_code')],
    columns: [
      required('seizure_id', 'integer', 'Number of the seizure in this edition.'),
      column('seizure_ref', 'text', 'Reference of the source, when it has one.'),
      column('examination_id', 'integer', 'Examination that led to it, when known.'),
      column('unit', 'text', 'Unit credited; empty when none of the programme.'),
      column('country', 'text', 'Country of the seizure.', { codeList: 'country' }),
      column('location_code', 'text', 'Place of the seizure when it is a known place.'),
      column('place_reported', 'text', 'Place as the source names it.'),
      column('seized_on', 'date', 'Date, first day of the known interval.'),
      column('date_precision', 'text', 'How exactly the date is known.', { values: datePrecisions }),
      required('transport_mode', 'text', 'Mode of transport.', { codeList: 'transport_mode' }),
      required('detection_method', 'text', 'What led to the detection.', { codeList: 'detection_method' }),
      required('concealment_method', 'text', 'How the goods were hidden.', { codeList: 'concealment_method' }),
      column('concealment_reported', 'text', 'Hiding place as the source names it.'),
      column('route_note', 'text', 'Routing as the source names it.'),
      required('programme', 'text', 'Programme credited: a seizure is credited to one only.', {
        codeList: 'programme'
      }),
      column('title_en', 'text', 'A sentence that was published about it, in English.'),
      column('title_ru', 'text', 'The same in Russian.'),
      column('source_url', 'text', 'Public source.'),
      sourceClass,
      sourceId,
      sourceRow
    ]
  },
  {
    name: 'seizure_units',
    kind: 'fact',
    grain: 'one unit that took part in one seizure',
    key: ['seizure_id', 'unit'],
    references: [seizureReference, reference('unit', 'units.unit_code')],
    columns: [
      required('seizure_id', 'integer', 'The seizure.'),
      required('unit', 'text', 'The unit.'),
      required('role', 'text', 'credited or assisting.', { values: ['credited', 'assisting'] })
    ]
  },
  {
    name: 'seizure_items',
    kind: 'fact',
    grain: 'one commodity seized in one event',
    key: ['item_id'],
    references: [seizureReference],
    columns: [
      required('item_id', 'integer', 'Number of the item in this edition.'),
      required('seizure_id', 'integer', 'The seizure.'),
      required('commodity_class', 'text', 'Class of the commodity.', { codeList: 'commodity_class' }),
      required(
        'substance',
        'text',
        'Substance or commodity: a listed code, or the text as reported when it is not listed.',
        {
          codeList: 'substance'
        }
      ),
      column('substance_reported', 'text', 'The name as the source writes it.'),
      column('quantity', 'decimal', 'Quantity in the unit reported.'),
      column('measure_unit', 'text', 'Unit of the quantity; empty when none was reported.', {
        codeList: 'measure_unit'
      }),
      column('unit_reported', 'text', 'The unit as the source writes it.'),
      required('quantity_status', 'text', 'Whether the quantity was reported.', {
        values: measureStatuses,
        codeList: 'measure_status'
      }),
      required('quantity_qualifier', 'text', 'How the source qualified the number.', {
        values: qualifiers,
        codeList: 'qualifier'
      }),
      column('kg_equivalent', 'decimal', 'Quantity in kilograms where a listed conversion allows it.', { unit: 'kg' }),
      column('conversion_code', 'text', 'The conversion used, see conversion_factors.'),
      column('hs_code', 'text', 'HS code, leading zeros kept.'),
      column('strategic_category', 'text', 'UNSCR 1540 category when the goods are strategic.', {
        codeList: 'strategic_category'
      })
    ]
  },
  {
    name: 'route_legs',
    kind: 'fact',
    grain: 'one leg of the route reconstructed for one seizure',
    key: ['seizure_id', 'leg_no'],
    references: [seizureReference],
    columns: [
      required('seizure_id', 'integer', 'The seizure.'),
      required('leg_no', 'integer', 'Place of the leg in the route, from 1.'),
      required('from_role', 'text', 'Role of the start of the leg.', {
        values: ['origin', 'departure', 'transit', 'seizure'],
        codeList: 'route_role'
      }),
      required('to_role', 'text', 'Role of the end of the leg.', {
        values: ['departure', 'transit', 'seizure', 'destination'],
        codeList: 'route_role'
      }),
      column('from_country', 'text', 'Country where the leg starts; empty when unknown.', { codeList: 'country' }),
      column('to_country', 'text', 'Country where the leg ends; empty when unknown.', { codeList: 'country' }),
      column('from_reported', 'text', 'Start as the source names it.'),
      column('to_reported', 'text', 'End as the source names it.'),
      column('from_location', 'text', 'Place where the leg starts, when known.'),
      column('to_location', 'text', 'Place where the leg ends, when known.'),
      required('evidence', 'text', 'documented, declared or inferred.', {
        values: ['documented', 'declared', 'inferred'],
        codeList: 'route_evidence'
      }),
      required('transport_mode', 'text', 'Mode of transport on the leg.', { codeList: 'transport_mode' })
    ]
  }
];
