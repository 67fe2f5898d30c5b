/** English sentences: where a figure comes from. */
export const provenance = {
  'provenance.formula': 'Formula:',
  'provenance.counts': 'Missing values: {missing}. Unit: {unit}. Totals: {additivity}.',
  'provenance.rows_title': 'Rows behind',
  'provenance.rows_show': 'Show the rows of {table} ({count})',
  'provenance.rows_page': 'Rows {first, number} to {last, number} of {count, number}, in the order of their key.',
  'provenance.rows_previous': 'Previous',
  'provenance.rows_next': 'Next',
  'provenance.rows_csv': 'Download all as CSV',
  'provenance.rows_csv_part': 'Download the first {limit, number} as CSV',
  'provenance.rows_failed': 'The rows could not be read: {reason}',
  'provenance.decisions_title': 'Decisions about these rows',
  'provenance.decisions_none':
    'No record behind this figure was merged, credited, corrected or accepted by a person. Units of measure are converted only by the listed factors.',
  'provenance.decisions_made':
    '{kind, select, merge {merged as one seizure} separate {kept apart} credit {credited to a programme} correct {corrected} accept {accepted as it is} other {{kind}}}: {count, number}, {first} to {last}',
  'provenance.sources_title': 'Sources',
  'provenance.ask_title': 'Who to ask',
  'provenance.ask':
    'The monitoring staff of the UNODC Regional Office for Central Asia. Name the figure “{view}” and the edition {hash}: with these two anybody finds the same rows again.',
  'provenance.cite': 'Copy citation',
  'provenance.command': 'Copy command',
  'provenance.command_title': 'The same totals on the command line',
  'provenance.copied': 'Copied: {what}',
  'provenance.citation':
    'UNODC Regional Office for Central Asia, Container Control Programme monitoring: {title}. {filters} Edition “{edition}”, data to {asOf}, data hash {hash}. {address}'
} as const;
