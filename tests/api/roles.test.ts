import type { Core } from '@strapi/strapi';
import { CUSTOMER_ACTIONS, ROLES } from '../../src/server/role-actions';
import { type App, startApp } from '../helpers/app';
import { caller } from '../helpers/tickets';

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

interface Role {
  id: number;
  name: string;
  description: string;
  permissions: { id: number; action: string }[];
}

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** Stops the server and starts it again on the same database. */
const restart = async (): Promise<void> => {
  const { DATABASE_FILENAME, DATABASE_NAME } = process.env;
  await app.stop();
  app = await startApp({
    env: { ...(DATABASE_FILENAME && { DATABASE_FILENAME }), ...(DATABASE_NAME && { DATABASE_NAME }) },
  });
};

const role = async (type: string): Promise<Role | null> =>
  app.strapi.db.query(ROLE).findOne({ where: { type }, populate: { permissions: true } });

const actionsOf = async (type: string): Promise<string[]> =>
  ((await role(type))?.permissions ?? []).map(({ action }) => action).sort();

const record = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'first-start', key: 'roles' });

const READABLE = [
  'alert',
  'article',
  'article-category',
  'classification',
  'extra-field-group',
  'form',
  'inventory-item',
  'occurrence',
  'occurrence-type',
  'satisfaction-survey',
  'sector',
  'service-script',
  'solution',
  'solution-group',
];

describe('at first start', () => {
  it.each(['agent', 'supervisor', 'identity-custodian'])(
    '%s reads the whole catalogue, and has a readable name',
    async (type) => {
      const made = await role(type);
      expect(made?.name).toMatch(/^[A-Z]/);
      expect(made?.description.length).toBeGreaterThan(20);
      const actions = await actionsOf(type);
      for (const name of READABLE) {
        expect(actions).toEqual(expect.arrayContaining([`api::${name}.${name}.find`, `api::${name}.${name}.findOne`]));
      }
      expect(actions).toContain('api::catalog.catalog.find');
      expect(new Set(actions).size).toBe(actions.length);
    },
  );

  it.each(ROLES)('$type has every action of its list: each exists', async ({ type, actions }) => {
    expect(await actionsOf(type)).toEqual([...actions].sort());
    expect(await actionsOf('authenticated')).toEqual(expect.arrayContaining([...CUSTOMER_ACTIONS]));
  });

  // Specification, 5.16: who has it, of agent, supervisor, identity-custodian, authenticated and public.
  it.each<[string, string[]]>([
    ['api::ticket.ticket.list', ['agent', 'supervisor', 'identity-custodian']],
    ['api::ticket.ticket.read', ['agent', 'supervisor', 'identity-custodian']],
    ['api::ticket.ticket.close', ['agent', 'supervisor', 'identity-custodian']],
    ['api::ticket.ticket.assign', ['agent', 'supervisor', 'identity-custodian']],
    ['api::ticket.ticket.finishStep', ['agent', 'supervisor', 'identity-custodian']],
    ['api::ticket.ticket.assignOthers', ['supervisor']],
    ['api::ticket.ticket.accessLog', ['supervisor']],
    ['api::ticket.ticket.reveal', ['identity-custodian']],
    ['api::customer.customer.list', ['agent', 'supervisor', 'identity-custodian']],
    ['api::customer.customer.criticality', ['agent', 'supervisor', 'identity-custodian']],
    ['api::notification.notification.mine', ['agent', 'supervisor', 'identity-custodian']],
    ['api::ticket.ticket.open', ['agent', 'supervisor', 'identity-custodian', 'authenticated']],
    ['api::ticket.ticket.myList', ['agent', 'supervisor', 'identity-custodian', 'authenticated']],
    ['api::ticket.ticket.myRead', ['agent', 'supervisor', 'identity-custodian', 'authenticated']],
    ['api::occurrence.occurrence.opening', ['agent', 'supervisor', 'identity-custodian', 'authenticated']],
    ['api::catalog.catalog.find', ['agent', 'supervisor', 'identity-custodian', 'authenticated']],
  ])('%s is given to %j and nobody else', async (action, expected) => {
    const types = ['agent', 'supervisor', 'identity-custodian', 'authenticated', 'public'];
    const having = [];
    for (const type of types) if ((await actionsOf(type)).includes(action)) having.push(type);
    expect(having).toEqual(expected);
  });

  it.each(['ticket', 'customer', 'notification'])(
    'no action of %s is named like one of Strapi’s own: those names open populate and filters',
    (name) => {
      const actions = Object.keys(app.strapi.controller(`api::${name}.${name}`));
      expect(actions.length).toBeGreaterThan(0);
      expect(actions.filter((action) => /^(find|findOne|create|update|delete)$/.test(action))).toEqual([]);
    },
  );

  it('nobody but administrators configures the catalogue', async () => {
    for (const type of ['agent', 'supervisor', 'identity-custodian', 'authenticated', 'public']) {
      const writing = (await actionsOf(type)).filter((action) => /\.(create|update|delete)$/.test(action));
      expect(writing.filter((action) => !action.startsWith('api::inventory-item.'))).toEqual([]);
    }
  });

  it('customers read the catalogue, and the public nothing', async () => {
    expect(await actionsOf('authenticated')).toContain('api::catalog.catalog.find');
    expect((await actionsOf('public')).filter((action) => action.startsWith('api::'))).toEqual([]);
  });
});

