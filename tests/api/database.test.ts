import { type App, startApp } from '../helpers/app';
import { isPostgres } from '../helpers/database';
import { productionEnv, SERVER, startProgram } from '../helpers/server-process';

let app: App;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const ask = (pragma: string) => app.strapi.db.connection.raw(`pragma ${pragma}`);

describe('the database', () => {
  // The tests' own PostgreSQL has no certificate: a server that only preferred TLS would start.
  const atPostgres = async () => {
    const env = { ...productionEnv(app), PORT: '0', DATABASE_SSL: 'true' };
    const server = startProgram(SERVER, env);
    expect(await server.ended).toEqual({ code: 1, signal: null });
    expect(server.output()).toContain('The server does not support SSL connections');
  };

  const atSqlite = async () => {
    expect(await ask('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await ask('foreign_keys')).toEqual([{ foreign_keys: 1 }]);
  };

  it(
    isPostgres()
      ? 'is not spoken to in the clear where TLS is asked for'
      : 'keeps a log beside its file, and its foreign keys',
    isPostgres() ? atPostgres : atSqlite,
  );
});
