import type { Core } from '@strapi/strapi';
import type { RoutingFacts } from '../../../domain/routing';
import type { Classifiable } from '../../../domain/ticket-classification';
import type { TicketItem } from '../../../domain/ticket-item';
import type { TicketSolution } from '../../../domain/ticket-solution';
import { invalid, type Violation } from '../../../domain/violation';
import { from, requiredLink, type Transaction, tableOf } from '../../../write/store';
import { STAFF_LIST } from './caller';

const USER = 'plugin::users-permissions.user';
const SECTOR = 'api::sector.sector';
const PERMISSION = 'plugin::users-permissions.permission';

/** An item that a body names. `owner` and `kind` are what {@link KINDS} says. */
export interface NamedItem {
  readonly id: number;
  readonly documentId: string;
  readonly name: string;
  readonly active: boolean;
  readonly kind: string | null;
  readonly owner: number | null;
}

/** By its documentId, as clients name it, or by the id that is stored. */
export type Key = { readonly documentId: string } | { readonly id: number };

interface Kind {
  readonly uid: string;
  /** The to-one relation whose target is `owner`. */
  readonly owner?: string;
  /** The column that `kind` is; of creators, whether their sector is `active` or `retired`. */
  readonly kind?: string;
  readonly label?: string;
  /** Of users: whether they treat tickets, and whether they can log in to do so. */
  readonly active?: 'column' | 'staff' | 'unblockedStaff';
}

const KINDS = {
  customer: { uid: 'api::customer.customer', owner: 'user' },
  inventoryItem: { uid: 'api::inventory-item.inventory-item', owner: 'customer', active: 'column' },
  solution: { uid: 'api::solution.solution', kind: 'flow', active: 'column' },
  classification: { uid: 'api::classification.classification', kind: 'kind', active: 'column' },
  sector: { uid: SECTOR, active: 'column' },
  creator: { uid: USER, owner: 'sector', kind: 'sector', label: 'username', active: 'staff' },
  assignee: { uid: USER, label: 'username', active: 'unblockedStaff' },
} as const satisfies Record<string, Kind>;

export type NamedKind = keyof typeof KINDS;

/** The role of `user` may call the staff's ticket list (specification, 1). */
const isStaff = (strapi: Core.Strapi, trx: Transaction) => {
  const toRole = requiredLink(strapi, USER, 'role');
  const ofRole = requiredLink(strapi, PERMISSION, 'role');
  return from(strapi, trx, `${toRole.table} as ur`)
    .join(`${ofRole.table} as pr`, `pr.${ofRole.target}`, `ur.${toRole.target}`)
    .join(`${tableOf(strapi, PERMISSION)} as p`, 'p.id', `pr.${ofRole.own}`)
    .where({ 'p.action': STAFF_LIST })
    .where(`ur.${toRole.own}`, trx.ref('x.id'))
    .count({ n: '*' })
    .as('active');
};

const activeOf = (strapi: Core.Strapi, trx: Transaction, { active }: Kind) => {
  if (active === 'staff') return isStaff(strapi, trx);
  if (active === 'unblockedStaff') return isStaff(strapi, trx).whereRaw('coalesce(x.blocked, ?) = ?', [false, false]);
  return active === 'column' ? trx.raw('case when x.active then 1 else 0 end as active') : trx.raw('1 as active');
};

const ownerOf = (strapi: Core.Strapi, trx: Transaction, { uid, owner }: Kind) => {
  if (owner === undefined) return trx.raw('cast(null as integer) as owner');
  const link = requiredLink(strapi, uid, owner);
  return from(strapi, trx, link.table).where(link.own, trx.ref('x.id')).limit(1).select(link.target).as('owner');
};

const kindOf = (strapi: Core.Strapi, trx: Transaction, { uid, kind }: Kind) => {
  if (kind === undefined) return trx.raw('cast(null as varchar(255)) as kind');
  if (uid !== USER) return trx.ref(`x.${kind}`).as('kind');
  const link = requiredLink(strapi, USER, 'sector');
  return from(strapi, trx, `${link.table} as us`)
    .join(`${tableOf(strapi, SECTOR)} as s`, 's.id', `us.${link.target}`)
    .where(`us.${link.own}`, trx.ref('x.id'))
    .limit(1)
    .select(trx.raw("case when s.active then 'active' else 'retired' end"))
    .as('kind');
};

const queryOf = (strapi: Core.Strapi, trx: Transaction, name: NamedKind, key: Key) => {
  const kind: Kind = KINDS[name];
  const where = 'id' in key ? { 'x.id': key.id } : { 'x.document_id': key.documentId };
  return from(strapi, trx, `${tableOf(strapi, kind.uid)} as x`)
    .where(where)
    .select(
      trx.raw('? as fact', [name]),
      'x.id',
      trx.ref('x.document_id').as('documentId'),
      trx.ref(`x.${kind.label ?? 'name'}`).as('name'),
      activeOf(strapi, trx, kind),
      kindOf(strapi, trx, kind),
      ownerOf(strapi, trx, kind),
    );
};

export type Named = Partial<Record<NamedKind, NamedItem>>;
export type NamedKeys = Partial<Record<NamedKind, Key | null | undefined>>;

/** The key of what a body names; undefined where it says nothing. */
export const keyOf = (documentId: string | null | undefined): Key | null | undefined =>
  documentId ? { documentId } : (documentId as null | undefined);

export const asSolution = ({ id, name, active, kind }: NamedItem): TicketSolution => ({
  id,
  name,
  active,
  flow: kind === 'alternative' ? 'alternative' : 'main',
});

export const asClassification = ({ id, active, kind }: NamedItem): Classifiable => ({ id, active, kind: String(kind) });

export const asItem = ({ id, name, active, owner }: NamedItem): TicketItem => ({ id, name, active, customerId: owner });

/** The primary sector of a creator who treats tickets (5.1); of customers it decides nothing. */
export const creatorSectorOf = (creator: NamedItem | undefined): RoutingFacts['creatorSector'] =>
  creator?.active && creator.owner !== null ? { id: creator.owner, active: creator.kind === 'active' } : null;

type Row = NamedItem & { readonly fact: NamedKind };

/** The items that `keys` name, as far as they exist: one statement, none where nothing is named. */
export const loadNamed = async (strapi: Core.Strapi, trx: Transaction, keys: NamedKeys): Promise<Named> => {
  const queries = (Object.keys(KINDS) as NamedKind[]).flatMap((name) => {
    const key = keys[name];
    return key ? [queryOf(strapi, trx, name, key)] : [];
  });
  const [first, ...rest] = queries;
  if (!first) return {};
  const rows: Row[] = await (rest.length > 0 ? first.unionAll(rest) : first);
  return Object.fromEntries(
    rows.map(({ fact, ...row }) => [
      fact,
      {
        ...row,
        id: Number(row.id),
        active: Number(row.active) > 0,
        owner: row.owner === null ? null : Number(row.owner),
      },
    ]),
  );
};

/** `FIELD_INVALID` for each name that leads nowhere. */
export const missingViolations = (keys: NamedKeys, named: Named): Violation[] =>
  (Object.keys(KINDS) as NamedKind[])
    .filter((name) => keys[name] && !named[name])
    .map((name) => invalid([name], 'notFound'));
