import type { Core } from '@strapi/strapi';
import { from, type Transaction, tableOf } from '../../../write/store';
import type { TicketRow } from './ticket-row';

/** What everyone who opens a ticket is told of it, whatever they may see of it later (specification, section 6). */
export const receiptOf = async (strapi: Core.Strapi, trx: Transaction, row: TicketRow) => {
  const sector: { document_id: string; name: string } | undefined = await from(
    strapi,
    trx,
    tableOf(strapi, 'api::sector.sector'),
  )
    .where({ id: row.sectorId })
    .first('document_id', 'name');
  const { documentId, protocol, status, sectorOrigin, startedAt, dueAt, pendingRequirements } = row;
  return {
    documentId,
    protocol,
    status,
    sector: sector ? { documentId: sector.document_id, name: sector.name } : null,
    sectorOrigin,
    startedAt,
    dueAt,
    pendingRequirements,
  };
};
