import type { Item } from '../factories';
import { type App, startApp } from '../helpers/app';
import { makeOffice, type Office } from '../helpers/office';
import type { Person } from '../helpers/tickets';

let app: App;
let inside: Office['inside'];
let outside: Office['outside'];
let requester: Office['requester'];
let ticketOf: Office['ticketOf'];
beforeAll(async () => {
  app = await startApp();
  ({ inside, outside, requester, ticketOf } = await makeOffice(app));
});
afterAll(() => app.stop());

/** Ways to ask about what a row hides: each would tell one letter at a time. */
const ORACLES = [
  'filters[customer][name][$startsWith]=Z',
  'filters[customer][documentId][$notNull]=true',
  'filters[customer]=1',
  'filters[subject][$contains]=Quarrel',
  'filters[description][$contains]=Quarrel',
  'filters[searchText][$contains]=quarrel',
  'filters[creator][username][$startsWith]=user',
  'filters[assignee][id]=1',
  'filters[solution][name]=a',
  'filters[formAnswers][$contains]=1',
  'filters[sector][name]=a',
  'filters[sector][createdBy][email]=a',
  'filters[occurrenceType][listRestrictedToSector]=true',
  'filters[occurrence][occurrenceType][name]=a',
  'filters[id]=1',
  'filters[$and][0][$or][0][$not][customer][name]=Z',
  'filters[status][$customer]=1',
  'filters[status][$regex]=.*',
  'sort=customer.name',
  'sort=subject',
  'sort[0]=status&sort[1]=assignee.username',
  'populate=*',
  'populate[customer]=true',
  'fields[0]=subject',
  'pagination[pageSize]=x',
  'pagination[page]=-1',
  '_q=quarrel',
  'q[$ne]=a',
  `filters${'[$not]'.repeat(15)}[status]=open`,
  Array.from({ length: 60 }, (_, index) => `filters[$or][${index}][status]=open`).join('&'),
];

describe.each(['/api/tickets', '/api/my/tickets'])('%s', (address) => {
  it.each(ORACLES)('refuses %s', async (query) => {
    const who = address === '/api/tickets' ? inside : requester;
    const { status, body, text } = await who.get(`${address}?${query}`);
    expect([status, body.error?.name]).toEqual([400, 'ValidationError']);
    expect(text).not.toMatch(/select|knex|column|SQLITE|syntax/i);
  });
});

describe('search', () => {
  it('finds what the caller may read, in any case and accent, and nothing else', async () => {
    const open = await ticketOf({}, { search_text: 'arvore caida na praca 20 %' });
    const closed = await ticketOf({}, { search_text: 'arvore caida na rua', confidential: true });
    const found = async (who: Person, q: string) => {
      const { body } = await who.get(`/api/tickets?q=${encodeURIComponent(q)}`);
      expect(body.meta.pagination.total).toBe(body.data.length);
      return body.data.map((row: Item) => row.documentId);
    };
    expect((await found(outside, 'ÁRVORE')).sort()).toEqual([open.documentId]);
    expect((await found(inside, 'arvore')).sort()).toEqual([open.documentId, closed.documentId].sort());
    expect(await found(outside, 'praça árvore')).toEqual([open.documentId]);
    expect(await found(outside, 'árvore rua')).toEqual([]);
    expect(await found(outside, '20 %')).toEqual([open.documentId]);
    expect(await found(outside, '2_ %')).toEqual([]);
  });

  it('finds the protocol of what may be listed, and of nothing else', async () => {
    const listed = await ticketOf({}, { confidential: true, protocol: 'P-LISTED' });
    await ticketOf({ listRestrictedToSector: true }, { protocol: 'P-HIDDEN' });
    const rows = async (q: string) =>
      (await outside.get(`/api/tickets?q=${q}`)).body.data.map((row: Item) => row.documentId);
    expect(await rows('P-LISTED')).toEqual([listed.documentId]);
    expect(await rows('P-HIDDEN')).toEqual([]);
  });
});
