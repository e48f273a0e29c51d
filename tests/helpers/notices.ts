import { type Cause, recordNotifications } from '../../src/api/notification/services/record';
import { inTransaction } from '../../src/write/store';
import { type Item, makeOccurrence, makeSector, makeType } from '../factories';
import type { App } from './app';
import { caller, type Person, putTicket } from './tickets';

const MINUTE = 60_000;
/** When the tickets of these tests are opened. */
export const START = new Date('2026-05-04T12:00:00Z');
/** So many minutes later. */
export const at = (minutes: number): Date => new Date(START.getTime() + minutes * MINUTE);

/** A link to these. */
export const set = (...items: Item[]) => ({ set: items.map(({ id }) => id) });

interface Row {
  kind: string;
  channel: string;
  recipient_id: number | null;
  recipient_email: string | null;
  due_at: unknown;
  percent: number | null;
  survey_id: number | null;
}

const minutes = (value: unknown): string =>
  value === null ? '' : ` ${(new Date(value as Date | number).getTime() - START.getTime()) / MINUTE}`;

interface Setting {
  readonly occurrence?: Record<string, unknown>;
  readonly type?: Record<string, unknown>;
  readonly ticket?: object;
  readonly sector?: Item;
}

/** Tickets as they are stored, and who is told of them. */
export const noticesIn = (app: App) => {
  const agent = (data: object = {}): Promise<Person> => caller(app, 'agent', { ...data });

  const record = (kind: Cause['kind'], ticketId: number, when: Date = START) =>
    inTransaction(app.strapi, (trx) => recordNotifications(app.strapi, trx, { kind, ticketId, at: when }));

  const rows = (ticketId: number): Promise<Row[]> =>
    app.strapi.db.connection('notifications').where({ ticket_id: ticketId }).orderBy('id');

  /** `kind recipient minutes` of each, in alphabetical order. */
  const told = async (ticketId: number): Promise<string[]> =>
    (await rows(ticketId))
      .map(
        ({ kind, channel, recipient_id, recipient_email, due_at }) =>
          `${kind} ${recipient_id ?? recipient_email ?? channel}${minutes(due_at)}`,
      )
      .sort();

  const place = async ({ occurrence = {}, type = {}, ticket = {}, sector }: Setting = {}) => {
    const of = sector ?? (await makeSector(app));
    const madeType = await makeType(app, type);
    const madeOccurrence = await makeOccurrence(app, { occurrenceType: madeType.documentId, ...occurrence });
    const stored = await putTicket(app, {
      occurrence_id: madeOccurrence.id,
      occurrence_type_id: madeType.id,
      sector_id: of.id,
      started_at: START,
      due_at: at(100),
      ...ticket,
    });
    return { ...stored, sector: of, type: madeType, occurrence: madeOccurrence };
  };

  return { agent, record, rows, told, place };
};

export type Notices = ReturnType<typeof noticesIn>;
