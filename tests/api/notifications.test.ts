import { type Cause, recordNotifications } from '../../src/api/notification/services/record';
import { finishDueSteps } from '../../src/api/ticket-step/services/due-steps';
import { giveSteps } from '../../src/api/ticket-step/services/given-steps';
import { inTransaction } from '../../src/write/store';
import { create, type Item, makeGroup, makeOccurrence, makeSector, makeSolution, makeType } from '../factories';
import { type App, startApp } from '../helpers/app';
import { caller, type Person, putTicket } from '../helpers/tickets';

let app: App;
beforeAll(async () => {
  app = await startApp();
  app.strapi.cron.stop();
});
afterAll(() => app.stop());

const MINUTE = 60_000;
const START = new Date('2026-05-04T12:00:00Z');
const at = (minutes: number): Date => new Date(START.getTime() + minutes * MINUTE);

const agent = (data: object = {}): Promise<Person> => caller(app, 'agent', { ...data });
const set = (...items: Item[]) => ({ set: items.map(({ id }) => id) });

const record = (kind: Cause['kind'], ticketId: number, when: Date = START) =>
  inTransaction(app.strapi, (trx) => recordNotifications(app.strapi, trx, { kind, ticketId, at: when }));

interface Row {
  kind: string;
  channel: string;
  recipient_id: number | null;
  recipient_email: string | null;
  due_at: unknown;
  percent: number | null;
  survey_id: number | null;
}

const rows = (ticketId: number): Promise<Row[]> =>
  app.strapi.db.connection('notifications').where({ ticket_id: ticketId }).orderBy('id');

const minutes = (value: unknown): string =>
  value === null ? '' : ` ${(new Date(value as Date | number).getTime() - START.getTime()) / MINUTE}`;

/** `kind recipient minutes` of each, in alphabetical order. */
const told = async (ticketId: number): Promise<string[]> =>
  (await rows(ticketId))
    .map(
      ({ kind, channel, recipient_id, recipient_email, due_at }) =>
        `${kind} ${recipient_id ?? recipient_email ?? channel}${minutes(due_at)}`,
    )
    .sort();

interface Setting {
  readonly occurrence?: Record<string, unknown>;
  readonly type?: Record<string, unknown>;
  readonly ticket?: object;
  readonly sector?: Item;
}

const place = async ({ occurrence = {}, type = {}, ticket = {}, sector }: Setting = {}) => {
  const of = sector ?? (await makeSector(app));
  const madeType = await makeType(app, type);
  const madeOccurrence = await makeOccurrence(app, { occurrenceType: madeType.documentId, ...occurrence });
  const stored = await putTicket(app, {
    occurrence_id: madeOccurrence.id,
    occurrence_type_id: madeType.id,
    sector_id: of.id,
    started_at: START,
    due_at: at(100),
    ...ticket,
  });
  return { ...stored, sector: of, type: madeType, occurrence: madeOccurrence };
};

const mine = async (person: Person, query = '') => (await person.get(`/api/my/notifications${query}`)).body;
const mineOf = async (person: Person, documentId: string) =>
  (await mine(person)).data.filter((each: { ticket: { documentId: string } }) => each.ticket.documentId === documentId);

