import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { EDITOR_UIDS, type EditorKind, type EditorRights, type Rights } from '../../shared/contracts/common';
import { actionId, type EditorAction } from './permissions';

type Verb = 'create' | 'read' | 'update' | 'delete';
type Where = Record<string, unknown>;

/** A permission of the caller's roles; without `fields` it covers all of them. */
interface Rule {
  readonly fields?: readonly string[];
  readonly conditions?: object;
}

interface Ability {
  can(action: string, subject?: string): boolean;
  rulesFor(action: string, subject: string): Rule[];
}

/** The part of a request that says who asks. */
interface Caller {
  readonly state: { readonly userAbility: Ability; readonly user: { readonly id: number } };
}

/** A request of the admin panel. */
export type AdminRequest = Context & Caller & { readonly params: { readonly documentId: string } };

const explorer = (verb: Verb): string => `plugin::content-manager.explorer.${verb}`;

const isConditional = ({ conditions }: Rule): boolean => conditions !== undefined && Object.keys(conditions).length > 0;

/** A component is covered where one of its own attributes is. */
const covers = ({ fields }: Rule, field: string): boolean =>
  fields === undefined || fields.some((name) => name === field || name.startsWith(`${field}.`));

/** What one caller may do: the editor's actions, the content types' permissions, their fields and conditions. */
export interface Access {
  readonly userId: number;
  may(action: EditorAction): boolean;
  /** Whether the caller may do this with items of a type, and with all of `fields`. */
  can(verb: Verb, uid: string, ...fields: readonly string[]): boolean;
  /** The items that the role's conditions leave; `undefined` where there are no conditions. */
  only(verb: Verb, uid: string): Where | undefined;
}

const isFieldAllowed = (rules: readonly Rule[], field: string): boolean =>
  rules.some((rule) => !isConditional(rule) && covers(rule, field)) || rules.every((rule) => covers(rule, field));

/**
 * What the caller of a request may do. A field that only some of the caller's conditional permissions cover counts as
 * not allowed: lists show a column for all rows or for none.
 */
export const accessOf = (strapi: Core.Strapi, { state: { userAbility: ability, user } }: Caller): Access => ({
  userId: user.id,
  may: (action) => ability.can(actionId(action)),
  can(verb, uid, ...fields) {
    if (!ability.can(explorer(verb), uid)) return false;
    const rules = ability.rulesFor(explorer(verb), uid);
    return fields.every((field) => isFieldAllowed(rules, field));
  },
  only(verb, uid) {
    if (!ability.rulesFor(explorer(verb), uid).some(isConditional)) return undefined;
    const manager = strapi.service('admin::permission').createPermissionsManager({ ability, model: uid });
    const query: Where | null = manager.getQuery(explorer(verb));
    return query && Object.keys(query).length > 0 ? query : undefined;
  },
});

/** @throws ForbiddenError (403) where the caller may not do this with items of a type, and with all of `fields` */
export const assertCan = (access: Access, verb: Verb, uid: string, ...fields: readonly string[]): void => {
  if (!access.can(verb, uid, ...fields)) throw new errors.ForbiddenError();
};

const rightsOf = (access: Access, uid: string): Rights => ({
  create: access.may('create') && access.can('create', uid),
  read: access.may('read') && access.can('read', uid),
  update: access.may('update') && access.can('update', uid),
  delete: access.may('delete') && access.can('delete', uid),
  duplicate: access.may('duplicate') && access.can('create', uid),
  order: access.may('update') && access.can('update', uid, 'position'),
  move: access.may('update') && access.can('update', uid, 'occurrenceType'),
});

/** What the page may offer: the server asks again. */
export const editorRights = (access: Access): EditorRights => {
  const kinds = Object.entries(EDITOR_UIDS) as [EditorKind, string][];
  return Object.fromEntries(kinds.map(([kind, uid]) => [kind, rightsOf(access, uid)])) as Record<EditorKind, Rights>;
};
