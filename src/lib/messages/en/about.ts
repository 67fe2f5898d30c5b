/** English sentences: about. */
export const about = {
  'about.title': 'About',
  'about.lead':
    'How the figures are made, what each of them means, where the data come from, and what this system does not do.',
  'about.what_title': 'What Tamga is',
  'about.what':
    'The dashboard with which the UNODC Regional Office for Central Asia follows the UNODC-WCO Container Control Programme: what Port Control Units examine and seize, along which routes goods are trafficked, and what trainings change. A tamga was the seal that a customs house put on goods; here it is put on numbers: every figure can be opened down to its definition, its statement and its gaps.',
  'about.methods_title': 'How figures are made',
  'about.method_one':
    'One definition for every number. The page, the command line, the brief and the tests ask the same catalogue, listed below. The menu of every panel shows the statements that were run.',
  'about.method_missing':
    'Missing is not zero. A month whose return did not come is hatched, a unit that was not yet open is blank, a total over incomplete returns is written “≥”.',
  'about.method_rates':
    'Rates come with a 95 % interval (Wilson) and the number they rest on. Below thirty completed examinations they are marked as too few to compare, and rates are never averaged.',
  'about.method_people':
    'Participations count attendances, people count persons: someone who came to three trainings is one person and three participations. People are never added up over groups.',
  'about.method_quantities':
    'Quantities keep the unit they were reported in. Kilograms are a conversion by a visible table, different substances are not added up, and because single events drive sums, the share of the largest and the median stand beside them.',
  'about.method_donors':
    'What several donors fund together is counted whole for each of them and never split; seizures and examinations are at units a donor supports, not achievements attributed to it. Such figures must not be added up over donors.',
  'about.method_routes':
    'A route is a reconstruction from what was stopped. Unknown legs stay unknown; documented, declared and inferred legs are drawn differently.',
  'about.method_classes':
    'Synthetic, reported, published and imported facts are never mixed in one total unless a reader picks several classes, and then the sentence says so. Published aggregates stand apart and enter no count.',
  'about.method_calendars':
    'UN, US and Japanese years are the same events in other groupings: an event in November 2025 is in UN 2025, US fiscal year 2026 and Japanese fiscal year 2025.',
  'about.metrics_title': 'Definitions',
  'about.metrics_lead':
    '{count, plural, one {# figure} other {# figures}}, each with its formula, unit, whether it may be added up, and what it does with values that are missing.',
  'about.metric_formula': 'Formula',
  'about.metric_unit': 'Unit',
  'about.metric_additivity': 'Adding up',
  'about.metric_direction': 'Direction',
  'about.metric_missing': 'Missing values',
  'about.sources_title': 'Sources',
  'about.sources':
    'The published record holds public facts about the programme, each with its address; they are on the page “Programme” and “Training”. Code lists follow ISO 3166, UN M49, UN/LOCODE, HS 2022, UNECE recommendations and UNODC drug classifications, as the dictionary says column by column. Boundaries are from Natural Earth, public domain.',
  'about.privacy_title': 'What is not here',
  'about.privacy':
    'No names, contacts, plates, container numbers or narratives are in an edition. Nothing you do on these pages leaves this server: no request goes anywhere else, there are no trackers and no cookies but two, for language and theme. A file of your own is read in the browser and is sent nowhere.',
  'about.access_title': 'Accessibility',
  'about.access':
    'Built to WCAG 2.2 AA: every chart has its sentence and its table, everything works with the keyboard, colours are told apart by colour-blind readers and backed by patterns, text can be enlarged to 200 %. Maps and flow diagrams are only readable as their tables by a screen reader. Tell the regional office what does not work for you.',
  'about.version_title': 'Version',
  'about.version':
    'Edition {hash}, table contract {schema}, engine DuckDB {engine}. Opening the same edition again gives the same numbers.'
} as const;
