import { ancestryViolations } from '../../../../domain/ancestry';
import { ancestorsOf } from '../../../../write/ancestors';
import { guarded } from '../../../../write/guard';

const UID = 'api::article-category.article-category';

export default guarded(() => strapi, UID, {
  async rules({ data, stored, strapi }) {
    if (!stored || data['parent'] === undefined) return [];
    return ancestryViolations(Number(stored['id']), await ancestorsOf(strapi, UID, 'parent', data['parent']));
  },
});
