import type { Core } from '@strapi/strapi';

type Env = Core.Config.Shared.ConfigParams['env'];

/** Where the files of tickets are kept: a folder that nothing serves, or a private bucket (docs/uploads.md). */
export default ({ env }: { env: Env }) => {
  const bucket = env('TICKET_FILES_BUCKET', '') || env('S3_BUCKET', '');
  return {
    folder: env('TICKET_FILES_DIR', '') || '.tmp/ticket-files',
    bucket,
    prefix: [env('S3_ROOT_PATH', ''), 'ticket-files'].filter((part) => part !== '').join('/'),
    s3: {
      region: env('S3_REGION', 'us-east-1'),
      credentials: { accessKeyId: env('S3_ACCESS_KEY_ID', ''), secretAccessKey: env('S3_SECRET_ACCESS_KEY', '') },
      ...(env('S3_ENDPOINT') ? { endpoint: env('S3_ENDPOINT'), forcePathStyle: true } : {}),
    },
  };
};
