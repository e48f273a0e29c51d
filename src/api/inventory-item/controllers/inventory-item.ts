import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::inventory-item.inventory-item');
