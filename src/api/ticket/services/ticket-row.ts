import type { TicketParties } from '../../../domain/involvement';

type Json = Readonly<Record<string, unknown>>;

/** A ticket as it is stored (specification, 5), its relations as ids. An anonymous one has no identity in it (5.5). */
export interface TicketRow {
  readonly id: number;
  readonly documentId: string;
  readonly protocol: string;
  readonly subject: string;
  readonly description: string | null;
  readonly status: 'open' | 'inProgress' | 'waiting' | 'closed' | 'canceled';
  readonly origin: string;
  readonly sectorOrigin: TicketParties['sectorOrigin'];
  readonly formAnswers: Json | null;
  readonly extraFields: Json | null;
  readonly anonymous: boolean;
  readonly confidential: boolean;
  readonly highCriticality: boolean;
  readonly slaValue: number;
  readonly slaUnit: 'minutes' | 'hours' | 'days';
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly closedAt: Date | null;
  readonly pendingRequirements: readonly string[];
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly occurrenceId: number;
  readonly occurrenceTypeId: number;
  readonly sectorId: number;
  readonly typeClassificationId: number | null;
  readonly occurrenceClassificationId: number | null;
  readonly customerId: number | null;
  readonly creatorId: number | null;
  readonly assigneeId: number | null;
  readonly solutionGroupId: number | null;
  readonly solutionId: number | null;
  readonly classificationId: number | null;
  readonly inventoryItemId: number | null;
}

/** A row as the driver gives it. */
export type Raw = Readonly<Record<string, unknown>>;

const camelCase = (column: string): string => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Names of columns, which are few and asked for in every row of every page. */
const names = new Map<string, string>();
const nameOf = (column: string): string => {
  const known = names.get(column);
  if (known !== undefined) return known;
  const name = camelCase(column);
  names.set(column, name);
  return name;
};

const DATES: ReadonlySet<string> = new Set(['startedAt', 'dueAt', 'closedAt', 'createdAt', 'updatedAt']);
const BOOLEANS: ReadonlySet<string> = new Set(['anonymous', 'confidential', 'highCriticality']);
const JSONS: ReadonlySet<string> = new Set(['formAnswers', 'extraFields', 'pendingRequirements']);

/** PostgreSQL's driver gives dates, SQLite's numbers of milliseconds. */
export const dateOf = (value: unknown): Date | null => {
  if (value instanceof Date) return value;
  return value === null || value === undefined ? null : new Date(value as number | string);
};

/** PostgreSQL's driver gives JSON parsed, SQLite's as text. */
export const jsonOf = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : (value ?? null));

const read = (name: string, value: unknown): unknown => {
  if (DATES.has(name)) return dateOf(value);
  if (BOOLEANS.has(name)) return Boolean(value);
  return JSONS.has(name) ? jsonOf(value) : (value ?? null);
};

/** A ticket from the columns of its table; columns of other names are kept as they are. */
export const ticketRow = (raw: Raw): TicketRow => {
  const row: Record<string, unknown> = {};
  for (const column of Object.keys(raw)) {
    const name = nameOf(column);
    row[name] = read(name, raw[column]);
  }
  row['pendingRequirements'] ??= [];
  return row as unknown as TicketRow;
};
