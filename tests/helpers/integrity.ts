import { attributesOf, type Uid } from '../../src/write/store';
import type { App } from './app';

interface ComponentTables {
  /** Rows of components, by the component's uid. */
  readonly rows: Map<string, Set<number>>;
  /** Rows of components that something has, by the component's uid. */
  readonly used: Map<string, Set<number>>;
}

const setIn = (map: Map<string, Set<number>>, key: string): Set<number> => {
  const found = map.get(key) ?? new Set<number>();
  map.set(key, found);
  return found;
};

const componentTables = async ({ strapi }: App): Promise<ComponentTables> => {
  const tables: ComponentTables = { rows: new Map(), used: new Map() };
  for (const uid of Object.keys(strapi.components)) {
    const rows = await strapi.db.connection(strapi.db.metadata.get(uid).tableName).select('id');
    for (const { id } of rows) setIn(tables.rows, uid).add(Number(id));
  }
  for (const uid of [...Object.keys(strapi.contentTypes), ...Object.keys(strapi.components)]) {
    if (!Object.values(attributesOf(strapi, uid)).some(({ component }) => component !== undefined)) continue;
    const joins = await strapi.db
      .connection(`${strapi.db.metadata.get(uid).tableName}_cmps`)
      .select('component_type', 'cmp_id');
    for (const { component_type, cmp_id } of joins) setIn(tables.used, component_type).add(Number(cmp_id));
  }
  return tables;
};

const withoutOwner = ({ rows, used }: ComponentTables): string[] =>
  [...rows].flatMap(([uid, ids]) =>
    [...ids].filter((id) => !used.get(uid)?.has(id)).map((id) => `${uid} ${id} belongs to nothing`),
  );

const missing = ({ rows, used }: ComponentTables): string[] =>
  [...used].flatMap(([uid, ids]) =>
    [...ids].filter((id) => !rows.get(uid)?.has(id)).map((id) => `${uid} ${id} is missing`),
  );

/** Entries without a link that they must have. */
const unlinked = async ({ strapi }: App): Promise<string[]> => {
  const found: string[] = [];
  for (const uid of Object.keys(strapi.components) as Uid[]) {
    for (const [name, { type, required }] of Object.entries(attributesOf(strapi, uid))) {
      if (type !== 'relation' || required !== true) continue;
      const rows = await strapi.db.query(uid).findMany({ where: { [name]: { id: { $null: true } } } });
      found.push(...rows.map(({ id }) => `${uid} ${id} lacks its ${name}`));
    }
  }
  return found;
};

/** What is written in part only: nothing, whenever and however a server ended. */
export const halfWritten = async (app: App): Promise<string[]> => {
  const { strapi } = app;
  const occurrences = await strapi.db
    .query('api::occurrence.occurrence')
    .findMany({ where: { $or: [{ code: null }, { position: null }, { occurrenceType: { id: { $null: true } } }] } });
  const solutions = await strapi.db
    .query('api::solution.solution')
    .findMany({ where: { $or: [{ position: null }, { occurrence: { id: { $null: true } } }] } });
  const tables = await componentTables(app);
  return [
    ...occurrences.map(({ name }) => `occurrence ${name}`),
    ...solutions.map(({ name }) => `solution ${name}`),
    ...withoutOwner(tables),
    ...missing(tables),
    ...(await unlinked(app)),
  ];
};
