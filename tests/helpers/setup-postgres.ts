import { keepServer, type PostgresServer } from './postgres-server';
import { compileOnce, makeTemplate, POSTGRES_TEMPLATE } from './prepare';

export default async (): Promise<void> => {
  await compileOnce();
  const { startPostgres } = (await import('../../scripts/lib/postgres.mjs')) as {
    startPostgres(): Promise<PostgresServer>;
  };
  const server = await startPostgres();
  keepServer(server);
  await server.createDatabase(POSTGRES_TEMPLATE);
  await makeTemplate(server.env(POSTGRES_TEMPLATE));
  process.env['TEST_POSTGRES_PORT'] = String(server.port);
};
