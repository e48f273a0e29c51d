// @ts-check
import { records } from './demo-files.mjs';

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */
/** @typedef {import('./demo-files.mjs').Item} Item */

const TOKENS = ['email', 'campaign', 'import', 'api'];
const USER = /** @type {const} */ ('plugin::users-permissions.user');

/** @param {readonly any[]} list @param {number} n */
export const pick = (list, n) => list[n % list.length];

/** Everybody and everything that tickets name. @param {Strapi} strapi */
export const loadCity = async (strapi) => {
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
export const isReady = ({ occurrenceType, solutions }) => !occurrenceType.solutionRequired || solutions.length > 0;

/** Through which channel a ticket comes, and who opens it. @param {Item} occurrence @param {Item | undefined} customer @param {number} n */
const channelOf = ({ occurrenceType, solutions }, customer, n) => {
  const byToken = pick(TOKENS, Math.floor(n / 5));
  if (!isReady({ occurrenceType, solutions }) || n % 5 === 3) return { kind: 'token', origin: byToken };
  if (n % 5 === 1 && customer?.['user']) return { kind: 'customer', origin: 'portal' };
  return { kind: 'staff', origin: pick(['manual', 'voice', 'chat'], n) };
};

/** @param {Item} occurrence */
export const mainSolution = ({ solutions }) => solutions.find((/** @type {Item} */ { flow }) => flow === 'main');

/** What somebody writes who opens the ticket, and who that is. @param {City} city @param {Item} occurrence @param {number} n */
export const openingOf = (city, occurrence, n) => {
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
