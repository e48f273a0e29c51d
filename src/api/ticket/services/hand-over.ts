import type { Core } from '@strapi/strapi';
import { concernsOthers } from '../../../domain/assignment';
import { transitionViolations } from '../../../domain/ticket-status';
import { invalid, type Violation } from '../../../domain/violation';
import { forbiddenError } from '../../../errors/forbidden';
import { messagesFor, sentence } from '../../../errors/language';
import { reject } from '../../../errors/reject';
import type { TransferBody } from '../contracts/bodies';
import type { Caller } from './caller';
import { keyOf, loadNamed, missingViolations } from './named';
import type { TicketRow } from './ticket-row';
import { saveTreated, type Treated, treating } from './treated';

/**
 * Gives a ticket to another sector, with a reason. `sectorOrigin` keeps saying where routing sent it (5.1). To the
 * sector that it has is no transfer: nothing is written.
 *
 * @throws ValidationError (400) with every violation at once; 404 and 403 as for reading it
 */
export const transferTicket = (
  strapi: Core.Strapi,
  caller: Caller,
  documentId: string,
  { sector: sectorDocumentId, reason }: TransferBody,
): Promise<TicketRow> =>
  treating(strapi, caller, documentId, async (treated) => {
    const { trx, row } = treated;
    const keys = { sector: keyOf(sectorDocumentId) };
    const { sector } = await loadNamed(strapi, trx, keys);
    const { sector: before } = await loadNamed(strapi, trx, { sector: { id: row.sectorId } });
    const isRetired = sector !== undefined && !sector.active && sector.id !== row.sectorId;
    const retired: Violation[] = isRetired
      ? [{ path: ['sector'], code: 'RETIRED', values: { name: sector.name } }]
      : [];
    reject(strapi, [
      ...transitionViolations(row.status, 'treat'),
      ...missingViolations(keys, sector ? { sector } : {}),
      ...retired,
    ]);
    const sectorId = sector?.id ?? row.sectorId;
    if (sectorId === row.sectorId) return row;
    const noted = { sector: { from: before?.name ?? null, to: sector?.name ?? null }, reason };
    return saveTreated(treated, { sectorId }, 'transferred', noted);
  });

export interface Assignment {
  readonly caller: Caller;
  readonly documentId: string;
  /** documentId of a user; null takes the ticket from whoever has it. */
  readonly assignee: string | null;
  /** Whether the caller may give tickets to others, and take them from others (5.16). */
  readonly mayAssignOthers: () => Promise<boolean>;
}

/** Who may not assign others is not told whether somebody (undefined: nobody of that name) exists. @throws 403 */
const requireRight = async (
  { strapi, caller, row }: Treated,
  { mayAssignOthers }: Assignment,
  after: number | null | undefined,
): Promise<void> => {
  const callerId = caller.kind === 'staff' ? caller.userId : null;
  const isOthers = after === undefined || concernsOthers({ callerId, before: row.assigneeId, after });
  if (isOthers && !(await mayAssignOthers()))
    throw forbiddenError(sentence(messagesFor(strapi), 'assignOthersForbidden'));
};

/**
 * Gives a ticket to a user who treats tickets; what nobody else has to oneself, or with the right to it anything to
 * anybody. Who has it already keeps it, and nothing is written.
 *
 * @throws ValidationError (400) with every violation at once; 404 and 403 as for reading it, and without that right
 */
export const assignTicket = (strapi: Core.Strapi, assignment: Assignment): Promise<TicketRow> =>
  treating(strapi, assignment.caller, assignment.documentId, async (treated) => {
    const { trx, row } = treated;
    const keys = { assignee: keyOf(assignment.assignee) };
    const { assignee } = await loadNamed(strapi, trx, keys);
    const { assignee: before } = await loadNamed(strapi, trx, {
      assignee: row.assigneeId === null ? null : { id: row.assigneeId },
    });
    const given = keys.assignee === null ? null : assignee?.id;
    await requireRight(treated, assignment, given);
    reject(strapi, [
      ...transitionViolations(row.status, 'treat'),
      ...missingViolations(keys, assignee ? { assignee } : {}),
      ...(assignee?.active === false ? [invalid(['assignee'], 'notStaff')] : []),
    ]);
    const after = given ?? null;
    if (after === row.assigneeId) return row;
    const noted = { assignee: { from: before?.name ?? null, to: assignee?.name ?? null } };
    return saveTreated(treated, { assigneeId: after }, 'assigned', noted);
  });
