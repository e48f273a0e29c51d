import { finishDueSteps } from '../../src/api/ticket-step/services/due-steps';
import { type Item, makeGroup, makeOccurrence, makeSector, makeSolution, makeType } from '../factories';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';
import { startServer } from '../helpers/server-process';
import { caller, type Person } from '../helpers/tickets';

let app: App;
let sector: Item;
let elsewhere: Item;
let member: Person;
let outsider: Person;
beforeAll(async () => {
  app = await startApp();
  app.strapi.cron.stop();
  sector = await makeSector(app);
  elsewhere = await makeSector(app);
  member = await caller(app, 'agent', { sector: sector.id });
  outsider = await caller(app, 'agent', { sector: elsewhere.id });
});
afterAll(() => app.stop());

const AUTO = { autoStart: true, autoFinish: true };

interface Step {
  documentId: string;
  name: string;
  startedAt: string | null;
  finishedAt: string | null;
  finishedBy: { documentId: string } | null;
  sector: { documentId: string } | null;
  solutionGroup: object | null;
}

/** An occurrence whose only solution of the main flow has these steps: tickets get it by themselves. */
const occurrenceWith = async (steps: object[]): Promise<string> => {
  const type = await makeType(app, { sector: sector.documentId });
  const { documentId } = await makeOccurrence(app, { occurrenceType: type.documentId });
  const treated = steps.map((step, index) => ({
    name: 'abc'.charAt(index),
    sector: sector.documentId,
    deadlineValue: 1,
    deadlineUnit: 'hours',
    ...step,
  }));
  await makeSolution(app, { occurrence: documentId, steps: treated });
  return documentId;
};

const openOn = async (occurrence: string): Promise<string> => {
  const { body, status } = await member.post('/api/tickets').send({ data: { occurrence, subject: 'Broken' } });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.data.documentId;
};

const open = async (steps: object[]): Promise<string> => openOn(await occurrenceWith(steps));

const stepsOf = async (ticket: string): Promise<Step[]> => (await member.get(`/api/tickets/${ticket}`)).body.data.steps;

const act = async (who: Person, ticket: string, index: number, action: string, data?: object) => {
  const step = (await stepsOf(ticket))[index];
  const request = who.post(`/api/tickets/${ticket}/steps/${step?.documentId}/${action}`);
  return data === undefined ? request : request.send({ data });
};

const transfer = (who: Person, ticket: string, data: object) => act(who, ticket, 0, 'transfer', data);

