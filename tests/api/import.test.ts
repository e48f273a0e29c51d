import path from 'node:path';
import { makeClassification, makeOccurrence, makeSector, makeSolution, makeType } from '../factories';
import { violationsIn } from '../helpers/answers';
import { type App, startApp } from '../helpers/app';
import { freshDatabase } from '../helpers/database';
import { halfWritten } from '../helpers/integrity';
import { staleKeys } from '../helpers/keys';
import { WORK } from '../helpers/prepare';
import { productionEnv, STRAPI, startProgram } from '../helpers/server-process';

// Commands run as processes of their own here.
jest.setTimeout(600_000);

let app: App;
afterEach(() => app.stop());

const strapi = async (database: Record<string, string>, ...args: string[]): Promise<void> => {
  const env = { ...productionEnv({ database }), CI: 'true' };
  const program = startProgram(['--require', './tests/helpers/keep-build.cjs', ...STRAPI, ...args], env);
  expect({ ...(await program.ended), output: program.output() }).toMatchObject({ code: 0 });
};

describe('a catalogue that was exported and imported elsewhere', () => {
  it('is whole, its names are guarded there, and codes go on', async () => {
    app = await startApp();
    // Elsewhere ids are others.
    const gone = await makeSector(app);
    await app.api.delete(`/api/sectors/${gone.documentId}`);
    await makeClassification(app, { name: 'Zeladoria' });
    const sector = (await makeSector(app, { name: 'Obras' })).documentId;
    const type = (await makeType(app, { name: 'Ruído', sector })).documentId;
    await makeType(app, { name: 'Ruído' });
    const occurrence = (await makeOccurrence(app, { name: 'Bar', occurrenceType: type, sector })).documentId;
    await makeSolution(app, { occurrence, steps: [{ name: 'Look', sector }] });
    const file = path.join(WORK, `export-${process.pid}-${Date.now()}`);
    await strapi(app.database, 'export', '--no-encrypt', '--no-compress', '--file', file);
    const database = await freshDatabase();
    await strapi(database, 'import', '--force', '--file', `${file}.tar`);
    await app.stop();

    app = await startApp({ database });
    expect(await staleKeys(app)).toEqual([]);
    expect(await halfWritten(app)).toEqual([]);
    const refused = async (plural: string, data: object) =>
      violationsIn(await app.api.post(`/api/${plural}`).send({ data }));
    const sla = { slaValue: 1, slaUnit: 'hours' };
    expect(await refused('sectors', { name: 'OBRAS' })).toEqual(['name: NAME_TAKEN']);
    expect(await refused('occurrence-types', { name: 'RUIDO', sector })).toEqual(['name: NAME_TAKEN_IN_SECTOR']);
    expect(await refused('occurrence-types', { name: 'RUIDO' })).toEqual(['name: NAME_TAKEN_IN_SECTOR']);
    expect(await refused('occurrences', { name: 'BAR', occurrenceType: type, sector, ...sla })).toEqual([
      'name: NAME_TAKEN_IN_TYPE',
    ]);
    const body = { data: { name: 'Obra', occurrenceType: type, sector, ...sla } };
    expect((await app.api.post('/api/occurrences').send(body)).body.data).toMatchObject({ code: 2, position: 2 });
    expect((await app.api.get('/api/desk-setting?populate=triageSector')).body.data.triageSector.name).toBe('Triagem');
  });
});
