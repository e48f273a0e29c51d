import type { Core } from '@strapi/strapi';
import {
  type ReclassificationFacts,
  type Reclassified,
  reclassificationViolations,
  reclassified,
} from '../../../domain/reclassification';
import { joinRequester, namedFiles, type RequesterIdentity } from '../../../domain/requester-identity';
import type { TicketOccurrence } from '../../../domain/ticket-occurrence';
import { invalid } from '../../../domain/violation';
import { reject } from '../../../errors/reject';
import { from, tableOf } from '../../../write/store';
import type { Caller } from './caller';
import { insertIdentity, updateIdentity } from './identity';
import { asClassification, creatorSectorOf, loadNamed, type Named } from './named';
import { loadOccurrence } from './occurrence-facts';
import { hideSender, markPersonal } from './ticket-files';
import type { TicketRow } from './ticket-row';
import { hiddenOf, occurrenceOf, saveTreated, type Treated, treating } from './treated';

const HISTORY = 'api::ticket-history.ticket-history';

/** What a reclassification would do, or does. */
export interface ReclassificationPlan {
  readonly from: TicketOccurrence;
  readonly to: TicketOccurrence;
  readonly hidden: RequesterIdentity | null;
  /** The account that the customer has now. */
  readonly accountId: number | null;
  readonly after: Reclassified;
}

/**
 * The creator is who the ticket is for: the customer's account, or any account that treats no tickets. In doubt they
 * are hidden.
 */
const creatorIsRequester = ({ row }: Treated, { customer, creator }: Named): boolean => {
  if (creator === undefined) return false;
  return row.origin === 'portal' || !creator.active || customer?.owner === creator.id;
};

const factsOf = async (treated: Treated, from: TicketOccurrence, to: TicketOccurrence) => {
  const { strapi, trx, row, caller } = treated;
  const hidden = await hiddenOf(treated);
  const requester = joinRequester(row, hidden);
  const key = (id: number | null) => (id === null ? null : { id });
  const named = await loadNamed(strapi, trx, {
    creator: key(requester.creatorId),
    customer: key(requester.customerId),
    classification: key(row.classificationId),
  });
  const facts: ReclassificationFacts = {
    status: row.status,
    startedAt: row.startedAt,
    stamps: row,
    solutionId: row.solutionId,
    classification: named.classification ? asClassification(named.classification) : null,
    pendingRequirements: row.pendingRequirements,
    open: row,
    hidden,
    creatorIsRequester: creatorIsRequester(treated, named),
    creatorSector: creatorSectorOf(named.creator),
    from,
    to,
    byStaff: caller.kind === 'staff',
  };
  return { facts, accountId: named.customer?.owner ?? null };
};

/** @throws ValidationError (400) with every violation at once */
export const planReclassification = async (treated: Treated, documentId: string): Promise<ReclassificationPlan> => {
  const { strapi, trx } = treated;
  const from = await occurrenceOf(treated);
  const to = await loadOccurrence(strapi, trx, { documentId });
  if (!to) {
    reject(strapi, [invalid(['occurrence'], 'notFound')]);
    throw new Error('A reclassification to nothing is refused.');
  }
  const { facts, accountId } = await factsOf(treated, from, to);
  reject(strapi, reclassificationViolations(facts));
  return { from, to, hidden: facts.hidden, accountId, after: reclassified(facts) };
};

/** Whom the ticket is for moves out of its row, and out of what was written of it while it was not anonymous (5.5). */
const hide = async (treated: Treated, plan: ReclassificationPlan): Promise<void> => {
  const { strapi, trx, row, at } = treated;
  const { identity } = plan.after;
  if (identity === undefined) return;
  if (plan.hidden) await updateIdentity(strapi, trx, row.id, identity.hidden);
  else await insertIdentity(strapi, trx, row.id, { ...identity.hidden, accountId: plan.accountId }, at);
  await hideSender(strapi, trx, row.id);
  await markPersonal(strapi, trx, row.id, namedFiles(identity.hidden));
  const people = [identity.hidden.creatorId, plan.accountId].filter((id) => id !== null);
  if (people.length === 0) return;
  // What staff did to a ticket of their own stays theirs: a customer who treats would tell who asked.
  const asRequester = (query: ReturnType<typeof from>) =>
    query.where({ actor_kind: 'customer' }).orWhereIn('action', ['opened', 'filesAdded']);
  await from(strapi, trx, tableOf(strapi, HISTORY))
    .where({ ticket_id: row.id })
    .where(asRequester)
    .whereIn('actor_id', people)
    .update({ actor_kind: 'customer', actor_id: null, actor_name: null });
};

const write = async (treated: Treated, plan: ReclassificationPlan): Promise<TicketRow> => {
  const { place, solutionId, classificationId, pendingRequirements, identity } = plan.after;
  await hide(treated, plan);
  const changes = { ...place, solutionId, classificationId, pendingRequirements, ...identity?.open };
  const noted = { occurrence: { from: plan.from.name, to: plan.to.name } };
  return saveTreated(treated, changes, 'reclassified', noted);
};

/**
 * Moves a ticket to another occurrence (5.1, 5.5, 5.7–5.13): routed and stamped anew, due anew from its opening, its
 * old solution cleared. What was hidden stays hidden.
 *
 * @throws ValidationError (400) with every violation at once; 404 and 403 as for reading it
 */
export const reclassifyTicket = (
  strapi: Core.Strapi,
  caller: Caller,
  documentId: string,
  { occurrence }: { readonly occurrence: string },
): Promise<TicketRow> =>
  treating(strapi, caller, documentId, async (treated) =>
    write(treated, await planReclassification(treated, occurrence)),
  );
