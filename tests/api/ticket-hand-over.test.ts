import { makeSector } from '../factories';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';
import { makeCustomer, makeStaff, storedTicket } from '../helpers/desk';
import { treatmentOf } from '../helpers/treatment';

let app: App;
let staff: Awaited<ReturnType<typeof makeStaff>>;
beforeAll(async () => {
  app = await startApp();
  staff = await makeStaff(app);
});
afterAll(() => app.stop());

const { occurrenceOf, openOn, openTicket, put, act, historyOf } = treatmentOf(() => ({ app, staff }));

type Agent = App['api'];
type Data = Record<string, unknown>;

describe('handing over', () => {
  it('to another sector keeps where routing sent it', async () => {
    const id = await openTicket();
    const sector = await makeSector(app);
    const { body } = await act(id, 'transfer', { sector: sector.documentId, reason: 'Not ours' });
    expect(body.data).toMatchObject({ sector: { documentId: sector.documentId }, sectorOrigin: 'triage' });
    expect(JSON.stringify((await historyOf(id)).at(-1))).toMatch(/Not ours/);
    const retired = await makeSector(app, { active: false });
    expect(violationsIn(await act(id, 'transfer', { sector: retired.documentId, reason: 'x' }))).toEqual([
      'sector: RETIRED',
    ]);
    expect(violationsIn(await act(id, 'transfer', {}))).toEqual(['reason: FIELD_REQUIRED', 'sector: FIELD_REQUIRED']);
    expect(violationsIn(await act(id, 'transfer', { sector: 'nowhere', reason: 'x' }))).toEqual([
      'sector: FIELD_INVALID',
    ]);
  });

  it('to the sector that it has goes on, though that is retired by now, and is no event', async () => {
    const sector = await makeSector(app);
    const id = await openOn((await occurrenceOf({ sector: sector.documentId })).documentId);
    await app.api.put(`/api/sectors/${sector.documentId}`).send({ data: { active: false } });
    const before = [await storedTicket(app, id), await historyOf(id)];
    expect((await act(id, 'transfer', { sector: sector.documentId, reason: 'Stays' })).status).toBe(200);
    expect([await storedTicket(app, id), await historyOf(id)]).toEqual(before);
  });

  it('takes it from those who had it: a receipt is the last they see of it', async () => {
    const [ours, theirs] = [await makeSector(app), await makeSector(app)];
    const opener = await makeStaff(app, { sector: ours });
    const colleague = await makeStaff(app, { sector: ours });
    const receiver = await makeStaff(app, { sector: theirs });
    const occurrence = await occurrenceOf({ dynamicSector: true, listRestrictedToSector: true, confidential: true });
    const id = await openOn(occurrence.documentId, {}, opener.agent);
    const data = { sector: theirs.documentId, reason: 'Not ours' };
    const statuses = () =>
      Promise.all(
        [opener, colleague, receiver].map(async ({ agent }) => (await agent.get(`/api/tickets/${id}`)).status),
      );
    expect(await statuses()).toEqual([200, 200, 404]);
    const { status, body } = await act(id, 'transfer', data, opener.agent);
    expect([status, body.data.documentId, body.data.subject]).toEqual([200, id, undefined]);
    expect(await statuses()).toEqual([403, 404, 200]);
  });

  it('is told with who did it, and who had it before', async () => {
    const [from, to] = [await makeSector(app), await makeSector(app)];
    const id = await openOn((await occurrenceOf({ sector: from.documentId })).documentId);
    await act(id, 'transfer', { sector: to.documentId, reason: 'Not ours' });
    await act(id, 'assign', { assignee: staff.user.documentId });
    await act(id, 'assign', { assignee: null });
    const { body } = await staff.agent.get(`/api/tickets/${id}/history`);
    const by = { kind: 'staff', documentId: staff.user.documentId, name: staff.user.username };
    expect(body.data.map(({ action, actor, changes }: Data) => ({ action, actor, changes }))).toEqual([
      { action: 'assigned', actor: by, changes: { assignee: { from: staff.user.username, to: null } } },
      { action: 'assigned', actor: by, changes: { assignee: { from: null, to: staff.user.username } } },
      {
        action: 'transferred',
        actor: by,
        changes: { sector: { from: from['name'], to: to['name'] }, reason: 'Not ours' },
      },
      { action: 'opened', actor: { kind: 'token', documentId: null, name: null }, changes: null },
    ]);
  });

  it('to oneself, and with the right to it to others', async () => {
    const other = await makeStaff(app);
    const supervisor = await makeStaff(app, { more: ['assignOthers'] });
    const customer = await makeCustomer(app);
    const id = await openTicket();
    const assign = (assignee: string | null, agent: Agent = staff.agent) => act(id, 'assign', { assignee }, agent);
    expect((await assign(staff.user.documentId)).body.data.assignee.documentId).toBe(staff.user.documentId);
    expect((await assign(other.user.documentId)).status).toBe(403);
    expect((await assign(null, other.agent)).status).toBe(403);
    expect((await assign(null)).body.data.assignee).toBeNull();
    const given = await assign(other.user.documentId, supervisor.agent);
    expect(given.body.error).toBeUndefined();
    expect(given.body.data.assignee.documentId).toBe(other.user.documentId);
    expect(violationsIn(await assign(customer.user.documentId, supervisor.agent))).toEqual(['assignee: FIELD_INVALID']);
    expect(violationsIn(await assign('nobody', supervisor.agent))).toEqual(['assignee: FIELD_INVALID']);
    expect((await assign('nobody')).status).toBe(403);
    // Whether somebody exists is not told to who may not assign them.
    expect((await act(await openTicket(), 'assign', { assignee: 'nobody' })).status).toBe(403);
    expect((await assign(staff.user.documentId, app.api)).status).toBe(200);
  });

  it('to nobody who is blocked: they cannot log in to treat it', async () => {
    const [supervisor, leaving] = [await makeStaff(app, { more: ['assignOthers'] }), await makeStaff(app)];
    const id = await openTicket();
    const assign = () => act(id, 'assign', { assignee: leaving.user.documentId }, supervisor.agent);
    expect((await assign()).status).toBe(200);
    await act(id, 'assign', { assignee: null }, supervisor.agent);
    const users = app.strapi.db.query('plugin::users-permissions.user');
    await users.update({ where: { id: leaving.user.id }, data: { blocked: true } });
    expect(violationsIn(await assign())).toEqual(['assignee: FIELD_INVALID']);
  });

  it('from a colleague to oneself needs the same right as to others', async () => {
    const colleague = await makeStaff(app);
    const supervisor = await makeStaff(app, { more: ['assignOthers'] });
    const id = await openTicket();
    const take = ({ user, agent }: typeof staff) => act(id, 'assign', { assignee: user.documentId }, agent);
    expect((await take(colleague)).status).toBe(200);
    const refused = await take(staff);
    expect([refused.status, refused.body.error.message]).toEqual([
      403,
      expect.stringContaining('take them from others'),
    ]);
    expect((await storedTicket(app, id))['assignee_id']).toBe(colleague.user.id);
    expect((await take(supervisor)).body.data.assignee.documentId).toBe(supervisor.user.documentId);
  });

  it('to who has it already is no event', async () => {
    const id = await openTicket();
    const notices = () => app.strapi.db.connection('notifications').where({ recipient_id: staff.user.id }).count();
    for (const assignee of [null, staff.user.documentId]) {
      await act(id, 'assign', { assignee });
      const before = [await storedTicket(app, id), await historyOf(id), await notices()];
      expect((await act(id, 'assign', { assignee })).status).toBe(200);
      expect([await storedTicket(app, id), await historyOf(id), await notices()]).toEqual(before);
    }
    expect((await historyOf(id)).map(({ action }: Data) => action)).toEqual(['opened', 'assigned']);
  });

  it('stays possible where a solution is owed, but not once it is closed', async () => {
    const id = await openTicket({ solutionRequired: true });
    const sector = (await makeSector(app)).documentId;
    expect((await act(id, 'assign', { assignee: staff.user.documentId })).status).toBe(200);
    expect((await act(id, 'transfer', { sector, reason: 'x' })).status).toBe(200);
    await put(id, { status: 'canceled' }, app.api);
    expect(violationsIn(await act(id, 'transfer', { sector, reason: 'x' }))).toEqual(['status: INVALID_TRANSITION']);
    expect(violationsIn(await act(id, 'assign', { assignee: null }))).toEqual(['status: INVALID_TRANSITION']);
  });
});

describe('who may not', () => {
  it.each(['close', 'reopen', 'reclassify', 'transfer', 'assign'])(
    '%s a ticket that is hidden from them',
    async (action) => {
      const bodies: Record<string, Data> = {
        reopen: { reason: 'x' },
        reclassify: { occurrence: 'x' },
        transfer: { sector: 'x', reason: 'x' },
        assign: { assignee: staff.user.documentId },
      };
      const [list, detail, confidential] = [
        await openTicket({ listRestrictedToSector: true }),
        await openTicket({ detailRestrictedToSector: true }),
        await openTicket({ confidential: true }),
      ];
      const attempt = (id: string, agent: Agent) => act(id, action, bodies[action] ?? {}, agent);
      for (const agent of [staff.agent, app.api]) {
        expect((await attempt(list, agent)).status).toBe(404);
        expect((await attempt(detail, agent)).body.error.details.code).toBe('DETAIL_RESTRICTED_TO_SECTOR');
        expect((await attempt(confidential, agent)).body.error.details.code).toBe('CONFIDENTIAL');
      }
      const customer = await makeCustomer(app);
      expect((await attempt(detail, customer.agent)).status).toBe(403);
      expect((await attempt('nothing', staff.agent)).status).toBe(404);
    },
  );
});
