import type { App } from './app';

/** Lists of values, whose length is that of the data. */
const VALUES = /\((?:(?:\?|\$\d+)(?:, )?)+\)/g;

/** The SQL statements, with lists of values shortened, that the server sends to answer requests of `work` to `path`. */
export const statementsOf = async ({ strapi }: App, path: string, work: () => Promise<unknown>): Promise<string[]> => {
  const statements: string[] = [];
  const knex = strapi.db.connection;
  const note = ({ sql }: { sql: string }) => {
    const isOfWork = strapi.requestContext.get()?.path.startsWith(path);
    if (isOfWork) statements.push(sql.replace(VALUES, '(?)').replace(/\$\d+/g, '?'));
  };
  knex.on('query', note);
  try {
    await work();
  } finally {
    knex.removeListener('query', note);
  }
  return statements;
};
