export const shell = {
  menu: 'Tipos de Ocorrência',
  'shell.loading': 'Carregando',
  'shell.unanswered': 'O servidor não responde. Tente de novo em instantes.',
} as const;
