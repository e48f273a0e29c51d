/** What every page shares. */
export const shell = {
  menu: 'Occurrence types',
  'shell.loading': 'Loading',
  'shell.unanswered': 'The server does not answer. Try again in a moment.',
} as const;
