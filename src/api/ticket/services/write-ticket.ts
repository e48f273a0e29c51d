import type { Core } from '@strapi/strapi';
import { searchableText } from '../../../domain/search';
import { newDocumentId } from '../../../write/document-id';
import { nextNumber } from '../../../write/series';
import { from, type Transaction, tableOf } from '../../../write/store';
import type { TicketRow } from './ticket-row';

export const TICKET = 'api::ticket.ticket';

type Given = 'id' | 'documentId' | 'protocol' | 'createdAt' | 'updatedAt';

/** What a new ticket is written with; the rest the server gives. */
export type NewTicket = Omit<TicketRow, Given>;

export type TicketChanges = Partial<Omit<TicketRow, Given | 'startedAt'>>;

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const stored = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value;

/** Attributes as the columns of a row that is written without Strapi's Document Service. */
export const columnsFor = (values: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [snakeCase(name), stored(value)]));

/** The number that people quote: the year of the opening, and a running number that is never given twice. */
const protocolOf = (startedAt: Date, number: number): string =>
  `${startedAt.getUTCFullYear()}-${String(number).padStart(6, '0')}`;

/** Writes a new row of one of the types that only this application writes; returns its id. */
export const insertRow = async (
  strapi: Core.Strapi,
  trx: Transaction,
  uid: string,
  values: object,
  at: Date,
): Promise<number> => {
  const stamps = { documentId: newDocumentId(), createdAt: at, updatedAt: at, publishedAt: at };
  const rows: { id: number }[] = await from(strapi, trx, tableOf(strapi, uid))
    .insert(columnsFor({ ...stamps, ...values }))
    .returning('id');
  return Number(rows[0]?.id);
};

/**
 * Writes a new ticket. Openings queue from here until their commit, for the number that they take: everything that
 * can be decided is decided before.
 */
export const insertTicket = async (strapi: Core.Strapi, trx: Transaction, values: NewTicket): Promise<TicketRow> => {
  const at = values.startedAt;
  const given = {
    documentId: newDocumentId(),
    protocol: protocolOf(at, await nextNumber(strapi, trx, 'ticket')),
    createdAt: at,
    updatedAt: at,
  };
  const searchText = searchableText(values);
  const id = await insertRow(strapi, trx, TICKET, { ...values, ...given, searchText }, at);
  return { id, ...given, ...values };
};

/** Later than before even within one millisecond: two versions of a ticket never share their `updatedAt`. */
const nextVersion = (before: Date, at: Date): Date => new Date(Math.max(at.getTime(), before.getTime() + 1));

/** Changes a ticket whose row is locked; returns it as it is then. */
export const updateTicket = async (
  strapi: Core.Strapi,
  trx: Transaction,
  before: TicketRow,
  changes: TicketChanges,
  at: Date,
): Promise<TicketRow> => {
  const values = { ...changes, updatedAt: nextVersion(before.updatedAt, at) };
  const after = { ...before, ...values };
  const says = 'subject' in changes || 'description' in changes ? { searchText: searchableText(after) } : {};
  await from(strapi, trx, tableOf(strapi, TICKET))
    .where({ id: before.id })
    .update(columnsFor({ ...values, ...says }));
  return after;
};
