// @ts-check
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from './free-port.mjs';

const STORES = ['account', 'container', 'object'];
const PROGRAMS = ['swift-ring-builder', 'swift-proxy-server', ...STORES.map((store) => `swift-${store}-server`)];
const PATIENCE = 60_000;

/** The region that requests must be signed for. */
const REGION = 'eu-test-1';
const ACCESS_KEY = 'desk:uploader';

/** @param {string} program */
const isInstalled = (program) =>
  (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(path.join(folder, program)));

/** @returns {string[]} the programs of Swift that this machine lacks */
export const missingPrograms = () => PROGRAMS.filter((program) => !isInstalled(program));

/** @param {string} folder @param {number} port @param {string} name */
const server = (folder, port, name) => `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${port}
workers = 0
user = ${userInfo().username}
swift_dir = ${folder}
devices = ${path.join(folder, 'devices')}
mount_check = false
log_name = ${name}
log_level = ERROR
`;

/** @param {string} folder @param {number} port @param {string} store */
const storeConfig = (folder, port, store) => `${server(folder, port, store)}
[pipeline:main]
pipeline = ${store}-server
[app:${store}-server]
use = egg:swift#${store}
fallocate_reserve = 0
`;

/**
 * The cache points to a port that nothing listens on: tempauth asks for the filter, but signed requests need no memory.
 *
 * @param {string} folder @param {number} port @param {number} noPort @param {string} secret
 */
const proxyConfig = (folder, port, noPort, secret) => `${server(folder, port, 'proxy')}
[pipeline:main]
pipeline = catch_errors gatekeeper healthcheck cache listing_formats s3api tempauth slo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:gatekeeper]
use = egg:swift#gatekeeper
[filter:healthcheck]
use = egg:swift#healthcheck
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:${noPort}
[filter:listing_formats]
use = egg:swift#listing_formats
[filter:s3api]
use = egg:swift#s3api
location = ${REGION}
s3_acl = false
[filter:tempauth]
use = egg:swift#tempauth
user_${ACCESS_KEY.replace(':', '_')} = ${secret} .admin
[filter:slo]
use = egg:swift#slo
`;

/** One device, one copy: what a test needs of a ring. @param {string} folder @param {string} store @param {number} port */
const buildRing = (folder, store, port) => {
  const builder = path.join(folder, `${store}.builder`);
  const run = (/** @type {string[]} */ ...args) =>
    execFileSync('swift-ring-builder', [builder, ...args], { stdio: 'pipe' });
  run('create', '2', '1', '0');
  run('add', `r1z1-127.0.0.1:${port}/disk`, '1');
  run('rebalance');
};

/** @param {string} folder @param {string} name */
const startProgram = (folder, name) => {
  const log = openSync(path.join(folder, `${name}.log`), 'a');
  const child = spawn(`swift-${name}-server`, [path.join(folder, `${name}.conf`)], { stdio: ['ignore', log, log] });
  closeSync(log);
  return child;
};

/** @param {import('node:child_process').ChildProcess} child */
const hasEnded = (child) => child.exitCode !== null || child.signalCode !== null;

/** @param {import('node:child_process').ChildProcess} child */
const stopProgram = async (child) => {
  if (hasEnded(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await Promise.race([ended, wait(5_000, undefined, { ref: false })]);
  if (!hasEnded(child)) child.kill('SIGKILL');
  await ended;
};

/** @param {string} folder */
const logs = (folder) =>
  [...STORES, 'proxy']
    .map((name) => readFileSync(path.join(folder, `${name}.log`), 'utf8'))
    .join('')
    .slice(-4_000);

/** @param {string} folder @param {string} endpoint @param {import('node:child_process').ChildProcess[]} children */
const untilHealthy = async (folder, endpoint, children) => {
  const deadline = Date.now() + PATIENCE;
  const isUp = () =>
    fetch(`${endpoint}/healthcheck`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isUp())) {
    if (children.some(hasEnded) || Date.now() > deadline) throw new Error(`Swift does not start:\n${logs(folder)}`);
    await wait(100);
  }
};

/** @param {string} folder @param {number} proxyPort @param {string} secret */
const writeFiles = async (folder, proxyPort, secret) => {
  mkdirSync(path.join(folder, 'devices', 'disk'), { recursive: true });
  const salt = randomBytes(12).toString('hex');
  const common = `[swift-hash]\nswift_hash_path_suffix = ${salt}\n[storage-policy:0]\nname = only\ndefault = yes\n`;
  writeFileSync(path.join(folder, 'swift.conf'), common);
  for (const store of STORES) {
    const port = await freePort();
    buildRing(folder, store, port);
    writeFileSync(path.join(folder, `${store}.conf`), storeConfig(folder, port, store));
  }
  writeFileSync(path.join(folder, 'proxy.conf'), proxyConfig(folder, proxyPort, await freePort(), secret));
};

/**
 * A real S3-compatible store that checks signatures: OpenStack Swift in a temporary folder, on free ports of the
 * loopback interface, with keys of its own, and without any service or fixed path.
 */
export const startSwift = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'occurrence-desk-swift-'));
  const secret = randomBytes(16).toString('hex');
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  const stop = async () => {
    await Promise.all(children.map(stopProgram));
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await writeFiles(folder, port, secret);
    children.push(...[...STORES, 'proxy'].map((name) => startProgram(folder, name)));
    await untilHealthy(folder, endpoint, children);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    env: { S3_ENDPOINT: endpoint, S3_REGION: REGION, S3_ACCESS_KEY_ID: ACCESS_KEY, S3_SECRET_ACCESS_KEY: secret },
    stop,
  };
};
