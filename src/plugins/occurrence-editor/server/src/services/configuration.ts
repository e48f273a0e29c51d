import type { Core } from '@strapi/strapi';
import { hasDrafts, type Uid } from '../../../../../write/store';
import type { ConfigurationEntry, ConfigurationResponse } from '../../../shared/contracts/configuration';
import type { Access } from '../access';

interface ContentType {
  readonly uid: Uid;
  readonly kind: ConfigurationEntry['kind'];
  readonly info: { readonly singularName: string; readonly displayName: string };
}

const countOf = (strapi: Core.Strapi, access: Access, uid: Uid): Promise<number> => {
  const only = access.only('read', uid);
  const drafts = hasDrafts(strapi, uid) ? [{ publishedAt: null }] : [];
  return strapi.db.query(uid).count({ where: { $and: [...drafts, ...(only ? [only] : [])] } });
};

/** The types that the Content Manager shows and the caller may read, those that a configurator added among them. */
export const configuration = async (strapi: Core.Strapi, access: Access): Promise<ConfigurationResponse> => {
  const shown: ContentType[] = strapi.plugin('content-manager').service('content-types').findDisplayedContentTypes();
  const data: ConfigurationEntry[] = [];
  for (const { uid, kind, info } of shown.filter((type) => access.can('read', type.uid))) {
    const { singularName, displayName } = info;
    data.push({ uid, kind, singularName, displayName, count: await countOf(strapi, access, uid) });
  }
  return { data };
};
