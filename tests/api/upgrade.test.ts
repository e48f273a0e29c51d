import { create, makeOccurrence, makeType } from '../factories';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';
import { storedDatabase } from '../helpers/database';
import { makeCustomer } from '../helpers/desk';
import { staleKeys } from '../helpers/keys';
import { startServer } from '../helpers/server-process';

// Servers and commands start as processes of their own here.
jest.setTimeout(600_000);

let app: App;
beforeAll(async () => {
  app = await startApp({ database: await storedDatabase('0.1.0-catalogue') });
});
afterAll(() => app.stop());

describe('a database of version 0.1.0, before there were tickets', () => {
  it('has all that it had', async () => {
    const { body } = await app.api.get('/api/catalog?include=incomplete');
    const [type] = body.data.filter(({ sector }: { sector: { name: string } | null }) => sector?.name === 'Obras');
    expect(type.occurrences.map(({ code, name }: { code: number; name: string }) => `${code} ${name}`)).toEqual([
      '1 Obra à noite',
      '2 Bar',
      '3 Fábrica',
    ]);
    const solutions = await app.api.get('/api/solutions?populate[steps][populate]=*&populate[occurrence]=true');
    expect(solutions.body.data).toHaveLength(3);
    expect(solutions.body.data[0].steps).toMatchObject([
      { name: 'Vistoriar', solutionGroup: { name: 'Equipe de campo' }, deadlineValue: 2, deadlineUnit: 'days' },
      { name: 'Responder', sector: { name: 'Obras' }, users: [{ role: 'supervisor' }] },
    ]);
    expect((await app.api.get('/api/articles')).body.data).toMatchObject([{ title: 'Como pedir' }]);
    const credentials = { identifier: 'ana', password: 'Upgrade-Test-1' };
    expect((await app.anyone.post('/api/auth/local').send(credentials)).status).toBe(200);
  });

  it('guards its names as this version does', async () => {
    expect(await staleKeys(app)).toEqual([]);
    const { data } = (await app.api.get('/api/occurrence-types?populate=sector')).body;
    expect(data).toHaveLength(3);
    for (const { sector } of data) {
      const body = { data: { name: 'RUIDO', sector: sector?.documentId ?? null } };
      expect(violationsIn(await app.api.post('/api/occurrence-types').send(body))).toEqual([
        'name: NAME_TAKEN_IN_SECTOR',
      ]);
    }
  });

  it('goes on counting where it was', async () => {
    const { data } = (await app.api.get('/api/occurrences?populate=occurrenceType')).body;
    const { documentId } = data[0].occurrenceType;
    const body = { data: { name: 'Festa', occurrenceType: documentId, slaValue: 1, slaUnit: 'hours' } };
    expect((await app.api.post('/api/occurrences').send(body)).body.data).toMatchObject({ code: 4, position: 4 });
  });

  it('is upgraded once: the next start changes nothing', async () => {
    const migrations = () => app.strapi.db.connection('strapi_migrations').select('name');
    const before = await migrations();
    expect(before).toContainEqual({ name: '2026.11.24T12.00.00.name-keys-by-document-id.js' });
    const again = await startServer(app);
    expect((await again.api.get('/api/occurrences')).body.meta.pagination.total).toBe(4);
    expect(await again.stop()).toEqual({ code: 0, signal: null });
    expect(await migrations()).toEqual(before);
  });
});

describe('a database with anonymous tickets, before these were kept for an account', () => {
  const MIGRATION = '2026.11.25T12.00.00.requesters-by-account';

  /** Puts the database back to where it was: the columns are gone, and the migration has not run. */
  const turnBack = async (fileId: number, userId: number) => {
    await app.strapi.db.connection('ticket_files').where({ id: fileId }).update({ uploaded_by_id: userId });
    await app.strapi.db.connection.schema.alterTable('ticket_identities', (table) => table.dropColumn('account_id'));
    await app.strapi.db.connection.schema.alterTable('ticket_files', (table) => table.dropColumn('by_requester'));
    await app.strapi.db.connection('strapi_migrations').where('name', 'like', `${MIGRATION}%`).delete();
  };

  it('gives each to the account of its customer, and takes the name off what they sent', async () => {
    const person = await makeCustomer(app, { more: ['upload', 'myFiles'].map((name) => `api::ticket.ticket.${name}`) });
    const form = await create(app, 'forms', {
      name: 'Photo',
      fields: [{ key: 'photo', label: 'Photo', type: 'file' }],
    });
    const occurrenceType = (await makeType(app, { anonymous: true })).documentId;
    const occurrence = (await makeOccurrence(app, { occurrenceType, form: form.documentId })).documentId;
    const sent = await person.agent.post('/api/my/files').attach('files', Buffer.from('x'), { filename: 'a.txt' });
    const photo = sent.body.data[0].documentId;
    const open = (agent: App['api'], data: object) =>
      agent.post('/api/tickets').send({ data: { occurrence, subject: 'Lamp', ...data } });
    const own = (await open(person.agent, { formAnswers: { photo } })).body.data;
    const byToken = (await open(app.api, { customer: person.customer?.documentId })).body.data;
    const [file] = await app.strapi.db.connection('ticket_files').where({ document_id: photo });
    await turnBack(file.id, person.user.id);

    const upgraded = await startServer(app);
    await upgraded.stop();
    const { data } = (await person.agent.get('/api/my/tickets')).body;
    expect(data.map(({ documentId }: { documentId: string }) => documentId).sort()).toEqual(
      [own.documentId, byToken.documentId].sort(),
    );
    expect((await person.agent.get(`/api/my/tickets/${own.documentId}/files`)).body.data).toMatchObject([
      { documentId: photo },
    ]);
    const [after] = await app.strapi.db.connection('ticket_files').where({ document_id: photo });
    expect(after.uploaded_by_id).toBeNull();
  });
});
