import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** The admin panel: its secrets, and no feature that looks outside the machine. */
export default ({ env }: { env: Env }) => ({
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false },
  // The key is address + account: one person who mistypes does not lock out the office behind the same address.
  rateLimit: { enabled: true, interval: { min: 5 }, max: env.int('LOGIN_ATTEMPTS_PER_ACCOUNT', 10) },
  autoOpen: false,
  watchIgnoreFiles: ['**/seeds/**', '**/tests/**', '**/docs/**'],
});
