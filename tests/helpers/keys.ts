import { UNIQUE_NAMES } from '../../src/domain/name';
import { nameKey } from '../../src/write/name-key';
import { attributesOf, type Uid } from '../../src/write/store';
import type { App } from './app';

type Row = Record<string, unknown>;

const scopeOf = (row: Row, attribute: string): string | null => {
  const value = row[attribute];
  return typeof value === 'object'
    ? (((value as Row | null)?.['documentId'] as string | undefined) ?? null)
    : String(value);
};

/** The names whose stored key is not that of what is stored: with one of those, a name could be taken twice. */
export const staleKeys = async ({ strapi }: App): Promise<string[]> => {
  const stale: string[] = [];
  for (const [uid, { within }] of Object.entries(UNIQUE_NAMES)) {
    const attributes = attributesOf(strapi, uid);
    const populate = within.filter((attribute) => attributes[attribute]?.type === 'relation');
    const rows: Row[] = await strapi.db.query(uid as Uid).findMany({ populate });
    for (const row of rows) {
      const scope = within.map((attribute) => scopeOf(row, attribute));
      if (row['nameKey'] !== nameKey(String(row['name']), scope)) stale.push(`${uid}: ${row['name']}`);
    }
  }
  return stale;
};
