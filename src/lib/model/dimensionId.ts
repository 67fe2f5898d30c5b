/** Everything a figure can be broken down or filtered by. `period` filters; `month`, `quarter`, `year` break down. */
export const dimensionIds = [
  'period',
  'month',
  'quarter',
  'year',
  'country',
  'unit',
  'place',
  'commodity_class',
  'substance',
  'measure_unit',
  'transport_mode',
  'programme',
  'donor',
  'source_class',
  'detection_method',
  'concealment_method',
  'direction',
  'selection_method',
  'examination_type',
  'examination_result',
  'hs_chapter',
  'training_type',
  'training_event',
  'strategic_trade',
  'strategic_category',
  'sex',
  'agency_type',
  'route_from',
  'route_to',
  'route_role',
  'unit_state',
  'return_status'
] as const;
export type DimensionId = (typeof dimensionIds)[number];

/** The dimensions of the filter bar, in the order of its sentence. */
export const filterDimensions = [
  'period',
  'country',
  'unit',
  'commodity_class',
  'substance',
  'transport_mode',
  'programme',
  'donor',
  'source_class'
] as const satisfies readonly DimensionId[];
