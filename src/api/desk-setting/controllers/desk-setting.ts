import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::desk-setting.desk-setting');
