/** English sentences: what stands in every report. */
export const reportDocument = {
  'report.key_figures': 'Key figures',
  'report.all_donors': 'all donors',
  'report.all_grants': 'all grants',
  'report.grant': 'Grant',
  'report.contents': 'Contents',
  'report.asks': 'Asked of staff: {ask}.',
  'report.hash': 'Data hash',
  'report.rate': '{rate}, n = {n}{few, select, yes {, too few to compare} other {}}',
  'report.gap_view': 'Not reported: there is no view “{view}” in this version.',
  'report.gap_empty': '{title}: {sentence}',
  'report.asked': 'Not reported.{asked, select, yes { Asked: {ask}} other {}}',
  'report.source': 'Source: edition {hash} as of {day}.',
  'report.label.figure': 'Figure {number}',
  'report.label.table': 'Table {number}',
  'report.banner':
    'Demo: the figures in this report are synthetic. They describe no real unit, seizure, examination, person or payment and must not be cited.',
  'report.file_title': '{demo, select, yes {Demo – } other {}}{title}',
  'report.status.draft': 'Draft: not checked',
  'report.status.checked': 'Checked, not frozen',
  'report.status.frozen': 'Frozen'
} as const;
