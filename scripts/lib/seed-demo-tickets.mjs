// @ts-check
import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { attachments, records } from './demo-files.mjs';

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */
/** @typedef {import('./demo-files.mjs').Item} Item */

const require = createRequire(import.meta.url);
/** The built application's own services: every rule runs. @param {string} file @returns {any} */
const built = (file) => require(path.resolve('dist/src', file));

const HOUR = 3_600_000;
const UNIT = /** @type {Record<string, number>} */ ({ minutes: HOUR / 60, hours: HOUR, days: 24 * HOUR });
/** Tickets of one occurrence. */
const EACH = 2;
const USER = /** @type {const} */ ('plugin::users-permissions.user');

/** What becomes of a ticket: acts of staff in order, each at a share of the time that its SLA gives. */
const FATES = [
  { age: 0.1, acts: [] },
  {
    age: 0.5,
    acts: [
      ['assign', 0.1],
      ['inProgress', 0.2],
    ],
  },
  {
    age: 0.9,
    acts: [
      ['assign', 0.1],
      ['inProgress', 0.2],
      ['close', 0.8],
    ],
  },
  {
    age: 0.7,
    acts: [
      ['assign', 0.2],
      ['inProgress', 0.3],
      ['waiting', 0.5],
    ],
  },
  { age: 1.4, acts: [] },
  {
    age: 2,
    acts: [
      ['assign', 0.1],
      ['inProgress', 0.2],
      ['step', 0.5],
      ['close', 0.9],
    ],
  },
  { age: 0.3, acts: [['cancel', 0.2]] },
  {
    age: 1.2,
    acts: [
      ['assign', 0.1],
      ['inProgress', 0.4],
    ],
  },
  {
    age: 1.6,
    acts: [
      ['inProgress', 0.2],
      ['close', 0.7],
      ['reopen', 1.1],
    ],
  },
  { age: 0.4, acts: [['transfer', 0.1]] },
  {
    age: 3,
    acts: [
      ['inProgress', 0.3],
      ['close', 1.3],
    ],
  },
  {
    age: 0.6,
    acts: [
      ['assign', 0.1],
      ['inProgress', 0.2],
      ['step', 0.4],
    ],
  },
  { age: 0.2, acts: [['assign', 0.1]] },
];
const TOKENS = ['email', 'campaign', 'import', 'api'];

/** Columns that hold when something happened, by table, and the column that names the ticket. */
const TIMES = /** @type {const} */ ([
  ['tickets', 'id', ['created_at', 'updated_at', 'started_at', 'due_at', 'closed_at']],
  ['ticket_steps', 'ticket_id', ['created_at', 'updated_at', 'started_at', 'due_at', 'finishes_at', 'finished_at']],
  ['ticket_histories', 'ticket_id', ['created_at', 'updated_at', 'at']],
  ['ticket_identities', 'ticket_id', ['created_at', 'updated_at']],
  ['ticket_files', 'ticket_id', ['created_at', 'updated_at']],
  ['notifications', 'ticket_id', ['created_at', 'updated_at', 'due_at']],
]);

/** @param {readonly any[]} list @param {number} n */
const pick = (list, n) => list[n % list.length];

/**
 * Lets `by` milliseconds pass for a ticket: all that has happened to it happened so much earlier.
 *
 * @param {Strapi} strapi @param {any} trx @param {number} id @param {number} by
 */
const letPass = async (strapi, trx, id, by) => {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  const schema = strapi.db.getSchemaName();
  for (const [table, key, columns] of TIMES) {
    const earlier = Object.fromEntries(
      columns.map((column) => [
        column,
        isPostgres
          ? trx.raw("?? - ? * interval '1 millisecond'", [column, Math.round(by)])
          : trx.raw('?? - ?', [column, Math.round(by)]),
      ]),
    );
    const rows = schema ? trx(table).withSchema(schema) : trx(table);
    await rows.where({ [key]: id }).update(earlier);
  }
};

/** Everybody and everything that tickets name. @param {Strapi} strapi */
const loadCity = async (strapi) => {
  const occurrences = await strapi.db.query('api::occurrence.occurrence').findMany({
    where: { active: true, occurrenceType: { active: true } },
    orderBy: { code: 'asc' },
    populate: {
      occurrenceType: true,
      form: { populate: ['fields'] },
      extraFieldGroup: { populate: ['fields'] },
      solutions: { where: { active: true } },
      ticketClassifications: { where: { active: true } },
    },
  });
  const users = await strapi.db
    .query(USER)
    .findMany({ orderBy: 'id', populate: { role: true, sector: true, otherSectors: true } });
  return {
    occurrences,
    staff: users.filter(({ role }) => role.type !== 'authenticated'),
    customers: await strapi.db.query('api::customer.customer').findMany({ orderBy: 'id', populate: ['user'] }),
    items: await strapi.db
      .query('api::inventory-item.inventory-item')
      .findMany({ where: { active: true }, orderBy: 'id', populate: ['customer'] }),
    classifications: await strapi.db
      .query('api::classification.classification')
      .findMany({ where: { kind: 'ticket', active: true }, orderBy: 'id' }),
    sectors: await strapi.db.query('api::sector.sector').findMany({ where: { active: true }, orderBy: 'id' }),
    texts: /** @type {Item} */ (/** @type {unknown} */ (records('tickets'))),
  };
};

