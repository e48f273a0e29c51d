import { guarded } from '../../../../write/guard';

export default guarded(() => strapi, 'api::sector.sector');
