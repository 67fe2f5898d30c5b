/** English sentences: the catalogue of indicators and metrics. */
export const catalogue = {
  'catalogue.title': 'Indicators and metrics',
  'catalogue.lead':
    'What the programme measures and how: {indicators, plural, one {# indicator} other {# indicators}} of the results framework and {metrics, plural, one {# metric} other {# metrics}}, each defined once for pages, reports, the command line and tests.',
  'catalogue.confirm':
    'Wordings, SDG targets and US codes are proposals after public documents; the office confirms them for each award.',
  'catalogue.search': 'Search indicators and metrics',
  'catalogue.found': '{count, plural, =0 {Nothing found} one {# entry found} other {# entries found}}',
  'catalogue.contents': 'Contents',
  'catalogue.no_metric':
    'A narrative: no number of its own. It is told with the indicators that contribute to it and with national statistics.',
  'catalogue.others': 'Metrics that support the others',
  'catalogue.others_lead': 'They answer no indicator by themselves: parts, gaps and steps that the others rest on.',
  'catalogue.table': 'Table',
  'catalogue.breakdowns': 'Broken down by',
  'catalogue.link': 'Link to this entry',
  'catalogue.back': 'Methods and sources',
  'catalogue.fact_parent': 'Contributes to',
  'catalogue.fact_aggregation': 'Over periods',
  'catalogue.fact_direction': 'Direction',
  'catalogue.fact_disaggregations': 'Disaggregated by',
  'catalogue.fact_verification': 'Means of verification',
  'catalogue.fact_assumption': 'Assumption',
  'catalogue.fact_sdg': 'SDG targets',
  'catalogue.fact_iati': 'IATI measure',
  'catalogue.fact_us': 'US programme area',
  'catalogue.aggregation_sum': 'Values of periods add up.',
  'catalogue.aggregation_weighted_ratio': 'Numerators and denominators add up; the ratio is computed anew.',
  'catalogue.aggregation_latest': 'The latest value stands.',
  'catalogue.aggregation_distinct': 'Distinct things are counted anew over the whole span.',
  'catalogue.aggregation_narrative': 'A narrative has no number to combine.',
  'catalogue.iati_1': '1, unit',
  'catalogue.iati_2': '2, percentage',
  'catalogue.iati_5': '5, qualitative'
} as const;
