import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import type { Options } from './tests/e2e/support/test';

/** Browser tests against the production build; `npm run test:e2e` starts the server and names it in E2E_URL. */
type Projects = NonNullable<PlaywrightTestConfig<Options>['projects']>;

const isRoot = process.getuid?.() === 0;

const TESTS: Projects = [
  { name: 'tests', dependencies: ['log-in'] },
  // What depends on the language runs in two; all else in the one that its file names.
  { name: 'in English', dependencies: ['log-in'], use: { language: 'en' }, grep: /@both/ },
];

/** `npm run pictures`: for the documentation, in both languages. */
const PICTURES: Projects = [
  { name: 'pictures in pt-BR', testMatch: 'pictures.ts', dependencies: ['log-in'] },
  { name: 'pictures in en', testMatch: 'pictures.ts', dependencies: ['log-in'], use: { language: 'en' } },
];

export default defineConfig<Options>({
  testDir: 'tests/e2e',
  outputDir: '.tmp/e2e/failures',
  // Tests make what they change under names of their own, so they may run side by side: one a core of a small machine.
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second try is a defect, of it or of the product.
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // Generous: a small machine may be busy with other things.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '.tmp/e2e/results.json' }]],
  use: {
    language: 'pt-BR',
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    // A trace of every test costs a small machine much of its time; add --trace on to look into one.
    trace: 'off',
    launchOptions: {
      executablePath: '/usr/bin/chromium',
      // Chromium's sandbox does not start as root.
      chromiumSandbox: !isRoot,
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-domain-reliability',
        '--no-pings',
        // Nothing outside this machine has a name.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    },
  },
  projects: [
    { name: 'log-in', testMatch: 'support/log-in.setup.ts' },
    ...(process.env['E2E_PICTURES'] ? PICTURES : TESTS),
  ],
});
