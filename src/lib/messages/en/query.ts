/** English sentences: query. */
export const query = {
  'query.title': 'SQL workbench',
  'query.lead':
    'Ask what no page answers. One reading statement at a time, run by the engine in this browser: nothing you write is sent anywhere.',
  'query.editor': 'SQL statement',
  'query.run': 'Run',
  'query.run_hint': 'Ctrl + Enter',
  'query.cancel': 'Cancel',
  'query.waiting': 'Waiting for the engine …',
  'query.running': 'Running, {seconds} s …',
  'query.cancelled': 'Cancelled. Nothing was changed: statements here only read.',
  'query.rows': '{count, plural, one {# row} other {# rows}} in {seconds} s, from the edition {edition}.',
  'query.truncated':
    'These are the first {limit, number} rows; the statement returns more. Aggregate, or add conditions, to see all of it. The CSV has the same {limit, number} rows.',
  'query.none': 'The statement returned no rows.',
  'query.result': 'Result',
  'query.csv': 'Download CSV',
  'query.examples': 'Examples',
  'query.tables': 'Tables',
  'query.tables_hint': 'Every column is described on the page “Data”. Names complete themselves as you type.',
  'query.failed': 'The engine refused the statement: {reason}',
  'query.gate_empty': 'There is no statement to run. Write one, or take an example.',
  'query.gate_several-statements':
    'Only one statement runs at a time; a second one begins at “{keyword}”. Select one, or remove the semicolon between them.',
  'query.gate_not-a-query':
    'Only statements that read are run: SELECT, FROM, WITH, VALUES, SUMMARIZE, DESCRIBE, SHOW, EXPLAIN, PIVOT. “{keyword}” would change something or reach outside.',
  'query.gate_unterminated': 'A quotation mark or a comment is opened and never closed.',
  'query.example_monthly': 'Seizures by month and class of goods',
  'query.example_hit_rate': 'Hit rate by unit, with the number behind it',
  'query.example_routes': 'Countries of departure and destination',
  'query.example_trainings': 'Strategic trade trainings and who paid for them',
  'query.example_dictionary': 'What a table holds',
  'query.no_script': 'The workbench runs in the browser and needs JavaScript.'
} as const;
