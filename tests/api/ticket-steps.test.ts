import { pauseSteps, resumeSteps, unfinishedMainSteps } from '../../src/api/ticket-step/services/course';
import { finishDueSteps } from '../../src/api/ticket-step/services/due-steps';
import { giveSteps } from '../../src/api/ticket-step/services/given-steps';
import { inTransaction } from '../../src/write/store';
import {
  create,
  type Item,
  makeGroup,
  makeOccurrence,
  makeSector,
  makeSolution,
  makeType,
  makeUser,
} from '../factories';
import { type App, startApp } from '../helpers/app';
import { putTicket } from '../helpers/tickets';

let app: App;
let sector: Item;
let type: Item;
let occurrence: Item;
beforeAll(async () => {
  app = await startApp();
  // The test says what time it is.
  app.strapi.cron.stop();
  sector = await makeSector(app);
  type = await makeType(app);
  occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
});
afterAll(() => app.stop());

const MINUTE = 60_000;
const START = new Date('2026-05-04T12:00:00Z');
const at = (minutes: number): Date => new Date(START.getTime() + minutes * MINUTE);

interface StepRow {
  id: number;
  name: string;
  position: number;
  started_at: unknown;
  due_at: unknown;
  finished_at: unknown;
  finished_by_id: number | null;
}

const minutes = (value: unknown): number | null =>
  value === null ? null : (new Date(value as Date | number).getTime() - START.getTime()) / MINUTE;

const rows = (ticketId: number): Promise<StepRow[]> =>
  app.strapi.db.connection('ticket_steps').where({ ticket_id: ticketId }).orderBy('position');

/** `name start-finish` of every step, in minutes. */
const course = async (ticketId: number): Promise<string[]> =>
  (await rows(ticketId)).map(
    ({ name, started_at, finished_at }) => `${name} ${minutes(started_at) ?? ''}-${minutes(finished_at) ?? ''}`,
  );

const history = async (ticketId: number): Promise<string[]> => {
  const entries: { action: string; at: unknown; changes: unknown; actor_kind: string }[] = await app.strapi.db
    .connection('ticket_histories')
    .where({ ticket_id: ticketId })
    .orderBy('id');
  return entries.map((entry) => {
    const changes = typeof entry.changes === 'string' ? JSON.parse(entry.changes) : entry.changes;
    return `${minutes(entry.at)} ${entry.actor_kind} ${entry.action} ${changes.step?.name ?? ''}`.trim();
  });
};

const step = (name: string, data: object = {}) => ({
  name,
  sector: sector.documentId,
  deadlineValue: 10,
  deadlineUnit: 'minutes',
  ...data,
});
const auto = { autoStart: true, autoFinish: true };

const open = (columns: object = {}) =>
  putTicket(app, {
    occurrence_id: occurrence.id,
    occurrence_type_id: type.id,
    sector_id: sector.id,
    ...columns,
  });

/** A ticket that got the steps of a solution at START. */
const ticketWith = async (steps: object[], data: object = {}) => {
  const solution = await makeSolution(app, { occurrence: occurrence.documentId, steps, ...data });
  const ticket = await open({ started_at: START });
  await give(ticket.id, solution.id, START);
  return ticket;
};

const give = (ticketId: number, solutionId: number | null, when: Date) =>
  inTransaction(app.strapi, (trx) => giveSteps(app.strapi, trx, { ticketId, solutionId, at: when }));

const unfinished = (ticketId: number, now: Date) =>
  inTransaction(app.strapi, (trx) => unfinishedMainSteps(app.strapi, trx, ticketId, now));

/** What the clock does, at a time of the test's choice. */
const tick = (when: Date) => finishDueSteps(app.strapi, when);

