import { makeClassification, makeSector, makeType } from '../factories';
import { administrator, administratorAs } from '../helpers/admin';
import { type App, startApp } from '../helpers/app';

let app: App;
let panel: Awaited<ReturnType<typeof administrator>>;
beforeAll(async () => {
  app = await startApp();
  panel = await administrator(app);
});
afterAll(() => app.stop());

/** Names that a relation field of the panel offers. */
const offered = async (model: string, field: string, query = ''): Promise<string[]> => {
  const { body } = await panel.get(`/content-manager/relations/${model}/${field}?pageSize=100&${query}`).expect(200);
  return body.results.map(({ name }: { name: string }) => name);
};

describe('a relation field of the panel offers what a save would take', () => {
  it('no retired item, in components neither', async () => {
    const used = await makeSector(app, { name: 'Offered sector' });
    const retired = await makeSector(app, { name: 'Offered sector that is retired' });
    await app.api.put(`/api/sectors/${retired.documentId}`).send({ data: { active: false } });
    for (const model of ['api::occurrence-type.occurrence-type', 'api::occurrence.occurrence', 'desk.step'])
      expect(await offered(model, 'sector', '_q=offered')).toEqual([used['name']]);
  });

  it('classifications of the kind that the field takes', async () => {
    await makeClassification(app, { name: 'Of a type', kind: 'occurrenceType' });
    await makeClassification(app, { name: 'Of a ticket', kind: 'ticket' });
    expect(await offered('api::occurrence.occurrence', 'classification')).toEqual(['Of a type']);
    expect(await offered('api::occurrence.occurrence', 'ticketClassifications')).toEqual(['Of a ticket']);
  });

  it('narrowed further by what is asked for', async () => {
    const sector = await makeSector(app, { name: 'Narrowed' });
    const query = `filters[documentId][$eq]=${sector.documentId}`;
    expect(await offered('api::occurrence.occurrence', 'sector', query)).toEqual(['Narrowed']);
  });

  it('and answers as ever where there is no such field', async () => {
    for (const path of ['api::nothing.nothing/sector', 'api::occurrence.occurrence/nothing'])
      expect((await panel.get(`/content-manager/relations/${path}`)).status).toBe(400);
  });

  it('nothing to who may not read it', async () => {
    const editor = await administratorAs(app, 'knowledge-editor');
    const type = await makeType(app);
    const field = '/content-manager/relations/api::occurrence-type.occurrence-type';
    for (const path of [`${field}/sector`, `${field}/${type.documentId}/sector`])
      expect((await editor.get(path)).status).toBe(403);
  });
});
