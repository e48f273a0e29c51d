import { makeOccurrence, makeSector, makeType } from '../factories';
import { type App, startApp } from '../helpers/app';
import { staleKeys } from '../helpers/keys';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const codes = (body: { error?: { details?: { errors?: { code: string }[] } } }) =>
  body.error?.details?.errors?.map(({ code }) => code);

describe('names of occurrence types', () => {
  it('are taken once in a sector, whatever their case, accents and white space', async () => {
    const sector = await makeSector(app);
    await makeType(app, { name: 'Poda de árvore', sector: sector.documentId });
    const same = ['poda de arvore', ' PODA  DE ÁRVORE ', 'Poda\u00a0de\u2003árvore', 'Poda de a\u0301rvore'];
    for (const name of same) {
      const response = await app.api.post('/api/occurrence-types').send({ data: { name, sector: sector.documentId } });
      expect({ name, status: response.status, codes: codes(response.body) }).toEqual({
        name,
        status: 400,
        codes: ['NAME_TAKEN_IN_SECTOR'],
      });
    }
  });

  it('may repeat in another sector, and no sector counts as one', async () => {
    const [one, other] = [await makeSector(app), await makeSector(app)];
    for (const sector of [one.documentId, other.documentId, null]) await makeType(app, { name: 'Ruído', sector });
    const response = await app.api.post('/api/occurrence-types').send({ data: { name: 'ruido' } });
    expect(codes(response.body)).toEqual(['NAME_TAKEN_IN_SECTOR']);
  });

  it('are looked at when a type is moved or renamed, whatever form the link has', async () => {
    const [one, other] = [await makeSector(app), await makeSector(app)];
    const at = ({ documentId }: { documentId: string }) => ({ documentId });
    for (const sector of [one.documentId, null]) await makeType(app, { name: 'Barulho', sector });
    const type = await makeType(app, { name: 'Barulho', sector: other.documentId });
    const change = (data: object) => app.api.put(`/api/occurrence-types/${type.documentId}`).send({ data });
    for (const sector of [
      one.documentId,
      one.id,
      { connect: [at(one)] },
      { set: [at(one)] },
      { disconnect: [at(other)], connect: [at(one)] },
      null,
      { set: [] },
      { disconnect: [at(other)] },
    ])
      expect([sector, codes((await change({ sector })).body)]).toEqual([sector, ['NAME_TAKEN_IN_SECTOR']]);
    expect((await change({ name: 'BARULHO' })).status).toBe(200);
    expect((await change({ name: 'Latidos', sector: one.documentId })).status).toBe(200);
    expect(codes((await change({ name: ' barulho' })).body)).toEqual(['NAME_TAKEN_IN_SECTOR']);
    expect((await change({ name: 'Barulho', sector: { disconnect: [at(one)], connect: [at(other)] } })).status).toBe(
      200,
    );
    expect(await staleKeys(app)).toEqual([]);
  });

  it('are stored without white space around them, whichever way they come in', async () => {
    expect((await makeType(app, { name: '\u00a0 Iluminação  pública ' })).name).toBe('Iluminação  pública');
    const written = await app.strapi.db
      .query('api::occurrence-type.occurrence-type')
      .create({ data: { name: ' Capina ' } });
    expect(written.name).toBe('Capina');
  });
});

describe('occurrences', () => {
  it('get sequential codes under concurrency, and one name once', async () => {
    const type = await makeType(app);
    const first = await makeOccurrence(app, { occurrenceType: type.documentId });
    const names = Array.from({ length: 50 }, (_, index) => (index < 25 ? 'The same' : `Another ${index}`));
    const responses = await Promise.all(
      names.map((name) =>
        app.api
          .post('/api/occurrences')
          .send({ data: { name, occurrenceType: type.documentId, slaValue: 1, slaUnit: 'days' } }),
      ),
    );
    const created = responses.filter(({ status }) => status === 201);
    expect(created).toHaveLength(26);
    const refused = responses.filter(({ status }) => status !== 201);
    expect(new Set(refused.map(({ status, body }) => `${status} ${codes(body)}`))).toEqual(
      new Set(['400 NAME_TAKEN_IN_TYPE']),
    );
    const given = created.map(({ body }) => body.data.code).sort((a, b) => a - b);
    expect(given).toEqual(given.map((_, index) => Number(first.code) + 1 + index));
    expect(created.map(({ body }) => body.data.position).sort((a, b) => a - b)).toEqual(
      created.map((_, index) => index + 2),
    );
  });
});
