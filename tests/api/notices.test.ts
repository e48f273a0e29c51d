import { create, makeOccurrence, makeSector } from '../factories';
import { type App, startApp } from '../helpers/app';
import { at, type Notices, noticesIn, set } from '../helpers/notices';

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
