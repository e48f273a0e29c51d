import type { Violation } from './violation';

/** An inventory item as the rules of tickets see it. */
export interface TicketItem {
  readonly id: number;
  readonly name: string;
  readonly active: boolean;
  readonly customerId: number | null;
}

export interface ItemFacts {
  /** What the write names; undefined where it leaves the item as it is, null where it takes it away. */
  readonly given: TicketItem | null | undefined;
  readonly storedId: number | null;
  readonly customerId: number | null;
  /** Whether the ticket has to have one after this write (5.11). */
  readonly required: boolean;
}

/** A ticket's item is one of its customer, newly chosen only while active, and there is one where it is asked for (5.11). */
export const itemViolations = ({ given, storedId, customerId, required }: ItemFacts): Violation[] => {
  const path = ['inventoryItem'];
  if (given && given.id !== storedId) {
    const isTheirs = customerId !== null && given.customerId === customerId;
    if (!isTheirs) return [{ path, code: 'INVENTORY_ITEM_NOT_OF_CUSTOMER' }];
    if (!given.active) return [{ path, code: 'RETIRED', values: { name: given.name } }];
  }
  const has = given === undefined ? storedId !== null : given !== null;
  return required && !has ? [{ path, code: 'INVENTORY_ITEM_REQUIRED' }] : [];
};
