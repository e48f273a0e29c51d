import { apiValueOf, changedNames, payloadOf, unseenNames } from './form-data';

const none = { connect: [], disconnect: [] };
const sector = {
  connect: [{ id: 3, label: 'Works', apiData: { id: 3, documentId: 's', isTemporary: true } }],
  disconnect: [],
};

it.each([
  ['a text', 'a', 'a'],
  ['nothing', null, null],
  ['a relation', sector, { connect: [{ id: 3, documentId: 's', isTemporary: true }], disconnect: [] }],
  ['rows of a component', [{ __temp_key__: 'a0', id: 1, name: 'x' }], [{ id: 1, name: 'x' }]],
  [
    'a relation in a component',
    [{ user: sector }],
    [{ user: { connect: [sector.connect[0]?.apiData], disconnect: [] } }],
  ],
])('%s is sent without what inputs keep for themselves', (_what, value, expected) => {
  expect(apiValueOf(value)).toEqual(expected);
});

it.each([
  ['the same', { name: 'a', sector: none }, { name: 'a', sector: none }, []],
  ['a text', { name: 'b' }, { name: 'a' }, ['name']],
  ['an emptied text', { description: null }, { description: 'a' }, ['description']],
  ['a text that never was one', { description: null }, {}, []],
  ['a chosen relation', { sector }, { sector: none }, ['sector']],
  ['a relation chosen and taken back', { sector: none }, { sector }, []],
  ['a moved row', { users: [{ id: 2 }, { id: 1 }] }, { users: [{ id: 1 }, { id: 2 }] }, ['users']],
])('changed: %s', (_what, values, initial, expected) => {
  expect(changedNames(values, initial)).toEqual(expected);
});

it('sends only what was changed', () => {
  const initial = { name: 'a', active: true, sector: none };
  expect(payloadOf({ name: 'a', active: false, sector: none }, initial, { isNew: false })).toEqual({ active: false });
});

it('sends a new document whole, without relations that nobody touched', () => {
  const values = { name: 'a', active: true, sector: none, note: undefined };
  expect(payloadOf(values, values, { isNew: true })).toEqual({ name: 'a', active: true });
});

it('sends null for what was emptied', () => {
  expect(payloadOf({ slaValue: undefined }, { slaValue: 3 }, { isNew: false })).toEqual({ slaValue: null });
});

it.each([
  ['what is there', { name: 'a' }, { name: 'a' }, []],
  ['what was emptied', { name: undefined }, { name: 'a' }, []],
  ['what is empty', { name: null }, { name: null }, []],
  ['what the role may not read', {}, {}, ['name']],
])('%s', (_what, values, initial, unseen) => {
  expect(unseenNames(['name'], values, initial)).toEqual(unseen);
});
