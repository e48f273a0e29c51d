import { ensureSearchIndex } from '../../src/server/search-index';
import { ensureStepUserIndex } from '../../src/server/step-user-index';
import { inTransaction, isPostgres } from '../../src/write/store';
import { makeOccurrence } from '../factories';
import { type App, startApp } from '../helpers/app';

let app: App;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const run = (sql: string) => app.strapi.db.connection.raw(sql);

const indexes = async (pattern = 'tickets_%_trgm_index'): Promise<string[]> => {
  const { rows }: { rows: { name: string }[] } = await run(
    `select indexname as name from pg_indexes where indexname like '${pattern}' order by 1`,
  );
  return rows.map(({ name }) => name);
};

const BOTH = ['tickets_protocol_trgm_index', 'tickets_search_text_trgm_index'];

it('of texts is made once, at the start; without the right to make its extension the application starts and finds all the same', async () => {
  if (!isPostgres(app.strapi)) return expect(ensureSearchIndex(app.strapi)).resolves.toBeUndefined();
  expect(await indexes()).toEqual(BOTH);
  await run('drop extension pg_trgm cascade');
  await run(`create function refuse_extensions() returns event_trigger language plpgsql as $$
    begin raise exception 'permission denied to create extension'; end $$`);
  await run(`create event trigger refused on ddl_command_start when tag in ('CREATE EXTENSION')
    execute function refuse_extensions()`);
  try {
    await ensureSearchIndex(app.strapi);
    expect(await indexes()).toEqual([]);
    const { documentId: occurrence } = await makeOccurrence(app);
    await app.api.post('/api/tickets').send({ data: { occurrence, subject: 'Poste apagado' } });
    expect((await app.api.get('/api/tickets?q=apagado')).body.meta.pagination.total).toBe(1);
  } finally {
    await run('drop event trigger refused');
  }
  await Promise.all([ensureSearchIndex(app.strapi), ensureSearchIndex(app.strapi)]);
  expect(await indexes()).toEqual(BOTH);
});

it('of the users of steps is made once, at the start', async () => {
  if (!isPostgres(app.strapi)) return expect(ensureStepUserIndex(app.strapi)).resolves.toBeUndefined();
  const made = () => indexes('ticket_steps_user_ids_index');
  expect(await made()).toHaveLength(1);
  const plan = await inTransaction(app.strapi, async (trx) => {
    await trx.raw('set local enable_seqscan = off');
    return trx.raw(`explain select 1 from ticket_steps where started_at is not null and user_ids @> '1'::jsonb`);
  });
  expect(JSON.stringify(plan.rows)).toContain('ticket_steps_user_ids_index');
  await run('drop index ticket_steps_user_ids_index');
  await Promise.all([ensureStepUserIndex(app.strapi), ensureStepUserIndex(app.strapi)]);
  expect(await made()).toHaveLength(1);
});
