import { makeOccurrence, makeSector, makeType } from '../factories';
import type { App } from './app';
import { caller, put, putTicket } from './tickets';

/** What stands in the text of the office's tickets. */
export const SECRET = 'Quarrel with the mayor';
/** Whom they are for. */
export const CUSTOMER = 'Zuleica Plantada';

/** The attributes of a summary row (specification, 5.3). */
export const SUMMARY = [
  'access',
  'anonymous',
  'closedAt',
  'confidential',
  'documentId',
  'dueAt',
  'highCriticality',
  'occurrence',
  'occurrenceType',
  'protocol',
  'sector',
  'slaState',
  'startedAt',
  'status',
];

type Values = Record<string, unknown>;

/** Two sectors, people inside and outside the first one, a customer, and tickets of that sector. */
export const makeOffice = async (app: App) => {
  const here = await makeSector(app);
  const elsewhere = await makeSector(app);
  const requester = await caller(app, 'authenticated');
  const people = {
    inside: await caller(app, 'agent', { sector: here.id }),
    outside: await caller(app, 'agent', { sector: elsewhere.id }),
    supervisor: await caller(app, 'supervisor', { sector: here.id }),
    custodian: await caller(app, 'identity-custodian', { sector: here.id }),
    requester,
    stranger: await caller(app, 'authenticated'),
  };
  const made = await app.api.post('/api/customers').send({ data: { name: CUSTOMER, user: requester.documentId } });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  const customer: number = (await app.strapi.db.query('api::customer.customer').findOne({ where: { name: CUSTOMER } }))
    .id;

  /** A ticket of sector `here` on a type with `flags`. */
  const ticketOf = async (flags: Values = {}, columns: Values = {}) => {
    const type = await makeType(app, flags);
    const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
    const ticket = await putTicket(app, {
      occurrence_id: occurrence.id,
      occurrence_type_id: type.id,
      sector_id: here.id,
      subject: SECRET,
      search_text: 'quarrel with the mayor',
      description: SECRET,
      ...columns,
    });
    return { ...ticket, type, occurrence };
  };

  /** The requester of an anonymous ticket, apart from it. */
  const identity = (ticketId: number, values: Values = {}) =>
    put(app, 'api::ticket-identity.ticket-identity', {
      ticket_id: ticketId,
      customer_id: customer,
      account_id: requester.id,
      creator_id: requester.id,
      form_answers: { cpf: '123' },
      ...values,
    });

  return { ...people, here, elsewhere, customer, ticketOf, identity };
};

export type Office = Awaited<ReturnType<typeof makeOffice>>;
