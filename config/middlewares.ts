import type { Core } from '@strapi/strapi';
import { refuseBody } from '../src/errors/unreadable';

type Env = Core.Config.Shared.ConfigParams['env'];

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
    // An empty list of headers allows what is asked for: browsers do not take `*` for `Authorization`.
    { name: 'strapi::cors', config: { origin: env.array('CORS_ORIGINS', []), headers: [], expose: ['ETag'] } },
    // What is not read is refused rather than left out: a filter that is dropped would answer with everything.
    { name: 'strapi::query', config: { allowPrototypes: true, throwOnLimitExceeded: true } },
    'global::query-shape',
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
    'global::body-extent',
    'strapi::session',
    'strapi::favicon',
    'strapi::public',
  ];
};
