/** English sentences: the quality inbox. */
export const viewsQuality = {
  'views.quality.source': 'Source',
  'views.quality.source_row': '{source}, row {row, number}',
  'views.look-alikes.title': 'Perhaps one seizure reported twice',
  'views.look-alikes.sentence':
    '{count, plural, =0 {No two seizures look alike.} one {# pair of seizures looks alike.} other {# pairs of seizures look alike.}}',
  'views.look-alikes.rule':
    'At most two days apart, one country and place, one substance, quantities at most 5 % apart. Both reports are kept and counted; what they say differently stands side by side.',
  'views.unusual-quantities.title': 'Quantities far from the usual',
  'views.unusual-quantities.usual': 'Median of the source',
  'views.unusual-quantities.times': 'Against the median',
  'views.unusual-quantities.sentence':
    '{count, plural, =0 {No quantity is 300 times above or below the median of its source, substance and unit of measure.} one {# quantity is 300 times or more above or below the median of its source, substance and unit of measure: perhaps grams in a column of kilograms, perhaps true.} other {# quantities are 300 times or more above or below the median of their source, substance and unit of measure: perhaps grams in a column of kilograms, perhaps true.}}',
  'views.places-in-conflict.title': 'Country, place and unit in conflict',
  'views.places-in-conflict.sentence':
    '{count, plural, =0 {No seizure names a place or a unit of another country.} one {# seizure names a place or a unit of another country.} other {# seizures name a place or a unit of another country.}}',
  'views.returns-overdue.title': 'Returns that are missing or came late',
  'views.returns-overdue.due': 'Due',
  'views.returns-overdue.status': 'State',
  'views.returns-overdue.received': 'Received',
  'views.returns-overdue.days': 'Days late',
  'views.returns-overdue.sentence':
    '{count, plural, =0 {Every return due has come in time.} one {# return is missing or came late.} other {# returns are missing or came late.}}'
} as const;
