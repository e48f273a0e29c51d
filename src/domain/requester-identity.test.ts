import fc from 'fast-check';
import { textField } from '../../tests/factories/domain';
import {
  answersAfter,
  joinRequester,
  judgedFields,
  keptPersonal,
  namedFiles,
  partRequester,
  type RequesterIdentity,
} from './requester-identity';

const WHOLE: RequesterIdentity = {
  customerId: 1,
  inventoryItemId: 2,
  creatorId: 3,
  formAnswers: { street: 'Rua A', document: '123' },
  extraFields: { plate: 'ABC' },
};
const PERSONAL = { formAnswers: ['document', 'absent'], extraFields: [] };

test.each([
  [
    'opened by the customer',
    true,
    {
      customerId: null,
      inventoryItemId: null,
      creatorId: null,
      formAnswers: { street: 'Rua A' },
      extraFields: { plate: 'ABC' },
    },
    { customerId: 1, inventoryItemId: 2, creatorId: 3, formAnswers: { document: '123' }, extraFields: {} },
  ],
  [
    'opened by somebody else',
    false,
    {
      customerId: null,
      inventoryItemId: null,
      creatorId: 3,
      formAnswers: { street: 'Rua A' },
      extraFields: { plate: 'ABC' },
    },
    { customerId: 1, inventoryItemId: 2, creatorId: null, formAnswers: { document: '123' }, extraFields: {} },
  ],
])('%s', (_, creatorIsRequester, open, hidden) => {
  expect(partRequester(WHOLE, { creatorIsRequester, personal: PERSONAL })).toEqual({ open, hidden });
});

const id = fc.option(fc.integer({ min: 1 }));
const keys = ['a', 'b', 'c'];
const answers = fc.option(fc.dictionary(fc.constantFrom(...keys), fc.string()));
const whole = fc.record<RequesterIdentity>({
  customerId: id,
  inventoryItemId: id,
  creatorId: id,
  formAnswers: answers,
  extraFields: answers,
});

test('nothing of who it is for stays open, and nothing is lost', () => {
  fc.assert(
    fc.property(whole, fc.boolean(), fc.subarray(keys), fc.subarray(keys), (ticket, own, formAnswers, extraFields) => {
      const { open, hidden } = partRequester(ticket, {
        creatorIsRequester: own,
        personal: { formAnswers, extraFields },
      });
      expect([open.customerId, open.inventoryItemId]).toEqual([null, null]);
      expect(own ? open.creatorId : null).toBeNull();
      expect(Object.keys(open.formAnswers ?? {}).filter((key) => formAnswers.includes(key))).toEqual([]);
      expect(Object.keys(open.extraFields ?? {}).filter((key) => extraFields.includes(key))).toEqual([]);
      expect(joinRequester(open, hidden)).toEqual(ticket);
    }),
  );
});

test('an ordinary ticket is whole as it is', () => {
  expect(joinRequester(WHOLE, null)).toEqual(WHOLE);
});

test.each([
  ['an ordinary ticket’s', null, [false, true]],
  ['one that was never kept apart', {}, [false, true]],
  ['one that was kept apart', { street: 'Rua A' }, [true, true]],
])('an answer is personal by its definition, or once it was: %s', (_, hidden, expected) => {
  const fields = [textField('street'), textField('name', { personalData: true })];
  expect(keptPersonal(fields, hidden).map(({ personalData }) => personalData)).toEqual(expected);
});

test.each([
  ['nothing', null, null, []],
  ['a form and extra fields', { rg: 'abc1' }, { photo: 'def2' }, ['abc1', 'def2']],
  ['what names no file', { name: 'Ana Souza', floor: 2, days: ['monday'], no: '' }, {}, []],
])('files are found that are named by %s', (_, formAnswers, extraFields, expected) => {
  expect(namedFiles({ ...WHOLE, formAnswers, extraFields })).toEqual(expected);
});

test.each<[string, object | null, object | null, string[], string[]]>([
  ['gives none', {}, {}, [], []],
  ['gives one', { name: 'Ana' }, {}, [], ['name']],
  ['takes one back', { name: null }, {}, [], ['name']],
  ['leaves out one that the row shows', {}, { street: 'Rua A' }, [], ['street']],
  ['leaves out one that the row owes', null, null, ['formAnswers.name'], ['name']],
  ['leaves out one that is owed elsewhere', null, null, ['extraFields.name'], []],
])(
  'an anonymous ticket is judged by no answer that only its hidden part knows: a change %s',
  (_, given, open, owed, keys) => {
    const fields = [textField('street'), textField('name', { personalData: true })];
    const read = {
      given: given as RequesterIdentity['formAnswers'],
      open: open as RequesterIdentity['formAnswers'],
      owed,
    };
    expect(judgedFields(fields, 'formAnswers', read).map(({ key }) => key)).toEqual(keys);
  },
);

test.each([
  ['replace the open ones', { street: 'B' }, { street: 'A' }, null, { street: 'B' }, null],
  ['leave out what is not given', {}, { street: 'A' }, null, {}, null],
  ['keep what is asked no longer', { street: 'B' }, { pole: '7' }, null, { street: 'B', pole: '7' }, null],
  ['keep the hidden ones that are not named', { street: 'B' }, {}, { name: 'Ana' }, { street: 'B' }, { name: 'Ana' }],
  ['replace the hidden ones that are', { name: 'Bia' }, { street: 'A' }, { name: 'Ana' }, {}, { name: 'Bia' }],
  ['take back hidden ones', { name: null }, {}, { name: 'Ana', rg: '1' }, {}, { rg: '1' }],
])('answers that are given %s', (_, given, open, hidden, expected, apart) => {
  const fields = [textField('street'), textField('name', { personalData: true })];
  expect(answersAfter(fields, given, { open, hidden })).toEqual({ open: expected, hidden: apart });
});
