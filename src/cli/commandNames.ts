/** The commands there are, in the order of the help. */
export const commandNames = [
  'check',
  'build',
  'metrics',
  'query',
  'import',
  'versions',
  'diff',
  'rollback',
  'withdraw',
  'undo'
] as const;
