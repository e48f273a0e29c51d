import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** `http` logs every request, `info` what the server does, `error` only what went wrong. */
export default ({ env }: { env: Env }) => ({ level: env('LOG_LEVEL', 'info') });
