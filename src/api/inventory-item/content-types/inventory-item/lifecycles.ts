import { guarded } from '../../../../write/guard';

export default guarded(() => strapi, 'api::inventory-item.inventory-item');
