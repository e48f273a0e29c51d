// @ts-check

/** @typedef {import('@strapi/strapi').Core.Strapi} Strapi */

/** Types made in one transaction. */
const BATCH = 10;

const SECTORS = 20;

const TOPICS = [
  'Iluminação',
  'Pavimentação',
  'Limpeza',
  'Arborização',
  'Atendimento',
  'Tributos',
  'Matrícula',
  'Consulta',
  'Licença',
  'Sistema',
];
const OBJECTS = [
  'da praça',
  'da escola',
  'do posto',
  'da rua',
  'do bairro',
  'do parque',
  'da creche',
  'do terminal',
  'da feira',
  'do mercado',
];
const UNITS = /** @type {const} */ (['minutes', 'hours', 'days']);

/** A name that no other number has. @param {number} number */
const nameOf = (number) =>
  `${TOPICS[number % TOPICS.length]} ${OBJECTS[Math.floor(number / TOPICS.length) % OBJECTS.length]} ${number + 1}`;

/**
 * @param {Strapi} strapi
 * @param {'api::classification.classification' | 'api::solution-group.solution-group' | 'api::sector.sector'} uid
 * @param {string} name
 * @param {() => Promise<{ documentId: string }>} create
 * @returns {Promise<string>} the documentId of the item with that name
 */
const ensureOne = async (strapi, uid, name, create) => {
  const found = await strapi.db.query(uid).findOne({ select: ['documentId'], where: { name } });
  return (found ?? (await create())).documentId;
};

/** What the types of any size share. @param {Strapi} strapi */
const ensureShared = async (strapi) => {
  const sectors = [];
  for (let number = 1; number <= SECTORS; number += 1) {
    const name = `Setor ${number}`;
    const create = () => strapi.documents('api::sector.sector').create({ data: { name } });
    sectors.push(await ensureOne(strapi, 'api::sector.sector', name, create));
  }
  const classification = await ensureOne(strapi, 'api::classification.classification', 'Classificação', () =>
    strapi
      .documents('api::classification.classification')
      .create({ data: { name: 'Classificação', kind: 'occurrenceType' } }),
  );
  const solutionGroup = await ensureOne(strapi, 'api::solution-group.solution-group', 'Grupo', () =>
    strapi.documents('api::solution-group.solution-group').create({ data: { name: 'Grupo' } }),
  );
  return { sectors, classification, solutionGroup };
};

/**
 * Makes a catalogue of any size through the Document Service, the same at every run. Types that are there are left.
 *
 * @param {Strapi} strapi a loaded application
 * @param {{ types: number, occurrences: number, largest?: number, say?: (text: string) => void }} size occurrences are
 * spread over the types; `largest`: how many the first type has
 */
export const seedSize = async (strapi, { types, occurrences, largest = 0, say = () => {} }) => {
  const { sectors, classification, solutionGroup } = await ensureShared(strapi);
  const perType = Math.ceil(occurrences / types);
  const startedAt = Date.now();
  let made = 0;

  const makeType = async (/** @type {number} */ number) => {
    const name = nameOf(number);
    if (await strapi.db.query('api::occurrence-type.occurrence-type').findOne({ where: { name } })) return;
    const sector = sectors[number % sectors.length] ?? '';
    const data = {
      name,
      sector,
      classification,
      solutionGroup,
      description: `Pedidos sobre ${name.toLowerCase()}.`,
      solutionRequired: number % 4 === 0,
    };
    const type = await strapi.documents('api::occurrence-type.occurrence-type').create({ data });
    const share = Math.min(perType, occurrences - number * perType);
    for (let index = 0; index < (number === 0 ? Math.max(share, largest) : share); index += 1) {
      const occurrence = await strapi.documents('api::occurrence.occurrence').create({
        data: {
          name: nameOf(index),
          occurrenceType: type.documentId,
          slaValue: 1 + (index % 72),
          slaUnit: UNITS[index % 3] ?? 'hours',
          sector,
        },
      });
      made += 1;
      if (number % 4 === 0)
        await strapi
          .documents('api::solution.solution')
          .create({ data: { name: 'Atender', occurrence: occurrence.documentId } });
    }
  };

  for (let first = 0; first < types; first += BATCH) {
    await strapi.db.transaction(async () => {
      for (let number = first; number < Math.min(first + BATCH, types); number += 1) await makeType(number);
    });
    const rate = made / ((Date.now() - startedAt) / 1000);
    say(`${Math.min(first + BATCH, types)} of ${types} types, ${made} occurrences, ${rate.toFixed(0)} a second`);
  }
};