describe('the members of a step’s sector', () => {
  it('start it in its turn and finish it, which is recorded, and the next one follows', async () => {
    const ticket = await open([{}, { autoStart: true }]);
    expect((await act(member, ticket, 0, 'start')).body.data).toMatchObject({
      name: 'a',
      finishedAt: null,
      finishedBy: null,
    });
    const finished = await act(member, ticket, 0, 'finish');
    expect(finished.status).toBe(200);
    expect(finished.body.data.finishedBy.documentId).toBe(member.documentId);
    const [first, second] = await stepsOf(ticket);
    expect(second?.startedAt).toBe(first?.finishedAt);
    const { body } = await member.get(`/api/tickets/${ticket}/history`);
    const entries = body.data.map(
      ({ action, actor }: { action: string; actor: { kind: string } }) => `${action} ${actor.kind}`,
    );
    expect(entries.sort()).toEqual(['opened staff', 'stepFinished staff', 'stepStarted staff', 'stepStarted system']);
  });

  it.each<[string, number, string]>([
    ['start it twice', 0, 'start'],
    ['start the next one before it is finished', 1, 'start'],
    ['finish one that has not begun', 1, 'finish'],
  ])('do not %s', async (_, index, action) => {
    const ticket = await open([{ autoStart: true }, {}]);
    const answer = await act(member, ticket, index, action);
    expect([answer.status, ...violationsIn(answer)]).toEqual([400, ': INVALID_TRANSITION']);
  });

  it('do not finish one that has finished by itself, though the clock has not been there', async () => {
    const ticket = await open([AUTO]);
    const [step] = await stepsOf(ticket);
    const past = new Date(Date.now() - 10 * 3_600_000);
    await app.strapi.db
      .connection('ticket_steps')
      .where({ document_id: step?.documentId })
      .update({ due_at: past, finishes_at: past });
    const answer = await act(member, ticket, 0, 'finish');
    expect([answer.status, ...violationsIn(answer)]).toEqual([400, ': INVALID_TRANSITION']);
    await finishDueSteps(app.strapi, new Date());
    expect(await stepsOf(ticket)).toMatchObject([{ finishedAt: past.toISOString(), finishedBy: null }]);
  });

  it('hand it on with a reason; then it is the others’', async () => {
    const group = await makeGroup(app);
    const ticket = await open([{ autoStart: true, solutionGroup: group.documentId }]);
    const handed = await transfer(member, ticket, { sector: elsewhere.documentId, reason: 'Not ours' });
    expect(handed.body.data).toMatchObject({ sector: { documentId: elsewhere.documentId }, solutionGroup: null });
    expect((await act(member, ticket, 0, 'finish')).status).toBe(403);
    expect((await act(outsider, ticket, 0, 'finish')).status).toBe(200);
    const { body } = await member.get(`/api/tickets/${ticket}/history`);
    const changes = body.data.find(({ action }: { action: string }) => action === 'stepTransferred').changes;
    expect(changes).toMatchObject({ reason: 'Not ours', sector: { from: sector['name'], to: elsewhere['name'] } });
  });

  it('hand it on to no sector that does not exist, is retired, or has it, and not without a reason', async () => {
    const ticket = await open([{ autoStart: true }]);
    const retired = await makeSector(app, { active: false });
    const cases: [object, string[]][] = [
      [{ sector: 'nowhere', reason: 'x' }, ['sector: FIELD_INVALID']],
      [{ sector: retired.documentId, reason: 'x' }, ['sector: RETIRED']],
      [{ sector: sector.documentId, reason: 'x' }, ['sector: FIELD_INVALID']],
      [{}, ['reason: FIELD_REQUIRED', 'sector: FIELD_REQUIRED']],
      [{ sector: { $ne: null }, reason: 5 }, ['reason: FIELD_INVALID', 'sector: FIELD_INVALID']],
    ];
    for (const [data, expected] of cases) {
      const answer = await transfer(member, ticket, data);
      expect([answer.status, ...violationsIn(answer)]).toEqual([400, ...expected]);
    }
  });
});

describe('the members of a step’s group', () => {
  it('start and finish it, whatever their sector; those of the ticket’s sector do not', async () => {
    const group = await makeGroup(app, { members: [outsider.id] });
    const ticket = await open([{ sector: null, solutionGroup: group.documentId }]);
    for (const action of ['start', 'finish']) {
      expect((await act(member, ticket, 0, action)).status).toBe(403);
      expect((await act(outsider, ticket, 0, action)).status).toBe(200);
    }
    expect((await stepsOf(ticket))[0]?.finishedBy?.documentId).toBe(outsider.documentId);
  });
});

describe('nobody else', () => {
  it('starts, finishes or hands on a step: other staff, also those in its list of Users, a token, a customer, anybody', async () => {
    const users = [{ user: outsider.documentId, role: 'responsible' }];
    const ticket = await open([{ autoStart: true, users }]);
    const customer = await caller(app, 'authenticated');
    const api = Object.assign(app.api, { id: 0, documentId: '' });
    const anyone = Object.assign(app.anyone, { id: 0, documentId: '' });
    const data = { sector: elsewhere.documentId, reason: 'x' };
    for (const who of [outsider, customer, api, anyone]) {
      for (const action of ['start', 'finish']) expect((await act(who, ticket, 0, action)).status).toBe(403);
      expect((await transfer(who, ticket, data)).status).toBe(403);
    }
    expect((await stepsOf(ticket))[0]?.finishedAt).toBeNull();
  });

  it('finds a step under another ticket', async () => {
    const [ticket, other] = [await open([{ autoStart: true }]), await open([{}])];
    const [step] = await stepsOf(ticket);
    for (const id of [step?.documentId, 'nothing', '1']) {
      expect((await member.post(`/api/tickets/${other}/steps/${id}/finish`)).status).toBe(404);
    }
  });
});

