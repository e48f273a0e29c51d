export const shell = {
  menu: 'Tipos de Ocorrência',
  'shell.loading': 'Carregando',
} as const;
