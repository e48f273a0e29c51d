import { makeClassification, makeOccurrence, makeType } from '../factories';
import type { App } from './app';
import { type makeStaff, storedTicket } from './desk';

type Agent = App['api'];
type Data = Record<string, unknown>;

/** What tests of treating tickets do over and over: a token opens, `staff` treats unless another agent is named. */
export const treatmentOf = (app: App, staff: Awaited<ReturnType<typeof makeStaff>>) => {
  const occurrenceOf = async (type: Data, data: Data = {}) =>
    makeOccurrence(app, { occurrenceType: (await makeType(app, type)).documentId, ...data });

  const openOn = async (occurrence: string, data: Data = {}, agent: Agent = app.api): Promise<string> => {
    const { status, body } = await agent
      .post('/api/tickets')
      .send({ data: { subject: 'Broken', occurrence, ...data } });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body.data.documentId;
  };

  const openTicket = async (type: Data = {}, data: Data = {}) => openOn((await occurrenceOf(type)).documentId, data);

  const put = (id: string, data: Data, agent: Agent = staff.agent) => agent.put(`/api/tickets/${id}`).send({ data });

  const act = (id: string, action: string, data: Data = {}, agent: Agent = staff.agent) =>
    agent.post(`/api/tickets/${id}/${action}`).send({ data });

  const historyOf = async (id: string) => {
    const ticket = await storedTicket(app, id);
    return app.strapi.db.connection('ticket_histories').where({ ticket_id: ticket['id'] }).orderBy('id');
  };

  const ticketClassification = (data: Data = {}) => makeClassification(app, { kind: 'ticket', ...data });

  return { occurrenceOf, openOn, openTicket, put, act, historyOf, ticketClassification };
};

export type Treatment = ReturnType<typeof treatmentOf>;
