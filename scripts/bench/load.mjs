// @ts-check
/**
 * The load generator, a process of its own: runs the job that its standard input describes and prints what it measured.
 * In a job's body, `{n}` becomes a number that no other request has.
 */
import { json } from 'node:stream/consumers';
import autocannon from 'autocannon';

/** @typedef {{ path: string, method?: 'GET' | 'POST' | 'PUT', headers?: Record<string, string>, body?: string }} LoadRequest */
/** @typedef {{ url: string, connections: number, seconds: number, requests: LoadRequest[] }} Job */
/** @typedef {{ rate: number, p50: number, p95: number, p99: number, refused: number, bytes: number }} Measurement times in milliseconds */

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

/**
 * Lets a client take an answer's bytes without making text of them: autocannon would, even of compressed ones, and that
 * took longer than the server did.
 *
 * @param {autocannon.Client} client
 */
const withoutText = (client) => {
  const { pipelinedRequests } = /** @type {{ pipelinedRequests: { addBody(): void } }} */ (
    /** @type {unknown} */ (client)
  );
  pipelinedRequests.addBody = () => {};
};

/** @type {number[]} */
const times = [];
/** @type {autocannon.Result} */
const result = await new Promise((resolve, reject) => {
  const options = { url, connections, duration: seconds, requests: requests.map(prepared), setupClient: withoutText };
  const running = autocannon(options, (error, finished) => (error ? reject(error) : resolve(finished)));
  running.on('response', (_client, _status, _bytes, time) => times.push(time));
});
const completed = result.requests.total;
times.sort((a, b) => a - b);

/** The time that a share of the answers took at most: autocannon's own are whole milliseconds. @param {number} share */
const within = (share) => times[Math.max(0, Math.ceil(times.length * share) - 1)] ?? Number.NaN;

/** @type {Measurement} */
const measurement = {
  rate: completed / result.duration,
  p50: within(0.5),
  p95: within(0.95),
  p99: within(0.99),
  refused: result['4xx'] + result['5xx'] + result.errors,
  bytes: completed === 0 ? 0 : Math.round(result.throughput.total / completed),
};
console.log(JSON.stringify(measurement));
