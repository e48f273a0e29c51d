import type { Core } from '@strapi/strapi';
import { nameKey } from '../../src/write/name-key';
import type { Transaction } from '../../src/write/store';

type Database = Core.Strapi['db'];

/** Where the names of a table were unique, in the order in which the key has them. */
interface Scope {
  readonly links: string;
  readonly own: string;
  readonly target: string;
  readonly targets: string;
}

const TYPE = (own: string, table: string): Scope => ({
  links: `${table}_occurrence_type_lnk`,
  own,
  target: 'occurrence_type_id',
  targets: 'occurrence_types',
});
const SECTOR = (own: string, table: string): Scope => ({
  links: `${table}_sector_lnk`,
  own,
  target: 'sector_id',
  targets: 'sectors',
});

const SCOPES: Readonly<Record<string, readonly Scope[]>> = {
  occurrence_types: [SECTOR('occurrence_type_id', 'occurrence_types')],
  occurrences: [TYPE('occurrence_id', 'occurrences'), SECTOR('occurrence_id', 'occurrences')],
};

type From = (table: string) => ReturnType<Transaction>;

const scopeOf = async (from: From, { links, own, target, targets }: Scope): Promise<Map<number, string>> => {
  const rows: { own: number; documentId: string }[] = await from(links)
    .join(targets, `${targets}.id`, `${links}.${target}`)
    .select(`${links}.${own} as own`, `${targets}.document_id as documentId`);
  return new Map(rows.map((row) => [Number(row.own), row.documentId]));
};

/**
 * Keys of names had the ids of sectors and types in them, which an import into another database changes: afterwards
 * names could be taken twice. They have documentIds now. On a new database there is nothing to do.
 */
export const up = async (trx: Transaction, db: Database): Promise<void> => {
  const schema = db.getSchemaName();
  const from = (table: string) => (schema ? trx(table).withSchema(schema) : trx(table));
  const tables = schema ? trx.schema.withSchema(schema) : trx.schema;
  if (!(await tables.hasTable('occurrences'))) return;
  for (const [table, scopes] of Object.entries(SCOPES)) {
    const rows: { id: number; name: string }[] = await from(table).whereNotNull('name').select('id', 'name');
    const documentIds = await Promise.all(scopes.map((scope) => scopeOf(from, scope)));
    for (const { id, name } of rows) {
      const key = nameKey(
        name,
        documentIds.map((byId) => byId.get(Number(id)) ?? null),
      );
      await from(table).where({ id }).update({ name_key: key });
    }
  }
};

/** The application before this one can no longer guard the names: there is no way back but a backup. */
export const down = async (): Promise<void> => {
  throw new Error('Keys of names are not turned back: restore the backup that was made before the upgrade.');
};
