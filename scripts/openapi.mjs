// @ts-check
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Advice, command, run } from './lib/steps.mjs';

const DOCUMENT = 'docs/openapi.json';
const DRAFT = '.tmp/openapi.json';

/** @typedef {Record<string, unknown>} Json */

/** @param {unknown} value @returns {value is Json} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

const LEFT_OUT = new Set(['$schema', 'x-powered-by', 'x-strapi-version', 'x-strapi-serialize']);

/** The moment at which the document was made, which Strapi gives as the default of dates. @param {string} key @param {unknown} value */
const isMoment = (key, value) => key === 'default' && typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value);

/** @param {unknown} value a description of one kind of value, as Strapi writes them: a boolean is text in bodies, and may be null */
const isBoolean = (value) =>
  isObject(value) &&
  (value['type'] === 'boolean' || JSON.stringify(value['enum']) === '["0","1","t","true","f","false"]');

/**
 * Strapi describes documentIds as UUIDs, which they are not, booleans as texts, and repeats the dialect in every schema.
 *
 * @param {unknown} value
 * @returns {unknown}
 */
const corrected = (value) => {
  if (Array.isArray(value)) return value.map(corrected);
  if (!isObject(value)) return value;
  if (value['format'] === 'uuid')
    return { type: 'string', pattern: '^[a-z0-9]+$', description: 'The documentId of an item' };
  const { anyOf, ...rest } = value;
  if (Array.isArray(anyOf) && anyOf.some(isBoolean)) return { ...rest, type: 'boolean' };
  const entries = Object.entries(value).filter(([key, item]) => !LEFT_OUT.has(key) && !isMoment(key, item));
  return Object.fromEntries(entries.map(([key, item]) => [key, corrected(item)]));
};

const ERROR = {
  type: 'object',
  required: ['data', 'error'],
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      required: ['status', 'name', 'message', 'details'],
      properties: {
        status: { type: 'integer' },
        name: { type: 'string' },
        message: { type: 'string' },
        details: {
          type: 'object',
          properties: {
            code: { type: 'string' },
            errors: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  path: { type: 'array', items: { type: 'string' } },
                  message: { type: 'string' },
                  name: { type: 'string' },
                  code: { type: 'string' },
                },
              },
            },
          },
        },
      },
    },
  },
};

const REFUSALS = {
  400: 'Refused: `details.errors` has every violation with its path and code',
  401: 'Missing or invalid credentials',
  403: 'Not allowed',
  404: 'Not found',
};

const refusal = (/** @type {string} */ description) => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
});

const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  required: false,
  description: "The item's `updatedAt`, in quotes: refuses the change with 409 `STALE` if the item has changed since",
  schema: { type: 'string' },
};

/** A POST to a list, or to the files of something, makes an item: it answers 201. */
const CREATING = /^\/(?!email$)[a-z-]+$|\/files$/;

/** Attributes as Strapi describes them; the routes of our own describe theirs themselves. */
const ATTRIBUTE = /^An? [\w -]+ field$|^The documentId of an item$/;
const STAMPS = ['createdAt', 'updatedAt'];

/** @param {Json} schema */
const orNull = (schema) => {
  if (schema['$ref']) return { anyOf: [schema, { type: 'null' }] };
  if (typeof schema['type'] !== 'string' || ['array', 'boolean'].includes(schema['type'])) return schema;
  const { enum: options } = schema;
  return { ...schema, type: [schema['type'], 'null'], ...(Array.isArray(options) && { enum: [...options, null] }) };
};

/**
 * What is not required of an item is null where it is empty, which Strapi leaves out of its schemas; and what an item
 * links to is not there unless it is asked for.
 *
 * @param {unknown} value
 * @returns {unknown}
 */
const withNulls = (value) => {
  if (Array.isArray(value)) return value.map(withNulls);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, withNulls(item)]);
  const { properties, required, ...rest } = Object.fromEntries(entries);
  if (!isObject(properties)) return Object.fromEntries(entries);
  const needed = new Set([...(Array.isArray(required) ? required : []), ...STAMPS]);
  const described = Object.entries(properties).map(([name, schema]) => {
    const isAttribute = isObject(schema) && (schema['$ref'] || ATTRIBUTE.test(String(schema['description'])));
    return [name, isAttribute && !needed.has(name) ? orNull(schema) : schema];
  });
  const isLink = (/** @type {unknown} */ schema) => isObject(schema) && schema['$ref'] !== undefined;
  const always = Array.isArray(required) ? required.filter((name) => !isLink(properties[name])) : required;
  return { ...rest, properties: Object.fromEntries(described), ...(always !== undefined && { required: always }) };
};

/** @typedef {{ properties?: Json, required?: string[] }} Data */
/** @typedef {{ schema: { properties?: Json & { data?: Data } } }} Described */
/** @typedef {{ kind: string, info: { singularName: string, pluralName: string }, attributes: Record<string, { mappedBy?: string, required?: boolean }> }} Schema */

