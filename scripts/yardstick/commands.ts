/** Every command of the command line, as the README may name it. */
export const COMMAND_NAMES = [
  'import',
  'formats',
  'imports',
  'undo',
  'scorecard',
  'vendors list',
  'vendors set',
  'standards show',
  'standards apply',
  'rescore',
  'export conversations',
] as const
