/** English sentences: reports. */
export const reports = {
  'reports.brief.title': 'Donor brief: Container Control Programme in Central Asia',
  'reports.brief.file_title':
    '{demo, select, yes {Demo – } other {}}{named, select, yes {Donor brief, {donor}} other {Brief}}, {period}',
  'reports.brief.banner':
    'Demo: the figures in this brief are synthetic. They describe no real unit, seizure, examination or person and must not be cited.',
  'reports.brief.donor': 'Donor',
  'reports.brief.period': 'Period',
  'reports.brief.edition': 'Edition',
  'reports.brief.days': '{from} to {to}',
  'reports.brief.title_all': 'Brief: Container Control Programme in Central Asia',
  'reports.brief.no_donor': 'none is named in these data',
  'reports.brief.scope_all':
    'These data name no donor. The brief is about everything recorded in them, and attributes nothing to anybody.',
  'reports.brief.scope':
    'Trainings are those that a grant of {donor} paid for, alone or with others. Seizures and examinations are those at units while {donor} supported them: they are counted whole and are not attributed to any donor.',
  'reports.brief.results': 'Results',
  'reports.brief.units': 'Units supported',
  'reports.brief.gaps': 'What this brief does not know',
  'reports.brief.provenance': 'Where the numbers come from',
  'reports.brief.annex': 'Annex: the statements that were run',
  'reports.brief.filters': 'Filters of every figure: {filters}',
  'reports.brief.edition_line':
    'All figures are from the edition {hash} as of {day}. Opening that edition again gives the same numbers.',
  'reports.brief.gap_none': 'Under these filters every measure shown was reported.',
  'reports.brief.gap_returns':
    '{missing, plural, one {# monthly return} other {# monthly returns}} of those due did not come: counts of seizures and examinations are lower bounds.',
  'reports.brief.gap_no_returns': 'No monthly returns were due here, so completeness can not be judged.',
  'reports.brief.gap_participants':
    '{events, plural, one {# training event does} other {# training events do}} not report the number of participants.',
  'reports.brief.gap_sex':
    'Sex was not reported for {unknown, plural, one {# participation} other {# participations}}; the share of women is among the others only.',
  'reports.brief.gap_pairs':
    '{unpaired, plural, one {# participation has} other {# participations have}} no pair of test scores.',
  'reports.brief.gap_headcounts':
    '{units, plural, one {# unit supported does} other {# units supported do}} not report trained officers, officers in post, or both.',
  'reports.brief.gap_few':
    'The hit rates of {units, plural, one {# unit} other {# units}} rest on fewer than {minimum} completed examinations and are not to be compared.',
  'reports.brief.gap_joint':
    '{trainings, plural, one {# training was} other {# trainings were}} funded jointly with other donors. The shares are not reported, so each is counted whole.',
  'reports.brief.gap_joint_units':
    '{units, plural, one {# unit is} other {# units are}} supported by other donors too. Their results are counted whole and never split.',
  'reports.brief.gap_early':
    'The edition’s data end on {day}, before the period does: what came later is not in this brief.',
  'reports.brief.gap_late':
    'The edition’s data begin on {day}, after the period does: what came earlier is not in this brief.',
  'reports.brief.more_rows': '{more, plural, one {# row more is} other {# rows more are}} not listed here.',
  'reports.brief.caveat': '{definition} {caveat}',
  'reports.brief.change': 'from {previous} to {recent}',
  'reports.brief.trainings': 'Trainings funded',
  'reports.brief.definitions': 'What the numbers mean',
  'reports.brief.rows_used': 'Rows of each table that these filters leave: {rows}.',
  'reports.brief.rows_of': '{table} {count, number}',
  'reports.brief.page_foot': '{title} · edition {hash}',
  'reports.page.title': 'Donor brief',
  'reports.page.partly': '{period} (in part)',
  'reports.page.lead':
    'A brief for one donor and one period: key figures, three pictures, the units and trainings supported, what is not known, and where every number comes from.',
  'reports.page.form': 'What the brief is about',
  'reports.page.donor': 'Donor',
  'reports.page.calendar': 'Calendar',
  'reports.page.calendar_own': 'The donor’s own',
  'reports.page.period': 'Period',
  'reports.page.language': 'Language of the brief',
  'reports.page.language_en': 'English',
  'reports.page.language_ru': 'Russian',
  'reports.page.open': 'Open',
  'reports.page.print': 'Print',
  'reports.page.download': 'Download',
  'reports.page.preview': 'Preview of the brief',
  'reports.page.no_script':
    'Without JavaScript the preview does not follow the form: “Open” shows the brief you chose, and your browser prints it.',
  'reports.page.hint':
    'The download is one file that needs nothing else: it opens without a network and can be sent by mail.',
  'reports.page.loading': 'The brief is being made.',
  'reports.page.failed': 'The brief could not be made: {reason}',
  'reports.page.no_answer': 'the server did not answer. Try again in a moment.',
  'reports.page.own': 'This brief is made in this browser from your own file. Nothing is sent anywhere.',
  'reports.page.donor_none': 'None is named: everything',
  'reports.refused.donor': 'There is no donor “{value}” in this edition. Choose one of: {list}.',
  'reports.refused.no_donors': 'This edition names no donor, so there is none called “{value}”.',
  'reports.refused.period':
    '“{value}” is not a period. Write for example jp:2024, us:2025Q1, 2020 or 2020-01..2020-12.',
  'reports.refused.outside': 'The edition’s data cover {span}; “{value}” has no day in common with them.',
  'reports.refused.calendar': 'There is no calendar “{value}”: it is un, us or jp.',
  'reports.refused.lang': 'There is no brief in the language “{value}”: it is en or ru.'
} as const;
