import { create, makeOccurrence, makeSector, makeSolution, makeType } from '../factories';
import { administrator } from '../helpers/admin';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';
import { staleKeys } from '../helpers/keys';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const TYPE = 'api::occurrence-type.occurrence-type';
const SECTOR = 'api::sector.sector';

/** The codes that a refused write in code carries. */
const refusal = (work: Promise<unknown>): Promise<string[]> =>
  work.then(
    () => ['not refused'],
    (error: { details?: { errors?: { path: string[]; code: string }[] } }) =>
      (error.details?.errors ?? []).map(({ path, code }) => `${path.join('.')}: ${code}`),
  );

describe('createMany', () => {
  it('guards names against what is there and against each other, and writes nothing when it refuses', async () => {
    await makeSector(app, { name: 'Obras' });
    const sectors = app.strapi.db.query(SECTOR);
    const before = await sectors.count();
    expect(await refusal(sectors.createMany({ data: [{ name: 'Novo' }, { name: ' OBRAS' }] }))).toEqual([
      '1.name: NAME_TAKEN',
    ]);
    expect(await refusal(sectors.createMany({ data: [{ name: 'Saúde' }, { name: 'saude' }] }))).toEqual([
      '1.name: NAME_TAKEN',
    ]);
    expect(await sectors.count()).toBe(before);
  });

  it('writes names as they are stored, with their keys', async () => {
    await app.strapi.db.query(TYPE).createMany({ data: [{ name: ' Poda ' }, { name: 'Capina' }] });
    expect(await app.strapi.db.query(TYPE).count({ where: { name: 'Poda' } })).toBe(1);
    expect(await staleKeys(app)).toEqual([]);
    const answer = await app.api.post('/api/occurrence-types').send({ data: { name: 'PODA' } });
    expect(violationsIn(answer)).toEqual(['name: NAME_TAKEN_IN_SECTOR']);
  });

  it('writes nothing that belongs to another item: it would have none', async () => {
    const occurrences = app.strapi.db.query('api::occurrence.occurrence');
    const data = [{ name: 'Half', slaValue: 1, slaUnit: 'hours' }];
    expect(await refusal(occurrences.createMany({ data }))).toEqual([': FIELD_INVALID']);
    expect(
      await refusal(app.strapi.db.query('api::solution.solution').createMany({ data: [{ name: 'Half' }] })),
    ).toEqual([': FIELD_INVALID']);
    expect(await occurrences.count()).toBe(0);
  });
});

describe('updateMany', () => {
  it('changes what is free, and no name, code, kind, flow or position', async () => {
    const sector = await makeSector(app);
    const where = { id: sector.id };
    const sectors = app.strapi.db.query(SECTOR);
    await sectors.updateMany({ where, data: { email: 'many@example.org' } });
    expect((await app.api.get(`/api/sectors/${sector.documentId}`)).body.data.email).toBe('many@example.org');
    expect(await refusal(sectors.updateMany({ where, data: { name: 'Other' } }))).toEqual(['name: FIELD_INVALID']);
    expect(await refusal(sectors.updateMany({ where, data: { nameKey: 'x' } }))).toEqual(['nameKey: FIELD_INVALID']);
    const occurrences = app.strapi.db.query('api::occurrence.occurrence');
    const data = { code: 1, position: 1 };
    expect((await refusal(occurrences.updateMany({ where: {}, data }))).sort()).toEqual([
      'code: FIELD_INVALID',
      'position: FIELD_INVALID',
    ]);
    const kinds = app.strapi.db.query('api::classification.classification');
    expect(await refusal(kinds.updateMany({ where: {}, data: { kind: 'ticket' } }))).toEqual(['kind: FIELD_INVALID']);
    const solutions = app.strapi.db.query('api::solution.solution');
    expect(await refusal(solutions.updateMany({ where: {}, data: { flow: 'main' } }))).toEqual(['flow: FIELD_INVALID']);
    expect(await staleKeys(app)).toEqual([]);
  });
});

