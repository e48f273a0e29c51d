import type { Core } from '@strapi/strapi';
import createError from 'http-errors';

type Env = Core.Config.Shared.ConfigParams['env'];

/**
 * A body that cannot be read is the caller's error, and nothing for the log: a parser's message quotes what was sent.
 * Strapi itself knows the file that is too large.
 */
const refuseBody = (error: Error & { httpCode?: number; status?: number }): never => {
  const status = error.httpCode ?? error.status;
  if (status === undefined || error.message.includes('maxFileSize')) throw error;
  throw createError(status < 500 ? status : 400, 'The body cannot be read.');
};

/** What every request passes, outermost first. */
export default ({ env }: { env: Env }) => {
  const files = env.array('CSP_FILE_ORIGINS', []);
  return [
    'global::request-log',
    'strapi::errors',
    {
      name: 'strapi::security',
      config: {
        contentSecurityPolicy: {
          useDefaults: true,
          directives: {
            'connect-src': ["'self'"],
            'img-src': ["'self'", 'data:', 'blob:', ...files],
            'media-src': ["'self'", 'data:', 'blob:', ...files],
            upgradeInsecureRequests: null,
          },
        },
      },
    },
    {
      name: 'strapi::cors',
      config: { origin: env.array('CORS_ORIGINS', []), headers: '*', keepHeaderOnError: true, expose: ['ETag'] },
    },
    'strapi::query',
    {
      name: 'strapi::body',
      config: {
        jsonLimit: '1mb',
        formLimit: '256kb',
        textLimit: '256kb',
        onError: refuseBody,
        formidable: { maxFileSize: env.int('UPLOAD_MAX_BYTES', 20 * 1024 * 1024) },
      },
    },
    'strapi::session',
    'strapi::favicon',
    'strapi::public',
  ];
};
