import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::inventory-item.inventory-item');
