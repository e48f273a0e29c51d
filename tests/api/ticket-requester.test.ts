import { create, makeOccurrence, makeType } from '../factories';
import { type App, startApp } from '../helpers/app';
import { makeCustomer, makeStaff, storedTicket } from '../helpers/desk';

let app: App;
let staff: Awaited<ReturnType<typeof makeStaff>>;
beforeAll(async () => {
  app = await startApp();
  staff = await makeStaff(app, { more: ['attach', 'files', 'file'] });
});
afterAll(() => app.stop());

type Agent = App['api'];
type Customer = Awaited<ReturnType<typeof makeCustomer>>;

const FORM = [
  { key: 'photo', label: 'Photo', type: 'file' },
  { key: 'proof', label: 'Proof', type: 'file', personalData: true },
];
const OWN_FILES = ['upload', 'myAttach', 'myFiles', 'myFile'].map((name) => `api::ticket.ticket.${name}`);

const requester = async (options: { record?: boolean } = {}): Promise<Customer> =>
  makeCustomer(app, { ...options, more: OWN_FILES });

const occurrenceOf = async (type: object = {}) => {
  const form = await create(app, 'forms', { name: `Form ${Math.random()}`, fields: FORM });
  return makeOccurrence(app, {
    occurrenceType: (await makeType(app, { ...type })).documentId,
    form: form.documentId,
  });
};

const openBy = async (agent: Agent, type: object = {}, data: object = {}): Promise<string> => {
  const occurrence = (await occurrenceOf(type)).documentId;
  const { status, body } = await agent.post('/api/tickets').send({ data: { occurrence, subject: 'Broken', ...data } });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.data.documentId;
};

/** Whether someone sees a ticket as their own, by its address and in their list. */
const sees = async ({ agent }: Pick<Customer, 'agent'>, documentId: string): Promise<boolean[]> => {
  const [one, list] = [
    await agent.get(`/api/my/tickets/${documentId}`),
    await agent.get(`/api/my/tickets?filters[documentId]=${documentId}`),
  ];
  return [one.status === 200, list.body.meta.pagination.total === 1];
};

const link = async ({ customer }: Customer, user: string | null) => {
  const { status } = await app.api.put(`/api/customers/${customer?.documentId}`).send({ data: { user } });
  expect(status).toBe(200);
};

const sendFile = async (agent: Agent, address: string, name = 'a.txt'): Promise<string> =>
  (await agent.post(address).attach('files', Buffer.from('content'), { filename: name })).body.data[0].documentId;

const rowsOf = async (table: string, id: string): Promise<Record<string, unknown>[]> =>
  app.strapi.db
    .connection(table)
    .where({ ticket_id: (await storedTicket(app, id))['id'] })
    .orderBy('id');

