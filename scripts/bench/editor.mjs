// @ts-check
/// <reference lib="dom" />
/** How long the editor takes in a real browser, and what it asks the server for. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { Advice } from '../lib/steps.mjs';
import { median } from './measure.mjs';

/** @typedef {import('./place.mjs').Prepared} Prepared */
/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} CdpSession */
/** @typedef {{ ms: number[], work: number[], requests: string[] }} Sample work: of the page's own thread, in ms */

const CHROMIUM = '/usr/bin/chromium';
const EDITOR = '/admin/plugins/occurrence-editor';
const OWN = '/occurrence-editor/';
const HOST = '/admin/content-manager/collection-types/api::occurrence-type.occurrence-type';
const BUILD = 'dist/build';

/** Milliseconds until a page is usable. */
const MAX_MS = 1000;
const MAX_REQUESTS = 3;
const MAX_CHUNK = 60 * 1024;

/** The panel's entry: the host's, with the editor's few lines that register it. */
const ENTRY = /^strapi-/;

const TEXTS = 'src/plugins/occurrence-editor/admin/src/translations/en';

/** @param {string} url @param {Prepared['administrator']} administrator */
const logIn = async (url, administrator) => {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(`${url}/admin/login`, { method: 'POST', headers, body: JSON.stringify(administrator) });
  const { data } = /** @type {{ data: { token: string } }} */ (await answer.json());
  const noTour = { tours: {}, enabled: false, hidden: true, completedActions: [] };
  return {
    jwtToken: JSON.stringify(data.token),
    isLoggedIn: 'true',
    'strapi-admin-language': 'pt-BR',
    STRAPI_GUIDED_TOUR: JSON.stringify(noTour),
  };
};

/** @param {string} url @param {string} jwt @param {string} query @returns {Promise<{ documentId: string, name: string }>} */
const firstType = async (url, jwt, query) => {
  const headers = { Authorization: `Bearer ${JSON.parse(jwt)}` };
  const answer = await fetch(`${url}/occurrence-editor/types?${query}`, { headers });
  /** @type {{ results: [{ documentId: string, name: string }] }} */
  const { results } = JSON.parse(await answer.text());
  return results[0];
};

const ROWS = '[role="grid"] a';
const FORM = '[role="tabpanel"] input[name="name"]';
const HOST_FORM = 'form input[name="name"]';
const LAST_ROW = 'section ol > li:nth-child(300)';

/**
 * The ways into the editor: from where one stands, by a press, by typing or by an address, until `ready` is there.
 *
 * @typedef {{ name: string, from: string, drawn?: string, press?: string, type?: string, visit?: string, ready: string, text?: string, isHosts?: boolean }} Way
 * drawn: the last thing that the page one comes from draws, where that takes it long;
 * isHosts: a page of the Content Manager, to compare with
 * @param {{ documentId: string }} largest
 * @returns {Way[]}
 */
const waysIn = (largest) => {
  const type = `${EDITOR}/types/${largest.documentId}`;
  return [
    { name: 'the list, from the menu', from: '/admin/', press: `nav a[href$="${EDITOR}"]`, ready: ROWS },
    { name: 'the list, by its address', from: 'about:blank', visit: EDITOR, ready: ROWS },
    { name: 'the list, a search', from: EDITOR, type: 'input[name="search"]', ready: ROWS, text: '1999' },
    {
      name: 'a type of 300 occurrences, from the list',
      from: `${EDITOR}?sort=occurrenceCount:DESC`,
      press: ROWS,
      ready: FORM,
    },
    { name: 'a type of 300 occurrences, by its address', from: 'about:blank', visit: type, ready: FORM },
    {
      name: 'its tab of 300 occurrences',
      from: type,
      press: '[role="tab"][id$="occurrences"]',
      ready: LAST_ROW,
    },
    {
      name: 'one of 300 occurrences, from their list',
      from: `${type}/occurrences`,
      drawn: LAST_ROW,
      press: 'section ol > li:nth-child(2) a',
      ready: FORM,
    },
    {
      name: 'the Content Manager’s list of types, by its address',
      from: 'about:blank',
      visit: HOST,
      ready: 'tbody td',
      isHosts: true,
    },
    {
      name: 'its form of the type of 300 occurrences, by its address',
      from: 'about:blank',
      visit: `${HOST}/${largest.documentId}`,
      ready: HOST_FORM,
      isHosts: true,
    },
  ];
};

/** How long the page's own thread has worked so far, in milliseconds. @param {CdpSession} session */
const workOf = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
};

const QUIET_MS = 500;
const LOOK_EVERY_MS = 50;

/** Until a page that takes long to draw is drawn, and asks for nothing more. @param {Page} page @param {string} drawn */
const settle = async (page, drawn) => {
  await page.locator(drawn).waitFor();
  let last = performance.now();
  const note = () => {
    last = performance.now();
  };
  page.on('request', note);
  page.on('requestfinished', note);
  while (performance.now() - last < QUIET_MS) await page.waitForTimeout(LOOK_EVERY_MS);
  page.off('request', note);
  page.off('requestfinished', note);
};

