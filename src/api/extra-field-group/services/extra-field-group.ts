import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::extra-field-group.extra-field-group');