describe('cloning in the Content Manager', () => {
  const clone = async (uid: string, documentId: string, data: object) =>
    (await administrator(app)).post(`/content-manager/collection-types/${uid}/clone/${documentId}`).send(data);

  it('refuses the name that the original keeps, and never changes it silently', async () => {
    const sector = await makeSector(app);
    const type = await makeType(app, { name: 'Ruído', sector: sector.documentId });
    expect(violationsIn(await clone(TYPE, type.documentId, {}))).toEqual(['name: NAME_TAKEN_IN_SECTOR']);
    expect(violationsIn(await clone(TYPE, type.documentId, { name: ' RUIDO' }))).toEqual([
      'name: NAME_TAKEN_IN_SECTOR',
    ]);
    expect(await app.strapi.db.query(TYPE).count({ where: { sector: { id: sector.id } } })).toBe(1);
  });

  it('takes no occurrence away from the original', async () => {
    const type = await makeType(app, { name: 'Barulho' });
    await makeOccurrence(app, { occurrenceType: type.documentId });
    const { status, body } = await clone(TYPE, type.documentId, { name: 'Barulho noturno' });
    expect(status).toBe(200);
    const countOf = async (documentId: string) =>
      (await app.api.get(`/api/occurrence-types/${documentId}?populate=occurrences`)).body.data.occurrences.length;
    expect([await countOf(type.documentId), await countOf(body.data.documentId)]).toEqual([1, 0]);
    expect(await staleKeys(app)).toEqual([]);
  });

  it('gives an occurrence a code and a place of its own, and leaves the solutions with the original', async () => {
    const type = await makeType(app);
    const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
    await makeSolution(app, { occurrence: occurrence.documentId });
    const uid = 'api::occurrence.occurrence';
    expect(violationsIn(await clone(uid, occurrence.documentId, {}))).toEqual(['name: NAME_TAKEN_IN_TYPE']);
    expect((await clone(uid, occurrence.documentId, { name: 'Another' })).status).toBe(200);
    const { data } = (
      await app.api.get(`/api/occurrence-types/${type.documentId}?populate[occurrences][populate]=solutions`)
    ).body;
    const [one, two] = data.occurrences;
    expect(data.occurrences.map(({ position }: { position: number }) => position)).toEqual([1, 2]);
    expect(two).toMatchObject({ name: 'Another', code: one.code + 1, solutions: [] });
    expect(one.solutions).toHaveLength(1);
    expect(await staleKeys(app)).toEqual([]);
  });

  it('keeps rows of components apart', async () => {
    const fields = [{ key: 'street', label: 'Street', type: 'text' }];
    const form = await create(app, 'forms', { name: 'Address', fields });
    const { body } = await clone('api::form.form', form.documentId, { name: 'Address 2' });
    await app.api.delete(`/api/forms/${form.documentId}`);
    const { data } = (await app.api.get(`/api/forms/${body.data.documentId}?populate=fields`)).body;
    expect(data.fields).toMatchObject(fields);
  });
});

describe('deleting many in the Content Manager', () => {
  it('deletes types with what is below them, or nothing', async () => {
    const admin = await administrator(app);
    const types = [await makeType(app), await makeType(app)];
    for (const { documentId } of types) await makeOccurrence(app, { occurrenceType: documentId });
    const documentIds = types.map(({ documentId }) => documentId);
    const count = () =>
      app.strapi.db
        .query('api::occurrence.occurrence')
        .count({ where: { occurrenceType: { documentId: { $in: documentIds } } } });
    expect(await count()).toBe(2);
    const { status } = await admin
      .post(`/content-manager/collection-types/${TYPE}/actions/bulkDelete`)
      .send({ documentIds });
    expect(status).toBe(200);
    expect(await count()).toBe(0);
  });
});
