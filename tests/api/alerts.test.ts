import { finishDueSteps } from '../../src/api/ticket-step/services/due-steps';
import { giveSteps } from '../../src/api/ticket-step/services/given-steps';
import { inTransaction } from '../../src/write/store';
import { create, makeGroup, makeOccurrence, makeSector, makeSolution } from '../factories';
import { type App, startApp } from '../helpers/app';
import { at, type Notices, noticesIn, START } from '../helpers/notices';

let app: App;
let agent: Notices['agent'];
let record: Notices['record'];
let told: Notices['told'];
let place: Notices['place'];
beforeAll(async () => {
  app = await startApp();
  app.strapi.cron.stop();
  ({ agent, record, told, place } = noticesIn(app));
});
afterAll(() => app.stop());

describe('an alert', () => {
  const RECIPIENTS = {
    assignee: false,
    sector: false,
    solutionGroup: false,
    responsible: false,
    supervisor: false,
    manager: false,
  };
  const makeAlert = (thresholds: number[], recipients: object, extraEmails: string[] = []) =>
    create(app, 'alerts', {
      name: `Alert ${thresholds}`,
      thresholds: thresholds.map((percent) => ({ percent })),
      recipients: { ...RECIPIENTS, ...recipients },
      extraEmails,
    });

  it('is for everybody whom it names, at each of its thresholds of the SLA', async () => {
    const [lead, boss, chief, member, assignee, peer] = await Promise.all([
      agent(),
      agent(),
      agent(),
      agent(),
      agent(),
      agent(),
    ]);
    const sector = await makeSector(app, { email: 'desk@example.org' });
    await app.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { id: peer.id }, data: { sector: sector.id } });
    const group = await makeGroup(app, { members: [member.documentId], email: 'group@example.org' });
    const alert = await makeAlert(
      [50, 120],
      { assignee: true, sector: true, solutionGroup: true, responsible: true, supervisor: true, manager: true },
      ['mayor@example.org'],
    );
    const { id } = await place({
      sector,
      type: {
        users: [
          { user: lead.documentId, role: 'responsible' },
          { user: chief.documentId, role: 'manager' },
        ],
      },
      occurrence: { alert: alert.documentId, users: [{ user: boss.documentId, role: 'supervisor' }] },
      ticket: { assignee_id: assignee.id, solution_group_id: group.id },
    });
    await record('reclassified', id);
    const names = [
      ...[lead, boss, chief, member, assignee, peer].map((person) => person.id),
      'desk@example.org',
      'group@example.org',
      'mayor@example.org',
    ];
    const alerts = (await told(id)).filter((each) => each.startsWith('alert'));
    expect(alerts).toEqual(names.flatMap((name) => [`alert ${name} 50`, `alert ${name} 120`]).sort());
  });

  it('is for nobody else', async () => {
    const [lead, assignee] = [await agent(), await agent()];
    const alert = await makeAlert([80], { responsible: true });
    const users = [
      { user: lead.documentId, role: 'responsible' },
      { user: assignee.documentId, role: 'manager' },
    ];
    const { id } = await place({
      occurrence: { alert: alert.documentId, users },
      ticket: { assignee_id: assignee.id },
    });
    await record('reclassified', id);
    expect(await told(id)).toEqual([`alert ${lead.id} 80`]);
  });

  it('is for nobody who is blocked, neither on the ticket’s time nor on a step’s', async () => {
    const [lead, gone] = [await agent(), await agent({ blocked: true })];
    const alert = (await makeAlert([50], { responsible: true, assignee: true })).documentId;
    const users = [lead, gone].map(({ documentId }) => ({ user: documentId, role: 'responsible' }));
    const { documentId: occurrence } = await makeOccurrence(app, { alert, users });
    const sector = (await makeSector(app)).documentId;
    const step = { name: 'a', sector, autoStart: true, deadlineValue: 1, deadlineUnit: 'days', alert, users };
    await makeSolution(app, { occurrence, steps: [step] });
    const { body } = await app.api.post('/api/tickets').send({ data: { occurrence, subject: 'Lamp' } });
    const { id } = await app.strapi.db.connection('tickets').where({ document_id: body.data.documentId }).first('id');
    const alerted = async () => (await told(id)).map((each) => each.split(' ', 2).join(' '));
    const alerts = [`alert ${lead.id}`, `stepAlert ${lead.id}`];
    expect(await alerted()).toEqual(alerts);
    await app.strapi.db.connection('tickets').where({ id }).update({ assignee_id: gone.id });
    await record('transferred', id, new Date());
    expect(await alerted()).toEqual(alerts);
  });

  it('follows the assignee, but for what was due before', async () => {
    const [first, second] = [await agent(), await agent()];
    const alert = await makeAlert([20, 80], { assignee: true });
    const { id } = await place({ occurrence: { alert: alert.documentId }, ticket: { assignee_id: first.id } });
    await record('reclassified', id);
    await app.strapi.db.connection('tickets').where({ id }).update({ assignee_id: second.id });
    await record('assigned', id, at(50));
    expect(await told(id)).toEqual(
      [`alert ${first.id} 20`, `alert ${second.id} 80`, `ticketAssigned ${second.id}`].sort(),
    );
  });

  it('follows the sector and the occurrence', async () => {
    const [from, to] = [await makeSector(app), await makeSector(app)];
    const [here, there] = [await agent({ sector: from.id }), await agent({ sector: to.id })];
    const alert = await makeAlert([20, 80], { sector: true });
    const { id } = await place({ sector: from, occurrence: { alert: alert.documentId } });
    await record('reclassified', id);
    await app.strapi.db.connection('tickets').where({ id }).update({ sector_id: to.id });
    await record('transferred', id, at(50));
    expect((await told(id)).filter((each) => each.startsWith('alert'))).toEqual(
      [`alert ${here.id} 20`, `alert ${there.id} 80`].sort(),
    );
    const other = await makeOccurrence(app, { alert: (await makeAlert([90], { sector: true })).documentId });
    await app.strapi.db.connection('tickets').where({ id }).update({ occurrence_id: other.id });
    await record('reclassified', id, at(60));
    expect((await told(id)).filter((each) => each.startsWith('alert'))).toEqual([`alert ${there.id} 90`]);
  });

  it.each(['closed', 'canceled'] as const)(
    'is none of a ticket that is %s, until it is taken up again',
    async (kind) => {
      const ana = await agent();
      const alert = await makeAlert([20, 80], { assignee: true });
      const { id } = await place({ occurrence: { alert: alert.documentId }, ticket: { assignee_id: ana.id } });
      await record('reclassified', id);
      await record(kind, id, at(50));
      expect(await told(id)).toEqual([`alert ${ana.id} 20`]);
      await record('reopened', id, at(60));
      expect(await told(id)).toEqual([`alert ${ana.id} 20`, `alert ${ana.id} 80`]);
    },
  );

  it('of steps begins with an opening, ends and goes on with the ticket, and follows assignee and sector', async () => {
    const [here, there] = [await makeSector(app), await makeSector(app)];
    const [ana, rui] = [await agent({ sector: here.id }), await agent({ sector: there.id })];
    const alert = (await makeAlert([50], { assignee: true, sector: true })).documentId;
    const step = { deadlineValue: 10, deadlineUnit: 'days', autoStart: true, parallel: true };
    const { documentId: occurrence } = await makeOccurrence(app);
    const steps = [
      { ...step, name: 'a', sector: here.documentId },
      { ...step, name: 'b', sector: here.documentId, alert },
      { ...step, name: 'c', sector: here.documentId, alert },
    ];
    await makeSolution(app, { occurrence, steps });
    const opened = await ana.post('/api/tickets').send({ data: { occurrence, subject: 'Lamp' } });
    const { documentId } = opened.body.data;
    const { id } = await app.strapi.db.connection('tickets').where({ document_id: documentId }).first('id');
    const names = new Map<number, string>();
    for (const row of await app.strapi.db.connection('ticket_steps').where({ ticket_id: id }))
      names.set(Number(row.id), row.name);
    const alerts = async () =>
      (await app.strapi.db.connection('notifications').where({ ticket_id: id, kind: 'stepAlert' }))
        .map(({ step_id, recipient_id }) => `${names.get(Number(step_id))} ${recipient_id}`)
        .sort();
    const post = async (action: string, data: object, who = ana) => {
      const { status, body } = await who.post(`/api/tickets/${documentId}/${action}`).send({ data });
      expect([status, body.error]).toEqual([200, undefined]);
    };
    const stepId = async (name: string): Promise<string> =>
      (await ana.get(`/api/tickets/${documentId}`)).body.data.steps.find((each: { name: string }) => each.name === name)
        .documentId;
    const both = [`b ${ana.id}`, `c ${ana.id}`];
    expect(await alerts()).toEqual(both);
    await post(`steps/${await stepId('c')}/transfer`, { sector: there.documentId, reason: 'Theirs' });
    expect(await alerts()).toEqual([`b ${ana.id}`, `c ${rui.id}`]);
    await post('assign', { assignee: ana.documentId });
    const assigned = [`b ${ana.id}`, `c ${ana.id}`, `c ${rui.id}`].sort();
    expect(await alerts()).toEqual(assigned);
    await post('close', { reason: 'Done elsewhere' });
    expect(await alerts()).toEqual([]);
    await post('reopen', { reason: 'Dark again' });
    expect(await alerts()).toEqual(assigned);
    await post(`steps/${await stepId('b')}/finish`, {});
    expect(await alerts()).toEqual([`c ${ana.id}`, `c ${rui.id}`].sort());
    await ana.put(`/api/tickets/${documentId}`).send({ data: { solution: null } });
    expect(await alerts()).toEqual([]);
  });

  it('of a step counts from its start, is for whom the step is for, and ends with it', async () => {
    const [boss, assignee, peer] = [await agent(), await agent(), await agent()];
    const treating = await makeSector(app);
    await app.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { id: peer.id }, data: { sector: treating.id } });
    const alert = await makeAlert([50, 150], { assignee: true, sector: true, supervisor: true });
    const { id, occurrence } = await place({ ticket: { assignee_id: assignee.id } });
    const step = {
      sector: treating.documentId,
      deadlineValue: 60,
      deadlineUnit: 'minutes',
      autoStart: true,
      autoFinish: true,
    };
    const users = [{ user: boss.documentId, role: 'supervisor' }];
    const steps = [
      { ...step, name: 'Wait' },
      { ...step, name: 'Mend', alert: alert.documentId, users },
    ];
    const solution = await makeSolution(app, { occurrence: occurrence.documentId, steps });
    await inTransaction(app.strapi, (trx) =>
      giveSteps(app.strapi, trx, { ticketId: id, solutionId: solution.id, at: START }),
    );
    expect(await told(id)).toEqual([]);
    await finishDueSteps(app.strapi, at(61));
    expect(await told(id)).toEqual(
      [boss, assignee, peer].flatMap((person) => [`stepAlert ${person.id} 90`, `stepAlert ${person.id} 150`]).sort(),
    );
    await finishDueSteps(app.strapi, at(121));
    expect(await told(id)).toEqual([boss, assignee, peer].map((person) => `stepAlert ${person.id} 90`).sort());
  });
});
