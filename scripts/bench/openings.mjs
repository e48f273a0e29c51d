// @ts-check
import { Advice } from '../lib/steps.mjs';
import { measure, printRatio, printResults, ratio } from './measure.mjs';
import { stockAttributes } from './stock.mjs';

/** @typedef {import('./tickets.mjs').Site} Site */
/** @typedef {import('./place.mjs').Prepared} Prepared */
/** @typedef {import('./measure.mjs').Plan} Plan */
/** @typedef {import('./desk.mjs').Desk & { token: string }} Callers */

/** @param {string} token */
const headersOf = (token) => ({ Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' });

/** @param {string} address @param {string} token @param {object} data @returns {Promise<Record<string, any>>} */
const create = async (address, token, data) => {
  const answer = await fetch(address, { method: 'POST', headers: headersOf(token), body: JSON.stringify({ data }) });
  const body = /** @type {{ data: Record<string, any> }} */ (await answer.json());
  if (answer.status !== 201) throw new Advice(`${address}: ${answer.status} ${JSON.stringify(body)}`);
  return body.data;
};

/**
 * The row that an opening made, as a body for the generated route: the protocol, which is unique, is left to the run.
 *
 * @param {Record<string, any>} ticket an answer of the product
 */
const rowOf = (ticket) =>
  Object.fromEntries(
    Object.entries(stockAttributes())
      .map(([name, { type }]) => [name, type === 'relation' ? ticket[name]?.documentId : ticket[name]])
      .filter(([, value]) => value !== undefined && value !== null),
  );

/** The number of statements of one request. @param {import('./tickets.mjs').Server} server @param {() => Promise<unknown>} work */
const statementsOf = async (server, work) => {
  const before = await server.statements();
  await work();
  return (await server.statements()) - before;
};

/**
 * What an opening with all rules costs, against a generated creation of the same row with none.
 *
 * @param {string} title @param {Site} site @param {Callers} callers @param {readonly Plan[]} plans
 */
export const benchOpenings = async (title, { product, stock }, { agents, openings, token }, plans) => {
  const agent = agents[0]?.token ?? '';
  const [open, generated] = [`${product.address}/api/tickets`, `${stock.address}/api/bench-tickets`];
  const targets = [];
  for (const { name, body } of openings) {
    const ticket = await create(open, agent, body);
    const row = rowOf(ticket);
    const ruled = await statementsOf(product, () => create(open, agent, body));
    const bare = await statementsOf(stock, () => create(generated, token, row));
    console.log(`${name}: ${ruled} statements of an opening, ${bare} of a generated creation`);
    const request = (/** @type {string} */ path, /** @type {string} */ who, /** @type {object} */ data) => ({
      path,
      method: /** @type {const} */ ('POST'),
      headers: headersOf(who),
      body: JSON.stringify({ data }),
    });
    targets.push(
      { name: `open, ${name}`, url: product.address, requests: [request('/api/tickets', agent, body)] },
      {
        name: `generated, ${name}`,
        url: stock.address,
        requests: [request('/api/bench-tickets', token, { ...row, protocol: 'N-{n}' })],
      },
    );
  }
  for (const plan of plans) {
    const results = await measure(targets, plan);
    printResults(`${title}: opening a ticket, ${plan.connections} connections`, results);
    for (const { name } of openings)
      printRatio(`opening / generated creation, ${name}`, ratio(results, `open, ${name}`, `generated, ${name}`), 2);
  }
};
