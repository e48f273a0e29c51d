import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::extra-field-group.extra-field-group');