const API = 'src/api';

/** Our content types by the first part of their routes. */
const TYPES = new Map(
  readdirSync(API)
    .map((name) => `${API}/${name}/content-types/${name}/schema.json`)
    .filter((file) => existsSync(file))
    .map((file) => {
      /** @type {Schema} */
      const schema = JSON.parse(readFileSync(file, 'utf8'));
      return [schema.kind === 'singleType' ? schema.info.singularName : schema.info.pluralName, schema];
    }),
);

/**
 * The body of a write: what has a default need not be sent, and what is linked from the other side cannot be.
 *
 * @param {Json} body
 * @param {Schema} type
 * @param {string} method
 */
const bodyOf = (body, { attributes }, method) => {
  const { content } = /** @type {{ content: { 'application/json'?: Described } }} */ (body);
  const schema = content['application/json']?.schema;
  const data = schema?.properties?.data;
  if (!schema || !data?.properties) return body;
  const isSent = (/** @type {string} */ name) => name !== 'publishedAt' && attributes[name]?.mappedBy === undefined;
  const properties = Object.fromEntries(Object.entries(data.properties).filter(([name]) => isSent(name)));
  const required = (data.required ?? []).filter(
    (name) =>
      method === 'post' && attributes[name]?.required && isObject(properties[name]) && !('default' in properties[name]),
  );
  const described = withNulls({ ...data, properties, required });
  const whole = { ...schema, properties: { ...schema.properties, data: described } };
  return { ...body, content: { 'application/json': { schema: whole } } };
};

/** @param {string} path @param {string} method @param {Json} operation */
const completed = (path, method, operation) => {
  const responses = /** @type {Record<string, Json>} */ (withNulls(operation['responses'] ?? {}));
  for (const [status, description] of Object.entries(REFUSALS))
    if (!responses[status]?.['content']) responses[status] = refusal(description);
  if (method === 'post' && CREATING.test(path) && responses['200']) {
    responses['201'] = responses['200'];
    delete responses['200'];
  }
  const type = TYPES.get(path.split('/')[1] ?? '');
  const parameters = /** @type {unknown[]} */ (operation['parameters'] ?? []);
  if (method === 'put' && type) {
    parameters.push(IF_MATCH);
    responses['409'] = refusal('`STALE`: the item has changed since it was read');
  }
  if (method === 'delete' && type) {
    responses['204'] = { description: 'Deleted' };
    delete responses['200'];
  }
  if (path === '/catalog') {
    parameters.push({ name: 'If-None-Match', in: 'header', required: false, schema: { type: 'string' } });
    responses['304'] = { description: 'Unchanged since the ETag that was sent' };
  }
  const body = operation['requestBody'];
  return {
    ...operation,
    parameters,
    responses,
    ...(isObject(body) && type && { requestBody: bodyOf(body, type, method) }),
  };
};

/** The triage sector's setting cannot be deleted, though a single type has the route. */
const isOffered = (/** @type {string} */ path, /** @type {string} */ method) =>
  !(path === '/desk-setting' && method === 'delete');

/** @param {Json} draft */
const documentOf = (draft) => {
  const { paths, components, ...rest } =
    /** @type {{ paths: Record<string, Json>, components: Record<string, Json> }} */ (corrected(draft));
  const methods = new Set(['get', 'post', 'put', 'delete', 'patch']);
  const described = Object.entries(paths)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, item]) => [
      path,
      Object.fromEntries(
        Object.entries(item)
          .filter(([key]) => isOffered(path, key))
          .map(([key, value]) => [key, methods.has(key) && isObject(value) ? completed(path, key, value) : value]),
      ),
    ]);
  return {
    ...rest,
    info: {
      title: 'Occurrence Desk',
      version: JSON.parse(readFileSync('package.json', 'utf8')).version,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api' }],
    components: {
      ...components,
      schemas: { .../** @type {Json} */ (withNulls(components['schemas'])), Error: ERROR },
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    },
    security: [{ bearer: [] }],
    paths: Object.fromEntries(described),
  };
};

await command(async () => {
  mkdirSync('.tmp', { recursive: true });
  const code = await run('npx', ['--no-install', 'strapi', 'openapi', 'generate', '-o', DRAFT], { quiet: true });
  if (code !== 0) throw new Advice('The OpenAPI document could not be generated: see above.');
  const text = `${JSON.stringify(documentOf(JSON.parse(readFileSync(DRAFT, 'utf8'))), null, 1)}\n`;
  const isFresh = existsSync(DOCUMENT) && readFileSync(DOCUMENT, 'utf8') === text;
  if (process.argv.includes('--check')) {
    if (!isFresh) throw new Advice(`${DOCUMENT} is stale: run \`npm run openapi\` and commit it.`);
    return;
  }
  writeFileSync(DOCUMENT, text);
  console.log(`${DOCUMENT}: ${isFresh ? 'unchanged' : 'written'}`);
});
