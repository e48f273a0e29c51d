// @ts-check
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** @typedef {import('./load.mjs').Measurement} Measurement */
/** @typedef {import('./load.mjs').LoadRequest} LoadRequest */
/** @typedef {{ name: string, url: string, requests: LoadRequest[], perAnswer?: number }} Target perAnswer: how many requests together give one answer */
/** @typedef {{ connections: number, seconds: number, rounds: number }} Plan */
/** @typedef {{ target: Target, rounds: Measurement[] }} Result */

const LOAD = new URL('./load.mjs', import.meta.url).pathname;
const execute = promisify(execFile);

/** One load, without warming up. @param {Target} target @param {number} connections @param {number} seconds @returns {Promise<Measurement>} */
export const load = async ({ name, url, requests, perAnswer = 1 }, connections, seconds) => {
  const running = execute(process.execPath, [LOAD]);
  running.child.stdin?.end(JSON.stringify({ url, connections, seconds, requests }));
  const { stdout } = await running;
  /** @type {Measurement} */
  const measured = JSON.parse(stdout);
  if (measured.refused > 0) throw new Error(`${name}: ${measured.refused} requests were refused.`);
  return { ...measured, rate: measured.rate / perAnswer, bytes: measured.bytes * perAnswer };
};

/** @param {readonly number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** In seconds: what an idle server closed or forgot meanwhile, such as connections to its database, is there again. */
const WARM_UP = 0.5;

/**
 * Measures the targets in turn, round after round, so that a machine whose speed drifts slows all alike.
 *
 * @param {readonly Target[]} targets
 * @param {Plan} plan
 * @returns {Promise<Result[]>}
 */
export const measure = async (targets, { connections, seconds, rounds }) => {
  const results = targets.map((target) => ({ target, rounds: /** @type {Measurement[]} */ ([]) }));
  for (const { target } of results) await load(target, connections, 1);
  for (let round = 0; round < rounds; round += 1)
    for (const result of results) {
      await load(result.target, connections, WARM_UP);
      result.rounds.push(await load(result.target, connections, seconds));
    }
  return results;
};

/**
 * How many times as many answers a second `name` gives as `base`, or another measure of both: the median of the rounds'
 * ratios.
 *
 * @param {readonly Result[]} results
 * @param {string} name
 * @param {string} base
 * @param {keyof Measurement} [key]
 */
export const ratio = (results, name, base, key = 'rate') => {
  const values = (/** @type {string} */ wanted) =>
    results.find(({ target }) => target.name === wanted)?.rounds.map((round) => round[key]) ?? [];
  const below = values(base);
  return median(values(name).map((value, round) => value / (below[round] ?? Number.NaN)));
};

/** @param {number} value */
const short = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** Prints a table of results. @param {string} title @param {readonly Result[]} results */
export const printResults = (title, results) => {
  console.log(`\n${title}`);
  console.log('| what | answers/s | p50 ms | p95 ms | p99 ms | bytes |\n| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const { target, rounds } of results) {
    const of = (/** @type {keyof Measurement} */ key) => median(rounds.map((round) => round[key]));
    console.log(
      `| ${target.name} | ${short(of('rate'))} | ${short(of('p50'))} | ${short(of('p95'))} | ${short(of('p99'))} | ${of('bytes')} |`,
    );
  }
};

/** Prints a ratio beside what is to be reached. @param {string} what @param {number} value @param {number} goal */
export const printRatio = (what, value, goal) =>
  console.log(`${value >= goal ? 'reached' : 'MISSED '}  ${what}: ${short(value)}× (to reach: ${goal}×)`);

/** Prints a ratio beside what it may be. @param {string} what @param {number} value @param {number} limit */
export const printLimit = (what, value, limit) =>
  console.log(`${value <= limit ? 'reached' : 'MISSED '}  ${what}: ${short(value)}× (at most: ${limit}×)`);
