import type { Core } from '@strapi/strapi';
import { catalogueOf } from './api/catalog/services/catalog';
import { translateDatabaseErrors } from './errors/database';
import { stopOrderly } from './server/orderly-stop';
import { ensureSeries } from './write/series';
import { shapeMiddleware } from './write/shape';

interface Host {
  strapi: Core.Strapi;
}

export default {
  register({ strapi }: Host) {
    stopOrderly(strapi);
    translateDatabaseErrors(strapi);
    strapi.documents.use(shapeMiddleware(strapi) as Parameters<typeof strapi.documents.use>[0]);
  },

  async bootstrap({ strapi }: Host) {
    await ensureSeries(strapi);
    catalogueOf(strapi).watch();
  },
};
