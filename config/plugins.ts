import type { ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { formatGraphqlError } from '../src/errors/graphql';
import { limitRequests, textLimits } from '../src/errors/graphql-limits';
import { refuseBody } from '../src/errors/unreadable';

type Env = Core.Config.Shared.ConfigParams['env'];

/** Types of files that may be uploaded; all else is refused by content, not by file name. */
const ALLOWED_FILES = [
  'image/*',
  'audio/*',
  'video/*',
  'application/pdf',
  'text/plain',
  'text/csv',
  'text/markdown',
  'application/zip',
  'application/x-cfb', // what the content of .doc, .xls and .ppt is recognised as
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/vnd.openxmlformats-officedocument.*',
  'application/vnd.oasis.opendocument.*',
];

/** Refused although a group above allows them: a browser would run them. */
const DENIED_FILES = [
  'image/svg+xml',
  'text/html',
  'application/xhtml+xml',
  'application/javascript',
  'text/javascript',
];

/** A file that is opened by its address is a page without rights; PDF viewers do not start in a sandbox. */
const FILE_POLICY = "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'";

const local = {
  provider: 'local',
  providerOptions: {
    localServer: {
      setHeaders(response: ServerResponse, file: string) {
        response.setHeader('X-Content-Type-Options', 'nosniff');
        response.setHeader('Content-Security-Policy', file.endsWith('.pdf') ? FILE_POLICY : `${FILE_POLICY}; sandbox`);
      },
    },
  },
};

/** Any S3-compatible store. Objects stay private; the admin panel and the API hand out signed addresses. */
const s3 = (env: Env) => ({
  provider: 'aws-s3',
  providerOptions: {
    rootPath: env('S3_ROOT_PATH', ''),
    s3Options: {
      credentials: { accessKeyId: env('S3_ACCESS_KEY_ID'), secretAccessKey: env('S3_SECRET_ACCESS_KEY') },
      region: env('S3_REGION', 'us-east-1'),
      ...(env('S3_ENDPOINT') ? { endpoint: env('S3_ENDPOINT'), forcePathStyle: true } : {}),
      params: {
        Bucket: env('S3_BUCKET'),
        ACL: 'private',
        signedUrlExpires: env.int('S3_SIGNED_URL_SECONDS', 15 * 60),
      },
    },
  },
});

export default ({ env }: { env: Env }) => ({
  'occurrence-editor': { enabled: true, resolve: './src/plugins/occurrence-editor' },
  upload: {
    config: {
      ...(env('S3_BUCKET') ? s3(env) : local),
      sizeLimit: env.int('UPLOAD_MAX_BYTES', 20 * 1024 * 1024),
      security: { allowedTypes: ALLOWED_FILES, deniedTypes: DENIED_FILES },
    },
  },
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      landingPage: false,
      defaultLimit: 25,
      maxLimit: 100,
      depthLimit: 10,
      generateArtifacts: false,
      apolloServer: {
        formatError: formatGraphqlError,
        parseOptions: textLimits,
        plugins: [limitRequests(() => strapi)],
        includeStacktraceInErrorResponses: false,
        bodyParserConfig: { onerror: refuseBody },
        // The whole application's CORS settings are in config/middlewares.ts.
        cors: false,
      },
    },
  },
  'users-permissions': {
    config: {
      jwtSecret: env('JWT_SECRET'),
      jwt: { expiresIn: env('JWT_EXPIRES_IN', '8h') },
      register: { allowedFields: [] },
      // By address. Log-ins are limited by account as well (src/extensions/users-permissions).
      ratelimit: { enabled: true, interval: { min: 5 }, max: env.int('LOGIN_ATTEMPTS_PER_ADDRESS', 300) },
    },
  },
});
