/** One suite of rules that needs no server, and one of the API that runs the same on both databases. */
const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs', ignoreDynamic: true } },
  ],
};

const served = (displayName, folder, database) => ({
  displayName,
  testMatch: [`<rootDir>/tests/${folder}/**/*.test.ts`],
  testEnvironment: '<rootDir>/tests/helpers/environment.js',
  testEnvironmentOptions: { database },
  globalSetup: `<rootDir>/tests/helpers/setup-${database}.ts`,
  globalTeardown: `<rootDir>/tests/helpers/teardown-${database}.ts`,
  setupFilesAfterEnv: ['<rootDir>/tests/helpers/timeout.ts'],
  transform,
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.tmp'],
});

module.exports = {
  // Every start of the application leaves some memory behind in its worker.
  workerIdleMemoryLimit: '2GB',
  testSequencer: '<rootDir>/tests/helpers/longest-first.cjs',
  projects: [
    {
      displayName: 'unit',
      testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/tests/unit/**/*.test.ts'],
      transform,
      modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.tmp'],
    },
    served('api on sqlite', 'api', 'sqlite'),
    served('api on postgres', 'api', 'postgres'),
    // Commands, and a server that does not start: whatever the database.
    served('processes', 'processes', 'sqlite'),
    // Only where scripts/test-s3.mjs has started a store.
    ...(process.env.S3_ENDPOINT ? [served('s3', 's3', 'sqlite')] : []),
  ],
};
