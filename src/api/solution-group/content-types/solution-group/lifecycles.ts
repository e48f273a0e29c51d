import { guarded } from '../../../../write/guard';

export default guarded(() => strapi, 'api::solution-group.solution-group');
