// @ts-check
import { readFileSync } from 'node:fs';
import { measure } from './measure.mjs';

/** @typedef {import('./place.mjs').Prepared} Prepared */

const MIB = 1024 * 1024;
const MINUTES = 10;

/** Resident bytes of a process. @param {number} pid */
const resident = (pid) => {
  const [, kib = '0'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kib) * 1024;
};

/** A write that leaves as much stored as there was: data that grow would grow the answers. @param {string} url @param {Record<string, string>} headers */
const change = async (url, headers) => {
  const answer = await fetch(`${url}/api/occurrences?pagination[pageSize]=1`, { headers });
  const { data } = /** @type {{ data: { documentId: string }[] }} */ (await answer.json());
  return {
    path: `/api/occurrences/${data[0]?.documentId}`,
    method: /** @type {const} */ ('PUT'),
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ data: { name: 'Kept {n}' } }),
  };
};

/**
 * Whether the server keeps its size under ten minutes of reads and writes.
 *
 * @param {string} title
 * @param {{ address: string, child: import('node:child_process').ChildProcess }} server
 * @param {Prepared} prepared
 */
export const benchMemory = async (title, { address: url, child }, { token }) => {
  const headers = { Authorization: `Bearer ${token}` };
  const [one, ...others] = Array.from({ length: 20 }, (_, page) => [
    { path: '/api/catalog', headers },
    { path: `/api/occurrence-types?populate=*&pagination[pageSize]=10&pagination[page]=${page + 1}`, headers },
  ]);
  const requests = [...(one ?? []), await change(url, headers), ...others.flat()];
  const sizes = [];
  for (let minute = 1; minute <= MINUTES; minute += 1) {
    await measure([{ name: 'mixed load', url, requests }], { connections: 8, seconds: 59, rounds: 1 });
    sizes.push(resident(child.pid ?? 0));
    console.log(`minute ${minute}: ${((sizes.at(-1) ?? 0) / MIB).toFixed(0)} MiB resident`);
  }
  const growth = (sizes.at(-1) ?? 0) / (sizes[0] ?? 1);
  console.log(`${growth <= 1.3 ? 'reached' : 'MISSED '}  ${title}: ${growth.toFixed(2)}× (at most 1.3×)`);
};
