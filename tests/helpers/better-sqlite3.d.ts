/** The part of the driver that tests use; it brings no types of its own. */
declare module 'better-sqlite3' {
  class Database {
    constructor(filename: string);
    exec(sql: string): this;
    close(): this;
  }
  export = Database;
}
