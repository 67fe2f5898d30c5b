/** English sentences: the results framework. */
export const viewsResults = {
  'views.results.none': 'No indicator has a target or a value here.',
  'views.results.whole_programme': 'Whole programme',
  'views.results.level': 'Level',
  'views.results.indicator': 'Indicator',
  'views.results.scope': 'For',
  'views.results.baseline': 'Baseline',
  'views.results.milestones': 'Milestones',
  'views.results.target': 'Target',
  'views.results.target_on': 'Due',
  'views.results.actual': 'Actual to date',
  'views.results.expected': 'Should be by now',
  'views.results.status': 'Status',
  'views.results.deviation': 'Off by',
  'views.results.off_since': 'Off since',
  'views.results.forecast_column': 'Forecast for the end',
  'views.results.reason': 'Reason and comment',
  'views.results.missing_quarters': 'Quarters not reported',
  'views.results.assumption': 'Assumption',
  'views.results.means': 'Means of verification',
  'views.results.sdg': 'SDG targets',
  'views.results.us_code': 'US code',
  'views.results.by_day': '{value} by {day}',
  'views.results.forecast': '{value} ({low} to {high})',
  'views.results.too_few_quarters':
    'none: {given, plural, one {# quarter} other {# quarters}} reported, {needed, number} needed',
  'views.results.status_reached': 'reached',
  'views.results.status_on_track': 'on track',
  'views.results.status_behind': 'behind',
  'views.results.status_ahead': 'ahead',
  'views.results.status_missed': 'not reached',
  'views.results.status_no_data': 'nothing reported',
  'views.results.status_no_target': 'no target',

  'views.results-cockpit.title': 'Off by more than a fifth',
  'views.results-cockpit.sentence':
    'Of {judged, plural, one {# running target} other {# running targets}} with reports, {behind, plural, =0 {none is} one {# is} other {# are}} behind and {ahead, plural, =0 {none is} one {# is} other {# are}} ahead by more than 20%.',
  'views.results-cockpit.oldest': 'Behind the longest: {indicator} ({scope}), since {since}.',
  'views.results-cockpit.silent':
    'For {silent, plural, one {# target} other {# targets}} nothing was reported; they are not judged.',
  'views.results-cockpit.method': 'Each is held against straight lines between its milestones.',

  'views.results-path.title': 'How much of each target is reached',
  'views.results-path.reached': 'Reached',
  'views.results-path.detail': '{actual} of {target}\nForecast: {forecast}',
  'views.results-path.sentence': '{scope}: {indicators, plural, one {# indicator} other {# indicators}} with a target.',
  'views.results-path.forecasts':
    '{told, plural, =0 {No forecast: fewer than ten quarters are reported, or the end has come.} other {By their trends {told, plural, one {# has} other {# have}} a forecast; of these {short, plural, =0 {none stays} one {# stays} other {# stay}} short of the target with their whole interval.}}',
  'views.results-path.method':
    'Forecasts follow the Theil–Sen trend of the quarters; the interval is that of the trend alone, and single quarters scatter beyond it.',
  'views.results-path.others':
    '{others, plural, one {# other grant has} other {# other grants have}} targets too; they stand in the results framework.',

  'views.results-framework.title': 'Results framework',
  'views.results-framework.sentence':
    '{rows, plural, one {# target} other {# targets}}: {reached, number} reached, {onTrack, number} on track or ahead, {behind, number} behind, {missed, number} not reached by their day, {unknown, number} that can not be judged.',
  'views.results-framework.missing':
    '{missing, plural, one {# quarter was} other {# quarters were}} not reported; sums over them are marked “≥”.',

  'views.results-calendars.title': 'One record, four calendars',
  'views.results-calendars.calendar': 'Calendar',
  'views.results-calendars.un': 'United Nations (January to December)',
  'views.results-calendars.us': 'United States (October to September)',
  'views.results-calendars.jp': 'Japan (April to March)',
  'views.results-calendars.unfinished': 'the year is not over',
  'views.results-calendars.sentence':
    'The same records fall into other years by each calendar. Training events: {list}. Years of a grant count from its own first day.',

  'views.results-assumptions.title': 'Assumptions and means of verification',
  'views.results-assumptions.sentence':
    '{indicators, plural, one {# indicator} other {# indicators}}, each with what must hold for it to mean what it says.',

  'views.results-risks.title': 'Risks',
  'views.results-risks.none': 'No risk is on record here.',
  'views.results-risks.risk': 'Risk',
  'views.results-risks.category': 'Kind',
  'views.results-risks.score': 'Weight (1–25)',
  'views.results-risks.likelihood': 'Likelihood (1–5)',
  'views.results-risks.impact': 'Impact (1–5)',
  'views.results-risks.trend': 'Since the last assessment',
  'views.results-risks.trend_first': 'first assessment',
  'views.results-risks.trend_up': 'grown',
  'views.results-risks.trend_down': 'lessened',
  'views.results-risks.trend_same': 'the same',
  'views.results-risks.assessed': 'Assessed',
  'views.results-risks.open': 'open',
  'views.results-risks.closed': 'closed',
  'views.results-risks.mitigation': 'What is done',
  'views.results-risks.sentence':
    '{open, plural, =0 {No open risk} one {# open risk} other {# open risks}}, {closed, number} closed. {worse, plural, =0 {None has} one {# has} other {# have}} grown since the assessment before.',
  'views.results-risks.worst': 'Heaviest of these: {risk}, from {before, number} to {score, number}.'
} as const;
