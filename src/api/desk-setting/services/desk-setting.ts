import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::desk-setting.desk-setting');
