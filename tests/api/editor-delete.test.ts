import { create, type Item, makeOccurrence, makeSolution, makeType } from '../factories';
import { administrator, administratorWith, editor, explorer } from '../helpers/admin';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';

type Kind = 'type' | 'occurrence' | 'solution';

let app: App;
let admin: Awaited<ReturnType<typeof administrator>>;
beforeAll(async () => {
  app = await startApp();
  admin = await administrator(app);
});
afterAll(() => app.stop());

const tree = async (occurrences: number, solutions: number) => {
  const type = await makeType(app);
  const made: Item[] = [];
  for (let index = 0; index < occurrences; index += 1) {
    const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
    made.push(occurrence);
    for (let each = 0; each < solutions; each += 1) await makeSolution(app, { occurrence: occurrence.documentId });
  }
  return { type, occurrences: made };
};

/** A ticket, as the application writes it, on an item of the catalogue. */
const useInTicket = (attribute: string, { id }: Item): Promise<unknown> =>
  app.strapi.db.query('api::ticket.ticket').create({
    data: {
      protocol: Math.random().toString(36).slice(2),
      subject: 'A secret subject',
      status: 'open',
      origin: 'manual',
      sectorOrigin: 'triage',
      slaValue: 1,
      slaUnit: 'hours',
      startedAt: new Date(),
      dueAt: new Date(),
      [attribute]: id,
    },
  });

const preview = (kind: Kind, items: Item[], caller = admin) =>
  caller
    .post('/occurrence-editor/delete-preview')
    .send({ kind, documentIds: items.map(({ documentId }) => documentId) });
const remove = (kind: Kind, items: Item[], caller = admin) =>
  caller.post('/occurrence-editor/delete').send({ kind, documentIds: items.map(({ documentId }) => documentId) });

const exists = async (plural: string, { documentId }: Item): Promise<boolean> =>
  (await app.api.get(`/api/${plural}/${documentId}`)).status === 200;

describe('before types are deleted', () => {
  it('the caller learns what goes with each and in all', async () => {
    const [big, small, empty] = [await tree(2, 3), await tree(1, 0), await tree(0, 0)];
    const { status, body } = await preview('type', [big.type, small.type, empty.type]);
    expect(status).toBe(200);
    expect(body.data.items).toEqual([
      { documentId: big.type.documentId, name: big.type['name'], occurrences: 2, solutions: 6, refused: null },
      { documentId: small.type.documentId, name: small.type['name'], occurrences: 1, solutions: 0, refused: null },
      { documentId: empty.type.documentId, name: empty.type['name'], occurrences: 0, solutions: 0, refused: null },
    ]);
    expect(body.data.totals).toEqual({ items: 3, occurrences: 3, solutions: 6, refused: 0 });
    expect(await exists('occurrence-types', big.type)).toBe(true);
  });

  it('and which are refused, why, and by how many of which types, never by which', async () => {
    const trees = [await tree(1, 1), await tree(1, 1), await tree(0, 0), await tree(1, 1)];
    const [byType, byOccurrence, , bySolution] = trees;
    await useInTicket('occurrenceType', byType?.type as Item);
    await useInTicket('occurrenceType', byType?.type as Item);
    await useInTicket('occurrence', byOccurrence?.occurrences[0] as Item);
    const { body } = await app.api.get(
      `/api/solutions?filters[occurrence][documentId]=${bySolution?.occurrences[0]?.documentId}`,
    );
    await useInTicket('solution', body.data[0]);
    const types = trees.map(({ type }) => type);
    const answer = await preview('type', types);
    expect(answer.body.data.items.map(({ refused }: { refused: unknown }) => refused)).toEqual([
      {
        code: 'IN_USE',
        message: expect.stringContaining('Ticket: 2'),
        usages: [{ type: 'ticket', name: 'Ticket', count: 2 }],
      },
      {
        code: 'IN_USE',
        message: expect.stringContaining('Ticket: 1'),
        usages: [{ type: 'ticket', name: 'Ticket', count: 1 }],
      },
      null,
      { code: 'IN_USE', message: expect.any(String), usages: [{ type: 'ticket', name: 'Ticket', count: 1 }] },
    ]);
    expect(answer.body.data.totals.refused).toBe(3);
    expect(JSON.stringify(answer.body)).not.toContain('secret');
    const refused = await remove('type', types);
    expect(refused.status).toBe(400);
    expect(violationsIn(refused)).toEqual(
      [types[0], types[1], types[3]].map((type) => `documentIds.${type?.documentId}: IN_USE`).sort(),
    );
    for (const type of types) expect(await exists('occurrence-types', type)).toBe(true);
  });
});

