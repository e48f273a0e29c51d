import { z } from '@strapi/utils';

export const named = z.object({ documentId: z.string(), name: z.string() });
const maybe = named.nullable();
const moment = z.string().describe('ISO 8601, UTC');
const answers = z.record(z.string(), z.unknown()).nullable().describe('Answers by the key of their field');
const unit = z.enum(['minutes', 'hours', 'days']);
const status = z.enum(['open', 'inProgress', 'waiting', 'closed', 'canceled']);
const origin = z.enum(['manual', 'chat', 'voice', 'email', 'campaign', 'import', 'portal', 'api']);

/** All that who is not involved sees of a restricted or confidential ticket. */
const summary = {
  documentId: z.string(),
  protocol: z.string(),
  occurrenceType: named,
  occurrence: named,
  status,
  sector: named,
  startedAt: moment,
  dueAt: moment,
  closedAt: moment.nullable(),
  slaState: z.object({ percent: z.number().int(), overdue: z.boolean() }),
  anonymous: z.boolean(),
  confidential: z.boolean(),
  highCriticality: z.boolean(),
};

const row = {
  ...summary,
  subject: z.string(),
  origin,
  sectorOrigin: z.enum(['creator', 'occurrence', 'type', 'triage']),
  customer: maybe.describe('Null, and `customerHidden` true, where the ticket is anonymous'),
  customerHidden: z.boolean(),
  creator: maybe,
  assignee: maybe,
  solutionGroup: maybe,
  solution: maybe,
  classification: maybe,
  typeClassification: maybe,
  occurrenceClassification: maybe,
  inventoryItem: maybe,
  slaValue: z.number().int(),
  slaUnit: unit,
  pendingRequirements: z.array(z.string()),
  createdAt: moment,
  updatedAt: moment,
};

export const summaryRow = z.object({ ...summary, access: z.literal('summary') });
export const fullRow = z.object({ ...row, access: z.literal('full') });
export const listedRow = z.union([fullRow, summaryRow]);

const file = z.object({ documentId: z.string(), name: z.string(), mime: z.string(), size: z.number() });

/** One stage of a ticket's solution. */
export const step = z.object({
  documentId: z.string(),
  position: z.number().int(),
  name: z.string(),
  flow: z.enum(['main', 'alternative']),
  sector: maybe,
  solutionGroup: maybe,
  deadlineValue: z.number().int().nullable(),
  deadlineUnit: unit.nullable(),
  parallel: z.boolean(),
  autoStart: z.boolean(),
  autoFinish: z.boolean(),
  startedAt: moment.nullable(),
  dueAt: moment.nullable(),
  finishedAt: moment.nullable(),
  finishedBy: maybe,
});

/** A ticket in full. */
export const ticketDetail = z.object({
  ...row,
  description: z.string().nullable(),
  formAnswers: answers,
  extraFields: answers,
  steps: z.array(step),
  attachments: z.array(file),
  access: z.literal('full'),
});

const ownRow = {
  documentId: z.string(),
  protocol: z.string(),
  occurrenceType: named,
  occurrence: named,
  subject: z.string(),
  status,
  origin,
  sector: named,
  customer: maybe,
  inventoryItem: maybe,
  startedAt: moment,
  dueAt: moment,
  closedAt: moment.nullable(),
  slaValue: z.number().int(),
  slaUnit: unit,
  slaState: summary.slaState,
  anonymous: z.boolean(),
  confidential: z.boolean(),
  pendingRequirements: z.array(z.string()),
  updatedAt: moment,
  access: z.literal('full'),
};

/** A requester's own ticket in a list, and with all that they see of it. */
export const ownTicketRow = z.object(ownRow);
export const ownTicket = z.object({
  ...ownRow,
  description: z.string().nullable(),
  formAnswers: answers,
  extraFields: answers,
  attachments: z.array(file),
});

const person = z.object({ documentId: z.string().nullable(), name: z.string().nullable() });

export const change = z.object({
  at: moment,
  action: z.string(),
  actor: person.extend({ kind: z.enum(['staff', 'customer', 'token', 'system']) }),
  changes: z.unknown(),
});

export const accessRecord = z.object({
  kind: z.enum(['reveal', 'detail']),
  at: moment,
  user: person,
  reason: z.string().nullable(),
});

export const revealed = z.object({ customer: maybe, creator: maybe });

/** One thing, or a page of them. */
export const one = (data: z.ZodType) => z.object({ data, meta: z.object({}) });
export const many = (data: z.ZodType) =>
  z.object({ data: z.array(data), meta: z.object({ pagination: z.record(z.string(), z.number().int()) }) });

export const pagination = z
  .record(z.string(), z.string())
  .optional()
  .describe('page and pageSize (at most 100), or start and limit; withCount=false leaves the total out');

export const listQuery = {
  q: z.string().max(100).optional().describe('Words in what the caller may read in full, or part of a protocol'),
  filters: z
    .record(z.string(), z.unknown())
    .optional()
    .describe(
      'On documentId, protocol, status, startedAt, dueAt, closedAt, anonymous, confidential, highCriticality, and the documentId of sector, occurrenceType, occurrence; $and, $or, $not',
    ),
  sort: z
    .string()
    .optional()
    .describe('startedAt, dueAt, closedAt, protocol, status or a flag, `:asc` or `:desc`; the newest first'),
  pagination,
};
