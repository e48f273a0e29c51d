// @ts-check
import { randomBytes } from 'node:crypto';
import { built } from './built.mjs';
import { attachments } from './demo-files.mjs';
import { loadCity, openingOf, pick } from './demo-openings.mjs';
import { treat } from './demo-treatment.mjs';

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */
/** @typedef {import('./demo-files.mjs').Item} Item */
/** @typedef {import('./demo-openings.mjs').City} City */

/** Tickets of one occurrence. */
const EACH = 2;

/** @param {Strapi} strapi @param {any} trx @param {Item} ticket @param {number | null} userId @param {number} n */
const attach = async (strapi, trx, ticket, userId, n) => {
  const { privateStore } = built('files/store.js');
  const { hideSender, recordFiles } = built('api/ticket/services/ticket-files.js');
  const { name, filepath, mimetype: mime, size } = pick(attachments(), n);
  const [documentId, key] = [1, 2].map(() => `a${randomBytes(12).toString('hex').slice(0, 23)}`);
  await privateStore(strapi).put(key, { path: filepath, size, mime });
  await recordFiles(strapi, trx, [{ documentId, key, name, mime, size }], { userId }, ticket['id']);
  if (ticket['anonymous']) await hideSender(strapi, trx, ticket['id']);
};

/** One ticket with its whole story. @param {Strapi} strapi @param {any} trx @param {City} city @param {number} n */
const makeTicket = async (strapi, trx, city, n) => {
  const { openTicket } = built('api/ticket/services/open.js');
  const { staffCaller } = built('api/ticket/services/caller.js');
  const occurrence = pick(city.occurrences, n);
  const { kind, customer, opener, body } = openingOf(city, occurrence, n);
  const caller =
    kind === 'staff'
      ? await staffCaller(strapi, opener.id)
      : kind === 'customer'
        ? { kind, userId: customer?.user.id, customerId: customer?.id }
        : { kind, listRestrictedTypeIds: [] };
  const { row: ticket } = await openTicket(strapi, { caller, body });
  if (n % 7 === 3) await attach(strapi, trx, ticket, caller.userId ?? null, n);
  await treat(strapi, trx, city, ticket, occurrence, n);
};

/**
 * Opens and treats tickets of every occurrence, in every state, as the people of the city would. Each is made with its
 * whole story or not at all; a run that was interrupted goes on where it was.
 *
 * @param {Strapi} strapi a loaded application with the rest of the demo
 */
export const seedTickets = async (strapi) => {
  const store = strapi.store({ type: 'core', name: 'demo' });
  const city = await loadCity(strapi);
  const first = Number((await store.get({ key: 'tickets' })) ?? 0);
  for (let n = first; n < city.occurrences.length * EACH; n += 1) {
    await strapi.db.transaction(async ({ trx }) => {
      await makeTicket(strapi, trx, city, n);
      await store.set({ key: 'tickets', value: n + 1 });
    });
  }
};
