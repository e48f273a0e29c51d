import type { Core } from '@strapi/strapi';
import { translateDatabaseErrors } from './errors/database';
import { ensureSeries } from './write/series';
import { shapeMiddleware } from './write/shape';

interface Host {
  strapi: Core.Strapi;
}

export default {
  register({ strapi }: Host) {
    translateDatabaseErrors(strapi);
    strapi.documents.use(shapeMiddleware(strapi) as Parameters<typeof strapi.documents.use>[0]);
  },

  async bootstrap({ strapi }: Host) {
    await ensureSeries(strapi);
  },
};
