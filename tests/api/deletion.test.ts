import { TYPE_NAMES } from '../../src/errors/messages/type-names';
import {
  create,
  makeClassification,
  makeGroup,
  makeOccurrence,
  makeSector,
  makeSolution,
  makeType,
  makeUser,
} from '../factories';
import { administrator } from '../helpers/admin';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const count = async (table: string): Promise<number> => {
  const [row] = await app.strapi.db.connection(table).count({ n: '*' });
  return Number(row?.['n']);
};

describe('what is in use is not deleted', () => {
  it('whichever way it is asked, and the error says how many of which types', async () => {
    const sector = await makeSector(app);
    const group = await makeGroup(app);
    const type = await makeType(app, { sector: sector.documentId });
    const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId, sector: sector.documentId });
    const steps = [
      { name: 'Go', sector: sector.documentId },
      { name: 'Look', solutionGroup: group.documentId },
    ];
    await makeSolution(app, { occurrence: occurrence.documentId, steps });
    const rest = await app.api.delete(`/api/sectors/${sector.documentId}`);
    expect(violationsIn(rest)).toEqual([': IN_USE']);
    expect(rest.body.error.message).toContain('Occurrence: 1, Occurrence type: 1, Solution: 1');
    expect(rest.body.error.message).toContain('make it inactive');
    const query = `mutation { deleteSector(documentId: "${sector.documentId}") { documentId } }`;
    const { body } = await app.api.post('/graphql').send({ query });
    expect(body.errors[0].extensions.error.details.errors[0].code).toBe('IN_USE');
    const where = { id: sector.id };
    await expect(app.strapi.db.query('api::sector.sector').delete({ where })).rejects.toThrow(/in use/);
    await expect(app.strapi.db.query('api::sector.sector').deleteMany({ where })).rejects.toThrow(/in use/);
    await expect(app.strapi.documents('api::sector.sector').delete({ documentId: sector.documentId })).rejects.toThrow(
      /in use/,
    );
    expect(violationsIn(await app.api.delete(`/api/solution-groups/${group.documentId}`))).toEqual([': IN_USE']);
    expect((await app.api.get(`/api/sectors/${sector.documentId}`)).status).toBe(200);
  });

  it.each([
    ['en', 'Occurrence type: 2, Ticket: 1'],
    ['pt-BR', 'Tipo de Ocorrência: 2, Atendimento: 1'],
    ['es', 'Tipo de incidencia: 2, Ticket: 1'],
  ])('and the types are called what people call them, in %s', async (language, usage) => {
    const classification = await makeClassification(app);
    const link = { classification: classification.documentId };
    const type = await makeType(app, link);
    await makeType(app, link);
    const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId });
    const subject = 'It uses what its type uses';
    const data = { occurrence: occurrence.documentId, subject, origin: 'api' };
    expect((await app.api.post('/api/tickets').send({ data })).status).toBe(201);
    const answer = await app.api
      .delete(`/api/classifications/${classification.documentId}`)
      .set('Accept-Language', language);
    expect(answer.body.error.message).toContain(`(${usage})`);
  });

  it('whatever of the application uses it', () => {
    const own = Object.entries(app.strapi.contentTypes).filter(([uid]) => uid.startsWith('api::'));
    const names = own.map(([, type]) => type?.info.singularName);
    expect(Object.keys(TYPE_NAMES.en)).toEqual(expect.arrayContaining(names));
  });

  it('in the Content Manager, where deleting many is all or nothing', async () => {
    const admin = await administrator(app);
    const used = await makeClassification(app);
    const free = await makeClassification(app);
    await makeType(app, { classification: used.documentId });
    const documentIds = [free.documentId, used.documentId];
    const path = '/content-manager/collection-types/api::classification.classification';
    expect((await admin.post(`${path}/actions/bulkDelete`).send({ documentIds })).status).toBe(400);
    expect((await app.api.get(`/api/classifications/${free.documentId}`)).status).toBe(200);
    expect((await admin.delete(`${path}/${used.documentId}`)).status).toBe(400);
    expect((await admin.delete(`${path}/${free.documentId}`)).status).toBe(200);
  });

  it('and draft and published version of what uses it count once', async () => {
    const category = await create(app, 'article-categories', { name: 'Used by one' });
    await create(app, 'articles', { title: 'One', category: category.documentId });
    const { body } = await app.api.delete(`/api/article-categories/${category.documentId}`);
    expect(body.error.message).toContain('(Article: 1)');
  });

  it('but an article may be published and unpublished while it is linked', async () => {
    const article = await create(app, 'articles', { title: 'How to ask' });
    await makeOccurrence(app, { articles: [article.documentId] });
    const articles = app.strapi.documents('api::article.article');
    await articles.publish({ documentId: article.documentId });
    await articles.discardDraft({ documentId: article.documentId });
    await articles.unpublish({ documentId: article.documentId });
    const refused = await app.api.delete(`/api/articles/${article.documentId}`);
    expect(violationsIn(refused)).toEqual([': IN_USE']);
    expect(refused.body.error.message).not.toContain('inactive');
  });
});

describe('what an item owns goes with it', () => {
  const tables = [
    'occurrences',
    'solutions',
    'desk_steps',
    'desk_user_roles',
    'solutions_cmps',
    'occurrences_cmps',
    'occurrence_types_cmps',
    'desk_steps_cmps',
  ];
  const counts = () => Promise.all(tables.map(count));

  it('a type its occurrences, solutions, steps and lists of users', async () => {
    const before = await counts();
    const user = await makeUser(app);
    const users = [{ user: user.documentId, role: 'manager' }];
    const type = await makeType(app, { users });
    for (let index = 0; index < 2; index += 1) {
      const occurrence = await makeOccurrence(app, { occurrenceType: type.documentId, users });
      const sector = await makeSector(app);
      await makeSolution(app, {
        occurrence: occurrence.documentId,
        steps: [{ name: 'Go', sector: sector.documentId, users }],
      });
    }
    expect(await counts()).not.toEqual(before);
    expect((await app.api.delete(`/api/occurrence-types/${type.documentId}`)).status).toBe(204);
    expect(await counts()).toEqual(before);
  });
});
