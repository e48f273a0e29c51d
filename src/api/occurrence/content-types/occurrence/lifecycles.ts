import { userRoleViolations } from '../../../../domain/user-role';
import { userRolesIn } from '../../../../write/component-facts';
import { guarded } from '../../../../write/guard';
import { nextNumber } from '../../../../write/series';
import { from, tableOf } from '../../../../write/store';

const UID = 'api::occurrence.occurrence';

export default guarded(() => strapi, UID, {
  immutable: ['code'],
  list: { uid: UID, parent: 'occurrenceType' },
  rules: ({ components }) => userRoleViolations(userRolesIn(components)),
  async given(strapi, trx, id) {
    const code = await nextNumber(strapi, trx, 'occurrence');
    await from(strapi, trx, tableOf(strapi, UID)).where({ id }).update({ code });
    return { code };
  },
});
