// @ts-check
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { benchCatalogue } from './bench/catalogue.mjs';
import { benchEditor } from './bench/editor.mjs';
import { printLimit } from './bench/measure.mjs';
import { benchMemory } from './bench/memory.mjs';
import { makeBare, openPlace, prepare, serve } from './bench/place.mjs';
import { benchTickets } from './bench/tickets.mjs';
import { benchWrites } from './bench/writes.mjs';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { command, say } from './lib/steps.mjs';

const SMALL = { types: 200, occurrences: 2_000 };
/** Occurrences of the type that the editor opens. */
const LARGEST = 300;
const CONNECTIONS = [1, 8];

const { values: options } = parseArgs({
  options: {
    databases: { type: 'string', default: 'sqlite,postgres' },
    parts: { type: 'string', default: 'catalogue,writes' },
    times: { type: 'string', default: '1,10' },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '1000,100000' },
  },
});
const parts = options.parts.split(',');
const hasSizes = parts.some((part) => part !== 'tickets');
const sizesOf = (/** @type {string} */ list) => list.split(',').map(Number);
const plans = CONNECTIONS.map((connections) => ({
  connections,
  seconds: Number(options.seconds),
  rounds: Number(options.rounds),
}));

/** At ten times the size the catalogue's cost grows no faster than its bytes. @param {readonly (readonly Cost[])[]} costs by size and plan */
const printGrowth = (costs) => {
  const [small, large] = [costs[0], costs.at(-1)];
  if (!small || !large || small === large) return;
  for (const [index, { connections }] of plans.entries()) {
    const [one, many] = [small[index], large[index]];
    if (!one || !many) continue;
    const growth = many.seconds / one.seconds / (many.bytes / one.bytes);
    printLimit(`growth of the catalogue's cost / of its bytes, ${connections} connections`, growth, 1);
  }
};

/** @typedef {{ seconds: number, bytes: number }} Cost */

/** @param {import('./bench/place.mjs').Place} place @param {number} times @returns {Promise<Cost[] | undefined>} */
const benchSize = async (place, times) => {
  const size = { types: SMALL.types * times, occurrences: SMALL.occurrences * times };
  const title = `${place.name}, ${size.types} types, ${size.occurrences} occurrences`;
  const database = `catalogue_${times}`;
  say(`${title}: filling the database`);
  const editor = parts.includes('editor');
  const prepared = await prepare(place, database, { ...size, ...(editor && { largest: LARGEST }) });
  await place.copy(database, `${database}_bare`);
  const server = await serve(place, database, { panel: editor });
  try {
    const costs = parts.includes('catalogue')
      ? await benchCatalogue(`${title}: reading`, server, prepared, plans, times)
      : undefined;
    if (parts.includes('writes')) {
      const bare = await serve(place, `${database}_bare`, { bare: makeBare() });
      const urls = { ruled: server.address, bare: bare.address };
      await benchWrites(`${title}: writing`, urls, prepared, plans).finally(bare.stop);
    }
    if (editor) await benchEditor(`${title}: the editor`, server.address, prepared, Number(options.rounds));
    if (parts.includes('memory')) await benchMemory(`${title}: resident size`, server, prepared);
    return costs;
  } finally {
    await server.stop();
  }
};

await command(async () => {
  await install();
  await build();
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
  );
  for (const name of options.databases.split(',')) {
    const place = await openPlace(name);
    try {
      const costs = [];
      for (const times of sizesOf(options.times)) if (hasSizes) costs.push(await benchSize(place, times));
      printGrowth(costs.filter((cost) => cost !== undefined));
      if (parts.includes('tickets')) await benchTickets(place, sizesOf(options.sizes), plans);
    } finally {
      await place.stop();
    }
  }
  say('Done');
});
process.exit();