/** @typedef {Awaited<ReturnType<typeof loadCity>>} City */

/** @param {City} city @param {Item} field @param {number} n @returns {unknown} */
const answerTo = ({ texts }, field, n) => {
  const [address, district] = pick(texts['places'], n);
  if (field['key'] === 'endereco') return address;
  if (field['key'] === 'bairro') return district;
  const options = field['options'] ?? [];
  switch (field['type']) {
    case 'choice':
      return pick(options, n);
    case 'multipleChoice':
      return [pick(options, n)];
    case 'boolean':
      return n % 3 === 0;
    case 'number':
      return 1 + (n % 4);
    case 'date':
      return `2026-0${1 + (n % 8)}-1${n % 9}`;
    case 'email':
      return texts['emails'];
    default:
      return texts['answers'][field['key']] ?? (field['type'] === 'phone' ? texts['phone'] : texts['text']);
  }
};

/** Required answers, and some of the others. @param {City} city @param {Item[]} fields @param {number} n */
const answersTo = (city, fields, n) =>
  Object.fromEntries(
    fields
      .filter(({ type, required }, index) => type !== 'file' && (required || (n + index) % 2 === 0))
      .map((field) => [field['key'], answerTo(city, field, n)]),
  );

/** What has no solution and needs one is opened by gateways alone, and cannot be treated. @param {Item} occurrence */
const isReady = ({ occurrenceType, solutions }) => !occurrenceType.solutionRequired || solutions.length > 0;

/** Through which channel a ticket comes, and who opens it. @param {Item} occurrence @param {Item | undefined} customer @param {number} n */
const channelOf = ({ occurrenceType, solutions }, customer, n) => {
  const byToken = pick(TOKENS, Math.floor(n / 5));
  if (!isReady({ occurrenceType, solutions }) || n % 5 === 3) return { kind: 'token', origin: byToken };
  if (n % 5 === 1 && customer?.['user']) return { kind: 'customer', origin: 'portal' };
  return { kind: 'staff', origin: pick(['manual', 'voice', 'chat'], n) };
};

/** @param {Item} occurrence */
const mainSolution = ({ solutions }) => solutions.find((/** @type {Item} */ { flow }) => flow === 'main');

/** @param {City} city @param {Item} occurrence @param {number} n */
const openingOf = (city, occurrence, n) => {
  const { customers, items, staff, texts } = city;
  const item = occurrence['inventoryItemRequired'] ? pick(items, n) : undefined;
  const customer = item ? customers.find(({ id }) => id === item.customer?.id) : pick(customers, n * 7);
  const { kind, origin } = channelOf(occurrence, customer, n);
  const main = kind === 'staff' ? mainSolution(occurrence) : undefined;
  const isNamed = kind !== 'customer' && (item !== undefined || n % 6 !== 5);
  const [address] = pick(texts['places'], n);
  return {
    kind,
    customer,
    opener: pick(staff, n * 3),
    body: {
      occurrence: occurrence['documentId'],
      subject: `${occurrence['name']} – ${address}`.slice(0, 200),
      description: `${occurrence['name']}. ${pick(texts['details'], n)}`,
      origin,
      ...(isNamed && customer && { customer: customer.documentId }),
      ...(item && { inventoryItem: item.documentId }),
      ...(main && { solution: main.documentId }),
      formAnswers: answersTo(city, occurrence['form']?.fields ?? [], n),
      extraFields: answersTo(city, occurrence['extraFieldGroup']?.fields ?? [], n),
    },
  };
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

/** @param {Strapi} strapi @param {any} trx @param {Item} ticket @param {number | null} userId @param {number} n */
const attach = async (strapi, trx, ticket, userId, n) => {
  const { privateStore } = built('files/store.js');
  const { hideSender, recordFiles } = built('api/ticket/services/ticket-files.js');
  const { name, filepath } = pick(attachments(), n);
  const { size } = statSync(filepath);
  const [documentId, key] = [1, 2].map(() => `a${randomBytes(12).toString('hex').slice(0, 23)}`);
  const mime =
    /** @type {Record<string, string>} */ ({ csv: 'text/csv' })[name.split('.').at(-1) ?? ''] ?? 'text/plain';
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
  const { age, acts } = pick(FATES, n);
  const time = occurrence.slaValue * (UNIT[occurrence.slaUnit] ?? HOUR);
  const does = actsOn(strapi, trx, city, ticket, occurrence, n);
  let now = 0;
  for (const [act, when] of isReady(occurrence) ? acts : []) {
    await letPass(strapi, trx, ticket.id, (when - now) * time);
    now = when;
    await does[act]?.();
  }
  await letPass(strapi, trx, ticket.id, (age - now) * time);
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
