import type { Core } from '@strapi/strapi';
import { fileAnswers, givenAnswers, personalKeys } from '../../../domain/answers';
import { type OpeningFacts, openingPending, openingSolution, openingViolations } from '../../../domain/opening';
import { defaultOrigin, type Opener } from '../../../domain/origin';
import { partRequester, type RequesterIdentity } from '../../../domain/requester-identity';
import { type Placement, placement } from '../../../domain/ticket-occurrence';
import { invalid, type Violation } from '../../../domain/violation';
import { reject } from '../../../errors/reject';
import { inTransaction, type Transaction } from '../../../write/store';
import { insertNotices } from '../../notification/services/notice-rows';
import { openingNotices } from '../../notification/services/record';
import { type Actor, recordHistory } from '../../ticket-history/services/record-history';
import { giveSteps } from '../../ticket-step/services/course';
import type { OpenBody } from '../contracts/bodies';
import { actorOf, uploaderOf } from './actor';
import type { CustomerCaller, StaffCaller, TokenCaller } from './caller';
import { insertIdentity } from './identity';
import {
  asClassification,
  asItem,
  asSolution,
  creatorSectorOf,
  keyOf,
  loadNamed,
  missingViolations,
  type Named,
  type NamedKeys,
} from './named';
import { type LoadedOccurrence, loadOccurrence } from './occurrence-facts';
import { ensureCustomer, hasActiveItem } from './own-customer';
import type { Parts } from './read';
import { fileAnswerViolations, giveFiles } from './ticket-files';
import type { TicketRow } from './ticket-row';
import { insertTicket } from './write-ticket';

export type OpeningCaller = StaffCaller | CustomerCaller | TokenCaller;

export interface Opening {
  readonly caller: OpeningCaller;
  readonly body: OpenBody;
}

/** What a body may not name, by who sends it: the treatment is the staff's, and nobody opens in another's name. */
const NOT_YOURS: Readonly<Record<Opener, readonly (keyof OpenBody)[]>> = {
  staff: ['creator'],
  customer: ['creator', 'solution', 'classification'],
  token: [],
};

const notYours = ({ caller, body }: Opening): Violation[] =>
  NOT_YOURS[caller.kind].filter((name) => (body[name] ?? null) !== null).map((name) => invalid([name], 'notYours'));

const keysOf = ({ caller, body }: Opening): NamedKeys => ({
  inventoryItem: keyOf(body.inventoryItem),
  ...(caller.kind !== 'customer' && {
    customer: keyOf(body.customer),
    solution: keyOf(body.solution),
    classification: keyOf(body.classification),
  }),
  creator: caller.kind === 'token' ? keyOf(body.creator) : { id: caller.userId },
});

interface Loaded {
  readonly named: Named;
  readonly customerId: number | null;
  readonly occurrence: LoadedOccurrence;
}

const factsOf = async (strapi: Core.Strapi, trx: Transaction, opening: Opening, loaded: Loaded) => {
  const { caller, body } = opening;
  const { occurrence, named, customerId } = loaded;
  const asksForItem = occurrence.inventoryItemRequired && caller.kind === 'customer' && customerId !== null;
  const { solution, classification, inventoryItem } = named;
  const facts: OpeningFacts = {
    opener: caller.kind,
    origin: body.origin ?? defaultOrigin(caller.kind),
    occurrence,
    solution: solution ? asSolution(solution) : null,
    classification: classification ? asClassification(classification) : null,
    inventoryItem: inventoryItem ? asItem(inventoryItem) : null,
    customerId,
    customerHasActiveItem: asksForItem && (await hasActiveItem(strapi, trx, customerId)),
    formAnswers: body.formAnswers ?? null,
    extraFields: body.extraFields ?? null,
  };
  return facts;
};

/** The files that the answers name. */
const filesIn = ({ occurrence, formAnswers, extraFields }: OpeningFacts) => [
  ...fileAnswers(occurrence.form, formAnswers, ['formAnswers']),
  ...fileAnswers(occurrence.extraFields, extraFields, ['extraFields']),
];

const load = async (strapi: Core.Strapi, trx: Transaction, opening: Opening): Promise<OpeningFacts & Loaded> => {
  const { caller, body } = opening;
  const keys = keysOf(opening);
  const occurrence = await loadOccurrence(strapi, trx, { documentId: body.occurrence });
  const named = await loadNamed(strapi, trx, keys);
  const customerId = caller.kind === 'customer' ? caller.customerId : (named.customer?.id ?? null);
  const creatorIsOther = caller.kind === 'token' && named.creator?.active === false;
  const violations = [
    ...(occurrence ? [] : [invalid(['occurrence'], 'notFound')]),
    ...missingViolations(keys, named),
    ...notYours(opening),
    ...(creatorIsOther ? [invalid(['creator'], 'notStaff')] : []),
  ];
  if (!occurrence) {
    reject(strapi, violations);
    throw new Error('An opening without occurrence is refused.');
  }
  const loaded = { occurrence, named, customerId };
  const facts = await factsOf(strapi, trx, opening, loaded);
  const files = await fileAnswerViolations(strapi, trx, filesIn(facts), uploaderOf(caller), null);
  reject(strapi, [...violations, ...openingViolations(facts), ...files]);
  return { ...facts, ...loaded };
};

/** The creator is who the ticket is for: a customer, or staff who have themselves as a customer (5.5). */
const creatorIsRequester = ({ caller }: Opening, { customer, creator }: Named): boolean =>
  caller.kind === 'customer' || (customer !== undefined && creator !== undefined && customer.owner === creator.id);

const requesterOf = (facts: OpeningFacts & Loaded, customerId: number | null): RequesterIdentity => ({
  customerId,
  inventoryItemId: facts.inventoryItem?.id ?? null,
  creatorId: facts.named.creator?.id ?? null,
  formAnswers: givenAnswers(facts.occurrence.form, facts.formAnswers),
  extraFields: givenAnswers(facts.occurrence.extraFields, facts.extraFields),
});

/** Writes the ticket, and apart from it who it is for where it is anonymous. */
const write = async (
  strapi: Core.Strapi,
  trx: Transaction,
  opening: Opening,
  facts: OpeningFacts & Loaded,
  place: Placement,
  at: Date,
): Promise<TicketRow> => {
  const { body } = opening;
  const { form, extraFields } = facts.occurrence;
  const customerId = await customerFor(strapi, trx, opening, facts, place);
  const whole = requesterOf(facts, customerId);
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
    const facts = await load(strapi, trx, opening);
    const at = new Date();
    const place = placement({
      occurrence: facts.occurrence,
      creatorSector: creatorSectorOf(facts.named.creator),
      startedAt: at,
      stamps: null,
    });
    const notices = await noticesOf(strapi, trx, facts, place, at);
    const row = await write(strapi, trx, opening, facts, place, at);
    const isHidden = place.anonymous && creatorIsRequester(opening, facts.named);
    await recordHistory(strapi, trx, [
      { ticketId: row.id, at, actor: openedBy(opening, isHidden), action: 'opened', changes: null },
    ]);
    await giveSteps(strapi, trx, { ticketId: row.id, solutionId: row.solutionId, at, isNew: true });
    await insertNotices(strapi, trx, row.id, notices);
    return { row, parts: { steps: row.solutionId !== null, files: filesIn(facts).length > 0 } };
  });
