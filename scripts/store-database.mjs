// @ts-check

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { withApplication } from './lib/application.mjs';
import { Advice, command, run } from './lib/steps.mjs';

/**
 * Writes a small database, as this version of the application makes it, as SQL text: what the upgrade test opens with
 * later versions (docs/upgrades.md). Needs a fresh database in DATABASE_*, and pg_dump for PostgreSQL.
 */

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */

/** @param {Strapi} strapi */
const fill = async (strapi) => {
  /** @param {string} singular @param {Record<string, unknown>} data @param {'published'} [status] */
  const make = async (singular, data, status) =>
    (
      await strapi
        .documents(/** @type {any} */ (`api::${singular}.${singular}`))
        .create({ data, ...(status && { status }) })
    ).documentId;
  const works = await make('sector', { name: 'Obras' });
  const health = await make('sector', { name: 'Saúde', email: 'saude@example.org' });
  const user = await strapi.plugin('users-permissions').service('user').add({
    username: 'ana',
    email: 'ana@example.org',
    password: 'Upgrade-Test-1',
    confirmed: true,
    provider: 'local',
    sector: works,
  });
  const group = await make('solution-group', { name: 'Equipe de campo', members: [user.documentId] });
  const classification = await make('classification', { name: 'Zeladoria', kind: 'occurrenceType' });
  await make('classification', { name: 'Zeladoria', kind: 'ticket' });
  const form = await make('form', {
    name: 'Endereço',
    fields: [{ key: 'street', label: 'Rua', type: 'text', required: true }],
  });
  const article = await make('article', { title: 'Como pedir', visibleToCustomer: true }, 'published');
  const users = [{ user: user.documentId, role: 'supervisor' }];
  const type = await make('occurrence-type', {
    name: 'Ruído',
    sector: works,
    classification,
    solutionRequired: true,
    users,
  });
  await make('occurrence-type', { name: 'Ruído', sector: health });
  await make('occurrence-type', { name: 'Ruído' });
  for (const name of ['Obra à noite', 'Bar', 'Fábrica']) {
    const sla = { slaValue: 8, slaUnit: 'hours' };
    const occurrence = await make('occurrence', {
      name,
      occurrenceType: type,
      sector: works,
      form,
      articles: [article],
      ...sla,
    });
    const steps = [
      { name: 'Vistoriar', solutionGroup: group, deadlineValue: 2, deadlineUnit: 'days' },
      { name: 'Responder', sector: works, users },
    ];
    await make('solution', { name: 'Fiscalizar', occurrence, steps });
  }
};

/** @param {unknown} value */
const literal = (value) => {
  if (value === null) return 'NULL';
  return typeof value === 'number' || typeof value === 'bigint'
    ? String(value)
    : `'${String(value).replaceAll("'", "''")}'`;
};

/** @param {string} filename @param {string} target */
const dumpSqlite = (filename, target) => {
  const database = new (createRequire(import.meta.url)('better-sqlite3'))(filename, { readonly: true });
  /** @type {{ type: string, name: string, sql: string }[]} */
  const objects = database
    .prepare("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
    .all();
  const tables = objects.filter(({ type }) => type === 'table');
  const others = objects.filter(({ type }) => type !== 'table');
  const rows = tables.flatMap(({ name }) =>
    database
      .prepare(`SELECT * FROM "${name}"`)
      .raw()
      .all()
      .map((/** @type {unknown[]} */ row) => `INSERT INTO "${name}" VALUES (${row.map(literal).join(', ')});`),
  );
  const lines = [
    'PRAGMA foreign_keys = OFF;',
    ...tables.map(({ sql }) => `${sql};`),
    ...rows,
    ...others.map(({ sql }) => `${sql};`),
  ];
  writeFileSync(target, `${lines.join('\n')}\n`);
};

/** @param {string} target */
const dumpPostgres = async (target) => {
  const { DATABASE_HOST: host = '127.0.0.1', DATABASE_PORT: port = '5432', DATABASE_NAME: name = '' } = process.env;
  const { DATABASE_USERNAME: user = '', DATABASE_PASSWORD: PGPASSWORD = '' } = process.env;
  const args = ['--inserts', '--no-owner', '--no-privileges', '-h', host, '-p', port, '-U', user, '-f', target, name];
  if ((await run('pg_dump', args, { env: { PGPASSWORD } })) !== 0) throw new Advice('pg_dump failed: see above.');
  // psql's own commands are no SQL.
  writeFileSync(target, readFileSync(target, 'utf8').replaceAll(/^\\.*\n/gm, ''));
};

await command(async () => {
  const [target] = process.argv.slice(2);
  if (!target?.endsWith('.sql'))
    throw new Advice('Say where to: node scripts/store-database.mjs tests/stored/0.1.0.sqlite.sql');
  await withApplication(fill);
  if (process.env['DATABASE_CLIENT'] === 'postgres') await dumpPostgres(target);
  else dumpSqlite(process.env['DATABASE_FILENAME'] ?? '.tmp/data.db', target);
});
process.exit();
