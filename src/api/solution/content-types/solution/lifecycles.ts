import { stepViolations } from '../../../../domain/step';
import { userRoleViolations } from '../../../../domain/user-role';
import { stepsIn, userRolesIn } from '../../../../write/component-facts';
import { guarded } from '../../../../write/guard';

const UID = 'api::solution.solution';

export default guarded(() => strapi, UID, {
  list: { uid: UID, parent: 'occurrence', group: 'flow' },
  rules: ({ components }) => [
    ...stepsIn(components).flatMap(stepViolations),
    ...userRoleViolations(userRolesIn(components)),
  ],
});
