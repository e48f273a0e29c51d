import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { mayDo } from '../../../server/rights';
import { from, type Link, linkOf, reading, type Transaction, tableOf } from '../../../write/store';

const USER = 'plugin::users-permissions.user';
const GROUP = 'api::solution-group.solution-group';
const CUSTOMER = 'api::customer.customer';
const TYPE = 'api::occurrence-type.occurrence-type';

/** A user is staff when their role may call the staff's ticket list (specification, section 1). */
export const STAFF_LIST = 'api::ticket.ticket.list';

/** A user who treats tickets, and where they belong. */
export interface StaffCaller {
  readonly kind: 'staff';
  readonly userId: number;
  /** Primary and other sectors. */
  readonly sectorIds: readonly number[];
  readonly solutionGroupIds: readonly number[];
  /** Types whose tickets only those who are involved may list (5.4), as they are now. */
  readonly listRestrictedTypeIds: readonly number[];
}

/** Any other user; `customerId` is the customer whose account this is. */
export interface CustomerCaller {
  readonly kind: 'customer';
  readonly userId: number;
  readonly customerId: number | null;
}

/** An API token: neither staff nor customer; it sees what staff see who are involved in nothing. */
export interface TokenCaller {
  readonly kind: 'token';
  readonly listRestrictedTypeIds: readonly number[];
}

/** Nobody in particular. */
export interface VisitorCaller {
  readonly kind: 'visitor';
}

export type Caller = StaffCaller | CustomerCaller | TokenCaller | VisitorCaller;

interface Auth {
  readonly strategy: { readonly name: string };
  readonly credentials: unknown;
}

const isAuth = (value: unknown): value is Auth => typeof value === 'object' && value !== null && 'strategy' in value;

/** What Strapi's own strategy found, also behind one of ours that remembers it. */
const authOf = (ctx: Context): Auth | undefined => {
  const auth: unknown = ctx.state['auth'];
  if (!isAuth(auth)) return undefined;
  return isAuth(auth.credentials) ? auth.credentials : auth;
};

/** The id of the logged-in user; null for tokens and visitors. */
export const userIdOf = (ctx: Context): number | null => {
  const auth = authOf(ctx);
  if (auth?.strategy.name !== 'users-permissions') return null;
  const { id } = (auth.credentials ?? {}) as { id?: number };
  return id ?? null;
};

type Fact = 'sector' | 'group' | 'restricted' | 'customer';

const link = (strapi: Core.Strapi, uid: string, attribute: string): Link => {
  const found = linkOf(strapi, uid, attribute);
  if (!found) throw new Error(`${uid}.${attribute} is no relation with a link table.`);
  return found;
};

const select = (trx: Transaction, fact: Fact, column: string) => trx.raw('? as fact, ?? as id', [fact, column]);

const restrictedTypes = (strapi: Core.Strapi, trx: Transaction) =>
  from(strapi, trx, tableOf(strapi, TYPE))
    .where({ list_restricted_to_sector: true })
    .select(select(trx, 'restricted', 'id'));

/** The other ends of a user's links: what `user` names, or what names the user. */
const linked = (strapi: Core.Strapi, trx: Transaction, fact: Fact, { table, ...column }: Link, userId: number) => {
  const [user, other] = fact === 'sector' ? [column.own, column.target] : [column.target, column.own];
  return from(strapi, trx, table)
    .where({ [user]: userId })
    .select(select(trx, fact, other));
};

interface FactRow {
  readonly fact: Fact;
  readonly id: number | null;
}

const groupFacts = (rows: readonly FactRow[]) => {
  const idsOf = (fact: Fact): number[] => [
    ...new Set(rows.flatMap((row) => (row.fact === fact && row.id !== null ? [Number(row.id)] : []))),
  ];
  return {
    sectorIds: idsOf('sector'),
    solutionGroupIds: idsOf('group'),
    listRestrictedTypeIds: idsOf('restricted'),
    customerIds: idsOf('customer'),
  };
};

/** A staff user as they are now: one statement, read anew for every request (5.2). */
export const staffCaller = (strapi: Core.Strapi, userId: number): Promise<StaffCaller> =>
  reading(strapi, async (trx) => {
    const rows: FactRow[] = await restrictedTypes(strapi, trx).unionAll([
      linked(strapi, trx, 'sector', link(strapi, USER, 'sector'), userId),
      linked(strapi, trx, 'sector', link(strapi, USER, 'otherSectors'), userId),
      linked(strapi, trx, 'group', link(strapi, GROUP, 'members'), userId),
    ]);
    const { sectorIds, solutionGroupIds, listRestrictedTypeIds } = groupFacts(rows);
    return { kind: 'staff', userId, sectorIds, solutionGroupIds, listRestrictedTypeIds };
  });

/** The customer whose account a user is; the first one made, should there be several. */
export const customerOf = (strapi: Core.Strapi, userId: number): Promise<number | null> =>
  reading(strapi, async (trx) => {
    const rows: FactRow[] = await linked(strapi, trx, 'customer', link(strapi, CUSTOMER, 'user'), userId);
    const { customerIds } = groupFacts(rows);
    return customerIds.length > 0 ? Math.min(...customerIds) : null;
  });

/**
 * Who calls (specification, section 1), from what Strapi's authentication found. Computed for each request, never
 * cached: a user who leaves a sector sees its tickets no longer.
 */
export const callerOf = async (strapi: Core.Strapi, ctx: Context): Promise<Caller> => {
  const auth = authOf(ctx);
  const userId = userIdOf(ctx);
  if (userId !== null) {
    if (await mayDo(strapi, ctx, STAFF_LIST)) return staffCaller(strapi, userId);
    return { kind: 'customer', userId, customerId: await customerOf(strapi, userId) };
  }
  if (auth === undefined || auth.credentials === null) return { kind: 'visitor' };
  const rows: FactRow[] = await reading(strapi, async (trx) => restrictedTypes(strapi, trx));
  return { kind: 'token', listRestrictedTypeIds: groupFacts(rows).listRestrictedTypeIds };
};