/** @param {Page} page @param {CdpSession} session @param {Way} way @param {Sample} sample */
const enter = async (page, session, way, sample) => {
  await page.goto(way.from, { waitUntil: 'networkidle' });
  if (way.drawn) await settle(page, way.drawn);
  /** @type {string[]} */
  const requests = [];
  const note = (/** @type {import('@playwright/test').Request} */ request) => {
    if (['fetch', 'xhr'].includes(request.resourceType())) requests.push(new URL(request.url()).pathname);
  };
  page.on('request', note);
  const before = way.visit ? 0 : await workOf(session);
  const start = performance.now();
  if (way.visit) await page.goto(way.visit, { waitUntil: 'commit' });
  if (way.press) await page.locator(way.press).first().click();
  if (way.type) await page.locator(way.type).fill(way.text ?? '');
  await page
    .locator(way.ready, { hasText: way.text ?? '' })
    .first()
    .waitFor();
  sample.ms.push(performance.now() - start);
  sample.work.push((await workOf(session)) - before);
  await page.waitForLoadState('networkidle');
  page.off('request', note);
  sample.requests = requests;
};

/** @param {boolean} reached @param {string} what */
const verdict = (reached, what) => console.log(`${reached ? 'reached' : 'MISSED '}  ${what}`);

/** @param {Map<string, Sample>} samples @param {readonly Way[]} ways */
const printSamples = (samples, ways) => {
  console.log('| what | ms | of that work | requests of ours | of the host |\n| --- | ---: | ---: | ---: | ---: |');
  for (const [name, { ms, work, requests }] of samples) {
    const own = requests.filter((request) => request.startsWith(OWN)).length;
    console.log(
      `| ${name} | ${median(ms).toFixed(0)} | ${median(work).toFixed(0)} | ${own} | ${requests.length - own} |`,
    );
  }
  for (const { name, isHosts } of ways) {
    const { ms, requests } = samples.get(name) ?? { ms: [], requests: [] };
    if (isHosts) continue;
    verdict(median(ms) <= MAX_MS, `${name}: ${median(ms).toFixed(0)} ms (at most ${MAX_MS})`);
    const own = requests.filter((request) => request.startsWith(OWN)).length;
    verdict(own <= MAX_REQUESTS, `${name}: ${own} requests of ours (at most ${MAX_REQUESTS})`);
  }
};

/** A text that the host has under the same name. */
const SHARED = 'list.empty.title';

/** What the editor's code is told by in the build: it names its texts and its routes, and nobody else names them. */
const marks = () => {
  const texts = readdirSync(TEXTS).map((file) => readFileSync(path.join(TEXTS, file), 'utf8'));
  const keys = texts.flatMap((text) => [...text.matchAll(/^ {2}'([a-z]+\.[\w.]+)':/gm)].map(([, key]) => key));
  return [...keys.filter((key) => key !== SHARED).map((key) => `"${key}"`), OWN];
};

/** The editor's files in the build; each is loaded when it is needed first. */
const printChunks = () => {
  const known = marks();
  const chunks = readdirSync(BUILD)
    .filter((file) => file.endsWith('.js') && !ENTRY.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(BUILD, file), 'utf8') }))
    .filter(({ text }) => known.some((mark) => text.includes(mark)))
    .map(({ file, text }) => ({ file: file.replace(/-[\w-]{8}\.js$/, ''), size: gzipSync(text).length }));
  console.log('\n| chunk | gzip, KB |\n| --- | ---: |');
  for (const { file, size } of chunks) console.log(`| ${file} | ${(size / 1024).toFixed(1)} |`);
  const total = chunks.reduce((sum, { size }) => sum + size, 0);
  verdict(total <= MAX_CHUNK, `all of them: ${(total / 1024).toFixed(1)} KB (at most ${MAX_CHUNK / 1024})`);
};

/**
 * Measures the ways into the editor in turn, round after round, with the files of the panel in the browser's cache.
 *
 * @param {string} title
 * @param {string} url of a server with the admin panel
 * @param {Prepared} prepared
 * @param {number} rounds
 */
export const benchEditor = async (title, url, { administrator }, rounds) => {
  if (!existsSync(CHROMIUM)) throw new Advice('Chromium is missing; install it with: apt-get install chromium');
  const storage = await logIn(url, administrator);
  const largest = await firstType(url, storage.jwtToken, 'sort=occurrenceCount:desc');
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({
      baseURL: url,
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    });
    await page.addInitScript((entries) => {
      if (window.location.protocol.startsWith('http'))
        for (const [name, value] of Object.entries(entries)) window.localStorage.setItem(name, value);
    }, storage);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    /** @returns {Sample} */
    const none = () => ({ ms: [], work: [], requests: [] });
    const ways = waysIn(largest);
    const samples = new Map(ways.map(({ name }) => [name, none()]));
    // Once without counting: the files of the panel come into the browser's cache.
    for (const way of ways) await enter(page, session, way, none());
    for (let round = 0; round < rounds; round += 1)
      for (const way of ways) await enter(page, session, way, samples.get(way.name) ?? none());
    console.log(`\n${title}`);
    printSamples(samples, ways);
    printChunks();
  } finally {
    await browser.close();
  }
};
