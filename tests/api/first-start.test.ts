import { makeGroup, makeOccurrence, makeSector, makeSolution, makeType, makeUser } from '../factories';
import { type App, startApp } from '../helpers/app';

let app: App;
beforeAll(async () => {
  app = await startApp({ env: { LOGIN_ATTEMPTS_PER_ACCOUNT: '3' } });
});
afterAll(() => app.stop());

describe('the triage sector', () => {
  const triage = async () => (await app.api.get('/api/desk-setting?populate=triageSector')).body.data.triageSector;

  it('is there from the first start', async () => {
    expect(await triage()).toMatchObject({ name: 'Triagem', active: true });
  });

  it('is not deleted, nor taken away', async () => {
    const { documentId } = await triage();
    const deletion = await app.api.delete(`/api/sectors/${documentId}`);
    expect(deletion.body.error.details.errors).toMatchObject([{ code: 'IN_USE' }]);
    const clearing = await app.api.put('/api/desk-setting').send({ data: { triageSector: null } });
    expect(clearing.body.error.details.errors).toMatchObject([{ path: ['triageSector'], code: 'FIELD_REQUIRED' }]);
    expect((await app.api.delete('/api/desk-setting')).status).toBe(400);
    expect((await triage()).documentId).toBe(documentId);
  });

  it('may be another sector, and then the first one is free', async () => {
    const { documentId } = await triage();
    const other = await makeSector(app);
    const { status } = await app.api.put('/api/desk-setting').send({ data: { triageSector: other.documentId } });
    expect(status).toBe(200);
    expect((await app.api.delete(`/api/sectors/${documentId}`)).status).toBe(204);
  });
});

describe('accounts', () => {
  it('are not made by strangers', async () => {
    const body = { username: 'stranger', email: 'stranger@example.org', password: 'Secret1234' };
    expect((await app.anyone.post('/api/auth/local/register').send(body)).status).toBeGreaterThanOrEqual(400);
    expect(await app.strapi.db.query('plugin::users-permissions.user').count()).toBe(0);
  });

  it('have a primary and other sectors, which are not deleted from under them', async () => {
    const [primary, other] = [await makeSector(app), await makeSector(app)];
    await makeUser(app, { sector: primary.id, otherSectors: [other.id] });
    for (const { documentId } of [primary, other]) {
      const { body } = await app.api.delete(`/api/sectors/${documentId}`);
      expect(body.error.message).toMatch(/User: 1/);
    }
  });

  it('leave groups and lists of users when they are deleted', async () => {
    const [leaver, stayer] = [await makeUser(app), await makeUser(app)];
    const users = [leaver, stayer].map(({ documentId }) => ({ user: documentId, role: 'supervisor' }));
    const group = await makeGroup(app, { members: [leaver.documentId, stayer.documentId] });
    const type = await makeType(app, { users });
    const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId, users });
    const steps = [{ name: 'Treat', solutionGroup: group.documentId, users }];
    await makeSolution(app, { occurrence: occurrence.documentId, steps });
    expect((await app.api.delete(`/api/users/${leaver.id}`)).status).toBe(200);
    const { data } = (await app.api.get(`/api/occurrence-types/${type.documentId}?populate[users][populate]=user`))
      .body;
    expect(data.users.map((entry: { user: { id: number } }) => entry.user.id)).toEqual([stayer.id]);
    expect(await app.strapi.db.query('desk.user-role').count()).toBe(3);
    const members = (await app.api.get(`/api/solution-groups/${group.documentId}?populate=members`)).body.data.members;
    expect(members.map(({ id }: { id: number }) => id)).toEqual([stayer.id]);
  });

  it('wait one by one after too many log-ins, while others at the same address go on', async () => {
    const logIn = (identifier: string) =>
      app.anyone.post('/api/auth/local').send({ identifier, password: 'wrong-password' });
    for (let attempt = 0; attempt < 3; attempt += 1) expect((await logIn('ana@example.org')).status).toBe(400);
    expect((await logIn('Ana@example.org ')).status).toBe(429);
    expect((await logIn('rui@example.org')).status).toBe(400);
    const query = 'mutation { login(input: { identifier: "ana@example.org", password: "wrong-password" }) { jwt } }';
    const { body } = await app.anyone.post('/graphql').send({ query });
    expect(body.errors[0].message).toMatch(/too many/i);
  });

  it('ask for a forgotten password a few times, not hundreds, and others at the same address go on', async () => {
    const forgot = (email: string) => app.anyone.post('/api/auth/forgot-password').send({ email });
    for (let attempt = 0; attempt < 3; attempt += 1) expect((await forgot('eva@example.org')).status).toBe(200);
    expect((await forgot(' EVA@example.org')).status).toBe(429);
    expect((await forgot('ivo@example.org')).status).toBe(200);
    const query = 'mutation { forgotPassword(email: "eva@example.org") { ok } }';
    expect((await app.anyone.post('/graphql').send({ query })).body.errors[0].message).toMatch(/too many/i);
  });

  it('try a current password a few times', async () => {
    const password = 'Right-Password-1';
    const role = await app.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'authenticated' } });
    const account = { username: 'lia', email: 'lia@example.org', password, confirmed: true, provider: 'local' };
    await app.strapi
      .plugin('users-permissions')
      .service('user')
      .add({ ...account, role: role.id });
    const { jwt } = (await app.anyone.post('/api/auth/local').send({ identifier: 'lia', password })).body;
    const change = (currentPassword: string) =>
      app.anyone
        .post('/api/auth/change-password')
        .set('Authorization', `Bearer ${jwt}`)
        .send({ currentPassword, password: 'New-Password-1', passwordConfirmation: 'New-Password-1' });
    for (let attempt = 0; attempt < 3; attempt += 1) expect((await change('guess')).status).toBe(400);
    expect((await change(password)).status).toBe(429);
  });
});
