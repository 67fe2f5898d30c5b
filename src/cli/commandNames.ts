/** The commands there are, in the order of the help. */
export const commandNames = [
  'check',
  'build',
  'metrics',
  'query',
  'report',
  'verify',
  'import',
  'versions',
  'diff',
  'rollback',
  'withdraw',
  'undo',
  'decide',
  'reference',
  'retain'
] as const;
