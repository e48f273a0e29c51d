import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Access, restrictionsOf, type TicketRestrictions, visibility } from '../../../domain/visibility';
import { forbiddenError } from '../../../errors/forbidden';
import { messagesFor, sentence } from '../../../errors/language';
import { from, isPostgres, type Transaction, tableOf } from '../../../write/store';
import type { Caller } from './caller';
import { type Raw, type TicketRow, ticketRow } from './ticket-row';
import { type OfficeCaller, quoted, standingColumns, T, TICKET } from './visibility-sql';

const TYPE = 'api::occurrence-type.occurrence-type';

/** A ticket that the caller may at least list. */
export interface LoadedTicket {
  readonly row: TicketRow;
  readonly access: Exclude<Access, 'none'>;
  readonly involved: boolean;
  readonly restrictions: TicketRestrictions;
}

/** The caller of a staff route: staff and tokens. Customers have their own view, whatever rights a role was given. */
export const officeCaller = (caller: Caller): OfficeCaller => {
  if (caller.kind === 'staff' || caller.kind === 'token') return caller;
  throw new errors.ForbiddenError();
};

const notFound = (strapi: Core.Strapi): Error => new errors.NotFoundError(sentence(messagesFor(strapi), 'notThere'));

interface Options {
  /** Keeps others from changing the ticket until the transaction ends. */
  readonly lock?: true;
}

const rawTicket = async (
  strapi: Core.Strapi,
  trx: Transaction,
  caller: OfficeCaller,
  documentId: string,
  { lock }: Options,
): Promise<Raw | undefined> => {
  // Who waits for the row reads afterwards: beside a row that changed, PostgreSQL would still see what was there before.
  // SQLite writes one transaction at a time.
  if (lock && isPostgres(strapi)) {
    await from(strapi, trx, tableOf(strapi, TICKET)).where({ document_id: documentId }).forUpdate().select('id');
  }
  const standing = standingColumns(strapi, caller);
  const rows: unknown = await trx.raw(
    `select ${T}.*, ty.detail_restricted_to_sector as detail_restricted, ty.list_restricted_to_sector as list_restricted,
        ${standing.map(({ sql }) => sql).join(', ')}
      from ${quoted(strapi, tableOf(strapi, TICKET))} ${T}
      join ${quoted(strapi, tableOf(strapi, TYPE))} ty on ty.id = ${T}.occurrence_type_id
      where ${T}.document_id = ?`,
    [...standing.flatMap(({ bindings }) => bindings), documentId],
  );
  return rowsOf(rows)[0];
};

/** The rows of a raw statement, whose form differs between the drivers. */
export const rowsOf = (result: unknown): Raw[] =>
  Array.isArray(result) ? result : ((result as { rows?: Raw[] }).rows ?? []);

/** A ticket as the caller may see it; null where there is none, or it is hidden from the caller. */
export const findTicket = async (
  strapi: Core.Strapi,
  trx: Transaction,
  caller: OfficeCaller,
  documentId: string,
  options: Options = {},
): Promise<LoadedTicket | null> => {
  const raw = await rawTicket(strapi, trx, caller, documentId, options);
  if (!raw) return null;
  const { detail_restricted, list_restricted, involved, opener, ...columns } = raw;
  const row = ticketRow(columns);
  const restrictions = {
    detailRestrictedToSector: Boolean(detail_restricted),
    listRestrictedToSector: Boolean(list_restricted),
    confidential: row.confidential,
  };
  const access = visibility(restrictions, { involved: Boolean(involved), opener: Boolean(opener) });
  return access === 'none' ? null : { row, access, involved: Boolean(involved), restrictions };
};

/**
 * A ticket as the caller may see it: `full`, or no more than its `summary` row.
 *
 * @throws NotFoundError (404) where there is none, or it is hidden from the caller; ForbiddenError for customers
 */
export const loadTicket = async (
  strapi: Core.Strapi,
  trx: Transaction,
  caller: Caller,
  documentId: string,
  options: Options = {},
): Promise<LoadedTicket> => {
  const found = await findTicket(strapi, trx, officeCaller(caller), documentId, options);
  if (!found) throw notFound(strapi);
  return found;
};

/**
 * Refuses who sees no more than the summary row (5.3, 5.6).
 *
 * @throws 403 with the code of each reason
 */
export const requireFull = (strapi: Core.Strapi, { access, restrictions }: LoadedTicket): void => {
  if (access === 'full') return;
  const codes = restrictionsOf(restrictions);
  const [code = 'DETAIL_RESTRICTED_TO_SECTOR'] = codes;
  const messages = messagesFor(strapi);
  const entries = codes.map((each) => ({
    path: [],
    message: sentence(messages, each),
    name: 'ForbiddenError',
    code: each,
  }));
  throw forbiddenError(sentence(messages, code), { code, errors: entries });
};
