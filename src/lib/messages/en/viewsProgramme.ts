/** English sentences: views of inspections, training, overview and programme. */
export const viewsProgramme = {
  'views.column.agency_type': 'Kind of agency',
  'views.column.completed': 'Completed',
  'views.column.country': 'Country',
  'views.column.direction': 'Direction',
  'views.column.examinations': 'Examinations',
  'views.column.figure': 'Figure',
  'views.column.gain': 'Gain',
  'views.column.high': '95% interval, upper',
  'views.column.hit_rate': 'Hit rate',
  'views.column.hs_chapter': 'HS chapter',
  'views.column.low': '95% interval, lower',
  'views.column.men': 'Men',
  'views.column.month': 'Month',
  'views.column.n': 'Based on (n)',
  'views.column.note': 'Note',
  'views.column.officers_in_post': 'Officers in post',
  'views.column.pairs': 'Matched pairs',
  'views.column.participations': 'Participations',
  'views.column.people': 'People',
  'views.column.period': 'Period',
  'views.column.positive': 'Positive',
  'views.column.post_score': 'Mean score after',
  'views.column.pre_score': 'Mean score before',
  'views.column.returns_due': 'Returns due',
  'views.column.returns_received': 'Returns received',
  'views.column.seizure_events': 'Seizure events',
  'views.column.selection_method': 'Selection method',
  'views.column.share': 'Share',
  'views.column.strategic_events': 'Of them on strategic trade',
  'views.column.total': 'Total',
  'views.column.trained_officers': 'Trained officers in post',
  'views.column.training_events': 'Training events',
  'views.column.training_type': 'Phase or kind of training',
  'views.column.transport_mode': 'Mode of transport',
  'views.column.unit': 'Unit',
  'views.column.unknown_sex': 'Sex not reported',
  'views.column.unpaired': 'Without a pair',
  'views.column.value': 'Value',
  'views.column.without_participants': 'Events without a number of participants',
  'views.column.women': 'Women',
  'views.column.women_share': 'Share of women',

  'views.shape.all_together': 'all together',
  'views.shape.best_rate':
    'Surest of being high: {name}, {rate}, based on {n, plural, one {# completed examination} other {# completed examinations}}.',
  'views.shape.completeness':
    'Monthly returns received: {received, number} of {due, number} ({share}){incomplete, select, yes {; totals marked “≥” are lower bounds} other {}}.',
  'views.shape.lower_bound': 'Lower bound: returns or reports are missing.',
  'views.shape.no_completed': 'No completed examination has a reported outcome here, so there is no hit rate.',
  'views.shape.no_examinations': 'No examinations match these filters. Widen the period or clear a filter.',
  'views.shape.no_period': 'all dates',
  'views.shape.no_return': 'Not reported: no return came for this month.',
  'views.shape.no_trainings': 'No training events match these filters. Widen the period or clear a filter.',
  'views.shape.not_a_unit': 'not a unit of the programme',
  'views.shape.overall_rate':
    'Of {completed, plural, one {{completedText} completed examination} other {{completedText} completed examinations}}, {positive, plural, one {{positiveText} was positive} other {{positiveText} were positive}}: {rate}.',
  'views.shape.participations':
    '{known, select, yes {{participations, plural, one {{text} participation was reported} other {{text} participations were reported}}{without, plural, =0 {} one {; # event did not report its number} other {; # events did not report theirs}}.} other {No number of participants was reported.}}',
  'views.shape.peak_month': 'Highest month: {month}, with {count, number}.',
  'views.shape.rate_with_interval': '{value} (95% interval {low} to {high})',
  'views.shape.small_rows':
    '{small, plural, one {# row rests} other {# rows rest}} on fewer than {minimum} completed examinations: too few to compare.',
  'views.shape.undated':
    '{count, plural, one {# has no known date and is} other {# have no known date and are}} not placed in time.',

  'views.inspection-cascade.title': 'From profiling to result',
  'views.inspection-cascade.step': 'Step',
  'views.inspection-cascade.count': 'Number',
  'views.inspection-cascade.share': 'Share of the step before',
  'views.inspection-cascade.profiled': 'Consignments profiled',
  'views.inspection-cascade.selected': 'Selected for examination',
  'views.inspection-cascade.examined': 'Examinations',
  'views.inspection-cascade.positive': 'Positive',
  'views.inspection-cascade.unknown_step': 'Not reported in these sources.',
  'views.inspection-cascade.of_completed':
    'Share of {completed, plural, one {# completed examination} other {# completed examinations}}.',
  'views.inspection-cascade.sentence_profiled':
    '{profiled, plural, one {{profiledText} consignment was profiled} other {{profiledText} consignments were profiled}} and {selectedText} selected for examination.',
  'views.inspection-cascade.sentence_examined':
    '{examined, plural, one {{examinedText} examination} other {{examinedText} examinations}} led to {positive, plural, one {{positiveText} positive result} other {{positiveText} positive results}}.',
  'views.inspection-cascade.sentence_rate':
    'Hit rate among {completed, plural, one {# completed examination} other {# completed examinations}}: {rate}.',
  'views.inspection-cascade.sentence_unknown':
    '{steps, plural, one {One step is not reported in these sources and stays} other {# steps are not reported in these sources and stay}} unknown.',

  'views.hit-rate-by-unit.title': 'Hit rate by unit',
  'views.hit-rate-by-selection.title': 'Hit rate by selection method',
  'views.hit-rate-by-mode.title': 'Hit rate by mode of transport',
  'views.examinations-by-direction.title': 'Hit rate by direction',
  'views.examinations-by-hs-chapter.title': 'Positives by HS chapter declared',

  'views.examinations-by-month.title': 'Examinations by month',
  'views.examinations-by-month.sentence':
    'From {first} to {last}, {examinations, plural, one {{examinationsText} examination} other {{examinationsText} examinations}}, {positive, plural, one {{positiveText} of them positive} other {{positiveText} of them positive}}; hit rate {rate}.',

  'views.trainings-by-phase.rest': '{count, plural, one {# other kind} other {# other kinds}}',
  'views.trainings-by-phase.title': 'Trainings by phase',
  'views.trainings-by-phase.sentence':
    '{events, plural, one {# training event} other {# training events}}, {strategic, plural, =0 {none} other {#}} of them on strategic trade and export control (UNSCR 1540).',
  'views.trainings-by-phase.most': 'Most often: {phase} ({events, number}).',
  'views.trainings-by-country.title': 'Trainings by country',
  'views.trainings-by-country.no_country': 'regional, or country not reported',
  'views.trainings-by-country.sentence':
    '{events, plural, one {# training event} other {# training events}} for {countries, plural, =0 {no named country} one {# country} other {# countries}}.',
  'views.trainings-by-country.most': 'Most: {country} ({events, number}).',
  'views.trainings-by-month.title': 'Trainings by month',
  'views.trainings-by-month.strategic': 'Strategic trade (UNSCR 1540)',
  'views.trainings-by-month.other': 'Other trainings',
  'views.trainings-by-month.sentence':
    '{events, plural, one {# dated training event} other {# dated training events}} from {first} to {last}.',
  'views.participants-by-sex.title': 'Participants by sex',
  'views.participants-by-sex.none': 'No participations were reported under these filters.',
  'views.participants-by-sex.never_reported':
    'The sex of {participations, plural, one {the one participant} other {all # participants}} was not reported, so there is no share of women.',
  'views.participants-by-sex.sentence':
    '{women, plural, one {# woman} other {# women}} and {men, plural, one {# man} other {# men}}: the share of women among those whose sex is known is {rate}.',
  'views.participants-by-sex.unknown':
    'Sex was not reported for {unknown, plural, one {# participation} other {# participations}} ({share} of all).',
  'views.participants-by-agency.title': 'People trained by agency',
  'views.participants-by-agency.none':
    'No event under these filters came with a list of participants, so their agencies are not known.',
  'views.participants-by-agency.sentence':
    '{people, plural, one {# person is} other {# different people are}} on the lists of participants; most from {agency} ({share}).',
  'views.participants-by-agency.participations':
    'Participations reported in all, lists or not: {participations, number}.',
  'views.learning-gain.title': 'Test scores before and after',
  'views.learning-gain.none':
    'No participant has both a score before and a score after{unpaired, plural, =0 {} one {; # participation has no pair} other {; # participations have no pair}}.',
  'views.learning-gain.sentence':
    'Over {pairs, plural, one {# participant} other {# participants}} with both tests the mean score went {direction, select, down {down} other {up}} from {pre} to {post} (change {gain} points).',
  'views.learning-gain.unpaired':
    '{unpaired, plural, one {# participation has} other {# participations have}} no pair of scores and {unpaired, plural, one {is} other {are}} left out.',
  'views.learning-gain.caution': 'A gain in a test is not yet a change at work.',
  'views.trained-officers-by-unit.title': 'Trained officers in post',
  'views.trained-officers-by-unit.none': 'No head counts of units are known under these filters.',
  'views.trained-officers-by-unit.sentence':
    'At the latest head counts of {units, plural, one {# unit} other {# units}}, {trained, number} of {inPost, plural, one {# officer} other {# officers}} in post {trained, plural, one {has} other {have}} completed a training ({share}).',
  'views.trained-officers-by-unit.not_reported':
    '{units, plural, one {# unit does} other {# units do}} not report both numbers.',
  'views.training-events.title': 'Training events',
  'views.training-events.none': 'No training events match these filters. Widen the period or clear a filter.',
  'views.training-events.sentence':
    '{events, plural, one {# training event} other {# training events}}, the latest first; {strategic, plural, =0 {none of them is} one {# of them is} other {# of them are}} marked as strategic trade and export control (UNSCR 1540).',
  'views.training-events.not_reported':
    '{events, plural, one {# does} other {# do}} not report the number of participants.',
  'views.training-events.listed': 'Listed: the latest {listed, number}.',
  'views.training-events.mark': 'STEC / UNSCR 1540',
  'views.training-events.date': 'Date',
  'views.training-events.event': 'Event',
  'views.training-events.participants': 'Participants',
  'views.training-events.funded_by': 'Funded by',
  'views.training-events.mode': 'Mode',
  'views.training-events.days': 'Days (theory + practice)',
  'views.training-events.place': 'Place',
  'views.training-events.about': 'about {count}',
  'views.training-events.more_than': 'more than {count}',
  'views.training-events.less_than': 'less than {count}',
  'views.training-events.joint': '{donors} (joint funding, shares not reported)',
  'views.training-events.source': 'Source',
  'views.published-trainings.title': 'Published record of trainings',
  'views.published-trainings.none': 'The published record holds no training under these filters.',
  'views.published-trainings.sentence':
    '{events, plural, one {# training} other {# trainings}} as published by UNODC and its partners, each with its address. They are shown apart from the reported events and enter no total here.',
  'views.published-trainings.what': 'What was published',

  'views.overview-key-figures.title': 'Key figures',
  'views.overview-key-figures.seizure_events': 'Seizure events',
  'views.overview-key-figures.examinations': 'Examinations',
  'views.overview-key-figures.hit_rate': 'Hit rate',
  'views.overview-key-figures.training_events': 'Training events',
  'views.overview-key-figures.participations': 'Participations',
  'views.overview-key-figures.units_operational': 'Units operational',
  'views.overview-key-figures.returns': 'Monthly returns received',
  'views.overview-key-figures.of': '{value} of {n}',
  'views.overview-key-figures.recent': 'Latest period compared',
  'views.overview-key-figures.previous': 'Period before',
  'views.overview-key-figures.within_chance': 'The difference is one that chance alone often makes.',
  'views.overview-key-figures.none':
    'Nothing in this edition matches these filters. Widen the period or clear a filter.',
  'views.overview-key-figures.sentence': '{period}: {figures}.',
  'views.overview-key-figures.count_seizure_events':
    '{number, plural, one {{text} seizure event} other {{text} seizure events}}',
  'views.overview-key-figures.count_examinations':
    '{number, plural, one {{text} examination} other {{text} examinations}}',
  'views.overview-key-figures.count_training_events':
    '{number, plural, one {{text} training event} other {{text} training events}}',
  'views.overview-key-figures.compared':
    'Changes compare the {months, plural, one {month} other {# months}} to {recentLast} with the {months, plural, one {month} other {# months}} to {previousLast}.',
  'views.overview-key-figures.not_compared':
    'No change is given: the edition does not hold an equally long period before this one.',
  'views.overview-key-figures.caution': 'While returns are missing, a fall may be a return that has not come.',
  'views.overview-seizures-by-month.title': 'Seizures by month',
  'views.overview-seizures-by-month.none': 'No seizures match these filters. Widen the period or clear a filter.',
  'views.overview-seizures-by-month.sentence':
    '{events, plural, one {{text} seizure event} other {{text} seizure events}}.',
  'views.overview-cascade.title': 'From profiling to result',
  'views.overview-trainings.title': 'Trainings and participants',
  'views.overview-trainings.sentence': '{events, plural, one {# training event} other {# training events}}.',
  'views.completeness.title': 'Completeness of monthly returns',
  'views.completeness.none': 'No monthly returns were due under these filters, so completeness can not be judged.',
  'views.completeness.received': 'received',
  'views.completeness.late': 'late',
  'views.completeness.missing': 'missing',
  'views.completeness.not_open': 'not yet open',
  'views.completeness.late_count': '{late, plural, one {# came} other {# came}} late.',
  'views.completeness.worst': 'Most missing: {unit} ({missing, number}).',
  'views.unit-map.title': 'Units of the programme',
  'views.unit-map.none': 'No units match these filters.',
  'views.unit-map.sentence':
    '{operational, plural, one {# unit is} other {# units are}} operational of {units, number} on record.',
  'views.unit-map.approximate':
    '{count, plural, one {The place of # unit is known only approximately (2 to 10 km) and drawn hollow} other {The places of # units are known only approximately (2 to 10 km) and drawn hollow}}.',
  'views.unit-map.no_place':
    '{count, plural, one {# unit has no known place and is listed in the table only} other {# units have no known place and are listed in the table only}}.',
  'views.unit-map.quality': 'Place known',
  'views.unit-map.quality_exact': 'reviewed coordinates',
  'views.unit-map.quality_approximate': 'approximate, 2 to 10 km',
  'views.unit-map.quality_none': 'not known',
  'views.unit-map.state': 'State',
  'views.latest-events.title': 'Latest events',
  'views.latest-events.none': 'No dated seizures or trainings match these filters.',
  'views.latest-events.sentence':
    'The latest {events, plural, one {event} other {# events}} with a date, the newest from {date}.',
  'views.latest-events.kind': 'Kind',
  'views.latest-events.seizure': 'Seizure',
  'views.latest-events.training': 'Training',
  'views.latest-events.date': 'Date',
  'views.latest-events.event': 'Event',

  'views.units-state.title': 'Units and their state',
  'views.units-state.none': 'No units match these filters.',
  'views.units-state.sentence':
    '{units, plural, one {# unit} other {# units}} on record, {operational, plural, =0 {none} other {#}} of them operational at {day}.',
  'views.units-state.joint':
    '{units, plural, one {# unit is} other {# units are}} supported by more than one donor; their results are counted whole for each and never split.',
  'views.units-state.type': 'Type',
  'views.units-state.state': 'State at period end',
  'views.units-state.opened': 'Opened',
  'views.units-state.donors': 'Supported by',
  'views.units-by-state.title': 'Units by country and state',
  'views.units-by-state.none': 'No units match these filters.',
  'views.units-by-state.sentence':
    '{units, plural, one {# unit} other {# units}} in {countries, plural, one {# country} other {# countries}}: {states}.',
  'views.donor-support.title': 'Which donor supports what',
  'views.donor-support.none': 'No support by a donor is recorded under these filters.',
  'views.donor-support.sentence':
    '{donors, plural, one {# donor supports} other {# donors support}} units or trainings here: {names}.',
  'views.donor-support.joint':
    'Joint funding is counted whole for each donor and never split, so the rows may not be added up: shares are not reported.',
  'views.donor-support.donor': 'Donor',
  'views.donor-support.no_donor': 'donor not reported',
  'views.donor-support.units': 'Units operational with support',
  'views.donor-support.joint_trainings': 'Of the trainings, funded jointly',
  'views.donor-support.joint_units': 'Of the units, supported jointly',
  'views.programme-events.title': 'Events of the programme',
  'views.programme-events.none': 'No events of the programme are on record for these filters.',
  'views.programme-events.sentence':
    '{events, plural, one {# dated event} other {# dated events}}, from {first} to {last}.',
  'views.published-figures.title': 'Published figures',
  'views.published-figures.none': 'The edition holds no published figures.',
  'views.published-figures.sentence':
    '{figures, plural, one {# figure} other {# figures}} as published, each with its address. They are aggregates of others and enter no number of this system.',
  'views.published-figures.scope': 'About',
  'views.published-figures.text': 'Published text'
} as const;
