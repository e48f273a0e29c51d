// @ts-check
import { randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = '.env';
const SECRETS = ['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET', 'ENCRYPTION_KEY'];

const secret = () => randomBytes(24).toString('base64url');

/** @param {string} text @returns {Record<string, string>} */
const parse = (text) =>
  Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const [, name, value] = /^\s*([A-Z0-9_]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value.replace(/^(["'])(.*)\1$/, '$2')]];
    }),
  );

/** New secrets, under the names of the settings that hold them. @returns {Record<string, string>} */
export const newSecrets = () => ({
  APP_KEYS: `${secret()},${secret()}`,
  ...Object.fromEntries(SECRETS.map((name) => [name, secret()])),
});

/** The settings of the demo, and the log-in that is generated for it. */
const wanted = () => ({
  ...newSecrets(),
  DEMO_EMAIL: 'admin@serraclara.example',
  // Upper and lower case and a digit, whatever the dice say: the admin panel asks for them.
  DEMO_PASSWORD: `Sc7${randomBytes(12).toString('base64url')}`,
});

/**
 * Writes a `.env` with fresh secrets, or adds what is missing to the one that is there. What is set stays.
 *
 * @returns {Record<string, string>} the settings, with those of this process's environment on top
 */
export const ensureEnvironment = () => {
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const known = parse(before);
  const missing = Object.entries(wanted()).filter(([name]) => !known[name] && !process.env[name]);
  const lines = missing.map(([name, value]) => `${name}=${value}\n`).join('');
  if (before === '') writeFileSync(FILE, `# Made by npm run demo. Keep it to yourself.\n${lines}`, { mode: 0o600 });
  else if (lines !== '') appendFileSync(FILE, `${before.endsWith('\n') ? '' : '\n'}${lines}`);
  chmodSync(FILE, 0o600);
  const set = Object.fromEntries(
    Object.entries(process.env).filter(([, value]) => value !== undefined && value !== ''),
  );
  return { ...parse(readFileSync(FILE, 'utf8')), .../** @type {Record<string, string>} */ (set) };
};
