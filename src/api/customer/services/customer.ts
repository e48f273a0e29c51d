import type { Core } from '@strapi/strapi';
import type { ListQuery, TextFilter } from '../../../domain/list-query';
import { attributesOf } from '../../../write/store';

const UID = 'api::customer.customer';
const USER = { user: { select: ['documentId', 'username'] } };
const SEARCHED = ['name', 'email', 'phone', 'document'];
const STAMPS = ['createdAt', 'updatedAt'];

/** A customer as the API shows it: flat, with the account as `{documentId, username}`. */
export type ShownCustomer = Readonly<Record<string, unknown>>;

type Row = Record<string, unknown> & { user?: { documentId: string; username: string } | null };

/** Attributes that a configurator adds later are shown and written as well; relations and files are not. */
export const plainAttributes = (strapi: Core.Strapi): string[] =>
  Object.entries(attributesOf(strapi, UID))
    .filter(([name, attribute]) => {
      const { type } = attribute;
      const isPrivate = 'private' in attribute && attribute.private === true;
      const isServers = STAMPS.includes(name) || ['publishedAt', 'locale', 'documentId'].includes(name);
      return !isPrivate && !isServers && !['relation', 'media', 'component', 'dynamiczone', 'password'].includes(type);
    })
    .map(([name]) => name);

const shown = (strapi: Core.Strapi, row: Row): ShownCustomer => ({
  documentId: row['documentId'],
  ...Object.fromEntries(plainAttributes(strapi).map((name) => [name, row[name] ?? null])),
  user: row.user ? { documentId: row.user.documentId, username: row.user.username } : null,
  ...Object.fromEntries(STAMPS.map((name) => [name, row[name]])),
});

const condition = ({ attribute, operator, value }: TextFilter) => ({ [attribute]: { [operator]: value } });

const whereOf = ({ filters, words }: ListQuery) => ({
  $and: [
    ...filters.map(condition),
    ...words.map((word) => ({ $or: SEARCHED.map((attribute) => ({ [attribute]: { $containsi: word } })) })),
  ],
});

/** One page of customers, and how many there are; `null` where that was not asked for. Two statements, three with accounts. */
export const listCustomers = async (
  strapi: Core.Strapi,
  query: ListQuery,
): Promise<{ customers: ShownCustomer[]; total: number | null }> => {
  const where = whereOf(query);
  const { start, limit, withCount } = query.page;
  const sort = query.sort.length > 0 ? query.sort : [{ attribute: 'name', order: 'asc' as const }];
  const orderBy = [...sort.map(({ attribute, order }) => ({ [attribute]: order })), { id: 'asc' as const }];
  const repository = strapi.db.query(UID);
  const [rows, total] = await Promise.all([
    repository.findMany({ where, orderBy, offset: start, limit, populate: USER }),
    withCount ? repository.count({ where }) : null,
  ]);
  return { customers: rows.map((row: Row) => shown(strapi, row)), total };
};

/** A customer by documentId; `null` where there is none. */
export const readCustomer = async (strapi: Core.Strapi, documentId: string): Promise<ShownCustomer | null> => {
  const row: Row | null = await strapi.db.query(UID).findOne({ where: { documentId }, populate: USER });
  return row ? shown(strapi, row) : null;
};

const asLink = ({ user, ...data }: Record<string, unknown>) =>
  user === undefined ? data : { ...data, user: user === null ? null : { set: [{ documentId: user }] } };

/** Creates a customer through the Document Service, so that every rule runs. */
export const addCustomer = async (strapi: Core.Strapi, data: Record<string, unknown>): Promise<ShownCustomer> => {
  const made = await strapi.documents(UID).create({ data: asLink(data) as never, populate: { user: true } });
  return shown(strapi, made as Row);
};

/** Changes a customer; `null` where there is none. */
export const changeCustomer = async (
  strapi: Core.Strapi,
  documentId: string,
  data: Record<string, unknown>,
): Promise<ShownCustomer | null> => {
  const made = await strapi
    .documents(UID)
    .update({ documentId, data: asLink(data) as never, populate: { user: true } });
  return made ? shown(strapi, made as Row) : null;
};