describe('when a customer gets another account', () => {
  it.each(['customer', 'staff'] as const)(
    'an anonymous ticket that %s opened stays with the old one',
    async (opener) => {
      const [old, heir] = [await requester(), await requester({ record: false })];
      const data = opener === 'staff' ? { customer: old.customer?.documentId } : {};
      const id = await openBy(opener === 'staff' ? staff.agent : old.agent, { anonymous: true }, data);
      expect([await sees(old, id), await sees(heir, id)]).toEqual([
        [true, true],
        [false, false],
      ]);
      await link(old, heir.user.documentId);
      expect([await sees(old, id), await sees(heir, id)]).toEqual([
        [true, true],
        [false, false],
      ]);
      await link(old, null);
      expect(await sees(old, id)).toEqual([true, true]);
    },
  );

  it('an ordinary ticket goes with the customer', async () => {
    const [old, heir] = [await requester(), await requester({ record: false })];
    const id = await openBy(old.agent);
    await link(old, heir.user.documentId);
    expect([await sees(old, id), await sees(heir, id)]).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it('a ticket that became anonymous meanwhile stays with the account of that moment', async () => {
    const [old, heir, third] = [
      await requester(),
      await requester({ record: false }),
      await requester({ record: false }),
    ];
    const id = await openBy(old.agent);
    await link(old, heir.user.documentId);
    const occurrence = (await occurrenceOf({ anonymous: true })).documentId;
    await staff.agent.post(`/api/tickets/${id}/reclassify`).send({ data: { occurrence } });
    await link(old, third.user.documentId);
    expect([await sees(old, id), await sees(heir, id), await sees(third, id)]).toEqual([
      [false, false],
      [true, true],
      [false, false],
    ]);
  });

  it('nobody gets an anonymous ticket of a customer who had none', async () => {
    const { documentId } = await create(app, 'customers', { name: 'Without account' });
    const heir = await requester({ record: false });
    const id = await openBy(staff.agent, { anonymous: true }, { customer: documentId });
    await app.api.put(`/api/customers/${documentId}`).send({ data: { user: heir.user.documentId } });
    expect(await sees(heir, id)).toEqual([false, false]);
  });
});

describe('an account that is no customer’s yet', () => {
  it('stays so when it opens an anonymous ticket: no new customer tells who asked', async () => {
    const person = await requester({ record: false });
    const count = () => app.strapi.db.query('api::customer.customer').count();
    const before = await count();
    const id = await openBy(person.agent, { anonymous: true });
    expect(await count()).toBe(before);
    expect(await rowsOf('ticket_identities', id)).toMatchObject([{ customer_id: null, account_id: person.user.id }]);
    expect(await sees(person, id)).toEqual([true, true]);
  });

  it('is asked for its opinion all the same', async () => {
    const person = await requester({ record: false });
    const satisfactionSurvey = (await create(app, 'satisfaction-surveys', { name: 'How was it' })).documentId;
    const id = await openBy(person.agent, { anonymous: true, satisfactionSurvey });
    expect((await staff.agent.post(`/api/tickets/${id}/close`).send({ data: {} })).status).toBe(200);
    const kinds = (await rowsOf('notifications', id)).map(({ kind }) => kind);
    expect(kinds).toContain('survey');
  });
});

describe('files of an anonymous ticket', () => {
  const senders = async (id: string) =>
    (await rowsOf('ticket_files', id)).map(({ uploaded_by_id, by_requester }) => [
      uploaded_by_id,
      Boolean(by_requester),
    ]);
  const ownFiles = async ({ agent }: Customer, id: string): Promise<string[]> =>
    (await agent.get(`/api/my/tickets/${id}/files`)).body.data.map(
      ({ documentId }: { documentId: string }) => documentId,
    );

  it('do not name their requester, who sees them all the same', async () => {
    const person = await requester();
    const [photo, proof] = [
      await sendFile(person.agent, '/api/my/files'),
      await sendFile(person.agent, '/api/my/files'),
    ];
    const id = await openBy(person.agent, { anonymous: true }, { formAnswers: { photo, proof } });
    expect(await senders(id)).toEqual([
      [null, true],
      [null, true],
    ]);
    const later = await sendFile(person.agent, `/api/my/tickets/${id}/files`);
    const internal = await sendFile(staff.agent, `/api/tickets/${id}/files`);
    expect(await senders(id)).toEqual([
      [null, true],
      [null, true],
      [null, true],
      [staff.user.id, false],
    ]);
    expect(await ownFiles(person, id)).toEqual([photo, proof, later]);
    const detail = (await person.agent.get(`/api/my/tickets/${id}`)).body.data;
    expect(detail.attachments.map(({ documentId }: { documentId: string }) => documentId)).toEqual([
      photo,
      proof,
      later,
    ]);
    for (const file of [photo, proof, later])
      expect((await person.agent.get(`/api/my/tickets/${id}/files/${file}`)).text).toBe('content');
    expect((await person.agent.get(`/api/my/tickets/${id}/files/${internal}`)).status).toBe(404);
  });

  it('name nobody once the ticket is reclassified to an anonymous type', async () => {
    const person = await requester();
    const photo = await sendFile(person.agent, '/api/my/files');
    const id = await openBy(person.agent, {}, { formAnswers: { photo } });
    expect(await senders(id)).toEqual([[person.user.id, false]]);
    const occurrence = (await occurrenceOf({ anonymous: true })).documentId;
    await staff.agent.post(`/api/tickets/${id}/reclassify`).send({ data: { occurrence } });
    expect(await senders(id)).toEqual([[null, true]]);
    expect(await ownFiles(person, id)).toEqual([photo]);
  });
});

describe('the history', () => {
  const last = async (id: string) => (await staff.agent.get(`/api/tickets/${id}/history`)).body.data[0];

  it('says who added how many files, and of none its name', async () => {
    const person = await requester();
    const id = await openBy(person.agent);
    await sendFile(person.agent, `/api/my/tickets/${id}/files`, 'zuleica.txt');
    const added = { action: 'filesAdded', changes: { files: { added: 1 } } };
    expect(await last(id)).toMatchObject({ ...added, actor: { kind: 'customer', name: person.user.username } });
    await sendFile(staff.agent, `/api/tickets/${id}/files`, 'zuleica.txt');
    expect(await last(id)).toMatchObject({ ...added, actor: { kind: 'staff', name: staff.user.username } });
    await sendFile(app.api, `/api/tickets/${id}/files`);
    expect(await last(id)).toMatchObject({ ...added, actor: { kind: 'token', name: null } });
    expect(JSON.stringify(await rowsOf('ticket_histories', id))).not.toContain('zuleica');
  });

  it('does not say it of the requester of an anonymous ticket, nor once it became anonymous', async () => {
    const person = await requester();
    const id = await openBy(person.agent, { anonymous: true });
    await sendFile(person.agent, `/api/my/tickets/${id}/files`);
    const ordinary = await openBy(staff.agent, {}, { customer: person.customer?.documentId });
    await sendFile(person.agent, `/api/my/tickets/${ordinary}/files`);
    const occurrence = (await occurrenceOf({ anonymous: true })).documentId;
    await staff.agent.post(`/api/tickets/${ordinary}/reclassify`).send({ data: { occurrence } });
    for (const each of [id, ordinary]) {
      const entries = (await rowsOf('ticket_histories', each)).filter(({ action }) => action === 'filesAdded');
      expect(entries).toMatchObject([{ actor_kind: 'customer', actor_id: null, actor_name: null }]);
    }
  });

  it('does not say it of a requester who is staff either, whichever way their file came', async () => {
    const customer = await create(app, 'customers', { name: 'Ana', user: staff.user.documentId });
    const id = await openBy(app.api, { anonymous: true }, { customer: customer.documentId });
    await sendFile(staff.agent, `/api/tickets/${id}/files`);
    expect(await rowsOf('ticket_files', id)).toMatchObject([{ uploaded_by_id: null }]);
    const ordinary = await openBy(app.api, {}, { customer: customer.documentId });
    await sendFile(staff.agent, `/api/tickets/${ordinary}/files`);
    const occurrence = (await occurrenceOf({ anonymous: true })).documentId;
    await app.api.post(`/api/tickets/${ordinary}/reclassify`).send({ data: { occurrence } });
    for (const each of [id, ordinary]) {
      const entries = (await rowsOf('ticket_histories', each)).filter(({ action }) => action === 'filesAdded');
      expect(entries).toMatchObject([{ actor_kind: 'customer', actor_id: null, actor_name: null }]);
    }
  });
});
