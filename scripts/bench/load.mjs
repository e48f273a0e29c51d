// @ts-check
/**
 * The load generator, a process of its own: runs the job that its standard input describes and prints what it measured.
 * In a job's body, `{n}` becomes a number that no other request has.
 */
import { json } from 'node:stream/consumers';
import autocannon from 'autocannon';

/** @typedef {{ path: string, method?: 'GET' | 'POST', headers?: Record<string, string>, body?: string }} LoadRequest */
/** @typedef {{ url: string, connections: number, seconds: number, requests: LoadRequest[] }} Job */
/** @typedef {{ rate: number, p50: number, p99: number, refused: number, bytes: number }} Measurement */

const { url, connections, seconds, requests } = /** @type {Job} */ (await json(process.stdin));
const run = Date.now() * 1000;
let sent = 0;

/** @param {LoadRequest} request @returns {autocannon.Request} */
const prepared = ({ body, ...rest }) => {
  if (body === undefined) return rest;
  return {
    ...rest,
    setupRequest: (request) => {
      sent += 1;
      return { ...request, body: body.replaceAll('{n}', String(run + sent)) };
    },
  };
};

const result = await autocannon({ url, connections, duration: seconds, requests: requests.map(prepared) });
const completed = result.requests.total;
/** @type {Measurement} */
const measurement = {
  rate: completed / result.duration,
  p50: result.latency.p50,
  p99: result.latency.p99,
  refused: result['4xx'] + result['5xx'] + result.errors,
  bytes: completed === 0 ? 0 : Math.round(result.throughput.total / completed),
};
console.log(JSON.stringify(measurement));
