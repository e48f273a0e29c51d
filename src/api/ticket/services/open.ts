import type { Core } from '@strapi/strapi';
import { givenAnswers, personalKeys } from '../../../domain/answers';
import { openingPending, openingSolution } from '../../../domain/opening';
import { partRequester, type RequesterIdentity } from '../../../domain/requester-identity';
import { type Placement, placement } from '../../../domain/ticket-occurrence';
import { inTransaction, type Transaction } from '../../../write/store';
import { insertNotices } from '../../notification/services/notice-rows';
import { openingNotices } from '../../notification/services/record';
import { type Actor, recordHistory } from '../../ticket-history/services/record-history';
import { planSteps, storePlanned } from '../../ticket-step/services/given-steps';
import { actorOf } from './actor';
import { insertIdentity } from './identity';
import { creatorSectorOf, type Named } from './named';
import { filesIn, type Loaded, type LoadedOpening, loadOpening, type Opening } from './opening-facts';
import { ensureCustomer } from './own-customer';
import type { Parts } from './read';
import { giveFiles } from './ticket-files';
import type { TicketRow } from './ticket-row';
import { insertTicket } from './write-ticket';

/** The account that opens it, or in whose name a token does. */
const creatorIdOf = ({ caller }: Opening, { creator }: Named): number | null =>
  caller.kind === 'token' ? (creator?.id ?? null) : caller.userId;

/** The creator is who the ticket is for: a customer, or staff who have themselves as a customer (5.5). */
const creatorIsRequester = (opening: Opening, named: Named): boolean => {
  if (opening.caller.kind === 'customer') return true;
  const owner = named.customer?.owner ?? null;
  return owner !== null && owner === creatorIdOf(opening, named);
};

const requesterOf = (opening: Opening, facts: LoadedOpening, customerId: number | null): RequesterIdentity => ({
  customerId,
  inventoryItemId: facts.inventoryItem?.id ?? null,
  creatorId: creatorIdOf(opening, facts.named),
  formAnswers: givenAnswers(facts.occurrence.form, facts.formAnswers),
  extraFields: givenAnswers(facts.occurrence.extraFields, facts.extraFields),
});

/** Writes the ticket, and apart from it who it is for where it is anonymous. */
const write = async (
  strapi: Core.Strapi,
  trx: Transaction,
  opening: Opening,
  facts: LoadedOpening,
  place: Placement,
  at: Date,
): Promise<TicketRow> => {
  const { body } = opening;
  const { form, extraFields } = facts.occurrence;
  const customerId = await customerFor(strapi, trx, opening, facts, place);
  const whole = requesterOf(opening, facts, customerId);
  const { open, hidden } = partRequester(whole, {
    creatorIsRequester: creatorIsRequester(opening, facts.named),
    personal: { formAnswers: personalKeys(form), extraFields: personalKeys(extraFields) },
  });
  const row = await insertTicket(strapi, trx, {
    subject: body.subject,
    description: body.description ?? null,
    status: 'open',
    origin: facts.origin,
    startedAt: at,
    closedAt: null,
    assigneeId: null,
    solutionId: openingSolution(facts)?.id ?? null,
    classificationId: facts.classification?.id ?? null,
    pendingRequirements: openingPending(facts),
    ...place,
    ...(place.anonymous ? open : whole),
  });
  if (place.anonymous) {
    await insertIdentity(strapi, trx, row.id, { ...hidden, accountId: accountOf(opening, facts.named) }, at);
  }
  await giveFiles(strapi, trx, filesIn(facts), row);
  return row;
};

/**
 * Whom the ticket is for. Of an anonymous one, an account that is no customer's yet stays so: a customer who is made at
 * the moment of the opening would tell who asked (5.5).
 */
const customerFor = async (
  strapi: Core.Strapi,
  trx: Transaction,
  { caller }: Opening,
  { customerId }: Loaded,
  { anonymous }: Placement,
): Promise<number | null> => {
  if (caller.kind !== 'customer' || anonymous) return customerId;
  return customerId ?? ensureCustomer(strapi, trx, caller.userId);
};

/** The account that the ticket is the own one of. */
const accountOf = ({ caller }: Opening, { customer }: Named): number | null =>
  caller.kind === 'customer' ? caller.userId : (customer?.owner ?? null);

/** Who is recorded as having opened it: of an anonymous ticket, never who it is for. */
const openedBy = ({ caller }: Opening, isHidden: boolean): Actor => (isHidden ? { kind: 'customer' } : actorOf(caller));

const noticesOf = (strapi: Core.Strapi, trx: Transaction, { occurrence }: Loaded, place: Placement, startedAt: Date) =>
  openingNotices(strapi, trx, {
    ...place,
    startedAt,
    typeId: place.occurrenceTypeId,
    occurrenceSectorId: occurrence.sectorId,
    alertId: occurrence.alertId,
    assigneeId: null,
  });

/** A ticket that was just opened, and what it may have. */
export interface OpenedTicket {
  readonly row: TicketRow;
  readonly parts: Parts;
}

/**
 * Opens a ticket (5): decides all that follows from its occurrence, writes it with its history in one transaction. What
 * can be read is read before the ticket takes its number, which the openings after it wait for.
 *
 * @throws ValidationError (400) with every violation at once
 */
export const openTicket = (strapi: Core.Strapi, opening: Opening): Promise<OpenedTicket> =>
  inTransaction(strapi, async (trx) => {
    const facts = await loadOpening(strapi, trx, opening);
    const at = new Date();
    const place = placement({
      occurrence: facts.occurrence,
      creatorSector: creatorSectorOf(facts.named.creator),
      startedAt: at,
      stamps: null,
    });
    const solutionId = openingSolution(facts)?.id ?? null;
    const planned = await planSteps(strapi, trx, { solutionId, assigneeId: null, at });
    const notices = await noticesOf(strapi, trx, facts, place, at);
    const row = await write(strapi, trx, opening, facts, place, at);
    const isHidden = place.anonymous && creatorIsRequester(opening, facts.named);
    const given = await storePlanned(strapi, trx, row.id, planned);
    await recordHistory(strapi, trx, [
      { ticketId: row.id, at, actor: openedBy(opening, isHidden), action: 'opened', changes: null },
      ...given.history,
    ]);
    await insertNotices(strapi, trx, row.id, [...notices, ...given.notices]);
    return { row, parts: { steps: planned.course.steps.length > 0, files: filesIn(facts).length > 0 } };
  });
