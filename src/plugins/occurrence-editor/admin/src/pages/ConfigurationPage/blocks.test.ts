import { addressOf, blocksOf, matching, type NamedEntry } from './blocks';

const entry = (singularName: string, label: string, help = ''): NamedEntry => ({
  uid: `api::${singularName}.${singularName}`,
  kind: singularName === 'desk-setting' ? 'singleType' : 'collectionType',
  singularName,
  displayName: label,
  count: 1,
  label,
  help,
});

const ENTRIES = [
  entry('customer', 'Clientes'),
  entry('holiday', 'Feriados'),
  entry('occurrence-type', 'Tipos de Ocorrência'),
  entry('sector', 'Setores', 'Departamentos'),
  entry('desk-setting', 'Configurações gerais'),
];

test('like things stand together, in the order of work, and added types last', () => {
  expect(blocksOf(ENTRIES).map(({ name, entries }) => [name, entries.map(({ label }) => label)])).toEqual([
    ['general', ['Tipos de Ocorrência']],
    ['treatment', ['Setores', 'Configurações gerais']],
    ['customers', ['Clientes']],
    ['more', ['Feriados']],
  ]);
});

test.each([
  ['', 5],
  ['ocorrencia', 1],
  ['OCORRÊNCIA tipos', 1],
  ['departamento', 1],
  ['  setor ', 1],
  ['nada', 0],
])('“%s” finds %d', (text, count) => {
  expect(matching(ENTRIES, text)).toHaveLength(count);
});

test.each([
  ['occurrence-type', '/list'],
  ['sector', '/content-manager/collection-types/api::sector.sector'],
  ['desk-setting', '/content-manager/single-types/api::desk-setting.desk-setting'],
])('%s is at %s', (singularName, address) => {
  expect(addressOf(entry(singularName, ''), '/list')).toBe(address);
});
