import { hostNames } from './host-names';
import { ptBr } from './pt-BR';

it('names the content types as the host looks them up', () => {
  expect(hostNames(ptBr)).toMatchObject({
    'Occurrence type': 'Tipos de Ocorrência',
    'Desk settings': 'Configurações gerais',
    'Extra field group': 'Grupos de Campos Extras',
  });
  expect(Object.keys(hostNames(ptBr))).toHaveLength(17);
});
