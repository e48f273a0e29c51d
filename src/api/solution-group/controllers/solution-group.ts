import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::solution-group.solution-group');
