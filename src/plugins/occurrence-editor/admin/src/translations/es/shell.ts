export const shell = {
  menu: 'Tipos de incidencia',
  'shell.loading': 'Cargando',
  'shell.unanswered': 'El servidor no responde. Inténtelo de nuevo en un momento.',
} as const;