describe('what each may do, asked over HTTP', () => {
  type Who = 'agent' | 'supervisor' | 'identity-custodian' | 'authenticated' | 'token' | 'public';
  const STAFF: Who[] = ['agent', 'supervisor', 'identity-custodian'];
  const OFFICE: Who[] = [...STAFF, 'token'];
  const PEOPLE: Who[] = [...STAFF, 'authenticated'];
  const ALL: Who[] = [...OFFICE, 'authenticated'];
  const callers = new Map<Who, Pick<App['api'], 'get' | 'post' | 'put'>>();
  beforeAll(async () => {
    for (const who of PEOPLE) callers.set(who, await caller(app, who));
    callers.set('token', app.api).set('public', app.anyone);
  });

  const reason = 'A reason that is long enough';
  const [TICKET, STEP, OWN] = ['/api/tickets/nobody', '/api/tickets/nobody/steps/nobody', '/api/my/tickets'];
  const CUSTOMER = '/api/customers/nobody';
  const opening = { occurrence: 'nobody', subject: 'Lamp' };
  // A rest, for Jest would take a fourth parameter of a row of three to be its callback.
  // Of what is not there, 404 and 400 say that the caller may ask.
  it.each<[string, number, Who[], object?]>([
    ['GET /api/tickets', 200, OFFICE],
    ['POST /api/tickets', 400, ALL, opening],
    [`GET ${TICKET}`, 404, OFFICE],
    [`PUT ${TICKET}`, 404, OFFICE, {}],
    [`POST ${TICKET}/close`, 404, OFFICE, {}],
    [`POST ${TICKET}/reopen`, 404, OFFICE, { reason }],
    [`POST ${TICKET}/reclassify`, 404, OFFICE, { occurrence: 'nobody' }],
    [`POST ${TICKET}/transfer`, 404, OFFICE, { sector: 'nobody', reason }],
    [`POST ${TICKET}/assign`, 404, OFFICE, { assignee: null }],
    [`POST ${TICKET}/reveal-customer`, 404, ['identity-custodian'], { reason }],
    [`GET ${TICKET}/history`, 404, OFFICE],
    [`GET ${TICKET}/access-log`, 404, ['supervisor', 'token']],
    [`POST ${STEP}/start`, 404, OFFICE, {}],
    [`POST ${STEP}/finish`, 404, OFFICE, {}],
    [`POST ${STEP}/transfer`, 404, OFFICE, { sector: 'nobody', reason }],
    [`GET ${TICKET}/files`, 404, OFFICE],
    [`POST ${TICKET}/files`, 404, OFFICE, {}],
    [`GET ${TICKET}/files/nobody`, 404, OFFICE],
    [`GET ${OWN}`, 200, PEOPLE],
    [`GET ${OWN}/nobody`, 404, PEOPLE],
    [`GET ${OWN}/nobody/files`, 404, PEOPLE],
    [`GET ${OWN}/nobody/files/nobody`, 404, PEOPLE],
    [`POST ${OWN}/nobody/files`, 404, PEOPLE, {}],
    ['POST /api/my/files', 400, ALL, {}],
    ['GET /api/my/notifications', 200, STAFF],
    ['GET /api/customers', 200, OFFICE],
    ['POST /api/customers', 400, OFFICE, {}],
    [`GET ${CUSTOMER}`, 404, OFFICE],
    [`PUT ${CUSTOMER}`, 404, OFFICE, {}],
    [`GET ${CUSTOMER}/criticality`, 404, OFFICE],
    ['GET /api/occurrences/nobody/opening', 404, ALL],
  ])('%s: %i for those who may', async (request, status, allowed, ...[data]) => {
    const [method, address] = request.split(' ') as ['GET' | 'POST' | 'PUT', string];
    const answers: Record<string, number> = {};
    for (const [who, agent] of callers) {
      const verb = method.toLowerCase() as 'get' | 'post' | 'put';
      const asked = agent[verb](address);
      answers[who] = (await (data ? asked.send({ data }) : asked)).status;
    }
    const expected = [...callers.keys()].map((who) => [who, allowed.includes(who) ? status : 403]);
    expect(answers).toEqual(Object.fromEntries(expected));
  });

  it('401 for whoever shows what is no credential', async () => {
    for (const address of ['/api/tickets', '/api/my/tickets', '/api/customers'])
      expect((await app.anyone.get(address).set('Authorization', 'Bearer nothing')).status).toBe(401);
  });
});