describe('a ticket is linked to an occurrence', () => {
  it('its sector and the occurrence’s are told: their addresses and their members, each once', async () => {
    const treating = await makeSector(app, { email: 'treating@example.org' });
    const sector = await makeSector(app, { email: 'sector@example.org' });
    const primary = await agent({ sector: sector.id });
    const other = await agent({ otherSectors: set(sector) });
    const both = await agent({ sector: treating.id, otherSectors: set(sector) });
    await agent({ sector: sector.id, blocked: true });
    await agent({ sector: (await makeSector(app)).id });
    const { id } = await place({ sector, occurrence: { sector: treating.documentId } });
    await record('reclassified', id);
    expect(await told(id)).toEqual(
      [
        ...[primary, other, both].map((person) => `ticketLinked ${person.id}`),
        'ticketLinked sector@example.org',
        'ticketLinked treating@example.org',
      ].sort(),
    );
  });

  it('as soon as it is opened, with those whom its alerts are for', async () => {
    const sector = await makeSector(app, { email: 'opened@example.org' });
    const member = await agent({ sector: sector.id });
    const alert = await create(app, 'alerts', {
      name: 'Half of it',
      thresholds: [{ percent: 50 }],
      recipients: { sector: true },
    });
    const occurrence = await makeOccurrence(app, { sector: sector.documentId, alert: alert.documentId });
    const data = { occurrence: occurrence.documentId, subject: 'Lamp' };
    const { status, body } = await app.api.post('/api/tickets').send({ data });
    expect([status, body.error]).toEqual([201, undefined]);
    const { id } = await app.strapi.db.connection('tickets').where({ document_id: body.data.documentId }).first('id');
    const told = (await rows(id)).map((row) =>
      `${row.kind} ${row.recipient_id ?? row.recipient_email} ${row.percent ?? ''}`.trim(),
    );
    expect(told.sort()).toEqual(
      [
        `alert ${member.id} 50`,
        'alert opened@example.org 50',
        `ticketLinked ${member.id}`,
        'ticketLinked opened@example.org',
      ].sort(),
    );
  });

  it('nobody is told who belongs there and cannot see it', async () => {
    const { id } = await place();
    await record('reclassified', id);
    expect(await told(id)).toEqual([]);
  });

  it('more members than one statement takes are all told', async () => {
    const sector = await makeSector(app);
    const users = Array.from({ length: 700 }, (_, index) => ({
      document_id: `m${index}`,
      username: `m${index}`,
      email: `m${index}@example.org`,
      blocked: false,
    }));
    const made = [];
    for (let start = 0; start < users.length; start += 100) {
      made.push(
        ...(await app.strapi.db
          .connection('up_users')
          .insert(users.slice(start, start + 100))
          .returning('id')),
      );
    }
    for (let start = 0; start < made.length; start += 100) {
      const links = made.slice(start, start + 100).map(({ id }) => ({ user_id: id, sector_id: sector.id }));
      await app.strapi.db.connection('up_users_sector_lnk').insert(links);
    }
    const { id } = await place({ sector });
    await record('reclassified', id);
    expect(await rows(id)).toHaveLength(700);
  });
});

describe('a ticket is assigned', () => {
  it('the assignee is told', async () => {
    const ana = await agent();
    const { id } = await place({ ticket: { assignee_id: ana.id } });
    await record('assigned', id);
    expect(await told(id)).toEqual([`ticketAssigned ${ana.id}`]);
  });
});

describe('a ticket is closed', () => {
  const survey = (name: string) => create(app, 'satisfaction-surveys', { name });
  const customer = () =>
    app.strapi.documents('api::customer.customer').create({ data: { name: 'Zélia', email: 'zelia@example.org' } });

  it('the survey is to be sent: the occurrence’s before the type’s, by the flag beside it', async () => {
    const [mail, sms] = [await survey('By mail'), await survey('By SMS')];
    const { id: customer_id } = await customer();
    const cases: [Record<string, unknown>, Record<string, unknown>, string][] = [
      [{}, {}, ''],
      [{}, { satisfactionSurvey: mail.documentId }, `email ${mail.id}`],
      [{ sendSurveyBySms: true }, { satisfactionSurvey: mail.documentId }, `email ${mail.id}`],
      [
        { satisfactionSurvey: sms.documentId, sendSurveyBySms: true },
        { satisfactionSurvey: mail.documentId },
        `sms ${sms.id}`,
      ],
      [
        { satisfactionSurvey: mail.documentId },
        { satisfactionSurvey: sms.documentId, sendSurveyBySms: true },
        `email ${mail.id}`,
      ],
    ];
    for (const [occurrence, type, expected] of cases) {
      const { id } = await place({ occurrence, type, ticket: { customer_id } });
      await record('closed', id, at(10));
      expect((await rows(id)).map(({ channel, survey_id }) => `${channel} ${survey_id}`).join()).toBe(expected);
    }
  });

  it('whoever gets it is not named, for the ticket may be anonymous', async () => {
    const { documentId } = await survey('Anonymous');
    const { id } = await place({ type: { satisfactionSurvey: documentId }, ticket: { anonymous: true } });
    const { id: customer_id } = await customer();
    await app.strapi.db.connection('ticket_identities').insert({ ticket_id: id, customer_id });
    await record('closed', id, at(10));
    const [row] = await rows(id);
    expect(row).toMatchObject({ kind: 'survey', recipient_id: null, recipient_email: null });
    expect(JSON.stringify(row)).not.toMatch(/zelia|Zélia/);
  });

  it('no survey where nobody asked, and none twice when it is closed again', async () => {
    const { documentId } = await survey('Once');
    const nobody = await place({ type: { satisfactionSurvey: documentId } });
    await record('closed', nobody.id, at(10));
    expect(await rows(nobody.id)).toEqual([]);
    const { id } = await place({
      type: { satisfactionSurvey: documentId },
      ticket: { customer_id: (await customer()).id },
    });
    for (const kind of ['closed', 'reopened', 'closed'] as const) await record(kind, id, at(10));
    expect(await rows(id)).toHaveLength(1);
  });
});

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

