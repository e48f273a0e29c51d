// @ts-check

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */
/** @typedef {{ sector: string, id: number, token: string }} Agent who belongs to one sector: its documentId and id, and what they log in with */
/** @typedef {{ name: string, body: Record<string, unknown> }} Opening */
/** @typedef {{ agents: Agent[], openings: Opening[] }} Desk */

const TYPE = 'api::occurrence-type.occurrence-type';
/** Types are given to sectors in turn. */
const SECTORS = 20;
const USER = 'plugin::users-permissions.user';

/** Of each sector's types one in ten may be listed by those involved only, another one read by them only. @param {Strapi} strapi */
const restrictTypes = async (strapi) => {
  const ids = (await strapi.db.query(TYPE).findMany({ select: ['id'], orderBy: { id: 'asc' } })).map(({ id }) => id);
  const every = (/** @type {number} */ remainder) =>
    ids.filter((_, index) => Math.floor(index / SECTORS) % 10 === remainder);
  const types = () => strapi.db.connection('occurrence_types');
  await types().whereIn('id', every(3)).update({ list_restricted_to_sector: true });
  await types().whereIn('id', every(6)).update({ detail_restricted_to_sector: true });
};

/** An agent for each sector. @param {Strapi} strapi @returns {Promise<Agent[]>} */
const makeAgents = async (strapi) => {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'agent' } });
  const sectors = await strapi.db.query('api::sector.sector').findMany({ where: { name: { $startsWith: 'Setor ' } } });
  const agents = [];
  for (const { id, documentId } of sectors) {
    const username = `agent${id}`;
    const email = `${username}@desk.example`;
    const data = { username, email, provider: 'local', confirmed: true, role: role?.id, sector: documentId };
    const user = await strapi.documents(USER).create({ data });
    const token = await strapi.plugin('users-permissions').service('jwt').issue({ id: user.id });
    agents.push({ sector: documentId, id, token });
  }
  return agents;
};

/** An occurrence that asks for all that an opening can give, and what is asked. @param {Strapi} strapi @param {string} sector */
const demanding = async (strapi, sector) => {
  const fields = [
    { key: 'street', label: 'Rua', type: 'text', required: true },
    { key: 'since', label: 'Desde', type: 'date', required: true },
    { key: 'danger', label: 'Há perigo', type: 'boolean', required: true },
  ];
  const form = await strapi.documents('api::form.form').create({ data: { name: 'Onde e desde quando', fields } });
  const type = await strapi.documents(TYPE).create({
    data: { name: 'Com todas as regras', sector, solutionRequired: true, classificationRequired: true },
  });
  const occurrence = await strapi.documents('api::occurrence.occurrence').create({
    data: {
      name: 'Com todas as regras',
      occurrenceType: type.documentId,
      slaValue: 2,
      slaUnit: 'days',
      sector,
      form: form.documentId,
      inventoryItemRequired: true,
    },
  });
  const steps = [{ name: 'Vistoria', sector, deadlineValue: 4, deadlineUnit: 'hours' }];
  await strapi
    .documents('api::solution.solution')
    .create({ data: { name: 'Reparo', occurrence: occurrence.documentId, steps } });
  return occurrence.documentId;
};

/** What is opened in the comparison. @param {Strapi} strapi @param {string} sector @returns {Promise<Opening[]>} */
const makeOpenings = async (strapi, sector) => {
  const { documentId: customer } = await strapi
    .documents('api::customer.customer')
    .create({ data: { name: 'Cliente' } });
  const { documentId: inventoryItem } = await strapi
    .documents('api::inventory-item.inventory-item')
    .create({ data: { name: 'Poste', customer } });
  const plain = await strapi.db.query('api::occurrence.occurrence').findOne({
    where: {
      sector: { documentId: sector },
      occurrenceType: { solutionRequired: false, listRestrictedToSector: false },
    },
    orderBy: { id: 'asc' },
  });
  const said = {
    subject: 'Poste apagado na rua das Flores',
    description: 'Descrição do pedido. '.repeat(10),
    customer,
  };
  const formAnswers = { street: 'Rua das Flores', since: '2026-01-31', danger: true };
  return [
    { name: 'plain', body: { ...said, occurrence: plain?.documentId } },
    {
      name: 'with form, item, solution and step',
      body: { ...said, occurrence: await demanding(strapi, sector), inventoryItem, formAnswers },
    },
  ];
};

/**
 * The people who treat tickets, restricted types among the others, and what is opened in the comparison.
 *
 * @param {Strapi} strapi a loaded application with types, occurrences and sectors
 * @returns {Promise<Desk>}
 */
export const makeDesk = async (strapi) => {
  await restrictTypes(strapi);
  const agents = await makeAgents(strapi);
  return { agents, openings: await makeOpenings(strapi, agents[1]?.sector ?? '') };
};
