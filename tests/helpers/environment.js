const NodeEnvironment = require('jest-environment-node').TestEnvironment;

/** The application, where it stops, takes all listeners off the process; those of Jest's worker must stay. */
const keepListeners = () => {
  const kept = new Map(process.eventNames().map((event) => [event, process.rawListeners(event)]));
  const { removeAllListeners } = Object.getPrototypeOf(process);
  process.removeAllListeners = (...events) => {
    if (events.length > 0) return removeAllListeners.apply(process, events);
    for (const event of process.eventNames())
      for (const listener of process.rawListeners(event))
        if (!kept.get(event)?.includes(listener)) process.removeListener(event, listener);
    return process;
  };
};

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
    // Dates that a suite hands to the application are the application's dates.
    this.global.Date = Date;
  }

  async setup() {
    await super.setup();
    keepListeners();
    // Attempts to log in are counted for the whole process.
    require('koa2-ratelimit').Stores.Memory.cleanAll();
  }

  async teardown() {
    for (const name of Object.keys(process.env)) if (!(name in this.variables)) delete process.env[name];
    Object.assign(process.env, this.variables);
    await super.teardown();
  }
};
