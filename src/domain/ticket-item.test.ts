import { type ItemFacts, itemViolations, type TicketItem } from './ticket-item';

const item = (id: number, customerId: number | null): TicketItem => ({
  id,
  name: `Item ${id}`,
  active: true,
  customerId,
});
const retired = (id: number, customerId: number): TicketItem => ({ ...item(id, customerId), active: false });

const NONE: ItemFacts = { given: undefined, storedId: null, customerId: 7, required: false };

test.each<[string, Partial<ItemFacts>, string[]]>([
  ['none, and none is asked for', {}, []],
  ['one of the customer', { given: item(1, 7), required: true }, []],
  ['one of another customer', { given: item(1, 8) }, ['INVENTORY_ITEM_NOT_OF_CUSTOMER']],
  ['one of nobody', { given: item(1, null) }, ['INVENTORY_ITEM_NOT_OF_CUSTOMER']],
  [
    'one of nobody, for a ticket without customer',
    { given: item(1, null), customerId: null },
    ['INVENTORY_ITEM_NOT_OF_CUSTOMER'],
  ],
  ['a retired one', { given: retired(1, 7) }, ['RETIRED']],
  ['a retired one of another customer', { given: retired(1, 8) }, ['INVENTORY_ITEM_NOT_OF_CUSTOMER']],
  ['the one it has, which was retired since', { given: retired(1, 7), storedId: 1 }, []],
  ['the one it has, which is another customer’s now', { given: item(1, 8), storedId: 1 }, []],
  ['none, where one is asked for', { required: true }, ['INVENTORY_ITEM_REQUIRED']],
  ['the stored one, where one is asked for', { required: true, storedId: 1 }, []],
  ['taken away, where one is asked for', { required: true, storedId: 1, given: null }, ['INVENTORY_ITEM_REQUIRED']],
])('%s', (_, facts, expected) => {
  expect(itemViolations({ ...NONE, ...facts }).map(({ path, code }) => `${path} ${code}`)).toEqual(
    expected.map((code) => `inventoryItem ${code}`),
  );
});
