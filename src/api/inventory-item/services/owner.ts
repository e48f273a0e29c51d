import type { Core } from '@strapi/strapi';

export const UID = 'api::inventory-item.inventory-item';

export interface Owner {
  readonly documentId: string;
  readonly name: string;
}

interface Row {
  documentId: string;
  customer: Owner | null;
}

/** Whose the items are, by the items' documentIds; items of nobody are missing. Two statements for any number. */
export const ownersOf = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, Owner>> => {
  const rows: Row[] = await strapi.db.query(UID).findMany({
    select: ['documentId'],
    where: { documentId: { $in: [...documentIds] } },
    populate: { customer: { select: ['documentId', 'name'] } },
  });
  return new Map(
    rows.flatMap(({ documentId, customer }): [string, Owner][] =>
      customer ? [[documentId, { documentId: customer.documentId, name: customer.name }]] : [],
    ),
  );
};
