import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::solution-group.solution-group');
