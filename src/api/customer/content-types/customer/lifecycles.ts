import { guarded } from '../../../../write/guard';

export default guarded(() => strapi, 'api::customer.customer');
