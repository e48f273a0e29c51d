import { required } from '../../../../domain/violation';
import { reject } from '../../../../errors/reject';
import { guarded } from '../../../../write/guard';

/** The triage sector is where a ticket goes when nothing else says where (5.1): it is never taken away. */
const refuseDeletion = async () => reject(strapi, [required(['triageSector'])]);

export default {
  ...guarded(() => strapi, 'api::desk-setting.desk-setting'),
  beforeDelete: refuseDeletion,
  beforeDeleteMany: refuseDeletion,
};
