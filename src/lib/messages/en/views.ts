/** English sentences: views of seizures and routes. */
export const views = {
  'views.seizures.none': 'No seizure is recorded under these filters.',
  'views.seizures.events': '{count, plural, one {# seizure} other {# seizures}}.',
  'views.seizures.first': 'Most: {name}, {count, number} ({share}).',
  'views.seizures.more_in_table': '{count, plural, one {# more value is} other {# more values are}} in the table.',
  'views.seizures.unknown': 'For {count, number} it was not reported.',
  'views.seizures.no_unit':
    '{count, plural, one {# seizure was} other {# seizures were}} not made by a unit of the programme.',
  'views.seizures.peak': 'Most in one month: {count, number}, in {month}.',
  'views.seizures.undated': 'For {count, number} of them the date does not fall into one month.',
  'views.seizures-by-month.several': 'A seizure with goods of several classes stands in each of them.',
  'views.seizures-by-month.rest': '{count, plural, one {# other class} other {# other classes}}',
  'views.seizures-by-month.title': 'Seizures by month and class of goods',
  'views.seizures-by-substance.title': 'Seizures by substance',
  'views.seizures-by-substance.kilograms':
    '{name}: {kg} kg, of which the largest item is {top1}; half of the items are below {median} kg.',
  'views.seizures-by-substance.unconverted':
    'Some items have no kilogram equivalent and are missing from the kilograms.',
  'views.seizures-by-class.title': 'Seizures by class of goods',
  'views.seizures-by-country.title': 'Seizures by country',
  'views.seizures-by-unit.title': 'Seizures by unit',
  'views.seizures-by-detection.title': 'What led to the detection',
  'views.seizures-by-concealment.title': 'How the goods were hidden',
  'views.seizures-by-credit.title': 'Which programme is credited',
  'views.seizures-by-credit.joint': 'Of them joint',
  'views.seizures-by-credit.sentence':
    '{events, plural, one {# seizure} other {# seizures}}, each credited to one programme. {joint, plural, =0 {None was joint.} one {# of them was joint: several units took part, and it counts once.} other {# of them were joint: several units took part, and each counts once.}}',
  'views.seizures-by-credit.assisting': 'Took part without the credit: {units}.',
  'views.seizures-map.title': 'Where goods were seized',
  'views.seizures-map.sentence':
    '{count, plural, one {# seizure} other {# seizures}} at {places, plural, one {# known place} other {# known places}}.',
  'views.seizures-map.elsewhere': '{count, number} more at places without known coordinates; they are in the table.',
  'views.seizures-map.hollow': 'Hollow circles: the place is known to 2–10 km.',
  'views.seizures-map.not_drawn': 'no known coordinates, not drawn',
  'views.seizures-map.approximate': 'approximate place',
  'views.seizure-quantities.title': 'Quantities as reported',
  'views.seizure-quantities.sentence':
    '{count, plural, one {# pair} other {# pairs}} of substance and unit. Kilograms of different substances are not added up.',
  'views.seizure-events.title': 'Seizure events',
  'views.seizure-events.date': 'Date',
  'views.seizure-events.sentence': 'The newest {listed, number} of {all, number}.',
  'views.seizure-events.several_items': '{count, number} items',
  'views.seizure-events.no_unit': '(unit not reported)',
  'views.routes.seizures':
    'The route of {count, plural, one {# seizure} other {# seizures}} is on record, whole or in part.',
  'views.routes.first': 'Most often: {from} to {to}, {count, number}.',
  'views.routes.unknown': 'Legs with an unknown end: {count, number}; they are kept, not guessed.',
  'views.routes.unknown_country': 'unknown',
  'views.routes.documented': 'documented',
  'views.routes.declared': 'declared',
  'views.routes.inferred': 'inferred',
  'views.routes.bias': 'A route is a reconstruction from what was stopped, not an observed track.',
  'views.route-map.title': 'Routes on the map',
  'views.route-map.sentence':
    '{legs, plural, one {# kind of leg} other {# kinds of legs}} between known countries; the route of {count, plural, one {# seizure} other {# seizures}} is on record, whole or in part. Solid: documented, dashed: declared, dotted: inferred.',
  'views.route-map.drawn': 'Drawn: the {count, number} most frequent; the table has all.',
  'views.route-map.within': 'Legs within one country: {count, number}.',
  'views.route-sankey.title': 'From origin to destination',
  'views.route-origins.title': 'Where legs begin',
  'views.route-destinations.title': 'Where legs lead',
  'views.route-legs.title': 'Legs of routes',
  'views.route-legs.sentence':
    '{count, plural, one {# combination} other {# combinations}} of start, end and evidence.',
  'views.route-legs.evidence': 'Evidence'
} as const;
