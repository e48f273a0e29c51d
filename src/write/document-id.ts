import { randomInt } from 'node:crypto';

const LENGTH = 24;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SIGNS = `${LETTERS}0123456789`;

const pick = (signs: string): string => signs.charAt(randomInt(signs.length));

/** A documentId for a row that is not written by Strapi: in the form of its own, and not to be guessed. */
export const newDocumentId = (): string =>
  pick(LETTERS) + Array.from({ length: LENGTH - 1 }, () => pick(SIGNS)).join('');
