// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Advice, command, run } from './lib/steps.mjs';

const DOCUMENT = 'docs/openapi.json';
const DRAFT = '.tmp/openapi.json';

/** @typedef {Record<string, unknown>} Json */

/** @param {unknown} value @returns {value is Json} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

const LEFT_OUT = new Set(['$schema', 'x-powered-by', 'x-strapi-version', 'x-strapi-serialize']);

/** The moment at which the document was made, which Strapi gives as the default of dates. @param {string} key @param {unknown} value */
const isMoment = (key, value) => key === 'default' && typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value);

/**
 * Strapi describes documentIds as UUIDs, which they are not, and repeats the dialect in every schema.
 *
 * @param {unknown} value
 * @returns {unknown}
 */
const corrected = (value) => {
  if (Array.isArray(value)) return value.map(corrected);
  if (!isObject(value)) return value;
  if (value['format'] === 'uuid')
    return { type: 'string', pattern: '^[a-z0-9]+$', description: 'The documentId of an item' };
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

/** @param {string} path @param {string} method @param {Json} operation */
const completed = (path, method, operation) => {
  const responses = /** @type {Json} */ (operation['responses'] ?? {});
  for (const [status, description] of Object.entries(REFUSALS)) responses[status] ??= refusal(description);
  if (method === 'post' && CREATING.test(path) && responses['200']) {
    responses['201'] = responses['200'];
    delete responses['200'];
  }
  const parameters = /** @type {unknown[]} */ (operation['parameters'] ?? []);
  if (method === 'put') {
    parameters.push(IF_MATCH);
    responses['409'] = refusal('`STALE`: the item has changed since it was read');
  }
  if (path === '/catalog') {
    parameters.push({ name: 'If-None-Match', in: 'header', required: false, schema: { type: 'string' } });
    responses['304'] = { description: 'Unchanged since the ETag that was sent' };
  }
  return { ...operation, parameters, responses };
};

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
        Object.entries(item).map(([key, value]) => [
          key,
          methods.has(key) && isObject(value) ? completed(path, key, value) : value,
        ]),
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
      schemas: { ...components['schemas'], Error: ERROR },
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
