import type { Core } from '@strapi/strapi';
import type { Audience, Notice } from '../../../domain/notification';
import { componentJoin } from '../../../write/component-join';
import { from, requiredLink, type Transaction, tableOf } from '../../../write/store';

const USER = 'plugin::users-permissions.user';
const SECTOR = 'api::sector.sector';
const GROUP = 'api::solution-group.solution-group';
const TYPE = 'api::occurrence-type.occurrence-type';
const OCCURRENCE = 'api::occurrence.occurrence';
const ENTRY = 'desk.user-role';

export const NOBODY: Audience = { userIds: [], emails: [] };

/** The users whom a list names with a role, as an audience. */
export const inRole = (users: readonly { userId: number; role: string }[], role: string): Audience => ({
  userIds: users.filter((user) => user.role === role).map(({ userId }) => userId),
  emails: [],
});

/** One id, or none. */
export const only = (id: number | null): readonly number[] => (id === null ? [] : [id]);

type Side = 'sector' | 'group';

interface Row {
  readonly side: Side;
  readonly owner: number | string;
  readonly member: number | string | null;
  readonly email: string | null;
}

interface Places {
  readonly sectorIds: readonly number[];
  readonly groupIds: readonly number[];
}

const members = (
  strapi: Core.Strapi,
  trx: Transaction,
  side: Side,
  link: { readonly table: string; readonly owner: string; readonly user: string },
  ids: readonly number[],
) =>
  from(strapi, trx, `${link.table} as l`)
    .join(`${tableOf(strapi, USER)} as u`, 'u.id', `l.${link.user}`)
    .whereIn(`l.${link.owner}`, [...ids])
    // Who cannot log in is told nothing.
    .whereRaw('coalesce(u.blocked, ?) = ?', [false, false])
    .select(
      trx.raw('? as side, l.?? as owner, u.id as member, cast(null as varchar(254)) as email', [side, link.owner]),
    );

const emails = (strapi: Core.Strapi, trx: Transaction, side: Side, uid: string, ids: readonly number[]) =>
  from(strapi, trx, tableOf(strapi, uid))
    .whereIn('id', [...ids])
    .whereNotNull('email')
    .select(trx.raw('? as side, id as owner, cast(null as integer) as member, email', [side]));

/** The members and addresses of sectors and groups, as they are now: one statement. */
export const placesOf = async (strapi: Core.Strapi, trx: Transaction, { sectorIds, groupIds }: Places) => {
  const groups = requiredLink(strapi, GROUP, 'members');
  const ofUser = ['sector', 'otherSectors'].map((attribute) => {
    const { table, own, target } = requiredLink(strapi, USER, attribute);
    return members(strapi, trx, 'sector', { table, owner: target, user: own }, sectorIds);
  });
  const queries = [
    ...(sectorIds.length > 0 ? [...ofUser, emails(strapi, trx, 'sector', SECTOR, sectorIds)] : []),
    ...(groupIds.length > 0
      ? [
          members(strapi, trx, 'group', { table: groups.table, owner: groups.own, user: groups.target }, groupIds),
          emails(strapi, trx, 'group', GROUP, groupIds),
        ]
      : []),
  ];
  const [first, ...rest] = queries;
  const rows: Row[] = first ? await (rest.length > 0 ? first.unionAll(rest) : first) : [];
  const audienceOf = (side: Side, ids: readonly number[]): Audience => {
    const own = rows.filter((row) => row.side === side && ids.includes(Number(row.owner)));
    return {
      userIds: own.flatMap(({ member }) => (member === null ? [] : [Number(member)])).sort((a, b) => a - b),
      emails: own.flatMap(({ email }) => email ?? []),
    };
  };
  return {
    sectors: (...ids: readonly number[]) => audienceOf('sector', ids),
    groups: (...ids: readonly number[]) => audienceOf('group', ids),
  };
};

/** The notices of `notices` that somebody gets: who cannot log in is told nothing. One statement, none without users. */
export const withoutBlocked = async (
  strapi: Core.Strapi,
  trx: Transaction,
  notices: readonly Notice[],
): Promise<Notice[]> => {
  const ids = [...new Set(notices.flatMap(({ recipientId }) => only(recipientId)))];
  if (ids.length === 0) return [...notices];
  const rows: { id: number | string }[] = await from(strapi, trx, tableOf(strapi, USER))
    .whereIn('id', ids)
    .where({ blocked: true })
    .select('id');
  const blocked = new Set(rows.map(({ id }) => Number(id)));
  return notices.filter(({ recipientId }) => recipientId === null || !blocked.has(recipientId));
};

/** The people in the Users lists of a type and an occurrence: one statement. */
export const listedUsers = async (
  strapi: Core.Strapi,
  trx: Transaction,
  { typeId, occurrenceId }: { readonly typeId: number; readonly occurrenceId: number },
): Promise<{ userId: number; role: string }[]> => {
  const link = requiredLink(strapi, ENTRY, 'user');
  const list = (uid: string, ownerId: number) => {
    const { table, owner, entry } = componentJoin(strapi, uid, 'users');
    return from(strapi, trx, `${table} as c`)
      .join(`${tableOf(strapi, ENTRY)} as e`, 'e.id', `c.${entry}`)
      .join(`${link.table} as l`, `l.${link.own}`, 'e.id')
      .where({ [`c.${owner}`]: ownerId, 'c.component_type': ENTRY, 'c.field': 'users' })
      .select({ userId: `l.${link.target}`, role: 'e.role' });
  };
  const rows: { userId: number | string; role: string }[] = await list(TYPE, typeId).unionAll([
    list(OCCURRENCE, occurrenceId),
  ]);
  return rows.map(({ userId, role }) => ({ userId: Number(userId), role }));
};
