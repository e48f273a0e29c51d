import { create, makeOccurrence, makeSector, makeType } from '../factories';
import { type App, startApp } from '../helpers/app';
import { at, type Notices, noticesIn, set } from '../helpers/notices';
import type { Person } from '../helpers/tickets';

let app: App;
let agent: Notices['agent'];
let record: Notices['record'];
let rows: Notices['rows'];
let told: Notices['told'];
let place: Notices['place'];
beforeAll(async () => {
  app = await startApp();
  app.strapi.cron.stop();
  ({ agent, record, rows, told, place } = noticesIn(app));
});
afterAll(() => app.stop());

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

  it('the occurrence’s sector is told also where the ticket follows its creator', async () => {
    const [own, treating] = [await makeSector(app), await makeSector(app, { email: 'treats@example.org' })];
    const [creator, member] = [await agent({ sector: own.id }), await agent({ sector: treating.id })];
    const type = await makeType(app, { dynamicSector: true });
    const occurrence = await makeOccurrence(app, {
      occurrenceType: type.documentId,
      sector: treating.documentId,
    });
    const data = { occurrence: occurrence.documentId, subject: 'Lamp' };
    const { body } = await creator.post('/api/tickets').send({ data });
    expect(body.data).toMatchObject({ sector: { documentId: own.documentId }, sectorOrigin: 'creator' });
    const { id } = await app.strapi.db.connection('tickets').where({ document_id: body.data.documentId }).first('id');
    expect(await told(id)).toEqual(
      [creator, member]
        .map((person) => `ticketLinked ${person.id}`)
        .concat('ticketLinked treats@example.org')
        .sort(),
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

describe('what happens to a ticket over the API', () => {
  const address = (documentId: string, action: string) => `/api/tickets/${documentId}/${action}`;
  const post = async (who: Pick<Person, 'post'>, documentId: string, action: string, data: object) => {
    const { status, body } = await who.post(address(documentId, action)).send({ data });
    expect([status, body.error]).toEqual([200, undefined]);
  };

  /** Half an hour after the opening of a ticket, whose alert is for its assignee and its sector; its survey is sent. */
  const opened = async () => {
    const [here, there] = [await makeSector(app), await makeSector(app)];
    const [ana, rui] = [await agent({ sector: here.id }), await agent({ sector: there.id })];
    const { documentId: alert } = await create(app, 'alerts', {
      name: 'Late',
      thresholds: [{ percent: 200 }],
      recipients: { assignee: true, sector: true },
    });
    const { documentId: satisfactionSurvey } = await create(app, 'satisfaction-surveys', { name: 'How was it' });
    const customer = await app.strapi.documents('api::customer.customer').create({ data: { name: 'Zélia' } });
    const startedAt = new Date(Date.now() - 30 * 60_000);
    const ticket = await place({
      sector: here,
      type: { satisfactionSurvey },
      occurrence: { alert },
      ticket: {
        customer_id: Number(customer.id),
        started_at: startedAt,
        due_at: new Date(startedAt.getTime() + 60 * 60_000),
      },
    });
    await record('reclassified', ticket.id, startedAt);
    const kinds = async () =>
      (await rows(ticket.id)).map(({ kind, channel, recipient_id }) => `${kind} ${recipient_id ?? channel}`).sort();
    return { ...ticket, here, there, ana, rui, kinds };
  };

  it('is told as it happens: assigned, transferred, closed, reopened, reclassified, canceled', async () => {
    const { documentId, ana, rui, there, kinds } = await opened();
    const linked = `ticketLinked ${ana.id}`;
    expect(await kinds()).toEqual([`alert ${ana.id}`, linked]);
    await post(app.api, documentId, 'transfer', { sector: there.documentId, reason: 'Theirs' });
    expect(await kinds()).toEqual([`alert ${rui.id}`, linked]);
    await post(ana, documentId, 'assign', { assignee: ana.documentId });
    const assigned = `ticketAssigned ${ana.id}`;
    expect(await kinds()).toEqual([`alert ${ana.id}`, `alert ${rui.id}`, assigned, linked].sort());
    await post(ana, documentId, 'close', {});
    expect(await kinds()).toEqual(['survey email', assigned, linked].sort());
    await post(ana, documentId, 'reopen', { reason: 'Dark again' });
    expect(await kinds()).toEqual([`alert ${ana.id}`, `alert ${rui.id}`, assigned, linked].sort());
    const other = await makeOccurrence(app, { sector: there.documentId });
    await post(ana, documentId, 'reclassify', { occurrence: other.documentId });
    expect(await kinds()).toEqual([assigned, linked, `ticketLinked ${rui.id}`].sort());
  });

  it('takes its alerts back when it is canceled', async () => {
    const { documentId, ana, kinds } = await opened();
    const { status } = await ana.put(`/api/tickets/${documentId}`).send({ data: { status: 'canceled' } });
    expect(status).toBe(200);
    expect(await kinds()).toEqual([`ticketLinked ${ana.id}`]);
  });

  it('takes nothing back that was sent', async () => {
    const { id, documentId, ana, kinds } = await opened();
    await app.strapi.db.connection('notifications').where({ ticket_id: id }).update({ sent_at: new Date() });
    await post(ana, documentId, 'close', {});
    expect(await kinds()).toEqual([`alert ${ana.id}`, 'survey email', `ticketLinked ${ana.id}`].sort());
  });
});
