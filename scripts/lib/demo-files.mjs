// @ts-check
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** @typedef {Record<string, any>} Item one record of a seed file, or one stored item */

const FOLDER = path.join(import.meta.dirname, '../../seeds/demo');
const MIME = /** @type {Record<string, string>} */ ({ '.csv': 'text/csv', '.md': 'text/markdown' });

/** The records of a file of `seeds/demo`. @param {string} name @returns {Item[]} */
export const records = (name) => JSON.parse(readFileSync(path.join(FOLDER, `${name}.json`), 'utf8'));

/** The occurrence types, each with its occurrences and their solutions. @returns {Item[]} */
export const occurrenceTypes = () =>
  readdirSync(path.join(FOLDER, 'occurrence-types'))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(FOLDER, 'occurrence-types', file), 'utf8')));

/** Files to attach, as the upload service takes them; sizes in bytes. */
export const attachments = () =>
  readdirSync(path.join(FOLDER, 'attachments'))
    .sort()
    .map((name) => {
      const filepath = path.join(FOLDER, 'attachments', name);
      return { name, filepath, mimetype: MIME[path.extname(name)] ?? 'text/plain', size: statSync(filepath).size };
    });

/** @param {string} text */
const textNode = (text) => [{ type: 'text', text }];

/** Lines of a seed file as Strapi's blocks: "## " is a heading, "- " an item of a list. @param {string[]} lines */
export const blocks = (lines) => {
  /** @type {Item[]} */
  const result = [];
  for (const line of lines) {
    const last = result.at(-1);
    if (line.startsWith('## ')) result.push({ type: 'heading', level: 2, children: textNode(line.slice(3)) });
    else if (!line.startsWith('- ')) result.push({ type: 'paragraph', children: textNode(line) });
    else {
      const item = { type: 'list-item', children: textNode(line.slice(2)) };
      if (last?.type === 'list') last.children.push(item);
      else result.push({ type: 'list', format: 'unordered', children: [item] });
    }
  }
  return result;
};
