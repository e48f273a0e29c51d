/** Values of a statement's question marks. */
export type Bindings = readonly (string | number | boolean | Date | null)[];

/** A piece of SQL with the values of its question marks. */
export interface Sql {
  readonly sql: string;
  readonly bindings: Bindings;
}

export const sqlOf = (sql: string, bindings: Bindings = []): Sql => ({ sql, bindings });

const join = (parts: readonly Sql[], glue: string): Sql => ({
  sql: `(${parts.map(({ sql }) => `(${sql})`).join(glue)})`,
  bindings: parts.flatMap(({ bindings }) => bindings),
});

/** True where one of `parts` is; false where there is none. */
export const anyOf = (parts: readonly Sql[]): Sql => (parts.length === 0 ? sqlOf('1 = 0') : join(parts, ' or '));

/** True where each of `parts` is; true where there is none. */
export const allOf = (parts: readonly Sql[]): Sql => (parts.length === 0 ? sqlOf('1 = 1') : join(parts, ' and '));

export const not = ({ sql, bindings }: Sql): Sql => ({ sql: `not (${sql})`, bindings });

/** `column` is one of `values`. */
export const isIn = (column: string, values: Bindings): Sql =>
  values.length === 0 ? sqlOf('1 = 0') : sqlOf(`${column} in (${values.map(() => '?').join(', ')})`, values);
