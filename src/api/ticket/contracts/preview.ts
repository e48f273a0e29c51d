import { z } from '@strapi/utils';
import { named } from './ticket';

const both = (schema: z.ZodType) => z.object({ from: schema, to: schema });

const origin = z.enum(['creator', 'occurrence', 'type', 'triage']);
const demands = z.object({ solution: z.boolean(), classification: z.boolean(), inventoryItem: z.boolean() });
const flags = z.object({ anonymous: z.boolean(), confidential: z.boolean(), highCriticality: z.boolean() });
const people = z.object({
  sectors: z.array(named),
  solutionGroups: z.array(named),
  users: z.number().int().describe('How many people in Users lists'),
});

/** What `?dryRun=true` says that a reclassification would change. */
export const reclassification = z.object({
  occurrence: both(named),
  occurrenceType: both(named),
  sector: both(named.nullable()),
  sectorOrigin: both(origin),
  dueAt: both(z.string()),
  solution: both(z.string().nullable()),
  requirements: both(demands),
  pendingRequirements: both(z.array(z.string())),
  flags: both(flags),
  access: z.object({
    outsiders: both(z.enum(['none', 'summary', 'full'])).describe('What staff see who are not involved'),
    lose: people.describe('Who sees less'),
    gain: people.describe('Who becomes involved'),
  }),
});
