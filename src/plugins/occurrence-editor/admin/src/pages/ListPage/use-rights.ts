import { type Permission, useRBAC } from '@strapi/strapi/admin';
import { EDITOR_UIDS } from '../../../../shared/contracts/common';
import { PERMISSIONS } from '../../plugin';

const onContent = (action: 'create' | 'delete', subject: string): Permission => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject,
});

const EDITOR = [...PERMISSIONS.create, ...PERMISSIONS.delete, ...PERMISSIONS.duplicate];
const TYPE = [onContent('create', EDITOR_UIDS.type), onContent('delete', EDITOR_UIDS.type)];
const BELOW = [onContent('create', EDITOR_UIDS.occurrence)];

export interface ListRights {
  readonly create: boolean;
  readonly delete: boolean;
  readonly duplicate: boolean;
}

/** What the list offers: what both the editor's own actions and the content types allow. The server checks again. */
export const useListRights = (): ListRights => {
  const editor = useRBAC(EDITOR).allowedActions;
  const type = useRBAC(TYPE).allowedActions;
  const below = useRBAC(BELOW).allowedActions;
  return {
    create: Boolean(editor['canCreate'] && type['canCreate']),
    delete: Boolean(editor['canDelete'] && type['canDelete']),
    duplicate: Boolean(editor['canDuplicate'] && type['canCreate'] && below['canCreate']),
  };
};
