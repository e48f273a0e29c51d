import { guarded } from '../../../../write/guard';

export default guarded(() => strapi, 'api::service-script.service-script');
