import { env } from '@strapi/utils';
import database from '../../config/database';

const before = { ...process.env };
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
});

const settings = (values: Record<string, string>) => {
  Object.assign(process.env, values);
  return database({ env } as Parameters<typeof database>[0]).connection;
};

describe('the settings of the database', () => {
  it('are those of a file where nothing is set', () => {
    expect(settings({ DATABASE_CLIENT: '', DATABASE_FILENAME: '' })).toMatchObject({
      client: 'sqlite',
      connection: { filename: expect.stringMatching(/\.tmp\/data\.db$/) },
    });
  });

  it('speak TLS and check certificates where it is asked for', () => {
    const tls = { DATABASE_SSL: 'true', DATABASE_SSL_CA: 'ca', DATABASE_SSL_CERT: 'cert', DATABASE_SSL_KEY: 'key' };
    expect(settings({ DATABASE_CLIENT: 'postgres', ...tls })).toMatchObject({
      client: 'postgres',
      connection: { ssl: { ca: 'ca', cert: 'cert', key: 'key', rejectUnauthorized: true } },
    });
    expect(settings({ DATABASE_SSL_REJECT_UNAUTHORIZED: 'false' })).toMatchObject({
      connection: { ssl: { rejectUnauthorized: false } },
    });
  });

  it('name the server, the account and the size of the pool', () => {
    const values = {
      DATABASE_CLIENT: 'postgres',
      DATABASE_URL: 'postgres://db.example/desk',
      DATABASE_HOST: 'db.example',
      DATABASE_PORT: '6432',
      DATABASE_NAME: 'desk',
      DATABASE_USERNAME: 'clerk',
      DATABASE_PASSWORD: 'secret',
      DATABASE_SCHEMA: 'office',
      DATABASE_POOL_MIN: '1',
      DATABASE_POOL_MAX: '7',
      DATABASE_CONNECTION_TIMEOUT: '500',
    };
    expect(settings(values)).toEqual({
      client: 'postgres',
      connection: {
        connectionString: 'postgres://db.example/desk',
        host: 'db.example',
        port: 6432,
        database: 'desk',
        user: 'clerk',
        password: 'secret',
        schema: 'office',
        ssl: false,
      },
      pool: { min: 1, max: 7 },
      acquireConnectionTimeout: 500,
    });
  });

  it('are refused where the database is another one, with what to do', () => {
    expect(() => settings({ DATABASE_CLIENT: 'mysql' })).toThrow(
      'DATABASE_CLIENT is "mysql": use "sqlite" or "postgres".',
    );
  });
});
