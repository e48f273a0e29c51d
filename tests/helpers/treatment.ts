import { makeClassification, makeOccurrence, makeType } from '../factories';
import type { App } from './app';
import { type makeStaff, storedTicket } from './desk';

type Agent = App['api'];
type Data = Record<string, unknown>;

interface Desk {
  readonly app: App;
  readonly staff: Awaited<ReturnType<typeof makeStaff>>;
}

/**
 * What tests of treating tickets do over and over: a token opens, `staff` treats unless another agent is named.
 *
 * @param desk is asked by each, for it is there only once a suite has begun
 */
export const treatmentOf = (desk: () => Desk) => {
  const occurrenceOf = async (type: Data, data: Data = {}) =>
    makeOccurrence(desk().app, { occurrenceType: (await makeType(desk().app, type)).documentId, ...data });

  const openOn = async (occurrence: string, data: Data = {}, agent: Agent = desk().app.api): Promise<string> => {
    const { status, body } = await agent
      .post('/api/tickets')
      .send({ data: { subject: 'Broken', occurrence, ...data } });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body.data.documentId;
  };

  const openTicket = async (type: Data = {}, data: Data = {}) => openOn((await occurrenceOf(type)).documentId, data);

  const put = (id: string, data: Data, agent: Agent = desk().staff.agent) =>
    agent.put(`/api/tickets/${id}`).send({ data });

  const act = (id: string, action: string, data: Data = {}, agent: Agent = desk().staff.agent) =>
    agent.post(`/api/tickets/${id}/${action}`).send({ data });

  const historyOf = async (id: string) => {
    const { app } = desk();
    const ticket = await storedTicket(app, id);
    return app.strapi.db.connection('ticket_histories').where({ ticket_id: ticket['id'] }).orderBy('id');
  };

  const ticketClassification = (data: Data = {}) => makeClassification(desk().app, { kind: 'ticket', ...data });

  return { occurrenceOf, openOn, openTicket, put, act, historyOf, ticketClassification };
};
