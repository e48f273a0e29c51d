import { MINIMUM_SECRET_LENGTH, unusableSecrets } from '../domain/secret';

const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
] as const;

/** In production the server does not start with a secret that everybody knows, or none: it says which, and ends. */
export const requireSecrets = (env: NodeJS.ProcessEnv): void => {
  if (env['NODE_ENV'] !== 'production') return;
  const bad = unusableSecrets(Object.fromEntries(SECRETS.map((name) => [name, env[name]])));
  if (bad.length === 0) return;
  process.stderr.write(
    `The server does not start without secrets: give ${bad.join(', ')} at least ${MINIMUM_SECRET_LENGTH} random characters in .env (openssl rand -base64 24), or let \`npm run demo\` write them.\n`,
  );
  process.exit(1);
};
