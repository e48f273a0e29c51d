import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { countsAsCritical, ENDED_STATUSES } from '../../../domain/criticality';
import { messagesFor, sentence } from '../../../errors/language';
import { from, reading, tableOf } from '../../../write/store';
import { listedColumns, seenIn } from './list';
import { allOf, isIn, not, sqlOf } from './sql';
import { type ListedRow, listedRow, relatedTo } from './staff-view';
import { query } from './ticket-parts';
import { namesAndTotal } from './ticket-relations';
import { type OfficeCaller, quoted, T, TICKET } from './visibility-sql';

const CUSTOMER = 'api::customer.customer';
const TYPE = 'api::occurrence-type.occurrence-type';

/** Tickets that are shown, and that are counted: nobody asks for more before they act. */
const SHOWN = 100;
const COUNTED = 1_000;

export interface Criticality {
  readonly count: number;
  /** The first due come first. */
  readonly tickets: readonly ListedRow[];
}

/**
 * A customer's critical tickets that are not over, as far as the caller may list them; none that is anonymous (5.8).
 *
 * @throws 404 where there is no such customer
 */
export const criticalityOf = (strapi: Core.Strapi, caller: OfficeCaller, documentId: string): Promise<Criticality> =>
  reading(strapi, async (trx) => {
    const [customer] = await from(strapi, trx, tableOf(strapi, CUSTOMER))
      .where({ document_id: documentId })
      .select('id');
    if (!customer) throw new errors.NotFoundError(sentence(messagesFor(strapi), 'notThere'));
    const { sql, bindings } = listedColumns(strapi, caller);
    const critical = allOf([
      sqlOf(`${T}.customer_id = ? and ${T}.high_criticality = ?`, [Number(customer.id), true]),
      not(isIn(`${T}.status`, ENDED_STATUSES)),
    ]);
    const raws = await query(
      trx,
      `select ${sql} from ${quoted(strapi, tableOf(strapi, TICKET))} ${T}
        join ${quoted(strapi, tableOf(strapi, TYPE))} ty on ty.id = ${T}.occurrence_type_id
        where ${critical.sql} order by ${T}.due_at, ${T}.id limit ${COUNTED}`,
      [...bindings, ...critical.bindings],
    );
    const counted = seenIn(raws).filter(({ row, access }) => countsAsCritical({ ...row, access }));
    const shown = counted.slice(0, SHOWN);
    const { names } = await namesAndTotal(
      strapi,
      trx,
      shown.map(({ row, access }) => relatedTo(row, access)),
    );
    const now = new Date();
    return { count: counted.length, tickets: shown.map(({ row, access }) => listedRow(row, access, names, now)) };
  });
