// @ts-check
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What Strapi looks for in an application's folder, beside what is built. */
const FILES = ['package.json', 'favicon.png', 'tsconfig.json', 'src/plugins/occurrence-editor/package.json'];

/**
 * A copy of the built application in which a configurator has added attributes with the Content-Type Builder: the
 * schemas differ, the code and the admin panel are those that were built.
 *
 * @param {string} folder where to put it
 * @param {Record<string, Record<string, object>>} added attributes by their schema's path below `src`
 */
export const extendedApplication = (folder, added) => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('dist', path.join(folder, 'dist'), {
    recursive: true,
    filter: (source) => source !== path.join('dist', 'build'),
  });
  symlinkSync(path.resolve('dist/build'), path.join(folder, 'dist/build'));
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  for (const file of FILES) cpSync(file, path.join(folder, file));
  for (const [file, attributes] of Object.entries(added)) {
    const schemaFile = path.join(folder, 'dist/src', file);
    const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
    writeFileSync(schemaFile, JSON.stringify({ ...schema, attributes: { ...schema.attributes, ...attributes } }));
  }
};
