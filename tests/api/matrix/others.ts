import { administrator } from '../../helpers/admin';
import { CALLERS } from './oracle';
import { contents, count, describeTicket, holdsNothingHidden, listAll, planted, world } from './world';

/** The requester's own view, and ways past the routes of tickets. */
export const others = (): void => {
  describe('the requester', () => {
    const identified = CALLERS.filter((caller) => caller !== 'anyone' && caller !== 'token');

    it.each(identified)('is the only one to whom a ticket is their own: %s', async (caller) => {
      const { rows } = await listAll(caller, '', '/api/my/tickets');
      for (const ticket of world.stage.tickets) {
        expect(rows.some(({ documentId }) => documentId === ticket.documentId)).toBe(caller === 'owner');
        count('GET /api/my/tickets');
        const answer = await world.stage.callers[caller].get(`/api/my/tickets/${ticket.documentId}`);
        expect([describeTicket(ticket), answer.status]).toEqual([
          describeTicket(ticket),
          caller === 'owner' ? 200 : 404,
        ]);
        if (caller === 'owner') expect(answer.text).toContain(ticket.secrets.subject);
        else holdsNothingHidden(null, ticket, answer.text);
        count('GET /api/my/tickets/:id');
      }
    });
  });

  describe('ways round', () => {
    const TYPES = [
      'ticket',
      'ticket-step',
      'ticket-history',
      'ticket-identity',
      'access-record',
      'notification',
      'ticket-file',
    ];

    it.each(TYPES)('the Content Manager has no page of %s', async (type) => {
      const admin = await administrator(world.app);
      const uid = `api::${type}.${type}`;
      const known = await admin.get('/content-manager/content-types');
      const shown = known.body.data.find((each: { uid: string }) => each.uid === uid);
      expect(shown?.isDisplayed ?? false).toBe(false);
      for (const path of [
        `/content-manager/collection-types/${uid}`,
        `/content-manager/collection-types/${uid}?filters[customer][name][$startsWith]=P`,
        `/content-manager/relations/${uid}/customer`,
      ]) {
        const { status, text } = await admin.get(path);
        expect([path, [400, 403, 404].includes(status)]).toEqual([path, true]);
        for (const secret of planted()) expect(text).not.toContain(secret);
        count('the Content Manager');
      }
    });

    const LEADING_QUERIES = [
      'populate=tickets',
      'populate[tickets][populate]=customer',
      'filters[tickets][subject][$contains]=a',
      'filters[customer][name][$startsWith]=P',
      'sort=customer.name',
    ];

    it.each(['occurrences', 'occurrence-types', 'sectors', 'solutions', 'classifications', 'inventory-items'])(
      'nothing leads from %s to a ticket, or to what is known of a customer',
      async (plural) => {
        for (const query of LEADING_QUERIES) {
          const { status, text } = await world.stage.callers.memberOfSector.get(`/api/${plural}?${query}`);
          expect([query, status]).toEqual([query, 400]);
          expect(text).not.toContain(world.stage.customerName);
          count('generated routes');
        }
      },
    );

    it.each(CALLERS)('GraphQL knows of no ticket: %s', async (caller) => {
      for (const field of [
        'tickets { documentId }',
        'ticket { documentId }',
        'customers { name }',
        'notifications { documentId }',
        'ticketIdentities { documentId }',
        'accessRecords { documentId }',
      ]) {
        const { body } = await world.stage.callers[caller].post('/graphql').send({ query: `{ ${field} }` });
        expect(body.data ?? null).toBeNull();
        expect(body.errors).toBeDefined();
        count('GraphQL');
      }
    });

    it('nothing hidden was overheard in events, webhooks and the log', () => {
      const heard = world.overheard.join('\n');
      expect(heard.length).toBeGreaterThan(0);
      for (const ticket of world.stage.tickets) {
        const { situation, secrets } = ticket;
        const hidden = [
          ...(situation.flags.anonymous ? [secrets.personalAnswer] : []),
          ...(situation.flags.confidential ? contents(ticket) : []),
        ];
        for (const secret of hidden) {
          expect([describeTicket(ticket), heard.includes(secret)]).toEqual([describeTicket(ticket), false]);
          count('events, webhooks, log');
        }
      }
    });
  });
};