describe('a ticket with unfinished steps of its main flow', () => {
  it('closes only with a reason, and then nothing more is done to its steps', async () => {
    const ticket = await open([{ autoStart: true }]);
    const close = (data: object) => member.post(`/api/tickets/${ticket}/close`).send({ data });
    const refused = await close({});
    expect([refused.status, ...violationsIn(refused)]).toEqual([400, 'reason: FIELD_REQUIRED']);
    expect((await close({ reason: 'Done elsewhere' })).status).toBe(200);
    const answer = await act(member, ticket, 0, 'finish');
    expect([answer.status, ...violationsIn(answer)]).toEqual([400, 'status: INVALID_TRANSITION']);
  });

  it.each(['closed', 'canceled'])(
    'stands still while it is %s, and goes on when it is taken up again',
    async (status) => {
      const ticket = await open([AUTO]);
      const at = `/api/tickets/${ticket}`;
      const inTenHours = () => finishDueSteps(app.strapi, new Date(Date.now() + 10 * 3_600_000));
      const finished = async () => (await stepsOf(ticket))[0]?.finishedAt !== null;
      if (status === 'closed') await member.post(`${at}/close`).send({ data: { reason: 'Done elsewhere' } });
      else await member.put(at).send({ data: { status } });
      expect((await member.get(at)).body.data.status).toBe(status);
      expect(violationsIn(await act(member, ticket, 0, 'finish'))).toEqual(['status: INVALID_TRANSITION']);
      await inTenHours();
      expect(await finished()).toBe(false);
      if (status === 'canceled') return;
      expect((await member.post(`${at}/reopen`).send({ data: { reason: 'Dark again' } })).status).toBe(200);
      await inTenHours();
      expect(await finished()).toBe(true);
    },
  );

  it('closes without one once they are finished', async () => {
    const ticket = await open([{ autoStart: true }]);
    await act(member, ticket, 0, 'finish');
    expect((await member.post(`/api/tickets/${ticket}/close`).send({ data: {} })).status).toBe(200);
  });
});

it('ten members who finish a step at once finish it once', async () => {
  const ticket = await open([{ autoStart: true }, { autoStart: true }]);
  const [step] = await stepsOf(ticket);
  const path = `/api/tickets/${ticket}/steps/${step?.documentId}/finish`;
  const answers = await Promise.all(Array.from({ length: 10 }, () => member.post(path)));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(400)]);
});

describe('steps whose time has passed', () => {
  const past = new Date(Date.now() - 10 * 3_600_000);

  const overdue = async (count: number): Promise<string[]> => {
    const occurrence = await occurrenceWith([AUTO, AUTO, {}]);
    const tickets: string[] = [];
    while (tickets.length < count) tickets.push(await openOn(occurrence));
    await app.strapi.db
      .connection('ticket_steps')
      .whereNotNull('finishes_at')
      .update({ started_at: past, due_at: past, finishes_at: past });
    return tickets;
  };

  const untilFinished = async (): Promise<void> => {
    const unfinished = () => app.strapi.db.connection('ticket_steps').whereNotNull('finishes_at');
    while ((await unfinished()).length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  };

  const expectOnce = async (tickets: readonly string[]): Promise<void> => {
    for (const ticket of tickets) {
      const { body } = await member.get(`/api/tickets/${ticket}/history`);
      const actions = body.data.map(({ action }: { action: string }) => action).sort();
      expect(actions).toEqual(['opened', 'stepFinished', 'stepFinished', 'stepStarted', 'stepStarted']);
      const [first, second, third] = await stepsOf(ticket);
      expect(first?.finishedAt).toBe(past.toISOString());
      expect(second?.startedAt).toBe(past.toISOString());
      expect(third?.startedAt).toBeNull();
    }
  };

  it('finish when a server starts, and once where two do so at the same stroke of their clocks', async () => {
    const waiting = await overdue(3);
    const other = await startServer(app);
    await untilFinished();
    await expectOnce(waiting);
    app.strapi.cron.start();
    const contested = await overdue(30);
    await untilFinished();
    app.strapi.cron.stop();
    await other.stop();
    await expectOnce(contested);
  });
});
