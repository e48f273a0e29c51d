import { type Item, makeOccurrence, makeType } from '../factories';
import { type App, startApp } from '../helpers/app';
import { CUSTOMER, makeOffice, type Office, SECRET, SUMMARY } from '../helpers/office';
import { statementsOf } from '../helpers/statements';
import { putTicket } from '../helpers/tickets';

let app: App;
let here: Office['here'];
let inside: Office['inside'];
let outside: Office['outside'];
let requester: Office['requester'];
let customer: Office['customer'];
let ticketOf: Office['ticketOf'];
beforeAll(async () => {
  app = await startApp();
  ({ here, inside, outside, requester, customer, ticketOf } = await makeOffice(app));
});
afterAll(() => app.stop());

describe('the list', () => {
  it('shows an open ticket in full, to whoever is staff', async () => {
    const { documentId, type } = await ticketOf({}, { customer_id: customer });
    const { status, body } = await outside.get(`/api/tickets?filters[documentId]=${documentId}`);
    expect(status).toBe(200);
    expect(body.meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 1, total: 1 });
    expect(body.data[0]).toMatchObject({
      documentId,
      access: 'full',
      subject: SECRET,
      occurrenceType: { documentId: type.documentId, name: type['name'] },
      sector: { documentId: here.documentId, name: here['name'] },
      customer: { name: CUSTOMER },
      customerHidden: false,
      assignee: null,
      slaState: { overdue: true },
    });
    expect(body.data[0]).not.toHaveProperty('description');
  });

  it.each([
    ['a restricted detail', { detailRestrictedToSector: true }, {}],
    ['a confidential one', {}, { confidential: true }],
  ])('shows no more than the summary row of %s to who is not involved', async (_, flags, columns) => {
    const { documentId } = await ticketOf(flags, { customer_id: customer, ...columns });
    const { body, text } = await outside.get(`/api/tickets?filters[documentId]=${documentId}`);
    expect(Object.keys(body.data[0]).sort()).toEqual(SUMMARY);
    expect(body.data[0].access).toBe('summary');
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(CUSTOMER);
    const involved = await inside.get(`/api/tickets?filters[documentId]=${documentId}`);
    expect(involved.body.data[0]).toMatchObject({ access: 'full', subject: SECRET });
  });

  it('hides a list-restricted ticket from who is not involved, in its count too', async () => {
    const { documentId, type } = await ticketOf({ listRestrictedToSector: true });
    const filter = `filters[occurrenceType][documentId]=${type.documentId}`;
    expect((await outside.get(`/api/tickets?${filter}`)).body).toMatchObject({
      data: [],
      meta: { pagination: { total: 0 } },
    });
    expect((await inside.get(`/api/tickets?${filter}`)).body).toMatchObject({
      data: [{ documentId }],
      meta: { pagination: { total: 1 } },
    });
  });

  it('follows the type’s flags at once, in both directions', async () => {
    const { documentId, type } = await ticketOf();
    const seen = async () => (await outside.get(`/api/tickets?filters[documentId]=${documentId}`)).body.data[0]?.access;
    const set = (data: object) => app.api.put(`/api/occurrence-types/${type.documentId}`).send({ data });
    expect(await seen()).toBe('full');
    await set({ detailRestrictedToSector: true });
    expect(await seen()).toBe('summary');
    await set({ listRestrictedToSector: true });
    expect(await seen()).toBeUndefined();
    await set({ listRestrictedToSector: false, detailRestrictedToSector: false });
    expect(await seen()).toBe('full');
  });

  it('leaves the total out where it is not asked for', async () => {
    const { body } = await inside.get('/api/tickets?pagination[withCount]=false&pagination[pageSize]=1');
    expect(body.meta.pagination).toEqual({ page: 1, pageSize: 1 });
  });

  it('has pages that do not overlap', async () => {
    const { type } = await ticketOf();
    const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
    const startedAt = new Date('2026-05-01T10:00:00Z');
    for (let index = 0; index < 4; index += 1) {
      await putTicket(app, {
        occurrence_id: occurrence.id,
        occurrence_type_id: type.id,
        sector_id: here.id,
        started_at: startedAt,
      });
    }
    const filter = `filters[occurrence][documentId]=${occurrence.documentId}&pagination[pageSize]=3`;
    const pages = await Promise.all(
      [1, 2, 3].map(async (page) => (await inside.get(`/api/tickets?${filter}&pagination[page]=${page}`)).body),
    );
    const ids = pages.flatMap(({ data }) => data.map((row: Item) => row.documentId));
    expect(new Set(ids).size).toBe(4);
    expect(pages.map(({ data, meta }) => [data.length, meta.pagination.total])).toEqual([
      [3, 4],
      [1, 4],
      [0, 4],
    ]);
  });

  it('asks the tables of tickets twice, whatever the size of the page: for the rows, and how many there are', async () => {
    const { type, occurrence } = await ticketOf({}, { customer_id: customer, assignee_id: inside.id });
    const base = { occurrence_id: occurrence.id, occurrence_type_id: type.id, sector_id: here.id };
    for (let index = 0; index < 30; index += 1) await putTicket(app, { ...base, assignee_id: inside.id });
    for (const [who, address] of [
      [inside, '/api/tickets'],
      [outside, '/api/tickets'],
      [requester, '/api/my/tickets'],
    ] as const) {
      for (const size of [1, 25]) {
        const query = `filters[occurrence][documentId]=${occurrence.documentId}&pagination[pageSize]=${size}`;
        const statements = await statementsOf(app, address, () => who.get(`${address}?${query}`));
        const asked = statements.filter((sql) => /"tickets"/.test(sql));
        expect([address, size, asked.length <= 2]).toEqual([address, size, true]);
      }
    }
  });

  it.each([
    ['filters[status]=waiting', ['waiting']],
    ['filters[status][$in][0]=waiting&filters[status][$in][1]=closed', ['closed', 'waiting']],
    ['filters[status][$ne]=open', ['closed', 'waiting']],
    ['filters[$not][status]=open', ['closed', 'waiting']],
    ['filters[closedAt][$notNull]=true', ['closed']],
    ['filters[closedAt][$null]=true', ['open', 'waiting']],
    ['filters[startedAt][$gte]=2026-07-02', ['closed', 'waiting']],
    ['filters[startedAt][$between][0]=2026-07-02&filters[startedAt][$between][1]=2026-07-02T23:59:59Z', ['waiting']],
    ['filters[$or][0][status]=open&filters[$or][1][highCriticality]=true', ['closed', 'open']],
    ['filters[sector][documentId][$notIn][0]=none', ['closed', 'open', 'waiting']],
    ['filters[sector][documentId]=none', []],
    ['filters[protocol][$startsWith]=F-', ['closed', 'open', 'waiting']],
    ['filters[protocol][$contains]=%25', []],
    ['sort=closedAt:desc', ['closed', 'open', 'waiting']],
  ])('understands %s', async (query, expected) => {
    const type = await filtered();
    const { status, body } = await inside.get(`/api/tickets?filters[occurrenceType][documentId]=${type}&${query}`);
    expect(status).toBe(200);
    expect(body.data.map((row: Item) => row['status']).sort()).toEqual(expected);
    expect(body.meta.pagination.total).toBe(expected.length);
  });

  let filteredType: string | undefined;
  const filtered = async (): Promise<string> => {
    if (filteredType) return filteredType;
    const type = await makeType(app);
    const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
    const base = { occurrence_id: occurrence.id, occurrence_type_id: type.id, sector_id: here.id };
    await putTicket(app, { ...base, protocol: 'F-1', started_at: new Date('2026-07-01') });
    await putTicket(app, { ...base, protocol: 'F-2', started_at: new Date('2026-07-02T12:00:00Z'), status: 'waiting' });
    await putTicket(app, {
      ...base,
      protocol: 'F-3',
      started_at: new Date('2026-07-03'),
      status: 'closed',
      closed_at: new Date('2026-07-04'),
      high_criticality: true,
    });
    filteredType = type.documentId;
    return filteredType;
  };

  it('puts what is not closed last, in both directions', async () => {
    const type = await filtered();
    for (const direction of ['asc', 'desc']) {
      const { body } = await inside.get(
        `/api/tickets?filters[occurrenceType][documentId]=${type}&sort=closedAt:${direction}`,
      );
      expect(body.data[0].status).toBe('closed');
    }
  });
});
