/** English sentences: views of what trainings change. */
export const viewsTraining = {
  'views.training-profile.title': 'What is recorded of this training',
  'views.training-profile.back': 'All trainings',
  'views.training-profile.none': 'No training, or more than one, answers to this address.',
  'views.training-profile.what': 'What',
  'views.training-profile.value': 'Recorded',
  'views.training-profile.exbs_area': 'EXBS core area',
  'views.training-profile.description': 'Description',
  'views.training-profile.first_day': 'First day',
  'views.training-profile.last_day': 'Last day',
  'views.training-profile.days_theory': 'Days of theory',
  'views.training-profile.days_practice': 'Days of practice',
  'views.training-profile.listed': 'People on the list of participants',
  'views.training-profile.units': 'Units they came from',
  'views.training-profile.agency': 'Agencies, as reported',
  'views.training-profile.trainers': 'Trainers',
  'views.training-profile.grants': 'Grants and shares',
  'views.training-profile.cost': 'Cost, USD',
  'views.training-profile.ref': 'Reference',
  'views.training-profile.source_class': 'Class of the source',
  'views.training-profile.sentence': '{known, number} of {all, number} facts about this training are recorded.',
  'views.training-profile.missing': 'Not reported: {list}.',
  'views.training-profile.qualified': 'The number of participants is qualified in the source; it is not exact.',

  'views.learning-effect.title': 'What was learnt: matched pairs only',
  'views.learning-effect.difference': 'Mean difference, points of 100',
  'views.learning-effect.t': 't (n − 1 degrees of freedom)',
  'views.learning-effect.dav': 'Effect d_av',
  'views.learning-effect.gav': 'Effect g_av (Hedges)',
  'views.learning-effect.gain': 'Share of the possible gain',
  'views.learning-effect.none':
    'Nobody has both a score before and one after{lost, plural, =0 {} one {; # participation has no pair} other {; # participations have no pair}}.',
  'views.learning-effect.sentence':
    '{n, plural, one {# person has} other {# people have}} both scores: {difference} points more on average{known, select, yes {, an effect of {gav} standard deviations (g_av)} other {}}, {gain} of the possible gain.',
  'views.learning-effect.lost':
    '{lost, plural, one {# participation is} other {# participations are}} lost to it ({share} of all), because a score is missing.',

  'views.training-after-action.title': 'After-action data',
  'views.training-after-action.satisfaction': 'Reaction: satisfaction of participants',
  'views.training-after-action.exercise': 'Result of the practical exercise',
  'views.training-after-action.behaviour': 'Behaviour: follow-up at 3 and 6 months',
  'views.training-after-action.seizures': 'Seizures in the country, 12 months before → after',
  'views.training-after-action.strategic': 'Detections of strategic goods in the country, 12 months before → after',
  'views.training-after-action.gaps': 'Gaps observed (law, licences, enforcement)',
  'views.training-after-action.commitments': 'Commitments made',
  'views.training-after-action.followed_by': 'Trainings of the same kind that followed within a year',
  'views.training-after-action.sides': '{before, number} → {after, number}',
  'views.training-after-action.scores':
    '{n, plural, one {# participant} other {# participants}} with both scores gained {points} points of 100 on average.',
  'views.training-after-action.no_scores': 'No scores before and after were reported, so what was learnt is not known.',
  'views.training-after-action.caution':
    'What was seized before and after stands beside the training; that the training caused a change is not shown.'
} as const;
