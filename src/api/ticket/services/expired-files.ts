import type { Core } from '@strapi/strapi';
import { privateStore } from '../../../files/store';
import { inTransaction } from '../../../write/store';
import { deleteExpired } from './ticket-files';

/** Takes away files that were sent ahead of openings that never came, rows before content: what is left leads nowhere. */
export const removeExpiredFiles = async (strapi: Core.Strapi, goOn: () => boolean = () => true): Promise<void> => {
  while (goOn()) {
    const keys = await inTransaction(strapi, (trx) => deleteExpired(strapi, trx));
    if (keys.length === 0) return;
    await Promise.all(
      keys.map((key) =>
        privateStore(strapi)
          .remove(key)
          .catch((error: unknown) => strapi.log.error(error)),
      ),
    );
  }
};
