import type { Core } from '@strapi/strapi';
import { invalid } from '../../domain/violation';
import { reject } from '../../errors/reject';
import { hasDrafts } from '../../write/store';

/** What the Content Manager offers for types with drafts only, and asks for without looking. */
const DRAFT_ACTIONS: readonly string[] = ['publish', 'unpublish', 'discard', 'bulkPublish', 'bulkUnpublish'];

interface ActionContext {
  readonly params: { readonly model: string };
}

export type Actions = Readonly<Record<string, (ctx: ActionContext) => unknown>>;

/**
 * The actions of a Content Manager's controller; those on drafts are refused where a type has none.
 *
 * @throws ValidationError (400)
 */
export const withDraftsOnly = (strapi: Core.Strapi, actions: Actions): Actions => {
  const refusing = DRAFT_ACTIONS.filter((name) => name in actions).map((name) => [
    name,
    (ctx: ActionContext) => {
      if (!hasDrafts(strapi, ctx.params.model)) reject(strapi, [invalid([], 'noDrafts')]);
      return actions[name]?.(ctx);
    },
  ]);
  return { ...actions, ...Object.fromEntries(refusing) };
};
