import type { Core } from '@strapi/strapi';
import { ALERT_RECIPIENTS, type Alert } from '../../../domain/notification';
import { componentJoin } from '../../../write/component-join';
import { from, type Transaction, tableOf } from '../../../write/store';
import { jsonOf, type Raw } from '../../ticket/services/ticket-row';

const ALERT = 'api::alert.alert';
const THRESHOLD = 'desk.threshold';
const RECIPIENTS = 'desk.recipients';

/** The part of a join of knex that is used here. */
interface JoinClause {
  on(column: string, other: string): JoinClause;
  andOnVal(column: string, value: string): JoinClause;
}

const columnOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const textsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

/** An alert as it is configured now; a retired one goes on where it is used. Two statements. */
export const loadAlert = async (strapi: Core.Strapi, trx: Transaction, alertId: number): Promise<Alert> => {
  const recipients = componentJoin(strapi, ALERT, 'recipients');
  const row: Raw | undefined = await from(strapi, trx, `${tableOf(strapi, ALERT)} as a`)
    .leftJoin(`${recipients.table} as c`, (join: JoinClause) =>
      join
        .on(`c.${recipients.owner}`, 'a.id')
        .andOnVal('c.component_type', RECIPIENTS)
        .andOnVal('c.field', 'recipients'),
    )
    .leftJoin(`${tableOf(strapi, RECIPIENTS)} as r`, 'r.id', `c.${recipients.entry}`)
    .where({ 'a.id': alertId })
    .first(['a.extra_emails', ...ALERT_RECIPIENTS.map((name) => `r.${columnOf(name)}`)]);
  const thresholds = componentJoin(strapi, ALERT, 'thresholds');
  const percents: { percent: number }[] = await from(strapi, trx, `${thresholds.table} as c`)
    .join(`${tableOf(strapi, THRESHOLD)} as t`, 't.id', `c.${thresholds.entry}`)
    .where({ [`c.${thresholds.owner}`]: alertId, 'c.component_type': THRESHOLD, 'c.field': 'thresholds' })
    .orderBy('t.percent')
    .select('t.percent');
  return {
    thresholds: percents.map(({ percent }) => percent),
    recipients: ALERT_RECIPIENTS.filter((name) => Boolean(row?.[columnOf(name)])),
    extraEmails: textsIn(jsonOf(row?.['extra_emails'])),
  };
};
