// @ts-check
import { measure, printRatio, printResults, ratio } from './measure.mjs';

/** @typedef {import('./place.mjs').Prepared} Prepared */
/** @typedef {import('./measure.mjs').Plan} Plan */

/** @param {Prepared} prepared @returns {import('./load.mjs').LoadRequest[]} */
const creations = ({ token, types, relations }) =>
  types.map((occurrenceType) => ({
    path: '/api/occurrences',
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ data: { name: 'New {n}', slaValue: 4, slaUnit: 'hours', occurrenceType, ...relations } }),
  }));

/**
 * What the rules cost: creating an occurrence with six relations, with every rule and with none.
 *
 * @param {string} title
 * @param {{ ruled: string, bare: string }} urls
 * @param {Prepared} prepared
 * @param {readonly Plan[]} plans
 */
export const benchWrites = async (title, { ruled, bare }, prepared, plans) => {
  const requests = creations(prepared);
  const targets = [
    { name: 'create with all rules', url: ruled, requests },
    { name: 'create without any rule', url: bare, requests },
  ];
  for (const plan of plans) {
    const results = await measure(targets, plan);
    printResults(`${title}, ${plan.connections} connections`, results);
    printRatio('with rules / without', ratio(results, 'create with all rules', 'create without any rule'), 0.75);
  }
};
