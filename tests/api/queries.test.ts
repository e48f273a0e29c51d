import { administrator } from '../helpers/admin';
import { type App, startApp } from '../helpers/app';

let app: App;
beforeAll(async () => {
  app = await startApp({ env: { CORS_ORIGINS: 'https://portal.example' } });
});
afterAll(() => app.stop());

describe('hostile queries', () => {
  it.each([
    'filters[nameKey][$eq]=a',
    'filters[name][$eq]=%00',
    'filters[name][$regex]=(',
    'filters[id][$eq]=abc',
    'filters[createdAt][$gt]=never',
    'filters[$and][0][$or][0][$not][name][$in][0][0]=a',
    `filters${'[$and][0]'.repeat(15)}[name]=a`,
    'filters[createdBy][password][$startsWith]=a',
    'sort=nameKey',
    'sort[0][0]=x',
    'fields=nameKey',
    'populate=createdBy',
    'populate[a][populate][b]=*',
    'pagination[pageSize]=-5',
    'pagination[page]=99999999999999999999',
    'pagination[limit]=x',
    'publicationState=x',
    'locale[]=%00',
  ])('%s is no 5xx, and leaks nothing', async (query) => {
    const { status, text } = await app.api.get(`/api/sectors?${query}`);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/select |nameKey":|SQLITE|at .*\.js/i);
  });

  const LONG_LIST = Array.from({ length: 150 }, (_, index) => `filters[documentId][$in][${index}]=x`).join('&');
  const WAYS_BACK = '[occurrences][occurrenceType]';
  const POPULATED_BACK = '[occurrences][populate][occurrenceType][populate]';

  it.each([
    'fields=',
    'fields=constructor',
    'fields[]=name&fields[]=__proto__',
    'populate[sector][fields]=constructor',
    'filters=x',
    'filters[]=x',
    'filters[$and]=x',
    'filters[$and][0]=x',
    'filters[$or]=',
    'filters[$not]=',
    'filters[$eq]=x',
    'filters[constructor]=1',
    'filters[toString][$eq]=1',
    'filters[name][$between]=a',
    'filters[name][$jsonSupersetOf]=x',
    'filters[name][$contains][a]=b',
    'filters[documentId][$in][150]=x',
    LONG_LIST,
    Array.from({ length: 1100 }, (_, index) => `a${index}=1`).join('&'),
    '_q[a]=b',
    'sort=',
    'sort=constructor',
    `filters${WAYS_BACK.repeat(9)}[name]=x`,
    `sort${WAYS_BACK.repeat(4)}[name]=asc`,
    `populate${POPULATED_BACK}[occurrences][fields]=name`,
    `populate${POPULATED_BACK}=*`,
    'populate=occurrences.occurrenceType.occurrences',
  ])('%s is refused, in our words', async (query) => {
    const { status, body } = await app.api.get(`/api/occurrence-types?${query}`);
    expect([status, body.error?.details.errors?.[0]?.code]).toEqual([400, 'FIELD_INVALID']);
  });

  it.each([
    'filters[occurrences][solutions][name][$null]=true&sort=sector.name:desc',
    'filters[$or][0][name][$containsi]=a&filters[$or][1][sector][name]=a&_q=a',
    'populate[occurrences][populate][solutions][populate][steps][populate]=*',
    'populate[occurrences][populate]=*&populate[sector][fields]=name',
    'fields=name,active&populate=*',
    'fields[0]=name&populate[0]=sector&populate[1]=occurrences.occurrenceType',
  ])('%s is answered', async (query) => {
    expect((await app.api.get(`/api/occurrence-types?${query}`)).status).toBe(200);
  });

  it.each(['_q[a]=1', 'filters[$and]=x', 'fields=constructor'])('the Content Manager refuses %s', async (query) => {
    const admin = await administrator(app);
    const list = '/content-manager/collection-types/api::sector.sector';
    const relations = '/content-manager/relations/api::occurrence-type.occurrence-type/sector';
    for (const path of [list, relations]) expect((await admin.get(`${path}?${query}`)).status).toBe(400);
  });

  it.each(['%00', "'", 'x'.repeat(3000), '%E0%A4%A', '-1', '[object Object]'])(
    'nor is a documentId of %s',
    async (id) => {
      for (const verb of ['get', 'delete'] as const)
        expect((await app.api[verb](`/api/sectors/${id}`)).status).toBeLessThan(500);
      expect((await app.api.put(`/api/sectors/${id}`).send({ data: { name: 'x' } })).status).toBeLessThan(500);
    },
  );

  it('the security headers are set, and other origins are not let in', async () => {
    const { headers } = await app.api.get('/api/sectors').set('Origin', 'https://elsewhere.example');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN' });
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('pages of an origin that is named may send a log-in and a version, and read the tag and refusals', async () => {
    const origin = 'https://portal.example';
    const asked = 'authorization,if-match';
    const preflight = await app.anyone
      .options('/api/sectors/x')
      .set({ Origin: origin, 'Access-Control-Request-Method': 'PUT', 'Access-Control-Request-Headers': asked });
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-headers': asked,
    });
    const refused = await app.anyone.get('/api/sectors').set('Origin', origin);
    expect(refused.status).toBe(403);
    expect(refused.headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-expose-headers': 'ETag',
    });
  });
});
