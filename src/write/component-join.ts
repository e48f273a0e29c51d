import type { Core } from '@strapi/strapi';

/** Where the entries of a component attribute are joined to what has them. */
export interface ComponentJoin {
  readonly table: string;
  /** Column of what has the entries. */
  readonly owner: string;
  /** Column of the entry. */
  readonly entry: string;
}

/** The join of the component attribute `name`. */
export const componentJoin = (strapi: Core.Strapi, uid: string, name: string): ComponentJoin => {
  const attribute = strapi.db.metadata.get(uid).attributes[name];
  const joinTable = attribute && 'joinTable' in attribute ? attribute.joinTable : undefined;
  if (!joinTable || !('inverseJoinColumn' in joinTable)) throw new Error(`${uid}.${name} is no component.`);
  return { table: joinTable.name, owner: joinTable.joinColumn.name, entry: joinTable.inverseJoinColumn.name };
};
