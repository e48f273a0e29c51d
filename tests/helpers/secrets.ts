/** Secrets of the test servers: usable, of the least length that is accepted, and of no value to anyone. */
export const SECRETS = {
  APP_KEYS: 'test-app-key-one-24-chars,test-app-key-two-24-chars',
  API_TOKEN_SALT: 'test-api-token-salt-24ch',
  ADMIN_JWT_SECRET: 'test-admin-jwt-secret-24',
  TRANSFER_TOKEN_SALT: 'test-transfer-salt-24-ch',
  JWT_SECRET: 'test-jwt-secret-24-chars',
  ENCRYPTION_KEY: 'test-encryption-key-24-c',
};
