import type { StrapiApp } from '@strapi/strapi/admin';

/** The host's configuration: three languages, and nothing that looks outside the machine. */
export default {
  config: {
    locales: ['pt-BR', 'es'],
    notifications: { releases: false },
    tutorials: false,
  },
  bootstrap(_app: StrapiApp) {},
};
