import { z } from '@strapi/utils';
import { ORIGINS } from '../../../domain/origin';

/** How the API is told of another item. */
const documentId = z.string().min(1).max(255);

const reason = z.string().trim().min(1).max(500);

const answers = z.record(z.string(), z.unknown()).nullable().describe('A key and a value for each answered field');

const subject = z.string().trim().min(1).max(200);
const description = z.string().max(20_000).nullable();

/** `POST /api/tickets` (specification, section 6). */
export const openBody = z.strictObject({
  occurrence: documentId,
  subject,
  description: description.optional(),
  origin: z
    .enum(ORIGINS)
    .optional()
    .describe('`manual` for staff, `portal` for customers, `api` for tokens by default'),
  customer: documentId.nullable().optional().describe('Of a customer’s ticket it is always their own'),
  creator: documentId.nullable().optional().describe('The staff user for whom a token opens it'),
  solution: documentId.nullable().optional().describe('For staff and tokens'),
  classification: documentId.nullable().optional().describe('For staff and tokens'),
  inventoryItem: documentId.nullable().optional(),
  formAnswers: answers.optional(),
  extraFields: answers.optional(),
});

/** `PUT /api/tickets/:documentId` */
export const changeBody = z.strictObject({
  subject: subject.optional(),
  description: description.optional(),
  status: z
    .enum(['open', 'inProgress', 'waiting', 'closed', 'canceled'])
    .optional()
    .describe('Closing and reopening have routes of their own'),
  solution: documentId.nullable().optional(),
  classification: documentId.nullable().optional(),
  inventoryItem: documentId.nullable().optional(),
  formAnswers: answers.optional(),
  extraFields: answers.optional(),
});

/** `POST /api/tickets/:documentId/close` */
export const closeBody = z.strictObject({
  classification: documentId.optional(),
  solution: documentId.optional(),
  reason: reason.optional().describe('Asked for where steps of the main flow are unfinished'),
});

/** `POST /api/tickets/:documentId/reopen` */
export const reopenBody = z.strictObject({ reason });

/** `POST /api/tickets/:documentId/reclassify` */
export const reclassifyBody = z.strictObject({ occurrence: documentId });

/** `POST /api/tickets/:documentId/transfer` */
export const transferBody = z.strictObject({ sector: documentId, reason });

/** `POST /api/tickets/:documentId/steps/:id/start` and `…/finish` */
export const stepBody = z.strictObject({});

/** `POST /api/tickets/:documentId/assign` */
export const assignBody = z.strictObject({
  assignee: documentId.nullable().describe('null takes it from whoever has it'),
});

export type OpenBody = z.infer<typeof openBody>;
export type ChangeBody = z.infer<typeof changeBody>;
export type CloseBody = z.infer<typeof closeBody>;
export type TransferBody = z.infer<typeof transferBody>;
