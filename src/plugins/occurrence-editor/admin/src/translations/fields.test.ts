import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BLOCKS } from '../pages/ConfigurationPage/blocks';
import { en } from './en';

const SOURCES = path.join(__dirname, '../../../../..');

type Attributes = Readonly<Record<string, { readonly private?: boolean }>>;

const attributesIn = (...file: string[]): string[] => {
  const schema: { attributes: Attributes } = JSON.parse(readFileSync(path.join(SOURCES, ...file), 'utf8'));
  return Object.entries(schema.attributes).flatMap(([name, attribute]) => (attribute.private ? [] : [name]));
};

const types = Object.values(BLOCKS)
  .flat()
  .filter((type) => type !== 'user')
  .map((type) => [type, attributesIn('api', type, 'content-types', type, 'schema.json')] as const);

const components = readdirSync(path.join(SOURCES, 'components/desk')).map((file) => {
  const { name } = path.parse(file);
  return [name, attributesIn('components/desk', file)] as const;
});

it.each([...types, ...components])('each field of %s has a label and a help: %j', (owner, attributes) => {
  const keys = attributes.flatMap((attribute) => [`field.${owner}.${attribute}`, `help.${owner}.${attribute}`]);
  expect(Object.keys(en)).toEqual(expect.arrayContaining(keys));
});
