import { type Item, makeOccurrence, makeSolution, makeType } from '../factories';
import { administrator, administratorWith, editor, explorer } from '../helpers/admin';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';
import { statementsOf } from '../helpers/statements';

let app: App;
let admin: Awaited<ReturnType<typeof administrator>>;
beforeAll(async () => {
  app = await startApp();
  admin = await administrator(app);
});
afterAll(() => app.stop());

const typeWith = async (count: number) => {
  const type = await makeType(app);
  const occurrences: Item[] = [];
  for (let index = 0; index < count; index += 1)
    occurrences.push(await makeOccurrence(app, { occurrenceType: type.documentId }));
  return { type, ids: occurrences.map(({ documentId }) => documentId) };
};

const order = (type: Item, ids: unknown, caller = admin) =>
  caller.post(`/occurrence-editor/types/${type.documentId}/occurrences/order`).send({ order: ids });

const stored = async (type: Item): Promise<string[]> => {
  const { body } = await app.api.get(`/api/occurrence-types/${type.documentId}?populate[occurrences][fields]=position`);
  return body.data.occurrences.map(({ documentId }: Item) => documentId);
};

const positions = async (type: Item): Promise<number[]> => {
  const { body } = await app.api.get(`/api/occurrence-types/${type.documentId}?populate=occurrences`);
  return body.data.occurrences.map(({ position }: { position: number }) => position);
};

