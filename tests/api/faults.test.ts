import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { isPostgres } from '../../src/write/store';
import { create, makeOccurrence, makeSector, makeSolution, makeType, makeUser } from '../factories';
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
  /** A request of which the server has the head: it has said that it waits for the body. */
  const begin = async (server: ServerProcess, data: object) => {
    const text = JSON.stringify(data);
    const headers = {
      Authorization: `Bearer ${app.token}`,
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(text),
      Expect: '100-continue',
    };
    const begun = request(`${server.url}/api/occurrences`, { method: 'POST', headers });
    const answered = once(begun, 'response').then(([{ statusCode }]) => statusCode);
    begun.flushHeaders();
    await once(begun, 'continue');
    return { answered, send: () => begun.end(text) };
  };

  /** Asks on new connections until there are none. */
  const untilClosed = async ({ port, hostname }: URL): Promise<void> => {
    for (;;) {
      const socket = connect(Number(port), hostname);
      const isOpen = await once(socket, 'connect').then(Boolean, () => false);
      socket.destroy();
      if (!isOpen) return;
    }
  };

  it('answers all that it has begun, takes nothing else, and ends well', async () => {
    const type = (await makeType(app)).documentId;
    const user = (await makeUser(app)).documentId;
    const before = (await codes()).length;
    const server = await startServer(app);
    const names = Array.from({ length: 20 }, (_, index) => `Last ${index}`);
    const begun = await Promise.all(names.map((name) => begin(server, body(name, type, user))));
    server.child.kill('SIGTERM');
    await untilClosed(new URL(server.url));
    for (const { send } of begun) send();
    expect(await Promise.all(begun.map(({ answered }) => answered))).toEqual(names.map(() => 201));
    expect(await server.ended).toEqual({ code: 0, signal: null });
    expect((await codes()).length).toBe(before + names.length);
  });
});

describe('a server that is killed amid fifty openings', () => {
  /** After five notices, which an opening writes last, each takes the database a second: time to be killed in. */
  const slowDown = async (): Promise<void> => {
    const run = (sql: string) => app.strapi.db.connection.raw(sql);
    const isLate = '(select count(*) from notifications) >= 5';
    if (!isPostgres(app.strapi)) {
      await run(`create trigger slow before insert on notifications when ${isLate} begin select count(*) from
        (with recursive n(i) as (select 1 union all select i + 1 from n where i < 2000000) select i from n); end`);
      return;
    }
    await run(`create function wait_a_second() returns trigger language plpgsql as
      $$ begin if ${isLate} then perform pg_sleep(1); end if; return new; end $$`);
    await run('create trigger slow before insert on notifications for each row execute function wait_a_second()');
  };

  /** How many rows of a table each ticket has, in the order of their protocols. */
  const rowsOf = async (table: string): Promise<number[]> => {
    const tickets = await app.strapi.db.connection('tickets').select('id').orderBy('protocol');
    const rows: { ticket_id: number }[] = await app.strapi.db.connection(table).select('ticket_id');
    return tickets.map(({ id }) => rows.filter(({ ticket_id }) => Number(ticket_id) === Number(id)).length);
  };

  it('has opened each wholly or not at all, loses none that it confirmed, and gives no number twice', async () => {
    const sector = (await makeSector(app, { email: 'desk@example.org' })).documentId;
    const occurrenceType = (await makeType(app, { anonymous: true, solutionRequired: true })).documentId;
    const occurrence = (await makeOccurrence(app, { occurrenceType, sector })).documentId;
    await makeSolution(app, {
      occurrence,
      steps: [
        { name: 'One', sector },
        { name: 'Two', sector },
      ],
    });
    const customer = (await create(app, 'customers', { name: 'Ana' })).documentId;
    const data = { occurrence, customer, subject: 'Lamp' };
    await slowDown();
    const server = await startServer(app);
    let answered = 0;
    const openNext = async () => {
      const answer = await withToken(server.url, app.token)
        .post('/api/tickets')
        .send({ data })
        .catch(() => undefined);
      answered += 1;
      // The next ones have begun by then, and none has ended.
      if (answered === 10) setTimeout(() => server.child.kill('SIGKILL'), 300);
      return answer;
    };
    const openTen = async () => {
      const own: Awaited<ReturnType<typeof openNext>>[] = [];
      while (own.length < 10) own.push(await openNext());
      return own;
    };
    const answers = (await Promise.all(Array.from({ length: 5 }, openTen))).flat();
    expect(await server.ended).toEqual({ code: null, signal: 'SIGKILL' });
    const confirmed = answers.flatMap((answer) => (answer?.status === 201 ? [answer.body.data.protocol] : []));
    expect(confirmed.length).toBeGreaterThan(0);
    expect(confirmed.length).toBeLessThan(50);

    const protocols = async (): Promise<string[]> =>
      (await app.strapi.db.connection('tickets').select('protocol').orderBy('protocol')).map(
        ({ protocol }) => protocol,
      );
    const stored = await protocols();
    expect(stored).toEqual(expect.arrayContaining(confirmed));
    for (const [table, each] of [
      ['ticket_identities', 1],
      ['ticket_histories', 1],
      ['ticket_steps', 2],
      ['notifications', 1],
    ] as const)
      expect([table, await rowsOf(table)]).toEqual([table, stored.map(() => each)]);

    expect((await app.api.post('/api/tickets').send({ data })).status).toBe(201);
    const after = await protocols();
    expect(new Set(after).size).toBe(stored.length + 1);
    expect(after.at(-1)).toMatch(new RegExp(`-${String(stored.length + 1).padStart(6, '0')}$`));
  });
});
