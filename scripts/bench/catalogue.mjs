// @ts-check
import { readFileSync } from 'node:fs';
import { load, measure, printRatio, printResults, ratio } from './measure.mjs';

/** @typedef {import('./place.mjs').Prepared} Prepared */
/** @typedef {import('./measure.mjs').Plan} Plan */

const PAGE = 100;
const TREE =
  'fields[0]=name&fields[1]=description&populate[sector][fields]=name' +
  '&populate[occurrences][fields][0]=name&populate[occurrences][fields][1]=code&populate[occurrences][fields][2]=slaValue' +
  '&populate[occurrences][fields][3]=slaUnit&sort=name';

/** @param {string} url @param {Prepared} prepared @param {string} etag */
const targetsOf = (url, { token, types, typeCount }, etag) => {
  const headers = { Authorization: `Bearer ${token}` };
  const pages = Math.ceil(typeCount / PAGE);
  const get = (/** @type {string} */ path, more = {}) => ({ path, headers: { ...headers, ...more } });
  return [
    { name: 'GET /_health', url, requests: [{ path: '/_health' }] },
    { name: 'GET /api/catalog', url, requests: [get('/api/catalog')] },
    { name: 'GET /api/catalog, gzip', url, requests: [get('/api/catalog', { 'Accept-Encoding': 'gzip' })] },
    { name: 'GET /api/catalog, 304', url, requests: [get('/api/catalog', { 'If-None-Match': etag })] },
    {
      name: 'the same by generated routes',
      url,
      perAnswer: pages,
      requests: Array.from({ length: pages }, (_, page) =>
        get(`/api/occurrence-types?${TREE}&pagination[page]=${page + 1}&pagination[pageSize]=${PAGE}`),
      ),
    },
    {
      name: '25 types with three relations',
      url,
      requests: [
        get('/api/occurrence-types?populate[0]=sector&populate[1]=classification&populate[2]=solutionGroup&sort=name'),
      ],
    },
    { name: 'one type with everything', url, requests: [get(`/api/occurrence-types/${types[0]}?populate=*`)] },
  ];
};

/** Seconds of a core that a process has used; the kernel counts hundredths. @param {number} pid */
const usedBy = (pid) => {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? [];
  return (Number(user) + Number(system)) / 100;
};

/**
 * What one answer costs the server: of its time on a core, whatever the load generator does with the bytes.
 *
 * @param {import('./measure.mjs').Target} target
 * @param {Plan} plan
 * @param {number} pid
 */
const costOf = async (target, { connections, seconds, rounds }, pid) => {
  const before = usedBy(pid);
  const { rate, bytes } = await load(target, connections, seconds * rounds);
  return { seconds: (usedBy(pid) - before) / (rate * seconds * rounds), bytes };
};

/**
 * What reading the catalogue costs, against the generated routes and against what the HTTP stack can do at all.
 *
 * @param {string} title
 * @param {{ address: string, child: import('node:child_process').ChildProcess }} server
 * @param {Prepared} prepared
 * @param {readonly Plan[]} plans
 * @param {number} times how many times its usual size the catalogue has: so many times the bytes are to be moved
 * @returns {Promise<{ seconds: number, bytes: number }[]>} what one full catalogue costs the server, by plan
 */
export const benchCatalogue = async (title, { address: url, child }, prepared, plans, times) => {
  const first = await fetch(`${url}/api/catalog`, { headers: { Authorization: `Bearer ${prepared.token}` } });
  const targets = targetsOf(url, prepared, first.headers.get('etag') ?? '');
  const full = targets.find(({ name }) => name === 'GET /api/catalog');
  if (!full) throw new Error('The catalogue is not measured.');
  const costs = [];
  for (const plan of plans) {
    const results = await measure(targets, plan);
    printResults(`${title}, ${plan.connections} connections`, results);
    printRatio('catalogue / generated routes', ratio(results, 'GET /api/catalog', 'the same by generated routes'), 60);
    printRatio('catalogue / _health', ratio(results, 'GET /api/catalog', 'GET /_health'), 0.4 / times);
    printRatio('catalogue, gzip / _health', ratio(results, 'GET /api/catalog, gzip', 'GET /_health'), 0.4);
    printRatio('304 / _health', ratio(results, 'GET /api/catalog, 304', 'GET /_health'), 0.7);
    costs.push(await costOf(full, plan, child.pid ?? 0));
  }
  return costs;
};
