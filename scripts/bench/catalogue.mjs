// @ts-check
import { measure, median, printRatio, printResults, ratio } from './measure.mjs';

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

/**
 * What reading the catalogue costs, against the generated routes and against what the HTTP stack can do at all.
 *
 * @param {string} title
 * @param {string} url
 * @param {Prepared} prepared
 * @param {readonly Plan[]} plans
 * @param {number} times how many times its usual size the catalogue has: so many times the bytes are to be moved
 * @returns {Promise<{ seconds: number, bytes: number }>} what one full catalogue costs with the last plan
 */
export const benchCatalogue = async (title, url, prepared, plans, times) => {
  const first = await fetch(`${url}/api/catalog`, { headers: { Authorization: `Bearer ${prepared.token}` } });
  const targets = targetsOf(url, prepared, first.headers.get('etag') ?? '');
  let cost = { seconds: 0, bytes: 0 };
  for (const plan of plans) {
    const results = await measure(targets, plan);
    printResults(`${title}, ${plan.connections} connections`, results);
    printRatio('catalogue / generated routes', ratio(results, 'GET /api/catalog', 'the same by generated routes'), 60);
    printRatio('catalogue / _health', ratio(results, 'GET /api/catalog', 'GET /_health'), 0.4 / times);
    printRatio('304 / _health', ratio(results, 'GET /api/catalog, 304', 'GET /_health'), 0.7);
    const full = results.find(({ target }) => target.name === 'GET /api/catalog')?.rounds ?? [];
    cost = { seconds: 1 / median(full.map(({ rate }) => rate)), bytes: median(full.map(({ bytes }) => bytes)) };
  }
  return cost;
};
