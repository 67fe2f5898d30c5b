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
    '{n, plural, one {# person has} other {# people have}} both scores: {difference} points more on average{known, select, yes {, an effect size of {gav} (g_av)} other {}}, {gain} of the possible gain.',
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
    'What was seized before and after stands beside the training; that the training caused a change is not shown.',

  'views.training-ladder.title': 'The ladder of effect, rung by rung',
  'views.training-ladder.rung': 'Rung',
  'views.training-ladder.answered': 'Answered or reached',
  'views.training-ladder.of': 'Of',
  'views.training-ladder.share': 'Share',
  'views.training-ladder.result': 'Result',
  'views.training-ladder.reaction': '1 Reaction',
  'views.training-ladder.learning': '2 Learning',
  'views.training-ladder.behaviour': '3 Behaviour at work',
  'views.training-ladder.retention': '3 Trained officers still in post',
  'views.training-ladder.results': '4 Results of the units',
  'views.training-ladder.reaction_note': 'These data hold no answers of participants about the course.',
  'views.training-ladder.learning_note': 'Only participants with a score before and after; the others are lost to it.',
  'views.training-ladder.behaviour_note': 'These data hold no follow-up at 3 or 6 months.',
  'views.training-ladder.retention_note':
    'At the latest head counts: who was trained and has left is lost to the units.',
  'views.training-ladder.results_note':
    'Completed examinations of the units under these filters. What they find hangs on much besides training.',
  'views.training-ladder.learnt': '{points} points of 100 more, g_av {gav}',
  'views.training-ladder.hit_rate': 'Hit rate {rate}',
  'views.training-ladder.sentence':
    'Four rungs, kept apart and never averaged into one score: whether participants liked it, what they learnt, what they do at work, what their units find.',
  'views.training-ladder.response':
    'Both tests are there for {n, number} of {listed, number} places on lists of participants ({share}).',

  'views.people-and-participations.title': 'Participations and people',
  'views.people-and-participations.people': 'Different people',
  'views.people-and-participations.whole': 'Whole period',
  'views.people-and-participations.sentence':
    '{participations, plural, one {# participation} other {# participations}}; the lists of participants name {people, plural, one {# person} other {# different people}} in {listed, plural, one {# place} other {# places}}.',
  'views.people-and-participations.unlisted':
    'For {unlisted, plural, one {# participation} other {# participations}} no list came, so who they were is not known.',
  'views.people-and-participations.no_sum': 'People of single years may not be added up: who came twice is one person.',

  'views.women-by-phase.title': 'Share of women by phase',
  'views.women-by-phase.unknown_share': 'Share whose sex is not reported',
  'views.women-by-phase.sentence': 'Women among participants of known sex: {rate}.',
  'views.women-by-phase.unknown_all': 'The sex of no participant was reported, so there is no share of women.',
  'views.women-by-phase.first': 'Surest of being high: {phase}, {rate}.',

  'views.phase-path.title': 'The path of the units: who has reached which phase',
  'views.phase-path.not_reached': '–',
  'views.phase-path.sentence':
    'Of {units, plural, one {# unit} other {# units}}, officers of {theory, number} had theoretical training, of {practice, number} practical, of {advanced, number} advanced; {mentorship, number} were mentored. Each cell holds the first time.',
  'views.phase-path.no_assessment': 'No technical needs assessment of a unit is on record.',
  'views.phase-path.none_reached':
    '{units, plural, one {For # unit} other {For # units}} no training of the path is on record.',

  'views.strategic.trainings': 'Strategic trade trainings',
  'views.strategic.detections': 'Detections of strategic goods',
  'views.strategic.no_cause': 'That a training came before does not show that it led to a detection.',
  'views.strategic.indicative':
    'HS headings are indicative only: most goods declared under them need no permit, and goods that do may be declared elsewhere.',
  'views.strategic-by-year.title': 'Strategic trade trainings and detections (UNSCR 1540)',
  'views.strategic-by-year.sentence':
    '{trainings, plural, one {# strategic trade training} other {# strategic trade trainings}} and {detections, plural, one {# seizure} other {# seizures}} of strategic goods.',
  'views.strategic-lens.title': 'UNSCR 1540 lens: categories, hints and permits',
  'views.strategic-lens.headings': 'HS headings that hint at it (indicative)',
  'views.strategic-lens.examinations': 'Examinations under these headings',
  'views.strategic-lens.irregularities': 'Of them irregularities',
  'views.strategic-lens.permit': 'Permit missing',
  'views.strategic-lens.sentence':
    '{detections, plural, one {# seizure} other {# seizures}} of strategic goods. Trainings do not record the categories they dealt with.',
  'views.strategic-lens.most': 'Most often: {category} ({detections, number}).',
  'views.strategic-lens.hinted':
    '{examinations, plural, one {# examination was} other {# examinations were}} of goods declared under hinted headings, {irregularities, number} with an irregularity, where a permit may have been missing. Whether a permit was there is not reported in any source: this gap is in the data, not in the goods.',
  'views.strategic-detections.title': 'Detections of strategic goods, and the training before them',
  'views.strategic-detections.hs_code': 'HS code',
  'views.strategic-detections.hint': 'Heading hints at the category',
  'views.strategic-detections.trained_on': 'Last strategic trade training in the country before',
  'views.strategic-detections.untrained': 'none on record',
  'views.strategic-detections.none': 'No seizure of strategic goods is recorded under these filters.',
  'views.strategic-detections.sentence':
    '{events, plural, one {# seizure} other {# seizures}} of strategic goods; before {trained, number} of them the country had had a strategic trade training.',

  'views.exbs-area.laws': 'laws and regulations',
  'views.exbs-area.licensing': 'licensing',
  'views.exbs-area.enforcement': 'enforcement',
  'views.exbs-area.industry': 'government and industry',
  'views.exbs-area.cooperation': 'interagency and international cooperation',
  'views.recommendations.title': 'Recommendations of visits: due and overdue',
  'views.recommendations.text': 'Recommendation',
  'views.recommendations.visited_on': 'Visit',
  'views.recommendations.due_on': 'Due',
  'views.recommendations.closed_on': 'Closed',
  'views.recommendations.status': 'Status',
  'views.recommendations.days_overdue': 'Days overdue',
  'views.recommendations.none': 'No recommendation of a visit is recorded under these filters.',
  'views.recommendations.sentence':
    '{due, plural, one {# recommendation was} other {# recommendations were}} due by the end of the period: {closed, number} closed, {overdue, plural, =0 {none overdue} other {# overdue}}.',
  'views.recommendations.rest':
    '{rest, plural, one {# is} other {# are}} neither: due on the last day, or not reported what became of.',
  'views.recommendations.closure': 'Closed of those due: {rate}.'
} as const;
