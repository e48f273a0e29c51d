export const shell = {
  menu: 'Tipos de incidencia',
  'shell.loading': 'Cargando',
} as const;
