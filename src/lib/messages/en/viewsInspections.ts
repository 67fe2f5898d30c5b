/** English sentences: views that compare, chart and explain examinations. */
export const viewsInspections = {
  'views.shape.enforcement_bias':
    'Seizures measure enforcement as well as flow: more controls find more, and where little is seized little may be looked for.',

  'views.compare-units.title': 'Can I compare these two units?',
  'views.compare-selection.title': 'Can I compare these two selection methods?',
  'views.compare.first': 'Compare',
  'views.compare.second': 'with',
  'views.compare.difference': 'Difference (first less second)',
  'views.compare.nothing': 'There are no two to compare under these filters.',
  'views.compare.too_few':
    'No. {first} has {firstN, plural, one {# completed examination} other {# completed examinations}}, {second} has {secondN, number}; below {minimum, number} on either side a comparison says nothing.',
  'views.compare.no_evidence':
    'They can be compared, but no difference is shown. {first}: {firstRate}. {second}: {secondRate}. The difference is {points} percentage points (95% interval {low} to {high}), which chance alone can make.',
  'views.compare.differ':
    'Yes, and they differ beyond chance. {first}: {firstRate}. {second}: {secondRate}. The difference is {points} percentage points (95% interval {low} to {high}).',
  'views.compare.caution':
    'Goods, routes and the choice of what to examine may differ too, and of twenty pairs one differs by chance alone.',

  'views.hit-rate-control.title': 'Control chart of the monthly hit rate',
  'views.hit-rate-control.centre': 'Whole period',
  'views.hit-rate-control.low': 'Lower limit',
  'views.hit-rate-control.high': 'Upper limit',
  'views.hit-rate-control.outside': 'Outside the limits: look for a reason.',
  'views.hit-rate-control.rough': 'Few examinations: the limits are rough.',
  'views.hit-rate-control.incomplete': 'Some returns of this month are missing.',
  'views.hit-rate-control.sentence':
    '{one, select, yes {{unit}} other {All units under these filters together}}: {rate} over the whole period. Of {months, plural, one {# month} other {# months}} with examinations {outside, plural, =0 {none lies} one {# lies} other {# lie}} outside the limits that chance alone rarely leaves{outside, plural, =0 {} other { ({which})}}.',
  'views.hit-rate-control.rough_months':
    'In {rough, plural, one {# month} other {# months}} fewer than five positives would be expected, so the limits are rough (hollow points).',
  'views.hit-rate-control.pick': 'Pick one unit to see its own chart.',

  'views.seizures-per-thousand.title': 'Seizures per 1,000 examinations',
  'views.seizures-per-thousand.rate': 'Per 1,000 examinations',
  'views.seizures-per-thousand.sentence':
    '{seizures, plural, one {# seizure} other {# seizures}} credited to units and {examinations, plural, one {# examination} other {# examinations}}: {rate} per 1,000 (exact 95% limits {low} to {high}).',
  'views.seizures-per-thousand.first': 'Surest of being high: {name}, {rate} ({low} to {high}).',
  'views.seizures-per-thousand.thin':
    'Units with fewer than {minimum, number} examinations are drawn hollow: too few to compare.',

  'views.examination-outcomes.title': 'How examinations end',
  'views.examination-outcomes.outcome': 'Outcome',
  'views.examination-outcomes.positive_seizure': 'Seizure',
  'views.examination-outcomes.positive_irregularity': 'Irregularity',
  'views.examination-outcomes.cooperation': 'Cooperation, no seizure',
  'views.examination-outcomes.true_negative': 'Nothing to object to',
  'views.examination-outcomes.referred': 'Referred',
  'views.examination-outcomes.inconclusive': 'Inconclusive',
  'views.examination-outcomes.not_reported': 'Not reported',
  'views.examination-outcomes.cooperation_note':
    'Examined after the alert of a partner unit and released as legal, as the acetic acid that three countries tracked in 2016.',
  'views.examination-outcomes.sentence':
    'Of {total, plural, one {{totalText} examination} other {{totalText} examinations}}, {negativeText} ({share}) found nothing to object to. They count as results: lawful goods were confirmed.',
  'views.examination-outcomes.cooperation_sentence':
    '{count, plural, one {{text} of them followed} other {{text} of them followed}} the alert of a partner unit: cooperation without a seizure.',
  'views.seizure-levels.title': 'Seizures per 1,000 examinations by month, with levels and programme events',
  'views.seizure-levels.level': 'Level',
  'views.seizure-levels.adjusted': 'Seasonally adjusted',
  'views.seizure-levels.season': 'The table also holds the rates with the season taken out.',
  'views.seizure-levels.no_season': 'No season is taken out. {reason}',
  'views.seizure-levels.events': 'Programme events (number in the picture)',
  'views.seizure-levels.new_level': 'A new level begins.',
  'views.seizure-levels.sentence':
    '{changes, plural, =0 {The rate stayed on one level: {levels} per 1,000} one {The rate changed its level once, in {which}: {levels} per 1,000} other {The rate changed its level # times, in {which}: {levels} per 1,000}}.',
  'views.seizure-levels.caution':
    'Change-points are found by a method (PELT); seizures that come in clusters show more of them than there are. An event marked near one is no proof that it was the cause.',
  'views.seizure-levels.marked':
    '{events, plural, one {# programme event is} other {# programme events are}} marked by number; the table says what they were.',

  'views.cascade.selected_share': 'Selected of profiled',
  'views.cascade.examined_share': 'Examined of selected',
  'views.cascade.more_than_selected':
    '{rows, plural, one {# row reports} other {# rows report}} more examinations than consignments selected, so no share is given: one consignment can be several containers, or a return is missing.',
  'views.cascade-by-unit.title': 'The cascade by unit',
  'views.cascade-by-unit.sentence':
    'From profiling to result for {units, plural, one {# unit} other {# units}}, most examinations first.',
  'views.cascade-by-kind.title': 'The cascade by selection method, direction and mode',
  'views.cascade-by-kind.kind': 'Broken down by',
  'views.cascade-by-kind.value': 'Value',
  'views.cascade-by-kind.sentence':
    'Three breakdowns of the same examinations, one below the other; they may not be added up. Profiled and selected consignments are not counted by selection method.',

  'views.comparable-years.title': 'Year on year, over comparable units only',
  'views.comparable-years.change': 'Change',
  'views.comparable-years.none': 'No unit has a return for the same month in both periods, so nothing is compared.',
  'views.comparable-years.sentence':
    '{recent} beside {previous}, over {units, plural, one {# unit} other {# units}} and the {months, plural, one {one month} other {# unit-months}} whose return came both times: {seizures, plural, one {# seizure} other {# seizures}} ({seizuresBefore, number} before), {examinations, plural, one {# examination} other {# examinations}} ({examinationsBefore, number} before).',
  'views.comparable-years.hit_rate':
    '{beyond, select, yes {The hit rate changed beyond chance} other {The hit rate did not change beyond chance}}: {points} percentage points (95% interval {low} to {high}).',
  'views.comparable-years.left_out':
    '{months, plural, one {# unit-month is} other {# unit-months are}} left out: the return is missing, or the unit was not open, in one of the two.',

  'views.risk-indicators.title': 'Risk indicators by lift',
  'views.risk-indicators.note':
    'Aggregates of indicators only. An indicator that hits often helps to choose what to examine; it says nothing about a trader or a consignment.',
  'views.risk-indicators.as_all': 'as all examinations',
  'views.risk-indicators.precision': 'Positive of those flagged',
  'views.risk-indicators.lift': 'Lift',
  'views.risk-indicators.lift_low': 'Lift, lower limit (95%)',
  'views.risk-indicators.lift_high': 'Lift, upper limit (95%)',
  'views.risk-indicators.none': 'These data hold no aggregate of risk indicators under these filters.',
  'views.risk-indicators.sentence':
    '{indicators, plural, one {# risk indicator} other {# risk indicators}}; {sure, plural, =0 {none has} one {one has} other {# have}} a lift above 2 whose lower limit is above 1{sure, plural, =0 {} other {: {names}}}.',
  'views.risk-indicators.not_shown':
    'For {indicators, plural, one {# indicator} other {# indicators}} no more positives than among all examinations are shown: the lower limit is not above 1.'
} as const;
