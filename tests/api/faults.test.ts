import { makeType, makeUser } from '../factories';
import { violationsIn } from '../helpers/answers';
import { type App, startApp, withToken } from '../helpers/app';
import { halfWritten } from '../helpers/integrity';
import { staleKeys } from '../helpers/keys';
import { type ServerProcess, startServer } from '../helpers/server-process';

// Servers and commands start as processes of their own here.
jest.setTimeout(600_000);

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** An occurrence with all that is written with it: links, components, code, place. */
const body = (name: string, occurrenceType: string, user: string) => ({
  data: { name, occurrenceType, slaValue: 4, slaUnit: 'hours', users: [{ user, role: 'supervisor' }] },
});

const codes = async (): Promise<number[]> => {
  const rows = await app.strapi.db.query('api::occurrence.occurrence').findMany({ select: ['code'], orderBy: 'code' });
  return rows.map(({ code }) => Number(code));
};

/** Fifty writes to a server, each on a connection of its own; `atFirst` runs when ten have been answered. */
const fiftyWrites = async (server: ServerProcess, names: string[], type: string, user: string, atFirst: () => void) => {
  let answered = 0;
  const callers = names.map(() => withToken(server.url, app.token));
  return Promise.all(
    names.map(async (name, index) => {
      const answer = await callers[index]
        ?.post('/api/occurrences')
        .send(body(name, type, user))
        .catch(() => undefined);
      answered += 1;
      if (answered === 10) atFirst();
      return answer?.status;
    }),
  );
};

describe('a server that is killed amid fifty writes', () => {
  it('has written each wholly or not at all, and none that it confirmed is lost', async () => {
    const type = (await makeType(app)).documentId;
    const user = (await makeUser(app)).documentId;
    const names = Array.from({ length: 50 }, (_, index) => `Write ${index}`);
    const server = await startServer(app);
    const statuses = await fiftyWrites(server, names, type, user, () => server.child.kill('SIGKILL'));
    expect(await server.ended).toEqual({ code: null, signal: 'SIGKILL' });
    expect(statuses).toContain(201);
    expect(statuses).toContain(undefined);

    expect(await halfWritten(app)).toEqual([]);
    expect(await staleKeys(app)).toEqual([]);
    const stored = await app.strapi.db.query('api::occurrence.occurrence').findMany({ populate: { users: true } });
    const storedNames = stored.map(({ name }) => name);
    expect(storedNames).toEqual(expect.arrayContaining(names.filter((_, index) => statuses[index] === 201)));
    expect(stored.map(({ users }) => users.length)).toEqual(stored.map(() => 1));

    const again = await startServer(app);
    for (const name of names) {
      const answer = await again.api.post('/api/occurrences').send(body(name, type, user));
      const expected = storedNames.includes(name) ? '400 name: NAME_TAKEN_IN_TYPE' : '201 ';
      expect(`${answer.status} ${violationsIn(answer)}`).toBe(expected);
    }
    expect(await codes()).toEqual(names.map((_, index) => index + 1));
    await again.stop();
  });
});

describe('a server that is told to stop', () => {
  it('answers all that it has begun, and ends well', async () => {
    const type = (await makeType(app)).documentId;
    const user = (await makeUser(app)).documentId;
    const before = (await codes()).length;
    const names = Array.from({ length: 50 }, (_, index) => `Last ${index}`);
    const server = await startServer(app);
    const statuses = await fiftyWrites(server, names, type, user, () => server.child.kill('SIGTERM'));
    expect(await server.ended).toEqual({ code: 0, signal: null });
    const confirmed = statuses.filter((status) => status === 201);
    // What had not reached the server yet when it was told to stop finds nobody; nothing is written in silence.
    expect(statuses.filter((status) => status !== 201 && status !== undefined)).toEqual([]);
    expect(confirmed.length).toBeGreaterThanOrEqual(10);
    expect((await codes()).length).toBe(before + confirmed.length);
    await expect(fetch(`${server.url}/_health`)).rejects.toThrow();
  });
});