describe('at the next start', () => {
  it('nothing that an administrator changed is put back', async () => {
    const agent = await role('agent');
    const taken = agent?.permissions.find(({ action }) => action === 'api::alert.alert.find');
    await app.strapi.db.query(PERMISSION).delete({ where: { id: taken?.id } });
    await app.strapi.db.query(PERMISSION).create({ data: { action: 'api::form.form.update', role: agent?.id } });
    await app.strapi.db.query(ROLE).update({ where: { type: 'supervisor' }, data: { name: 'Chefia' } });
    await app.strapi.db.query(ROLE).delete({ where: { type: 'identity-custodian' } });
    const authenticated = await role('authenticated');
    const catalogue = authenticated?.permissions.find(({ action }) => action === 'api::catalog.catalog.find');
    await app.strapi.db.query(PERMISSION).delete({ where: { id: catalogue?.id } });
    const before = await actionsOf('agent');
    await restart();
    expect(await actionsOf('agent')).toEqual(before);
    expect((await role('supervisor'))?.name).toBe('Chefia');
    expect(await role('identity-custodian')).toBeNull();
    expect(await actionsOf('authenticated')).not.toContain('api::catalog.catalog.find');
  });

  it('a role of the same type that was there before is left as it is, and the others are made', async () => {
    await record(app.strapi).set({ value: null });
    const agent = await role('agent');
    await app.strapi.db.query(PERMISSION).deleteMany({ where: { id: agent?.permissions.map(({ id }) => id) } });
    await app.strapi.db.query(ROLE).delete({ where: { type: 'supervisor' } });
    await restart();
    expect(await actionsOf('agent')).toEqual([]);
    expect(await actionsOf('supervisor')).toContain('api::form.form.find');
    expect(await actionsOf('identity-custodian')).toContain('api::form.form.find');
  });

  it('an action that the application did not have before is given, once', async () => {
    const given = (await record(app.strapi).get({})) as Record<string, string[]>;
    const supervisor = (given['supervisor'] ?? []).filter((action) => action !== 'api::form.form.find');
    const permission = (await role('supervisor'))?.permissions.find(({ action }) => action === 'api::form.form.find');
    await app.strapi.db.query(PERMISSION).delete({ where: { id: permission?.id } });
    await record(app.strapi).set({ value: { ...given, supervisor } });
    await restart();
    expect(await actionsOf('supervisor')).toContain('api::form.form.find');
    expect(await actionsOf('agent')).toEqual([]);
  });
});
