import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::desk-setting.desk-setting');
