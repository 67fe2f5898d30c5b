import { column, reference, required, type TableSpec } from '../tableSpec';

const names = [required('name_en', 'text', 'Name in English.'), required('name_ru', 'text', 'Name in Russian.')];

/** Code lists and the things that facts refer to. */
export const referenceTables: readonly TableSpec[] = [
  {
    name: 'codes',
    kind: 'reference',
    grain: 'one code of one code list',
    key: ['list', 'code'],
    references: [],
    columns: [
      required('list', 'text', 'Id of the code list.'),
      required('code', 'text', 'The code.'),
      ...names,
      required('standard', 'text', 'Standard or publication the list follows.'),
      required('position', 'integer', 'Place of the code in its list, from 1.')
    ]
  },
  {
    name: 'countries',
    kind: 'reference',
    grain: 'one country or area',
    key: ['iso2'],
    references: [],
    columns: [
      required('iso2', 'text', 'ISO 3166-1 alpha-2 code.'),
      required('iso3', 'text', 'ISO 3166-1 alpha-3 code.'),
      required('m49', 'text', 'UN M49 code, three digits.'),
      ...names,
      required('region', 'text', 'UN M49 sub-region.'),
      required('latitude', 'double', 'Label point, degrees north, for drawing only.', { unit: 'degree' }),
      required('longitude', 'double', 'Label point, degrees east, for drawing only.', { unit: 'degree' })
    ]
  },
  {
    name: 'locations',
    kind: 'reference',
    grain: 'one place: port, station, border crossing, airport or city',
    key: ['location_code'],
    references: [reference('country', 'countries.iso2')],
    columns: [
      required('location_code', 'text', 'Code of the place in this system.'),
      ...names,
      required('country', 'text', 'Country of the place.', { codeList: 'country' }),
      required('location_type', 'text', 'Kind of place.', { codeList: 'location_type' }),
      column(
        'unlocode',
        'text',
        'UN/LOCODE, edition 2024-2, used as a key only; its coordinates are not used unchecked.'
      ),
      column('latitude', 'double', 'Latitude, WGS 84.', { unit: 'degree' }),
      column('longitude', 'double', 'Longitude, WGS 84.', { unit: 'degree' }),
      required('coordinate_quality', 'text', 'L from UN/LOCODE, G geocoded, A approximate (2 to 10 km), N none.', {
        values: ['L', 'G', 'A', 'N']
      }),
      column('source_url', 'text', 'Where the place is named.')
    ]
  },
  {
    name: 'location_aliases',
    kind: 'reference',
    grain: 'one spelling of a place',
    key: ['alias_norm', 'country'],
    references: [reference('location_code', 'locations.location_code'), reference('country', 'countries.iso2')],
    columns: [
      required('alias', 'text', 'The spelling as seen.'),
      required('alias_norm', 'text', 'The spelling folded for comparison.'),
      required('country', 'text', 'Country in which the spelling means this place.', { codeList: 'country' }),
      required('location_code', 'text', 'The place meant.')
    ]
  },
  {
    name: 'commodities',
    kind: 'reference',
    grain: 'one substance or commodity',
    key: ['commodity_code'],
    references: [],
    columns: [
      required('commodity_code', 'text', 'Code of the substance or commodity.'),
      required('commodity_class', 'text', 'Class the commodity belongs to.', { codeList: 'commodity_class' }),
      ...names,
      column('cas_no', 'text', 'CAS registry number.'),
      column('un_no', 'text', 'UN number (Model Regulations on the Transport of Dangerous Goods).'),
      column('hs_code', 'text', 'HS 2022 code usually used.'),
      column('control', 'text', 'International control: convention and schedule or table.'),
      column('strategic_category', 'text', 'UNSCR 1540 category when the commodity can be strategic.', {
        codeList: 'strategic_category'
      }),
      column('default_unit', 'text', 'Unit in which it is usually reported.', { codeList: 'measure_unit' })
    ]
  },
  {
    name: 'hs_codes',
    kind: 'reference',
    grain: 'one heading of the Harmonized System',
    key: ['hs_code'],
    references: [],
    columns: [
      required('hs_code', 'text', 'HS code of 2, 4 or 6 digits, leading zeros kept.'),
      required('edition', 'text', 'Edition of the Harmonized System.'),
      ...names,
      column('parent', 'text', 'The heading above.')
    ]
  },
  {
    name: 'strategic_items',
    kind: 'reference',
    grain: 'one HS heading that hints at one UNSCR 1540 category',
    key: ['hs_code', 'strategic_category'],
    references: [],
    columns: [
      required('hs_code', 'text', 'HS 2022 code; a hint, never proof of control.'),
      required('strategic_category', 'text', 'Category of UN Security Council resolution 1540.', {
        codeList: 'strategic_category'
      }),
      required('note', 'text', 'Why the heading is listed.')
    ]
  },
  {
    name: 'conversion_factors',
    kind: 'reference',
    grain: 'one way to express a quantity in kilograms',
    key: ['conversion_code'],
    references: [],
    columns: [
      required('conversion_code', 'text', 'Code of the conversion.'),
      required('measure_unit', 'text', 'Unit converted from.', { codeList: 'measure_unit' }),
      column('commodity_code', 'text', 'Substance it holds for; empty when it holds for any.'),
      required('kg_per_unit', 'double', 'Kilograms in one unit.', { unit: 'kg' }),
      required('basis', 'text', 'exact (a definition) or convention (an agreed assumption).', {
        values: ['exact', 'convention']
      }),
      required('source', 'text', 'Where the factor comes from.'),
      required('version', 'text', 'Version of the table.')
    ]
  },
  {
    name: 'training_types',
    kind: 'reference',
    grain: 'one kind of training',
    key: ['training_type'],
    references: [],
    columns: [
      required('training_type', 'text', 'Code of the training type.', { codeList: 'training_phase' }),
      ...names,
      required('strategic_trade', 'boolean', 'Part of Strategic Trade and Export Control under UNSCR 1540.'),
      required('phase_order', 'integer', 'Place in the usual sequence of phases.'),
      column('default_days', 'integer', 'Usual length.', { unit: 'day' }),
      column('exbs_area', 'text', 'EXBS core area.')
    ]
  }
];