describe('GET /api/my/notifications', () => {
  it('has a user’s own, the newest first, a page at a time', async () => {
    const sector = await makeSector(app);
    const [ana, rui] = [await agent({ sector: sector.id }), await agent()];
    const tickets = [await place({ sector }), await place({ sector }), await place({ sector })];
    for (const { id } of tickets) await record('reclassified', id);
    const { data, meta } = await mine(ana, '?pagination[pageSize]=2');
    expect(data.map(({ ticket }: { ticket: { protocol: string } }) => ticket.protocol)).toEqual([
      tickets[2]?.protocol,
      tickets[1]?.protocol,
    ]);
    expect(meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 2, total: 3 });
    expect(data[0]).toMatchObject({ kind: 'ticketLinked', dueAt: null, percent: null, step: null });
    expect((await mine(rui)).data).toEqual([]);
  });

  it('says of a ticket what a summary row says, and no more', async () => {
    const sector = await makeSector(app);
    const ana = await agent({ sector: sector.id });
    const { id, documentId, protocol, occurrence } = await place({
      sector,
      ticket: { subject: 'Planted subject', confidential: true },
    });
    await record('reclassified', id);
    const [notification] = await mineOf(ana, documentId);
    expect(notification.ticket).toEqual({
      documentId,
      protocol,
      occurrence: { documentId: occurrence.documentId, name: occurrence['name'] },
    });
    expect(JSON.stringify(notification)).not.toContain('Planted');
  });

  it('leaves out tickets that are hidden from the user by now, also from the total', async () => {
    const [sector, elsewhere] = [await makeSector(app), await makeSector(app)];
    const ana = await agent({ sector: sector.id });
    const { id, documentId, type } = await place({ sector });
    await record('reclassified', id);
    const restrict = (value: boolean) =>
      app.api.put(`/api/occurrence-types/${type.documentId}`).send({ data: { listRestrictedToSector: value } });
    await restrict(true);
    expect(await mineOf(ana, documentId)).toHaveLength(1);
    const { id: user } = ana;
    await app.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { id: user }, data: { sector: elsewhere.id } });
    expect(await mine(ana)).toMatchObject({ data: [], meta: { pagination: { total: 0 } } });
    await restrict(false);
    expect(await mineOf(ana, documentId)).toHaveLength(1);
  });

  it('is for staff alone', async () => {
    const customer = await caller(app, 'authenticated');
    expect((await customer.get('/api/my/notifications')).status).toBe(403);
    expect((await app.anyone.get('/api/my/notifications')).status).toBe(403);
    expect((await app.api.get('/api/my/notifications')).status).toBe(403);
  });

  it.each(['?filters[recipientId]=1', '?populate=*', '?sort=id', '?pagination[page]=x', '?pagination[limit]=-1'])(
    'refuses %s',
    async (query) => {
      const ana = await agent();
      expect((await ana.get(`/api/my/notifications${query}`)).status).toBe(400);
    },
  );
});