describe('a ticket gets the steps of its solution', () => {
  it('as they are then, in order, with who treats them, and later edits change nothing', async () => {
    const group = await makeGroup(app);
    const [ana, rui] = [await makeUser(app), await makeUser(app)];
    const alert = await create(app, 'alerts', { name: 'Late' });
    const solution = await makeSolution(app, {
      occurrence: occurrence.documentId,
      flow: 'alternative',
      steps: [
        step('Look', {
          alert: alert.documentId,
          users: [
            { user: rui.documentId, role: 'manager' },
            { user: ana.documentId, role: 'supervisor' },
          ],
        }),
        { name: 'Mend', solutionGroup: group.documentId, parallel: true, autoStart: true },
      ],
    });
    const { id } = await open();
    await give(id, solution.id, START);
    await app.api.put(`/api/solutions/${solution.documentId}`).send({ data: { steps: [] } });
    const [look, mend] = (await rows(id)) as unknown as Record<string, unknown>[];
    expect(look).toMatchObject({
      name: 'Look',
      flow: 'alternative',
      position: 1,
      sector_id: sector.id,
      solution_group_id: null,
      alert_id: alert.id,
      deadline_value: 10,
      deadline_unit: 'minutes',
    });
    expect(mend).toMatchObject({
      name: 'Mend',
      position: 2,
      sector_id: null,
      solution_group_id: group.id,
      deadline_value: null,
    });
    const users = look?.['user_ids'];
    expect(typeof users === 'string' ? JSON.parse(users) : users).toEqual([rui.id, ana.id]);
  });

  it('that start by themselves when it is their turn; the others wait', async () => {
    const { id } = await ticketWith([
      step('a', { autoStart: true, parallel: true }),
      step('b', { parallel: true }),
      step('c', { autoStart: true }),
    ]);
    expect(await course(id)).toEqual(['a 0-', 'b -', 'c -']);
    expect(minutes((await rows(id))[0]?.due_at)).toBe(10);
    expect(await history(id)).toEqual(['0 system stepStarted a']);
  });

  it('none where the solution has none', async () => {
    const { id } = await ticketWith([]);
    expect(await rows(id)).toEqual([]);
  });

  it('of another solution instead, and what had begun stays in the history', async () => {
    const { id } = await ticketWith([step('old', auto), step('older')]);
    const other = await makeSolution(app, {
      occurrence: occurrence.documentId,
      steps: [step('new', { autoStart: true })],
    });
    await give(id, other.id, at(15));
    expect(await course(id)).toEqual(['new 15-']);
    expect(await history(id)).toEqual([
      '0 system stepStarted old',
      '10 system stepFinished old',
      '15 system stepsReplaced',
      '15 system stepStarted new',
    ]);
    await give(id, null, at(16));
    expect(await rows(id)).toEqual([]);
  });
});

describe('by the clock', () => {
  it('a step finishes at its deadline, however late the clock comes, and starts what follows then', async () => {
    const { id } = await ticketWith([
      step('a', auto),
      step('b', auto),
      step('c', { autoStart: true, deadlineValue: 1, deadlineUnit: 'hours' }),
    ]);
    await tick(at(9));
    expect(await course(id)).toEqual(['a 0-', 'b -', 'c -']);
    await tick(at(3 * 60));
    expect(await course(id)).toEqual(['a 0-10', 'b 10-20', 'c 20-']);
    expect((await rows(id)).map(({ finished_by_id }) => finished_by_id)).toEqual([null, null, null]);
    expect(await history(id)).toEqual([
      '0 system stepStarted a',
      '10 system stepFinished a',
      '10 system stepStarted b',
      '20 system stepFinished b',
      '20 system stepStarted c',
    ]);
  });

  it('nothing happens twice, whatever the number of clocks', async () => {
    const tickets = await Promise.all([1, 2, 3, 4, 5].map(() => ticketWith([step('a', auto), step('b', auto)])));
    await Promise.all([1, 2, 3, 4, 5, 6].map(() => tick(at(60))));
    for (const { id } of tickets) {
      expect(await course(id)).toEqual(['a 0-10', 'b 10-20']);
      expect(await history(id)).toHaveLength(4);
    }
  });

  it('nothing to do costs one statement, without a transaction', async () => {
    const statements: string[] = [];
    const note = ({ sql }: { sql: string }) => statements.push(sql);
    app.strapi.db.connection.on('query', note);
    await tick(new Date(0));
    app.strapi.db.connection.removeListener('query', note);
    expect(statements).toEqual([expect.stringMatching(/^select/)]);
  });

  it('many overdue tickets are all seen to in one turn', async () => {
    const solution = await makeSolution(app, { occurrence: occurrence.documentId, steps: [step('a', auto)] });
    const tickets = [];
    for (let count = 0; count < 60; count += 1) tickets.push(await open());
    for (const { id } of tickets) await give(id, solution.id, START);
    await tick(at(60));
    const left = await app.strapi.db
      .connection('ticket_steps')
      .whereNull('finished_at')
      .whereIn(
        'ticket_id',
        tickets.map(({ id }) => id),
      );
    expect(left).toEqual([]);
  });

  it('a ticket that is closed stands still, and goes on when it is taken up again', async () => {
    const { id } = await ticketWith([step('a', auto), step('b', { autoStart: true })]);
    await inTransaction(app.strapi, (trx) => pauseSteps(app.strapi, trx, id));
    await tick(at(60));
    expect(await course(id)).toEqual(['a 0-', 'b -']);
    await inTransaction(app.strapi, (trx) => resumeSteps(app.strapi, trx, id, at(70)));
    await tick(at(80));
    expect(await course(id)).toEqual(['a 0-70', 'b 70-']);
  });
});

describe('unfinished steps of the main flow', () => {
  it('are counted as they are at that moment, without waiting for the clock', async () => {
    const { id } = await ticketWith([step('a', auto), step('b', { autoStart: true })]);
    expect(await unfinished(id, at(9))).toBe(2);
    expect(await unfinished(id, at(11))).toBe(1);
  });

  it('are none of the alternative flow', async () => {
    const { id } = await ticketWith([step('a')], { flow: 'alternative' });
    expect(await unfinished(id, at(1))).toBe(0);
  });
});
