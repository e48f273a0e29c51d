// @ts-check
import { parseArgs } from 'node:util';
import { withApplication } from './lib/application.mjs';
import { seedSize } from './lib/seed-size.mjs';
import { Advice, command, say } from './lib/steps.mjs';

/** @param {string | undefined} text @param {string} name */
const count = (text, name) => {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Advice(`Say how many: npm run seed -- --types 200 --occurrences 2000 (--${name} is ${text ?? 'missing'}).`);
};

await command(async () => {
  const { values } = parseArgs({ options: { types: { type: 'string' }, occurrences: { type: 'string' } } });
  const size = { types: count(values.types, 'types'), occurrences: count(values.occurrences, 'occurrences') };
  await withApplication((strapi) => seedSize(strapi, { ...size, say }));
});
process.exit();
