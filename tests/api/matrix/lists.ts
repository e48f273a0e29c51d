import { isNamed, SUMMARY_ATTRIBUTES, seenBy } from './oracle';
import type { StagedTicket } from './stage';
import {
  count,
  describeTicket,
  everyCombination,
  holdsNothingHidden,
  listAll,
  OFFICE,
  OTHERS,
  type Row,
  world,
} from './world';

const ACCESS = { nothing: undefined, summary: 'summary', all: 'full' } as const;

/** Lists, counts, filters, sort and search. */
export const lists = (): void => {
  describe.each(OFFICE)('the list of %s', (caller) => {
    const checkRow = (ticket: StagedTicket, row: Row | undefined, expected: string | undefined): void => {
      expect([describeTicket(ticket), row?.access]).toEqual([describeTicket(ticket), expected]);
      if (!row) return;
      holdsNothingHidden(caller, ticket, JSON.stringify(row));
      if (expected === 'summary') expect(Object.keys(row).sort()).toEqual([...SUMMARY_ATTRIBUTES].sort());
      else if (!isNamed(ticket.situation)) expect(row).toMatchObject({ customer: null, customerHidden: true });
    };

    const checkRows = (path: string, rows: readonly Row[], wanted: (ticket: StagedTicket) => boolean = () => true) => {
      const byId = new Map(rows.map((row) => [row.documentId, row]));
      for (const ticket of world.stage.tickets) {
        const access = ACCESS[seenBy(caller, ticket.situation) ?? 'nothing'];
        checkRow(ticket, byId.get(ticket.documentId), wanted(ticket) ? access : undefined);
        count(path);
      }
    };

    it('has each ticket that they may see, as far as they may, and counts no other', async () => {
      const { rows, total } = await listAll(caller);
      checkRows('GET /api/tickets', rows);
      expect(total).toBe(world.stage.tickets.filter(({ situation }) => seenBy(caller, situation) !== 'nothing').length);
    });

    it.each([
      ['filters[status][$eq]=open', () => true],
      ['filters[status][$ne]=open', () => false],
      ['filters[confidential][$eq]=true', ({ situation }: StagedTicket) => situation.flags.confidential],
      ['filters[anonymous][$eq]=true', ({ situation }: StagedTicket) => situation.flags.anonymous],
      ['filters[anonymous][$eq]=false', ({ situation }: StagedTicket) => !situation.flags.anonymous],
      ['sort=startedAt:desc', () => true],
      ['sort=protocol', () => true],
      ['sort=dueAt', () => true],
    ] as const)('keeps to it with %s', async (query, wanted) => {
      const { rows, total } = await listAll(caller, `&${query}`);
      checkRows(`GET /api/tickets?${query}`, rows, wanted);
      expect(total).toBe(rows.length);
    });

    it('keeps to it by sector and protocol', async () => {
      const everyTicket = world.stage.tickets.map(({ protocol }, at) => `filters[protocol][$in][${at}]=${protocol}`);
      for (const query of [
        `filters[sector][documentId][$eq]=${world.stage.sector.documentId}`,
        'filters[protocol][$contains]=-',
        everyTicket.join('&'),
      ]) {
        const { rows, total } = await listAll(caller, `&${query}`);
        checkRows(`GET /api/tickets?${query.slice(0, query.indexOf(']'))}]`, rows);
        expect(total).toBe(rows.length);
      }
    });

    const search = async (words: string): Promise<Set<string>> => {
      const { rows, total } = await listAll(caller, `&q=${encodeURIComponent(words)}`);
      expect(total).toBe(rows.length);
      return new Set(rows.map(({ documentId }) => documentId));
    };

    it('finds by content only what they may read', async () => {
      for (const word of [world.stage.subjectWord, world.stage.descriptionWord]) {
        const found = await search(word);
        for (const ticket of world.stage.tickets) {
          const isFound = seenBy(caller, ticket.situation) === 'all';
          expect([describeTicket(ticket), found.has(ticket.documentId)]).toEqual([describeTicket(ticket), isFound]);
          count('GET /api/tickets?q= of content');
        }
      }
    });

    it('finds by protocol what they may list', async () => {
      const [{ protocol }] = world.stage.tickets as [StagedTicket];
      const found = await search(protocol.slice(0, protocol.indexOf('-') + 1));
      for (const ticket of world.stage.tickets) {
        const isFound = seenBy(caller, ticket.situation) !== 'nothing';
        expect([describeTicket(ticket), found.has(ticket.documentId)]).toEqual([describeTicket(ticket), isFound]);
        count('GET /api/tickets?q= of protocol');
      }
    });

    it('finds nobody by an identity that is hidden', async () => {
      for (const word of [world.stage.identityWord, world.stage.customerName, world.stage.itemName]) {
        const found = await search(word);
        for (const ticket of world.stage.tickets.filter(({ situation }) => !isNamed(situation))) {
          expect([describeTicket(ticket), found.has(ticket.documentId)]).toEqual([describeTicket(ticket), false]);
          count('GET /api/tickets?q= of identity');
        }
      }
    });

    it.each([
      'filters[customer][name][$startsWith]=P',
      'filters[customer][documentId][$notNull]=true',
      'filters[subject][$contains]=a',
      'filters[description][$contains]=a',
      'filters[formAnswers][$contains]=a',
      'filters[inventoryItem][name][$contains]=i',
      'filters[creator][username][$contains]=c',
      'filters[assignee][username][$contains]=c',
      'filters[solution][name][$contains]=T',
      'filters[sector][name][$contains]=S',
      'filters[$and][0][customer][id][$gt]=0',
      'filters[$or][0][subject][$contains]=a',
      'filters[$not][subject][$contains]=a',
      'filters[searchText][$contains]=a',
      'sort=subject',
      'sort=customer.name',
      'sort[0]=description:asc',
      'populate=customer',
      'populate=*',
      'fields[0]=subject',
    ])('has no oracle: %s is refused', async (query) => {
      const { status, text } = await world.stage.callers[caller].get(`/api/tickets?${query}`);
      expect(status).toBe(400);
      expect(text).not.toContain(world.stage.customerName);
      count('GET /api/tickets, hidden filters, sort and populate');
    });
  });

  describe.each(OTHERS)('the routes of staff, for %s', (caller) => {
    it('are closed', async () => {
      for (const path of [
        '/api/tickets',
        '/api/customers',
        `/api/customers/${world.stage.customer.documentId}/criticality`,
      ]) {
        expect([401, 403]).toContain((await world.stage.callers[caller].get(path)).status);
        count(`GET ${path.replace(world.stage.customer.documentId, ':id')}`);
      }
      for (const [turn, below] of ['', '/history', '/access-log', '/files'].entries()) {
        for (const ticket of everyCombination(OTHERS.indexOf(caller) + turn)) {
          const { status, text } = await world.stage.callers[caller].get(`/api/tickets/${ticket.documentId}${below}`);
          expect([401, 403]).toContain(status);
          holdsNothingHidden(null, ticket, text);
          count(`GET /api/tickets/:id${below}`);
        }
      }
    });
  });
};