describe('deleting many', () => {
  it('takes what belongs to them, in one go', async () => {
    const [one, two] = [await tree(2, 1), await tree(1, 2)];
    const { status, body } = await remove('type', [one.type, two.type, one.type]);
    expect([status, body.data]).toEqual([200, { types: 2, occurrences: 3, solutions: 4 }]);
    expect(await exists('occurrence-types', one.type)).toBe(false);
    expect(await exists('occurrences', two.occurrences[0] as Item)).toBe(false);
    expect((await remove('type', [one.type])).status).toBe(404);
  });

  it('is all or nothing for occurrences and solutions too', async () => {
    const { type, occurrences } = await tree(3, 2);
    await useInTicket('occurrence', occurrences[1] as Item);
    expect((await remove('occurrence', occurrences)).status).toBe(400);
    const unused = [occurrences[0] as Item, occurrences[2] as Item];
    expect((await preview('occurrence', unused)).body.data.totals).toEqual({
      items: 2,
      occurrences: 0,
      solutions: 4,
      refused: 0,
    });
    expect((await remove('occurrence', [...unused, { documentId: 'nosuch' } as Item])).status).toBe(404);
    expect((await remove('occurrence', unused)).body.data).toEqual({ types: 0, occurrences: 2, solutions: 4 });
    const { data } = (await app.api.get(`/api/occurrence-types/${type.documentId}?populate=occurrences`)).body;
    expect(data.occurrences).toHaveLength(1);
    const solutions = (await app.api.get(`/api/occurrences/${occurrences[1]?.documentId}?populate=solutions`)).body.data
      .solutions;
    expect((await remove('solution', solutions)).body.data).toEqual({ types: 0, occurrences: 0, solutions: 2 });
  });

  it('leaves nothing half deleted when it is asked for twenty times at once', async () => {
    const { type } = await tree(2, 1);
    const answers = await Promise.all(Array.from({ length: 20 }, () => remove('type', [type])));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect(statuses.every((status) => status < 500)).toBe(true);
    expect(await exists('occurrence-types', type)).toBe(false);
  });

  it.each([
    [{ kind: 'sector', documentIds: ['a'] }, 400],
    [{ kind: 'type', documentIds: [] }, 400],
    [{ kind: 'type', documentIds: 'a' }, 400],
    [{ kind: 'type', documentIds: [{ $ne: 'a' }] }, 400],
    [{ kind: 'type', documentIds: Array(101).fill('a') }, 400],
    [{ kind: 'type', documentIds: ['a'], force: true }, 400],
    [{ kind: 'type', documentIds: ['nosuch'] }, 404],
  ])('of %j gives %d, as its preview does', async (body, expected) => {
    for (const path of ['delete', 'delete-preview'])
      expect((await admin.post(`/occurrence-editor/${path}`).send(body)).status).toBe(expected);
  });

  it('needs the action and the right to delete', async () => {
    const { type } = await tree(0, 0);
    for (const permissions of [
      [editor('read'), explorer('delete', 'occurrence-type')],
      [editor('delete'), explorer('read', 'occurrence-type', 'name')],
    ]) {
      const caller = await administratorWith(app, permissions);
      for (const send of [preview, remove]) expect((await send('type', [type], caller)).status).toBe(403);
    }
    const caller = await administratorWith(app, [editor('delete'), explorer('delete', 'occurrence-type')]);
    const { body } = await preview('type', [type], caller);
    expect(body.data.items[0]).toEqual({ documentId: type.documentId, occurrences: 0, solutions: 0, refused: null });
    expect((await remove('type', [type], caller)).status).toBe(200);
  });
});

it('what another item of the catalogue uses is refused in the same words everywhere', async () => {
  const article = await create(app, 'articles', { title: 'Used' });
  const occurrence = await makeOccurrence(app, { articles: [article.documentId] });
  expect(violationsIn(await app.api.delete(`/api/articles/${article.documentId}`))).toEqual([': IN_USE']);
  expect((await remove('occurrence', [occurrence])).status).toBe(200);
});
