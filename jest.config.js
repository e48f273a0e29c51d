/** One suite of rules that needs no server, and one of the API that runs the same on both databases. */
const transform = {
  '^.+\\.ts$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs', ignoreDynamic: true } },
  ],
};

const api = (database) => ({
  displayName: `api on ${database}`,
  testMatch: ['<rootDir>/tests/api/**/*.test.ts'],
  testEnvironment: '<rootDir>/tests/helpers/environment.js',
  testEnvironmentOptions: { database },
  globalSetup: `<rootDir>/tests/helpers/setup-${database}.ts`,
  globalTeardown: `<rootDir>/tests/helpers/teardown-${database}.ts`,
  setupFilesAfterEnv: ['<rootDir>/tests/helpers/timeout.ts'],
  transform,
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.tmp'],
});

module.exports = {
  projects: [
    {
      displayName: 'unit',
      testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/tests/unit/**/*.test.ts'],
      transform,
      modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.tmp'],
    },
    api('sqlite'),
    api('postgres'),
  ],
};
