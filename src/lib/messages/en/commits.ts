/** English sentences: why a file or a change of versions is not taken. Said by the server and the command line. */
export const commits = {
  'commit.problem.upload-differs':
    'The bytes that arrived are not those that were sent: their hash is another. Nothing was kept; send the file again.',
  'commit.problem.upload-cut':
    'The upload was cut off: {bytes, number} of {expected, number} bytes arrived. Nothing was kept; send the file again.',
  'commit.problem.no-original': 'The bytes of “{title}” are not on the server. Send the file first.',
  'commit.problem.file-refused': 'The file “{title}” was refused; the findings say why. Nothing was changed.',
  'commit.problem.needs-confirmation':
    'Something about the whole file must be confirmed first ({codes}). Nothing was changed.',
  'commit.problem.already-imported': 'This very file is there already: version {version} brought it.',
  'commit.problem.base-moved':
    'Meanwhile somebody else changed the data. Look at what changed, then commit again: nothing of yours was lost.',
  'commit.problem.base-unversioned':
    'The edition that readers get was not made by imports, so nothing can be added to it.',
  'commit.problem.checks-failed': 'The rows break a rule, so no edition was built: {rules}',
  'commit.problem.no-version': 'There is no version {version}.',
  'commit.problem.not-in-version': 'The current version holds no file {sha256}.',
  'commit.problem.nothing-to-undo': 'There is no import to undo.',
  'commit.problem.nothing-changes': 'The current version holds exactly these files already.',
  'commit.problem.needs-name': 'Type a name: the log must say who made the change.',
  'commit.problem.needs-reason': 'Write a reason: rows are taken away by this, and somebody will ask why.',
  'commit.problem.no-record':
    'The data hold no record {record} that still says what was decided about. Look at the list again: somebody may have changed it.',
  'commit.problem.bad-decision': 'This cannot be decided: {text}',
  'commit.problem.no-decision': 'There is no decision {id} in the current version.',
  'commit.problem.read-only': 'These data are the demo: nothing is decided about them. Bring in a file first.',
  'commit.problem.bad-reference':
    'The file of reference data cannot be taken; the findings say which cells are wrong. Nothing was changed.',
  'commit.problem.disk-full': 'The disk of the server is full. Nothing was changed, and what was there stands.',
  'commit.problem.bad-request': 'The request cannot be read: {text}',
  'commit.report.file': 'File',
  'commit.report.accounting': 'Records = accepted + quarantined + not data',
  'commit.report.finding': 'Finding',
  'commit.report.severity': 'Severity',
  'commit.report.sheet': 'Sheet',
  'commit.report.row': 'Record',
  'commit.report.line': 'Line',
  'commit.report.column': 'Column',
  'commit.report.value': 'Value',
  'commit.report.rule': 'Rule',
  'commit.report.fix': 'What to do',
  'commit.report.sheet_summary': 'Summary',
  'commit.report.sheet_findings': 'Findings',
  'commit.report.sheet_cells': 'Original cells',
  'commit.report.sheet_lost': 'Not in the data',
  'commit.report.findings_here': 'Findings about this record',
  'commit.report.count': 'Cells'
} as const;
