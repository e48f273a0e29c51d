import { type HiddenIdentity, hiddenIdentity, type IdentityFacts, partIdentity } from './identity';

const facts: IdentityFacts = { anonymous: true, creatorIsRequester: false, personalKeys: ['cpf', 'phone'] };

test.each<[string, Partial<IdentityFacts>, HiddenIdentity]>([
  ['not anonymous', { anonymous: false, creatorIsRequester: true }, { attributes: [], answers: [] }],
  ['opened by staff', {}, { attributes: ['customer', 'inventoryItem'], answers: ['cpf', 'phone'] }],
  [
    'opened by the requester',
    { creatorIsRequester: true },
    { attributes: ['customer', 'inventoryItem', 'creator'], answers: ['cpf', 'phone'] },
  ],
  ['without personal data', { personalKeys: [] }, { attributes: ['customer', 'inventoryItem'], answers: [] }],
])('%s', (_, some, expected) => {
  expect(hiddenIdentity({ ...facts, ...some })).toEqual(expected);
});

test('answers are parted by key', () => {
  expect(partIdentity({ cpf: '1', street: 'Rua A', ['__proto__']: 2 }, ['cpf', '__proto__'])).toEqual({
    open: { street: 'Rua A' },
    hidden: { cpf: '1', ['__proto__']: 2 },
  });
});
