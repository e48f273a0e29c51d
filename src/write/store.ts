import type { Core, UID } from '@strapi/strapi';
import type { Attribute } from '../domain/shape';
import { refuseDatabaseError } from '../errors/database';

export type Uid = UID.ContentType;

/** The knex transaction that Strapi hands to the callback of `strapi.db.transaction`. */
type TransactionCallback = Extract<Parameters<Core.Strapi['db']['transaction']>[0], (...args: never[]) => unknown>;
export type Transaction = Parameters<TransactionCallback>[0]['trx'];

/** Runs `work` in the write's transaction where there is one, else in one of its own. */
export const inTransaction = async <T>(strapi: Core.Strapi, work: (trx: Transaction) => Promise<T>): Promise<T> => {
  try {
    return (await strapi.db.transaction(({ trx }) => work(trx))) as T;
  } catch (error) {
    refuseDatabaseError(strapi, error);
    throw error;
  }
};

/**
 * Runs statements that only read: within the write's transaction where there is one, else without any, which saves two
 * round trips and, on SQLite, a lock.
 */
export const reading = async <T>(strapi: Core.Strapi, work: (trx: Transaction) => Promise<T>): Promise<T> => {
  if (strapi.db.inTransaction()) return inTransaction(strapi, work);
  try {
    return await work(strapi.db.connection as unknown as Transaction);
  } catch (error) {
    refuseDatabaseError(strapi, error);
    throw error;
  }
};

/** Runs `work` once the write is committed; at once where there is no transaction. */
export const afterCommit = async (strapi: Core.Strapi, work: () => void): Promise<void> => {
  if (!strapi.db.inTransaction()) return work();
  await strapi.db.transaction(({ onCommit }) => onCommit(work));
};

/** A query on a table of the configured schema. */
export const from = (strapi: Core.Strapi, trx: Transaction, table: string) => {
  const schema = strapi.db.getSchemaName();
  return schema ? trx(table).withSchema(schema) : trx(table);
};

export const isPostgres = (strapi: Core.Strapi): boolean => strapi.db.dialect.client === 'postgres';

/**
 * Lets one process at a time, of those that name the same lock, go on until its transaction ends. SQLite has one
 * writer anyway.
 */
export const lockName = async (strapi: Core.Strapi, trx: Transaction, name: string): Promise<void> => {
  if (isPostgres(strapi)) await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [name]);
};

/** The table of a content type or component. */
export const tableOf = (strapi: Core.Strapi, uid: string): string => strapi.db.metadata.get(uid).tableName;

export interface Link {
  readonly table: string;
  /** Column of the item that has the relation. */
  readonly own: string;
  /** Column of the item that is linked to. */
  readonly target: string;
  readonly targetUid: string;
  /** Column that orders the owners within one target; only where the relation has an inverse side. */
  readonly inverseOrder: string | undefined;
}

/** Where the links of a relation are stored; `undefined` for inverse and polymorphic relations. */
export const linkOf = (strapi: Core.Strapi, uid: string, attributeName: string): Link | undefined => {
  const attribute = strapi.db.metadata.get(uid).attributes[attributeName];
  if (attribute?.type !== 'relation' || !('target' in attribute)) return undefined;
  if ('mappedBy' in attribute && attribute.mappedBy) return undefined;
  const joinTable = 'joinTable' in attribute ? attribute.joinTable : undefined;
  if (!joinTable || !('inverseJoinColumn' in joinTable)) return undefined;
  return {
    table: joinTable.name,
    own: joinTable.joinColumn.name,
    target: joinTable.inverseJoinColumn.name,
    targetUid: attribute.target,
    inverseOrder: joinTable.inverseOrderColumnName,
  };
};

/** Where the links of a relation that is known to have a link table are stored. */
export const requiredLink = (strapi: Core.Strapi, uid: string, attribute: string): Link => {
  const link = linkOf(strapi, uid, attribute);
  if (!link) throw new Error(`${uid}.${attribute} is no relation with a link table.`);
  return link;
};
/** The columns of a type's own table that hold ids of `targetUid`: its relations without a link table. */
export const columnsOf = (strapi: Core.Strapi, uid: string, targetUid: string): string[] =>
  Object.values(strapi.db.metadata.get(uid).attributes).flatMap((attribute) => {
    if (attribute.type !== 'relation' || !('target' in attribute) || attribute.target !== targetUid) return [];
    if (!('joinColumn' in attribute) || !attribute.joinColumn || !('owner' in attribute) || !attribute.owner) return [];
    return [attribute.joinColumn.name];
  });

/** An attribute as schemas declare it; what this application reads of it. */
export interface SchemaAttribute extends Attribute {
  readonly target?: string;
  readonly repeatable?: boolean;
  /** False where the ids stand in a column of the type's own table. */
  readonly useJoinTable?: boolean;
  readonly unstable_virtual?: boolean;
}

type SchemaAttributes = Readonly<Record<string, SchemaAttribute>>;

/** Schemas do not change while a server runs; they are asked for many times in every write. */
const known = new WeakMap<object, SchemaAttributes>();

const isStored = ([, { unstable_virtual }]: [string, SchemaAttribute]): boolean => unstable_virtual !== true;

/** The attributes of a content type or component, those that a configurator added included; none that Strapi only simulates. */
export const attributesOf = (strapi: Core.Strapi, uid: string): SchemaAttributes => {
  const model = strapi.getModel(uid as Uid) as { attributes: SchemaAttributes } | undefined;
  if (!model) return {};
  const remembered = known.get(model);
  if (remembered) return remembered;
  const attributes = Object.fromEntries(Object.entries(model.attributes).filter(isStored));
  known.set(model, attributes);
  return attributes;
};

/** Whether items of a type have a draft beside a published version. */
export const hasDrafts = (strapi: Core.Strapi, uid: string): boolean =>
  strapi.contentTypes[uid as Uid]?.options?.draftAndPublish === true;

/** Whether items of a type can be retired; classifications are among them. Only these are references checked for. */
export const isRetirable = (strapi: Core.Strapi, uid: string): boolean =>
  uid.startsWith('api::') && attributesOf(strapi, uid)['active'] !== undefined;
