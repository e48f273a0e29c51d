import { userRoleViolations } from '../../../../domain/user-role';
import { userRolesIn } from '../../../../write/component-facts';
import { guarded } from '../../../../write/guard';

export default guarded(() => strapi, 'api::occurrence-type.occurrence-type', {
  rules: ({ components }) => userRoleViolations(userRolesIn(components)),
});
