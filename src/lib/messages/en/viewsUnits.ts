/** English sentences: the page of one unit. */
export const viewsUnits = {
  'views.unit.this_unit': 'This unit',
  'views.unit.no_unit': 'No single unit is asked about. Choose one unit.',

  'views.unit-profile.title': 'What and where it is',
  'views.unit-profile.what': 'What',
  'views.unit-profile.code': 'Code',
  'views.unit-profile.type': 'Type',
  'views.unit-profile.place': 'Place on the map',
  'views.unit-profile.sentence': '{unit} ({country}). {type}.',
  'views.unit-profile.opened': 'Opened: {day}.',
  'views.unit-profile.state': 'At the end of the period: {state}.',
  'views.unit-profile.no_state': 'Its state at the end of the period is not on record.',
  'views.unit-profile.donors': 'Supported in the period by {donors}.',

  'views.unit-life.title': 'States and support over time',
  'views.unit-life.state': 'State',
  'views.unit-life.what': 'State or grant',
  'views.unit-life.from': 'From',
  'views.unit-life.to': 'To',
  'views.unit-life.lasts': 'still lasts',
  'views.unit-life.none': 'No state of the unit is on record.',
  'views.unit-life.sentence': '{unit}: {state} since {day}.',
  'views.unit-life.grants':
    '{grants, plural, one {# grant has} other {# grants have}} supported it up to the end of the period.',
  'views.unit-life.unsupported': 'No grant supports it at the edition’s own date.',

  'views.unit-staff.title': 'Staff by sex',
  'views.unit-staff.day': 'Counted on',
  'views.unit-staff.posts': 'Posts',
  'views.unit-staff.filled': 'Posts filled',
  'views.unit-staff.trained_share': 'Trained share',
  'views.unit-staff.none': 'No count of the unit’s staff is on record.',
  'views.unit-staff.not_counted': 'On {day} the officers in post were not reported.',
  'views.unit-staff.sentence':
    'On {day}, {officers, plural, one {# officer was} other {# officers were}} in post{posts, plural, =-1 {; the number of posts was not reported} other { of {posts, number} posts}}. Women: {women}.',
  'views.unit-staff.trained': 'Trained and still in post: {trained, number} ({share}).',
  'views.unit-staff.unknown': 'For {unknown, plural, one {# officer} other {# officers}} the sex was not reported.',

  'views.unit-returns.title': 'Monthly returns',
  'views.unit-returns.state': 'Return',
  'views.unit-returns.none': 'No monthly return was due from the unit in the period.',
  'views.unit-returns.missing':
    'Not received: {months}{earlier, plural, =0 {} one { and # month before} other { and # months before}}.',

  'views.unit-results.title': 'Hit rate and seizures by year',
  'views.unit-results.none': 'No examination and no seizure of the unit is on record in the period.',
  'views.unit-results.sentence': 'Examinations: {examinations}. Seizures: {seizures}.',
  'views.unit-results.rate': 'Hit rate: {rate}.',
  'views.unit-results.few': 'It rests on fewer than 30 completed examinations: too few to compare.'
} as const;
