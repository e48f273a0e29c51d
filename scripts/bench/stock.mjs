// @ts-check
/** A type of its own with the attributes of a ticket, as Strapi generates it: nothing of it is in the product. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const NAME = 'bench-ticket';
const TABLE = 'bench_tickets';
const SCHEMA = 'src/api/ticket/content-types/ticket/schema.json';
/** Kept by the product for itself. */
const OWN = ['searchText'];

/** @typedef {{ type: string, target?: string, relation?: string, useJoinTable?: boolean }} Attribute */

/** @returns {Record<string, Attribute>} the attributes of a ticket, relations in link tables as Strapi makes them */
export const stockAttributes = () => {
  /** @type {Record<string, Attribute>} */
  const attributes = JSON.parse(readFileSync(SCHEMA, 'utf8')).attributes;
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => !OWN.includes(name))
      .map(([name, { useJoinTable: _, ...attribute }]) => [name, attribute]),
  );
};

/** The relations of a ticket, with what they are called by. @returns {{ name: string, label: string }[]} */
export const stockRelations = () =>
  Object.entries(stockAttributes())
    .filter(([, { type }]) => type === 'relation')
    .map(([name, { target }]) => ({ name, label: target?.startsWith('plugin::') ? 'username' : 'name' }));

const factory = (/** @type {string} */ kind) => `
const { factories } = require('@strapi/strapi');
module.exports = factories.createCore${kind}('api::${NAME}.${NAME}');
`;

/** Adds the type, with generated routes, to a build. @param {string} build the folder of the build */
export const addStock = (build) => {
  const api = path.join(build, 'src/api', NAME);
  const write = (/** @type {string} */ file, /** @type {string} */ text) => {
    mkdirSync(path.dirname(path.join(api, file)), { recursive: true });
    writeFileSync(path.join(api, file), text);
  };
  const schema = {
    kind: 'collectionType',
    collectionName: TABLE,
    info: { singularName: NAME, pluralName: `${NAME}s`, displayName: 'Ticket as generated' },
    options: { draftAndPublish: false },
    attributes: stockAttributes(),
  };
  write(`content-types/${NAME}/schema.json`, JSON.stringify(schema));
  write(`routes/${NAME}.js`, factory('Router'));
  write(`controllers/${NAME}.js`, factory('Controller'));
  write(`services/${NAME}.js`, factory('Service'));
};

const snakeCase = (/** @type {string} */ name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** @param {Attribute} attribute */
const targetColumn = ({ target = '' }) => `${target.split('.').at(-1)?.replaceAll('-', '_')}_id`;

const COLUMNS = ['id', 'document_id', 'created_at', 'updated_at', 'published_at'];

/**
 * The tables of the type with the statements that copy the product's tickets into each.
 *
 * @returns {{ table: string, sql: string }[]}
 */
export const stockCopies = () => {
  const attributes = Object.entries(stockAttributes());
  const scalars = attributes.filter(([, { type }]) => type !== 'relation').map(([name]) => snakeCase(name));
  const columns = [...COLUMNS, ...scalars].join(', ');
  const relations = attributes.filter(([, { type }]) => type === 'relation');
  return [
    { table: TABLE, sql: `insert into ${TABLE} (${columns}) select ${columns} from tickets order by id` },
    ...relations.map(([name, attribute]) => {
      const table = `${TABLE}_${snakeCase(name)}_lnk`;
      const column = `${snakeCase(name)}_id`;
      return {
        table,
        sql: `insert into ${table} (bench_ticket_id, ${targetColumn(attribute)})
          select id, ${column} from tickets where ${column} is not null order by id`,
      };
    }),
  ];
};
