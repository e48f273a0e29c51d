const NodeEnvironment = require('jest-environment-node').TestEnvironment;

/** Tells a suite which database it runs on. */
module.exports = class DatabaseEnvironment extends NodeEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.TEST_DATABASE = config.projectConfig.testEnvironmentOptions.database;
  }
};
