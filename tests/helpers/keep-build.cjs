/**
 * Loaded before a command of Strapi that would compile the application first: the run has compiled it, and other
 * suites are starting servers from the same files.
 */
const core = require('@strapi/core');

core.compileStrapi = async () => ({ appDir: process.cwd(), distDir: `${process.cwd()}/dist` });