describe('a new order of occurrences', () => {
  it('is kept as given, read by everyone, and seen in the catalogue at once', async () => {
    const { type, ids } = await typeWith(4);
    const [a, b, c, d] = ids;
    await app.api.get('/api/catalog');
    const { status, body } = await order(type, [d, a, b, c]);
    expect(status).toBe(200);
    expect(body.data).toEqual([d, a, b, c].map((documentId, index) => ({ documentId, position: index + 1 })));
    expect(await stored(type)).toEqual([d, a, b, c]);
    expect(await positions(type)).toEqual([1, 2, 3, 4]);
    const catalogue = (await app.api.get('/api/catalog')).body.data;
    const inCatalogue = catalogue.find(({ documentId }: Item) => documentId === type.documentId);
    expect(inCatalogue.occurrences.map(({ documentId }: Item) => documentId)).toEqual([d, a, b, c]);
  });

  it('makes only the one that was dragged a newer version', async () => {
    const { type, ids } = await typeWith(3);
    const versions = async () =>
      (await app.api.get(`/api/occurrences?filters[occurrenceType][documentId]=${type.documentId}&sort=id`)).body.data;
    const before = await versions();
    await order(type, [ids[2], ids[0], ids[1]]);
    const after = await versions();
    const changed = after.filter(({ updatedAt }: Item, index: number) => updatedAt !== before[index].updatedAt);
    expect(changed.map(({ documentId }: Item) => documentId)).toEqual([ids[2]]);
    await order(type, [ids[2], ids[0], ids[1]]);
    expect(await versions()).toEqual(after);
  });

  it('takes as many statements for thirty as for three', async () => {
    const count = async (size: number) => {
      const { type, ids } = await typeWith(size);
      return statementsOf(app, '/occurrence-editor', () => order(type, [...ids].reverse()).expect(200));
    };
    const shape = (statements: string[]) =>
      // What follows the commit is Strapi's, for its own events, and takes its time.
      statements
        .slice(0, statements.indexOf('COMMIT;'))
        .map((sql) => sql.replace(/(when \? then cast\(\? as integer\) ?)+/g, 'when…'));
    const few = shape(await count(3));
    expect(few.length).toBeGreaterThan(5);
    expect(shape(await count(30))).toEqual(few);
  });

  it('is stale where the list has others by now', async () => {
    const { type, ids } = await typeWith(3);
    const other = await typeWith(1);
    const added = await makeOccurrence(app, { occurrenceType: type.documentId });
    const gone = 'nosuch';
    for (const wrong of [
      ids,
      [...ids, ids[0]],
      [...ids, other.ids[0]],
      [...ids, added.documentId, other.ids[0]],
      [...ids, added.documentId, gone],
      [],
    ]) {
      const { status, body } = await order(type, wrong);
      expect([status, body.error.details.code]).toEqual([409, 'STALE']);
    }
    expect(await stored(type)).toEqual([...ids, added.documentId]);
  });

  it.each([undefined, 'abc', {}, [1], [null], [{ $ne: 'a' }], [['a']]])('%j is refused', async (ids) => {
    const { type } = await typeWith(1);
    expect((await order(type, ids)).status).toBe(400);
  });

  it('leaves a whole order when twenty are sent at once', async () => {
    const { type, ids } = await typeWith(5);
    const turned = Array.from({ length: 20 }, (_, turn) => ids.map((_id, index) => ids[(index + turn) % 5]));
    const answers = await Promise.all(turned.map((each) => order(type, each)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(await positions(type)).toEqual([1, 2, 3, 4, 5]);
    expect(turned).toContainEqual(await stored(type));
  });

  it('needs the action, the right to update, and the field', async () => {
    const { type, ids } = await typeWith(2);
    const read = [explorer('read', 'occurrence-type', 'name'), explorer('read', 'occurrence', 'name')];
    for (const permissions of [
      [editor('read'), explorer('update', 'occurrence', 'position'), ...read],
      [editor('update'), ...read],
      [editor('update'), explorer('update', 'occurrence', 'name'), ...read],
    ]) {
      const caller = await administratorWith(app, permissions);
      expect((await order(type, ids, caller)).status).toBe(403);
    }
    const caller = await administratorWith(app, [
      editor('update'),
      explorer('update', 'occurrence', 'position'),
      ...read,
    ]);
    expect((await order(type, [...ids].reverse(), caller)).status).toBe(200);
  });
});

it('solutions are ordered within their flow', async () => {
  const occurrence = await makeOccurrence(app);
  const make = (flow: string) => makeSolution(app, { occurrence: occurrence.documentId, flow });
  const [a, b, x, c, y] = [
    await make('main'),
    await make('main'),
    await make('alternative'),
    await make('main'),
    await make('alternative'),
  ];
  const send = (order: (Item | undefined)[], flow?: string) =>
    admin
      .post(`/occurrence-editor/occurrences/${occurrence.documentId}/solutions/order`)
      .send({ order: order.map((item) => item?.documentId), ...(flow && { flow }) });
  expect((await send([c, a, b])).status).toBe(200);
  expect((await send([y, x], 'alternative')).status).toBe(200);
  expect((await send([c, a, y])).status).toBe(409);
  expect((await send([y, x], 'other')).status).toBe(400);
  const { solutions } = (await admin.get(`/occurrence-editor/occurrences/${occurrence.documentId}`)).body.data;
  expect(solutions.map(({ documentId }: Item) => documentId)).toEqual(
    [c, a, b, y, x].map(({ documentId }) => documentId),
  );
  const { body } = await app.api.get(`/api/occurrences/${occurrence.documentId}?populate=solutions`);
  expect(body.data.solutions.map(({ documentId }: Item) => documentId)).toEqual(
    [c, a, b, y, x].map(({ documentId }) => documentId),
  );
});

describe('moving an occurrence', () => {
  const move = (documentId: string | undefined, occurrenceType: unknown, caller = admin) =>
    caller.post(`/occurrence-editor/occurrences/${documentId}/move`).send({ occurrenceType });

  it('puts it at the end of the other type, with its solutions', async () => {
    const [from, to] = [await typeWith(2), await typeWith(2)];
    const [moved] = from.ids;
    await makeSolution(app, { occurrence: moved });
    const { status, body } = await move(moved, to.type.documentId);
    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      documentId: moved,
      occurrenceType: { documentId: to.type.documentId, name: to.type['name'] },
      position: 3,
    });
    expect(await stored(to.type)).toEqual([...to.ids, moved]);
    expect(await stored(from.type)).toEqual(from.ids.slice(1));
    expect((await app.api.get(`/api/occurrences/${moved}?populate=solutions`)).body.data.solutions).toHaveLength(1);
  });

  it('keeps the rules', async () => {
    const [from, to] = [await makeType(app), await makeType(app)];
    const retired = await makeType(app, { active: false });
    const leak = await makeOccurrence(app, { name: 'Leak', occurrenceType: from.documentId });
    await makeOccurrence(app, { name: 'LEAK', occurrenceType: to.documentId });
    expect(violationsIn(await move(leak.documentId, to.documentId))).toEqual(['name: NAME_TAKEN_IN_TYPE']);
    expect(violationsIn(await move(leak.documentId, retired.documentId))).toEqual(['occurrenceType: RETIRED']);
    expect((await move(leak.documentId, 'nosuch')).status).toBe(404);
    expect((await move('nosuch', to.documentId)).status).toBe(404);
    for (const wrong of [undefined, null, 1, {}, []]) expect((await move(leak.documentId, wrong)).status).toBe(400);
    const caller = await administratorWith(app, [
      editor('update'),
      explorer('read', 'occurrence-type', 'name'),
      explorer('update', 'occurrence', 'name'),
    ]);
    expect((await move(leak.documentId, to.documentId, caller)).status).toBe(403);
    expect(await stored(from)).toEqual([leak.documentId]);
  });

  it('lets one of twenty win who move one name into one type', async () => {
    const to = await makeType(app);
    const twins = await Promise.all(Array.from({ length: 20 }, () => makeOccurrence(app, { name: 'Twin' })));
    const answers = await Promise.all(twins.map(({ documentId }) => move(documentId, to.documentId)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(400)]);
    expect(await positions(to)).toEqual([1]);
  });
});
