// @ts-check
import { withApplication } from './lib/application.mjs';
import { seedDemo } from './lib/seed-demo.mjs';
import { Advice, command, say } from './lib/steps.mjs';

await command(async () => {
  const { DEMO_EMAIL: email, DEMO_PASSWORD: password } = process.env;
  if (!email || !password) throw new Advice('Set DEMO_EMAIL and DEMO_PASSWORD, or use `npm run demo`, which does.');
  const isNew = await withApplication((strapi) => seedDemo(strapi, { email, password, say }));
  say(isNew ? 'The demo data is complete' : 'The demo data is there already');
});
process.exit();
