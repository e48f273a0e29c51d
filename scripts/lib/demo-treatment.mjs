// @ts-check
import { built } from './built.mjs';
import { isReady, mainSolution, pick } from './demo-openings.mjs';

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */
/** @typedef {import('./demo-files.mjs').Item} Item */
/** @typedef {import('./demo-openings.mjs').City} City */

/** What becomes of a ticket: acts of staff in order, each at a share of the time that its SLA gives. */
const FATES = /** @type {{ age: number, acts: Record<string, number> }[]} */ ([
  { age: 0.1, acts: {} },
  { age: 0.5, acts: { assign: 0.1, inProgress: 0.2 } },
  { age: 0.9, acts: { assign: 0.1, inProgress: 0.2, close: 0.8 } },
  { age: 0.7, acts: { assign: 0.2, inProgress: 0.3, waiting: 0.5 } },
  { age: 1.4, acts: {} },
  { age: 2, acts: { assign: 0.1, inProgress: 0.2, step: 0.5, close: 0.9 } },
  { age: 0.3, acts: { cancel: 0.2 } },
  { age: 1.2, acts: { assign: 0.1, inProgress: 0.4 } },
  { age: 1.6, acts: { inProgress: 0.2, close: 0.7, reopen: 1.1 } },
  { age: 0.4, acts: { transfer: 0.1 } },
  { age: 3, acts: { inProgress: 0.3, close: 1.3 } },
  { age: 0.6, acts: { assign: 0.1, inProgress: 0.2, step: 0.4 } },
  { age: 0.2, acts: { assign: 0.1 } },
]);

/** Columns that hold when something happened, by table, and the column that names the ticket. */
const TIMES = /** @type {const} */ ([
  ['tickets', 'id', ['created_at', 'updated_at', 'started_at', 'due_at', 'closed_at']],
  ['ticket_steps', 'ticket_id', ['created_at', 'updated_at', 'started_at', 'due_at', 'finishes_at', 'finished_at']],
  ['ticket_histories', 'ticket_id', ['created_at', 'updated_at', 'at']],
  ['ticket_identities', 'ticket_id', ['created_at', 'updated_at']],
  ['ticket_files', 'ticket_id', ['created_at', 'updated_at']],
  ['notifications', 'ticket_id', ['created_at', 'updated_at', 'due_at']],
]);

/**
 * Lets `by` milliseconds pass for a ticket: all that has happened to it happened so much earlier.
 *
 * @param {Strapi} strapi @param {any} trx @param {number} id @param {number} by
 */
const letPass = async (strapi, trx, id, by) => {
  const { from, isPostgres } = built('write/store.js');
  for (const [table, key, columns] of TIMES) {
    const earlier = Object.fromEntries(
      columns.map((column) => [
        column,
        isPostgres(strapi)
          ? trx.raw("?? - ? * interval '1 millisecond'", [column, Math.round(by)])
          : trx.raw('?? - ?', [column, Math.round(by)]),
      ]),
    );
    await from(strapi, trx, table)
      .where({ [key]: id })
      .update(earlier);
  }
};

/** Who treats the tickets of a sector: one of its members, else whoever answers the phone. @param {City} city @param {number} sectorId @param {number} n */
const treaterOf = ({ staff }, sectorId, n) => {
  const members = staff.filter(({ sector, otherSectors }) =>
    [sector, ...otherSectors].some((each) => each?.id === sectorId),
  );
  return pick(members.length > 0 ? members : staff.filter(({ sector }) => /156/.test(sector?.name ?? '')), n);
};

/** The first step goes on, by a member of its sector. @param {Strapi} strapi @param {any} trx @param {City} city @param {Item} ticket @param {number} n */
const takeStep = async (strapi, trx, city, { id, documentId }, n) => {
  const { staffCaller } = built('api/ticket/services/caller.js');
  const { runStep } = built('api/ticket/services/step-actions.js');
  const { from } = built('write/store.js');
  const step = await from(strapi, trx, 'ticket_steps').where({ ticket_id: id }).orderBy('position').first();
  if (!step?.sector_id || step.auto_finish || step.finished_at !== null) return;
  const person = treaterOf(city, Number(step.sector_id), n);
  const caller = await staffCaller(strapi, person.id);
  if (!caller.sectorIds.includes(Number(step.sector_id))) return;
  const address = { caller, documentId, stepId: step.document_id };
  if (step.started_at === null) await runStep(strapi, address, 'start');
  await runStep(strapi, address, 'finish');
};

/** @param {Strapi} strapi @param {any} trx @param {City} city @param {Item} ticket @param {Item} occurrence @param {number} n */
const actsOn = (strapi, trx, city, ticket, occurrence, n) => {
  const { changeTicket } = built('api/ticket/services/change.js');
  const { closeTicket, reopenTicket } = built('api/ticket/services/close.js');
  const { assignTicket, transferTicket } = built('api/ticket/services/hand-over.js');
  const { staffCaller } = built('api/ticket/services/caller.js');
  const { documentId } = ticket;
  const { reasons } = city.texts;
  const main = mainSolution(occurrence);
  const solution = main && { solution: main.documentId };
  const allowed = occurrence['ticketClassifications'];
  const classification = pick(allowed.length > 0 ? allowed : city.classifications, n).documentId;
  const person = treaterOf(city, ticket['sectorId'], n);
  const caller = () => staffCaller(strapi, person.id);
  const change = async (/** @type {object} */ body) =>
    changeTicket(strapi, { caller: await caller(), documentId, body: { ...solution, ...body }, ifMatch: undefined });
  return /** @type {Record<string, () => Promise<unknown>>} */ ({
    assign: async () =>
      assignTicket(strapi, {
        caller: await caller(),
        documentId,
        assignee: person.documentId,
        mayAssignOthers: async () => true,
      }),
    inProgress: () => change({ status: 'inProgress' }),
    waiting: () => change({ status: 'waiting' }),
    cancel: () => change({ status: 'canceled' }),
    close: async () =>
      closeTicket(strapi, await caller(), documentId, { ...solution, classification, reason: reasons.close }),
    reopen: async () => reopenTicket(strapi, await caller(), documentId, { reason: reasons.reopen }),
    transfer: async () =>
      transferTicket(strapi, await caller(), documentId, {
        sector: pick(city.sectors, n * 5).documentId,
        reason: reasons.transfer,
      }),
    step: () => takeStep(strapi, trx, city, ticket, n),
  });
};

/**
 * What staff do with a ticket, and the time that passes meanwhile.
 *
 * @param {Strapi} strapi @param {any} trx @param {City} city @param {Item} ticket @param {Item} occurrence @param {number} n
 */
export const treat = async (strapi, trx, city, ticket, occurrence, n) => {
  const { dueAt } = built('domain/sla.js');
  const time = dueAt(new Date(0), occurrence['slaValue'], occurrence['slaUnit']).getTime();
  const { age, acts } = pick(FATES, n);
  const does = actsOn(strapi, trx, city, ticket, occurrence, n);
  let now = 0;
  for (const [act, when] of Object.entries(isReady(occurrence) ? acts : {})) {
    await letPass(strapi, trx, ticket['id'], (when - now) * time);
    now = when;
    await does[act]?.();
  }
  await letPass(strapi, trx, ticket['id'], (age - now) * time);
};
