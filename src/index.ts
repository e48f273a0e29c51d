import type { Core } from '@strapi/strapi';
import { catalogueOf } from './api/catalog/services/catalog';
import { translateDatabaseErrors } from './errors/database';
import { privateStore } from './files/store';
import { keepAccessRecords } from './server/append-only';
import { startClock } from './server/clock';
import { guardContentApiQueries } from './server/content-api-queries';
import { arrangeContentManager } from './server/content-manager/arrange';
import { firstStart } from './server/first-start';
import { hideFromGraphql } from './server/graphql';
import { hideTicketTypes } from './server/hidden-types';
import { letUsersLeave } from './server/leaving-users';
import { refuseMethods } from './server/methods';
import { stopOrderly } from './server/orderly-stop';
import { ensureSearchIndex } from './server/search-index';
import { requireSecrets } from './server/secrets';
import { shareSqlite } from './server/shared-sqlite';
import { ensureStepUserIndex } from './server/step-user-index';
import { guardUploads } from './uploads/guard';
import { guardAccounts } from './write/accounts';
import { ensureSeries } from './write/series';
import { shapeMiddleware } from './write/shape';
import { nameUnknownAttributes } from './write/unknown-attributes';

interface Host {
  strapi: Core.Strapi;
}

export default {
  register({ strapi }: Host) {
    requireSecrets(process.env);
    stopOrderly(strapi);
    shareSqlite(strapi);
    translateDatabaseErrors(strapi);
    hideFromGraphql(strapi);
    hideTicketTypes(strapi);
    arrangeContentManager(strapi);
    letUsersLeave(strapi);
    guardAccounts(strapi);
    nameUnknownAttributes(strapi);
    guardUploads(strapi);
    guardContentApiQueries(strapi);
    strapi.documents.use(shapeMiddleware(strapi) as Parameters<typeof strapi.documents.use>[0]);
  },

  async bootstrap({ strapi }: Host) {
    refuseMethods(strapi);
    privateStore(strapi);
    await ensureSeries(strapi);
    await keepAccessRecords(strapi);
    await ensureSearchIndex(strapi);
    await ensureStepUserIndex(strapi);
    await firstStart(strapi);
    catalogueOf(strapi).watch();
    startClock(strapi);
  },
};
