import { administrator } from '../helpers/admin';
import { type App, startApp } from '../helpers/app';

let app: App;
let admin: Awaited<ReturnType<typeof administrator>>;
beforeAll(async () => {
  app = await startApp();
  admin = await administrator(app);
});
afterAll(() => app.stop());

interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

const path = (uid: string) => `/content-manager/content-types/${uid}/configuration`;

const configurationOf = async (uid: string): Promise<Configuration> =>
  (await admin.get(path(uid))).body.data.contentType;

interface ContentType {
  uid: string;
  isDisplayed: boolean;
  attributes: Record<string, { type: string; visible?: boolean }>;
}

/** The catalogue's types as the Content Manager lists them. */
const shown = async (): Promise<ContentType[]> => {
  const { body } = await admin.get('/content-manager/content-types');
  return body.data.filter(({ uid, isDisplayed }: ContentType) => isDisplayed && uid.startsWith('api::'));
};

const OWN = new Set(['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy']);

describe('the Content Manager', () => {
  it('shows every catalogue type by its name, with readable columns and every field once', async () => {
    const types = await shown();
    expect(types.length).toBeGreaterThanOrEqual(16);
    for (const { uid, attributes } of types) {
      const { settings, metadatas, layouts } = await configurationOf(uid);
      const mainField = ['name', 'title'].find((name) => name in attributes) ?? 'id';
      expect([uid, settings['mainField'], settings['defaultSortBy']]).toEqual([uid, mainField, mainField]);
      expect(layouts.list.length).toBeGreaterThan(0);
      for (const name of layouts.list) expect(metadatas[name]?.list['label']).toMatch(/^[A-Z][a-zA-Z ]*$/);
      const fields = Object.keys(attributes)
        .filter((name) => !OWN.has(name))
        .sort();
      expect([
        uid,
        layouts.edit
          .flat()
          .map(({ name }) => name)
          .sort(),
      ]).toEqual([uid, fields]);
      for (const row of layouts.edit) expect(row.reduce((sum, { size }) => sum + size, 0)).toBe(12);
    }
  });

  it('shows what the server gives, and lets nobody type it', async () => {
    const { metadatas, layouts } = await configurationOf('api::occurrence.occurrence');
    expect(layouts.list.slice(0, 3)).toEqual(['code', 'name', 'occurrenceType']);
    expect(metadatas['slaValue']?.list['label']).toBe('SLA value');
    expect(metadatas['code']?.edit['editable']).toBe(false);
    expect(metadatas['name']?.edit['editable']).toBe(true);
  });

  it('keeps what a configurator arranged when the server starts again', async () => {
    const uid = 'api::sector.sector';
    const { settings, metadatas: found, layouts } = await configurationOf(uid);
    // It is told, but not taken back; the panel leaves it out as well.
    const metadatas = Object.fromEntries(
      Object.entries(found).map(
        ([
          name,
          {
            edit,
            list: { mainField, ...list },
          },
        ]) => [name, { edit, list }],
      ),
    );
    const label = { ...metadatas['email'], list: { ...metadatas['email']?.list, label: 'Write to' } };
    const mine = {
      settings: { ...settings, pageSize: 50 },
      metadatas: { ...metadatas, email: label },
      layouts: { ...layouts, list: ['email', 'name'] },
    };
    expect((await admin.put(path(uid)).send(mine)).status).toBe(200);
    // What the Content Manager does at every start.
    await app.strapi.plugin('content-manager').service('content-types').syncConfigurations();
    const kept = await configurationOf(uid);
    expect(kept.layouts).toEqual(mine.layouts);
    expect([kept.settings['pageSize'], kept.metadatas['email']?.list['label']]).toEqual([50, 'Write to']);
  });
});
