import { factories } from '@strapi/strapi';

export default factories.createCoreRouter('api::solution-group.solution-group');
