import type { Response } from 'supertest';
import { type CallerName, isNamed, MAY, refusalCodes, seenBy } from './oracle';
import type { StagedTicket } from './stage';
import { count, describeTicket, everyCombination, holdsNothingHidden, OFFICE, world } from './world';

/** What a caller gets who asks for more of a ticket than its row. */
const expectedRefusal = (
  caller: CallerName,
  { situation }: StagedTicket,
): { status: number; codes: string[] } | null => {
  const seen = seenBy(caller, situation);
  if (seen === 'all') return null;
  if (seen === 'nothing') return { status: 404, codes: [] };
  return { status: 403, codes: refusalCodes(situation) };
};

/** 5.5: whom a full view names. */
const checkIdentity = ({ situation }: StagedTicket, data: object): void => {
  const isRequesters = situation.openedBy === 'customer';
  const hidden = { customer: null, customerHidden: true, inventoryItem: null, ...(isRequesters && { creator: null }) };
  expect(data).toMatchObject(isNamed(situation) ? { customer: { name: world.stage.customerName } } : hidden);
};

/** One ticket: its detail, everything below it, and every way to change it. */
export const single = (): void => {
  describe.each(OFFICE)('a single ticket, for %s', (caller) => {
    const agent = () => world.stage.callers[caller];

    const check = (path: string, ticket: StagedTicket, answer: Response, good: number[]) => {
      const refusal = expectedRefusal(caller, ticket);
      const label = `${path}: ${describeTicket(ticket)}`;
      if (refusal) {
        expect([label, answer.status]).toEqual([label, refusal.status]);
        if (refusal.codes.length > 0) expect(refusal.codes).toContain(answer.body.error?.details?.code);
      } else {
        expect([label, good.includes(answer.status), answer.status]).toEqual([label, true, answer.status]);
      }
      holdsNothingHidden(caller, ticket, answer.text);
      count(path);
    };

    it('is read as far as they may', async () => {
      for (const ticket of world.stage.tickets) {
        const answer = await agent().get(`/api/tickets/${ticket.documentId}`);
        check('GET /api/tickets/:id', ticket, answer, [200]);
        if (answer.status === 200) checkIdentity(ticket, answer.body.data);
      }
    });

    it('has a history and files under the same visibility', async () => {
      for (const [turn, below] of ['history', 'files'].entries())
        for (const ticket of everyCombination(OFFICE.indexOf(caller) + turn))
          check(
            `GET /api/tickets/:id/${below}`,
            ticket,
            await agent().get(`/api/tickets/${ticket.documentId}/${below}`),
            [200],
          );
    });

    it('has a record of access for supervisors alone', async () => {
      for (const ticket of everyCombination(OFFICE.indexOf(caller) + 2)) {
        const answer = await agent().get(`/api/tickets/${ticket.documentId}/access-log`);
        if (MAY.accessLog(caller)) check('GET /api/tickets/:id/access-log', ticket, answer, [200]);
        else {
          expect(answer.status).toBe(403);
          count('GET /api/tickets/:id/access-log');
        }
        holdsNothingHidden(caller, ticket, answer.text);
      }
    });

    /** Bodies that change nothing: who is let in is told what is wrong with them. */
    const HARMLESS: readonly [string, 'put' | 'post', object][] = [
      ['', 'put', { solution: 'nobody' }],
      ['/close', 'post', { solution: 'nobody' }],
      ['/reopen', 'post', { reason: 'It was not solved' }],
      ['/reclassify', 'post', { occurrence: 'nobody' }],
      ['/transfer', 'post', { sector: 'nobody', reason: 'Not ours, but theirs' }],
      ['/assign', 'post', { assignee: 'nobody' }],
      ['/steps/nobody/start', 'post', {}],
      ['/steps/nobody/finish', 'post', {}],
      ['/steps/nobody/transfer', 'post', { sector: 'nobody', reason: 'Not ours, but theirs' }],
    ];

    it.each(HARMLESS)('is changed by nobody who may not read it: %s', async (below, verb, data) => {
      for (const ticket of everyCombination(HARMLESS.findIndex(([path]) => path === below))) {
        const answer = await agent()[verb](`/api/tickets/${ticket.documentId}${below}`).send({ data });
        const good = below.startsWith('/steps') ? [404] : [400, 403];
        check(`${verb.toUpperCase()} /api/tickets/:id${below.replace('nobody', ':step')}`, ticket, answer, good);
      }
    });

    it('tells who asked to custodians alone, for a reason', async () => {
      for (const ticket of world.stage.tickets) {
        const { status, text } = await agent()
          .post(`/api/tickets/${ticket.documentId}/reveal-customer`)
          .send({ data: { reason: 'A court has asked for it' } });
        const isTold = MAY.reveal(caller) && seenBy(caller, ticket.situation) === 'all';
        if (!isTold) expect([403, 404]).toContain(status);
        if (!isTold || !isNamed(ticket.situation)) expect(text.includes(world.stage.customerName)).toBe(isTold);
        count('POST /api/tickets/:id/reveal-customer');
      }
    });

    it('is a critical one of its customer only where they may list it, and never an anonymous one', async () => {
      const { status, text } = await agent().get(`/api/customers/${world.stage.customer.documentId}/criticality`);
      expect(status).toBe(200);
      for (const ticket of world.stage.tickets.filter(({ situation }) => !isNamed(situation))) {
        expect(text).not.toContain(ticket.documentId);
        count('GET /api/customers/:id/criticality');
      }
    });
  });
};
