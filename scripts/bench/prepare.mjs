// @ts-check
/** Fills the database that the environment names; writes what the benchmark asks with into a file. */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { withApplication } from '../lib/application.mjs';
import { seedSize } from '../lib/seed-size.mjs';
import { say } from '../lib/steps.mjs';
import { makeDesk } from './desk.mjs';

const [types, occurrences, largest, answer = '', withDesk] = process.argv.slice(2);

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */

/** One of each that an occurrence may be related to. @param {Strapi} strapi */
const makeRelations = async (strapi) => {
  const { documentId: form } = await strapi.documents('api::form.form').create({ data: { name: 'Form' } });
  const { documentId: serviceScript } = await strapi
    .documents('api::service-script.service-script')
    .create({ data: { name: 'Script' } });
  const { documentId: alert } = await strapi.documents('api::alert.alert').create({ data: { name: 'Alert' } });
  const solutionGroup = await strapi.db.query('api::solution-group.solution-group').findOne({});
  const classification = await strapi.db.query('api::classification.classification').findOne({});
  return {
    form,
    serviceScript,
    alert,
    solutionGroup: solutionGroup?.documentId,
    classification: classification?.documentId,
  };
};

/** Who uses the panel. @param {Strapi} strapi */
const makeAdministrator = async (strapi) => {
  const administrator = { email: 'bench@example.com', password: `B1${randomBytes(12).toString('base64url')}` };
  const { id } = await strapi.service('admin::role').getSuperAdmin();
  await strapi.service('admin::user').create({ ...administrator, firstname: 'Bench', isActive: true, roles: [id] });
  return administrator;
};

await withApplication(async (strapi) => {
  await seedSize(strapi, { types: Number(types), occurrences: Number(occurrences), largest: Number(largest), say });
  const relations = await makeRelations(strapi);
  const uid = 'api::occurrence-type.occurrence-type';
  const found = await strapi.db.query(uid).findMany({ select: ['documentId'], limit: 200 });
  const token = await strapi
    .service('admin::api-token')
    .create({ name: 'benchmark', description: '', type: 'full-access', lifespan: null });
  writeFileSync(
    answer,
    JSON.stringify({
      token: token.accessKey,
      types: found.map(({ documentId }) => documentId),
      typeCount: Number(types),
      relations,
      administrator: await makeAdministrator(strapi),
      ...(withDesk && { desk: await makeDesk(strapi) }),
    }),
    { mode: 0o600 },
  );
});
process.exit();
