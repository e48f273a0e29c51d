// @ts-check
import { say } from '../lib/steps.mjs';
import { measure, printLimit, printRatio, printResults, ratio } from './measure.mjs';
import { benchOpenings } from './openings.mjs';
import { makeBare, prepare, serve } from './place.mjs';
import { addStock, stockRelations } from './stock.mjs';
import { openStore } from './store.mjs';

/** @typedef {import('./place.mjs').Place} Place */
/** @typedef {import('./measure.mjs').Plan} Plan */
/** @typedef {import('./measure.mjs').Target} Target */
/** @typedef {Awaited<ReturnType<typeof serve>>} Server */
/** @typedef {{ tickets: number, product: Server, stock: Server }} Site the same tickets, served by the product and by generated routes */

const CATALOGUE = { types: 200, occurrences: 2_000 };
/** How many times as many pages as the generated route, by number of tickets. */
const GOALS = new Map([
  [100_000, 8],
  [1_000_000, 50],
]);
const PAGE = 'pagination[page]=1&pagination[pageSize]=25';

/**
 * One database for the product and one for the generated type, with the same tickets.
 *
 * @param {Place} place @param {number} tickets @param {string} build of the generated type
 * @returns {Promise<Site>}
 */
const makeSite = async (place, tickets, build) => {
  say(`${place.name}: ${tickets} tickets`);
  const [database, stockDatabase] = [`tickets_${tickets}`, `tickets_${tickets}_stock`];
  await place.copy('tickets', database);
  const store = await openStore(place.env(database));
  await store.seed(tickets).finally(store.close);
  await place.copy(database, stockDatabase);
  const stock = await serve(place, stockDatabase, { bare: build });
  const stockStore = await openStore(place.env(stockDatabase));
  await stockStore.copyToStock().finally(stockStore.close);
  return { tickets, stock, product: await serve(place, database) };
};

/** The sector whose number of tickets is the median, and that number. @param {Place} place @param {number} tickets */
const medianSector = async (place, tickets) => {
  const store = await openStore(place.env(`tickets_${tickets}`));
  const rows = await store
    .rows(
      `select s.document_id, count(*) as held from tickets t join sectors s on s.id = t.sector_id
        group by s.document_id order by count(*), s.document_id`,
    )
    .finally(store.close);
  const { document_id: sector, held } = rows[Math.floor(rows.length / 2)] ?? {};
  return { sector: String(sector), held: Number(held) };
};

/** What the product's list shows of a ticket, beside its relations. */
const FIELDS = [
  ...['protocol', 'subject', 'status', 'origin', 'sectorOrigin', 'anonymous', 'confidential', 'highCriticality'],
  ...['slaValue', 'slaUnit', 'startedAt', 'dueAt', 'closedAt', 'pendingRequirements', 'createdAt', 'updatedAt'],
];

const get = (/** @type {string} */ path, /** @type {string} */ token) => ({
  path,
  headers: { Authorization: `Bearer ${token}` },
});

/**
 * @param {Site} site @param {string} sector @param {import('./desk.mjs').Agent[]} agents @param {string} token
 * @returns {Target[]}
 */
const pagesOf = ({ tickets, product, stock }, sector, agents, token) => {
  const own = agents.find((agent) => agent.sector === sector)?.token ?? '';
  const foreign = agents.find((agent) => agent.sector !== sector)?.token ?? '';
  const wanted = `filters[sector][documentId][$eq]=${sector}&sort=startedAt:desc`;
  const populate = stockRelations().map(({ name, label }) => `populate[${name}][fields][0]=${label}`);
  const generated = `/api/bench-tickets?${wanted}&${PAGE}&${populate.join('&')}`;
  const target = (/** @type {string} */ name, /** @type {string} */ who, more = '') => ({
    name: `${tickets}: ${name}`,
    url: product.address,
    requests: [get(`/api/tickets?${wanted}&${PAGE}${more}`, who)],
  });
  return [
    {
      name: `${tickets}: generated`,
      url: stock.address,
      requests: [get(generated, token)],
    },
    {
      name: `${tickets}: generated, as many fields`,
      url: stock.address,
      requests: [get(`${generated}&${FIELDS.map((field, index) => `fields[${index}]=${field}`).join('&')}`, token)],
    },
    target('own sector', own),
    target('foreign sector', foreign),
    target('own sector, no total', own, '&pagination[withCount]=false'),
    target('foreign sector, no total', foreign, '&pagination[withCount]=false'),
  ];
};

const OF = ['own sector', 'foreign sector'];
const BASES = ['generated', 'generated, as many fields'];

/** @param {import('./measure.mjs').Result[]} results @param {readonly Site[]} sites */
const printPageRatios = (results, sites) => {
  for (const { tickets } of sites)
    for (const [whose, base] of OF.flatMap((each) => BASES.map((other) => [each, other])))
      printRatio(
        `${tickets}: a page, ${whose} / ${base}`,
        ratio(results, `${tickets}: ${whose}`, `${tickets}: ${base}`),
        GOALS.get(tickets) ?? 1,
      );
  const [small, large] = [sites[0]?.tickets, sites.at(-1)?.tickets];
  if (small === large) return;
  for (const whose of OF)
    printLimit(
      `p95 of a page without a total, ${whose}, ${large} / ${small} tickets`,
      ratio(results, `${large}: ${whose}, no total`, `${small}: ${whose}, no total`, 'p95'),
      1.5,
    );
};

/**
 * What lists and openings of tickets cost, against a type with the same attributes as Strapi generates it.
 *
 * @param {Place} place
 * @param {readonly number[]} sizes numbers of tickets, the smallest first
 * @param {readonly Plan[]} plans
 */
export const benchTickets = async (place, sizes, plans) => {
  say(`${place.name}, tickets: filling the catalogue`);
  const prepared = await prepare(place, 'tickets', { ...CATALOGUE, withDesk: true });
  const { agents = [], openings = [] } = prepared.desk ?? {};
  const build = makeBare();
  addStock(build);
  /** @type {Site[]} */
  const sites = [];
  try {
    for (const tickets of sizes) sites.push(await makeSite(place, tickets, build));
    const targets = [];
    for (const site of sites) {
      const { sector, held } = await medianSector(place, site.tickets);
      console.log(`${site.tickets} tickets: ${held} of the sector whose page is read`);
      targets.push(...pagesOf(site, sector, agents, prepared.token));
    }
    for (const plan of plans) {
      const results = await measure(targets, plan);
      printResults(`${place.name}: a page of 25 tickets of one sector, ${plan.connections} connections`, results);
      printPageRatios(results, sites);
    }
    const [site] = sites.slice(-1);
    if (site) await benchOpenings(place.name, site, { agents, openings, token: prepared.token }, plans);
  } finally {
    for (const { product, stock } of sites) await Promise.all([product.stop(), stock.stop()]);
  }
};
