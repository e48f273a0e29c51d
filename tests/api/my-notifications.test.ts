import { create, makeSector } from '../factories';
import { type App, startApp } from '../helpers/app';
import { at, type Notices, noticesIn } from '../helpers/notices';
import { caller, type Person, put } from '../helpers/tickets';

let app: App;
let agent: Notices['agent'];
let record: Notices['record'];
let place: Notices['place'];
beforeAll(async () => {
  app = await startApp();
  app.strapi.cron.stop();
  ({ agent, record, place } = noticesIn(app));
});
afterAll(() => app.stop());

const mine = async (person: Person, query = '') => (await person.get(`/api/my/notifications${query}`)).body;
const mineOf = async (person: Person, documentId: string) =>
  (await mine(person)).data.filter((each: { ticket: { documentId: string } }) => each.ticket.documentId === documentId);

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

  it('has no total where none is asked for, and when an alert is due', async () => {
    const ana = await agent();
    const alert = await create(app, 'alerts', {
      name: 'Half of it',
      thresholds: [{ percent: 50 }],
      recipients: { assignee: true },
    });
    const { id } = await place({ occurrence: { alert: alert.documentId }, ticket: { assignee_id: ana.id } });
    await record('reclassified', id);
    const { data, meta } = await mine(ana, '?pagination[withCount]=false');
    expect(meta.pagination).toEqual({ page: 1, pageSize: 25 });
    expect(data).toMatchObject([{ kind: 'alert', percent: 50, dueAt: at(50).toISOString() }]);
  });

  it('has what is told in the panel, not what is sent to an address or a phone', async () => {
    const ana = await agent();
    const { id } = await place();
    for (const channel of ['email', 'sms', 'panel']) {
      await put(app, 'api::notification.notification', {
        ticket_id: id,
        kind: 'ticketAssigned',
        channel,
        recipient_id: ana.id,
      });
    }
    expect((await mine(ana)).meta.pagination.total).toBe(1);
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
