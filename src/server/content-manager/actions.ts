import type { Core } from '@strapi/strapi';
import { invalid } from '../../domain/violation';
import { reject } from '../../errors/reject';
import { hasDrafts } from '../../write/store';
import { refuseUnknownAttributes } from '../../write/unknown-attributes';

/** What the Content Manager offers for types with drafts only, and asks for without looking. */
const DRAFT_ACTIONS: readonly string[] = ['publish', 'unpublish', 'discard', 'bulkPublish', 'bulkUnpublish'];

/** The actions that take an item's attributes as their body. */
const WRITES: readonly string[] = ['create', 'update', 'clone', 'createOrUpdate'];

interface ActionContext {
  readonly params: { readonly model: string };
  readonly request: { readonly body?: unknown };
}

export type Actions = Readonly<Record<string, (ctx: ActionContext) => unknown>>;

type Check = (ctx: ActionContext) => void;

const checked = (actions: Actions, names: readonly string[], check: Check): Actions => {
  const strict = names
    .filter((name) => name in actions)
    .map((name) => [
      name,
      (ctx: ActionContext) => {
        check(ctx);
        return actions[name]?.(ctx);
      },
    ]);
  return { ...actions, ...Object.fromEntries(strict) };
};

/**
 * The actions of a Content Manager's controller: those on drafts are refused where a type has none, and a body for what
 * it names that its type has not, rather than writing the rest of it.
 *
 * @throws ValidationError (400)
 */
export const strictActions = (strapi: Core.Strapi, actions: Actions): Actions => {
  const withDraftsOnly = checked(actions, DRAFT_ACTIONS, ({ params }) => {
    if (!hasDrafts(strapi, params.model)) reject(strapi, [invalid([], 'noDrafts')]);
  });
  return checked(withDraftsOnly, WRITES, ({ params, request }) =>
    refuseUnknownAttributes(strapi, params.model, request.body),
  );
};
