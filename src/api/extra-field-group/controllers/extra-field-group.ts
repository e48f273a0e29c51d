import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::extra-field-group.extra-field-group');
