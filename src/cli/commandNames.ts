/** The commands there are, in the order of the help. */
export const commandNames = [
  'check',
  'build',
  'metrics',
  'query',
  'report',
  'import',
  'versions',
  'diff',
  'rollback',
  'withdraw',
  'undo',
  'decide',
  'reference'
] as const;
