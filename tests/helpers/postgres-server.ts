export interface PostgresServer {
  port: number;
  env(database: string): Record<string, string>;
  createDatabase(database: string, template?: string): Promise<void>;
  stop(): Promise<void>;
}

const holder = globalThis as { occurrenceDeskPostgres?: PostgresServer };

/** Kept on the global object: set-up and tear-down are loaded as modules of their own. */
export const keepServer = (server: PostgresServer): void => {
  holder.occurrenceDeskPostgres = server;
};

export const keptServer = (): PostgresServer | undefined => holder.occurrenceDeskPostgres;
