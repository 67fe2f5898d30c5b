/** English sentences: words used everywhere. */
export const common = {
  'common.not_reported': 'not reported',
  'common.quarter_of_year': '{year}, quarter {quarter}',
  'common.period_year_un': '{year}',
  'common.period_year_us': 'US FY {year}',
  'common.period_year_jp': 'Japan FY {year}',
  'common.period_quarter_un': '{year} Q{quarter}',
  'common.period_quarter_us': 'US FY {year} Q{quarter}',
  'common.period_quarter_jp': 'Japan FY {year} Q{quarter}',
  'common.yes': 'yes',
  'common.no': 'no',
  'common.too_few': 'too few to compare',
  'common.map_disclaimer':
    'The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations. Dashed lines: boundaries not finally settled.'
} as const;
