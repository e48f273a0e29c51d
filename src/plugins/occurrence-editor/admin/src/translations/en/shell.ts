/** What every page shares. */
export const shell = {
  menu: 'Occurrence types',
  'shell.loading': 'Loading',
} as const;
