const NodeEnvironment = require('jest-environment-node').TestEnvironment;

/**
 * Tells a suite which database it runs on, and lends it what stands outside Jest's sandbox: the application runs there,
 * as in production, and the files of Strapi are read once for all suites of a worker instead of once for each.
 */
module.exports = class DatabaseEnvironment extends NodeEnvironment {
  constructor(config, context) {
    super(config, context);
    this.variables = { ...process.env };
    this.global.TEST_DATABASE = config.projectConfig.testEnvironmentOptions.database;
    this.global.createStrapi = (options) => require('@strapi/strapi').createStrapi(options);
    this.global.serverOutput = process.stdout;
    this.global.process.env = process.env;
  }

  async teardown() {
    for (const name of Object.keys(process.env)) if (!(name in this.variables)) delete process.env[name];
    Object.assign(process.env, this.variables);
    await super.teardown();
  }
};
