import { z } from '@strapi/utils';
import { named } from './ticket';

/** What everyone is told who opens a ticket, or changes one that they see in full no longer (specification, section 6). */
export const receipt = z.object({
  documentId: z.string(),
  protocol: z.string().describe('The number that people quote'),
  status: z.enum(['open', 'inProgress', 'waiting', 'closed', 'canceled']),
  sector: named.nullable(),
  sectorOrigin: z.enum(['creator', 'occurrence', 'type', 'triage']),
  startedAt: z.string(),
  dueAt: z.string(),
  pendingRequirements: z
    .array(z.string())
    .describe('`solution`, `inventoryItem`, `formAnswers.<key>` or `extraFields.<key>`'),
});
