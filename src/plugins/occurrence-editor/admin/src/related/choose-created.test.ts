import { connectItem, disconnectItem, isToOne, parentPath } from './choose-created';

it.each([
  [{ type: 'relation', relation: 'oneToOne' }, true],
  [{ type: 'relation', relation: 'manyToOne' }, true],
  [{ type: 'relation', relation: 'oneToMany' }, false],
  [{ type: 'relation', relation: 'manyToMany' }, false],
  [{ type: 'string' }, false],
  [undefined, false],
])('%j takes one item only: %s', (attribute, expected) => {
  expect(isToOne(attribute)).toBe(expected);
});

it.each([
  ['sector', []],
  ['steps.0.sector', ['steps', '0']],
])('%s is in %j', (name, path) => {
  expect(parentPath(name)).toEqual(path);
});

it.each([
  [{ name: 'Works' }, 'Works'],
  [{ title: 'How to' }, 'How to'],
  [{ username: 'ana' }, 'ana'],
  [{ name: '' }, 'd'],
])('an item with %j is shown as %s', (attributes, label) => {
  expect(connectItem({ id: 1, documentId: 'd', ...attributes }, 'api::x.x', 0).label).toBe(label);
});

it('is chosen as the relation input chooses, behind what is stored', () => {
  const item = connectItem({ id: 1, documentId: 'd', name: 'Works' }, 'api::sector.sector', 2);
  expect(item).toMatchObject({
    id: 1,
    apiData: { id: 1, documentId: 'd', isTemporary: true },
    href: '../collection-types/api::sector.sector/d',
  });
  expect(item.__temp_key__ > 'bzz').toBe(true);
});

it('is taken out as the relation input takes out', () => {
  expect(disconnectItem({ id: 1, documentId: 'd' })).toEqual({
    id: 1,
    documentId: 'd',
    apiData: { id: 1, documentId: 'd' },
  });
});
