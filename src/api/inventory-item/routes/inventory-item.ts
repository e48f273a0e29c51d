import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::inventory-item.inventory-item');
