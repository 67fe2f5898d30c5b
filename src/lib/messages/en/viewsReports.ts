/** English sentences: the tables that stand in reports. */
export const viewsReports = {
  'views.equipment-handed-over.title': 'Equipment handed over',
  'views.equipment-handed-over.item': 'Item',
  'views.equipment-handed-over.quantity': 'Pieces',
  'views.equipment-handed-over.handed_over': 'Handed over',
  'views.equipment-handed-over.cost': 'Cost, USD',
  'views.equipment-handed-over.state': 'State',
  'views.equipment-handed-over.checked': 'Last checked',
  'views.equipment-handed-over.none': 'No equipment is recorded under these filters.',
  'views.equipment-handed-over.sentence':
    '{lines, plural, one {# delivery is} other {# deliveries are}} recorded up to the end of the period.',
  'views.equipment-handed-over.unknown':
    'For {unknown, plural, one {# of them} other {# of them}} it was not reported whether it is in service.',
  'views.lessons-learnt.title': 'Lessons',
  'views.lessons-learnt.recorded': 'Recorded',
  'views.lessons-learnt.type': 'Kind',
  'views.lessons-learnt.lesson': 'Lesson',
  'views.lessons-learnt.sentence':
    '{lessons, plural, =0 {No lesson is recorded under these filters.} one {# lesson is recorded.} other {# lessons are recorded.}}',
  'views.activities-table.title': 'Activities',
  'views.activities-table.activity': 'Activity',
  'views.activities-table.agencies': 'Agencies',
  'views.activities-table.women': 'Women',
  'views.activities-table.men': 'Men',
  'views.activities-table.unknown': 'Sex not reported',
  'views.activities-table.sentence':
    '{activities, plural, one {# activity took place} other {# activities took place}} in the period.',
  'views.performance-measures.title': 'Performance measures',
  'views.performance-measures.number': 'No.',
  'views.performance-measures.objective': 'Objective',
  'views.performance-measures.measure': 'Measure',
  'views.performance-measures.us_code': 'US code',
  'views.performance-measures.target_year': 'Target year',
  'views.performance-measures.last_quarter': 'Last quarter',
  'views.performance-measures.to_date': 'To date',
  'views.performance-measures.percent': '% of target',
  'views.performance-measures.explanation': 'Explanation',
  'views.performance-measures.sentence':
    '{measures, plural, one {# measure is} other {# measures are}} reported on; {behind, plural, =0 {none is} one {# is} other {# are}} more than a fifth behind where it should stand.',
  'views.performance-measures.unreported':
    'For {unreported, plural, one {# of them} other {# of them}} the last quarter was not reported.'
} as const;
