import type { Core } from '@strapi/strapi';
import { from, type Transaction, tableOf } from './store';

const COUNTER = 'api::counter.counter';

const SERIES = ['occurrence', 'ticket'] as const;

export type Series = (typeof SERIES)[number];

/**
 * The next number of a series, starting at 1. It is taken back when the write fails, so that numbers have no gaps,
 * and never given twice, not even after a deletion. The series is locked until the commit: call it late.
 */
export const nextNumber = async (strapi: Core.Strapi, trx: Transaction, series: Series): Promise<number> => {
  const table = tableOf(strapi, COUNTER);
  const [row] = await from(strapi, trx, table).where({ series }).increment('value', 1).returning('value');
  if (!row) throw new Error(`The counter of the series "${series}" is missing: restart the server.`);
  return Number(row.value);
};

/** Makes the counters that are not there yet; several processes may start at once. */
export const ensureSeries = async (strapi: Core.Strapi): Promise<void> => {
  const made: { series: string }[] = await strapi.db.query(COUNTER).findMany({ select: ['series'] });
  const missing = SERIES.filter((series) => !made.some((counter) => counter.series === series));
  if (missing.length === 0) return;
  const rows = missing.map((series) => ({ series, value: 0 }));
  await strapi.db.transaction(({ trx }) =>
    from(strapi, trx, tableOf(strapi, COUNTER)).insert(rows).onConflict('series').ignore(),
  );
};
