// @ts-check
import { writeFileSync } from 'node:fs';
import { withApplication } from './lib/application.mjs';
import { seedE2e } from './lib/seed-e2e.mjs';
import { Advice, command } from './lib/steps.mjs';

await command(async () => {
  const { E2E_PASSWORD: password, E2E_TOKEN_FILE: file, E2E_EMPTY_COPY: emptyCopy } = process.env;
  if (!password || !file || !emptyCopy) throw new Advice('This is a part of `npm run test:e2e`: run that.');
  writeFileSync(file, await withApplication((strapi) => seedE2e(strapi, { password, emptyCopy })), { mode: 0o600 });
});
process.exit();
