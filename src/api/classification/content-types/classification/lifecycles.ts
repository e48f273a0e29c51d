import { kindChangeViolations } from '../../../../domain/in-use';
import { guarded } from '../../../../write/guard';
import { usagesOf } from '../../../../write/usage';

const UID = 'api::classification.classification';

export default guarded(() => strapi, UID, {
  async rules({ data, stored, strapi }) {
    const from = (stored?.['kind'] ?? null) as string | null;
    const to = (data['kind'] ?? from) as string | null;
    if (!stored || from === to) return [];
    return kindChangeViolations({ from, to }, await usagesOf(strapi, UID, [Number(stored['id'])]));
  },
});
