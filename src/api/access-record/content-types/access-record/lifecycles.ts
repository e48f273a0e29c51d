import { errors } from '@strapi/utils';

const refuse = (): never => {
  throw new errors.ForbiddenError('Access records are neither changed nor deleted.');
};

/** The record of who saw what only grows (5.5, 5.6). The database refuses as well: see `src/server/append-only.ts`. */
export default { beforeUpdate: refuse, beforeUpdateMany: refuse, beforeDelete: refuse, beforeDeleteMany: refuse };
