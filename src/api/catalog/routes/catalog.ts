import { z } from '@strapi/utils';
import { rememberedAccess } from '../../../server/remembered-access';

const named = { documentId: z.string(), name: z.string() };

const occurrence = z.object({
  ...named,
  code: z.number().int(),
  sla: z.object({ value: z.number().int(), unit: z.enum(['minutes', 'hours', 'days']) }),
  readiness: z.object({ ready: z.boolean(), reasons: z.array(z.enum(['SOLUTION_REQUIRED'])) }).optional(),
});

const type = z.object({
  ...named,
  description: z.string().nullable(),
  sector: z.object(named).nullable(),
  occurrences: z.array(occurrence),
});

export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/catalog',
      handler: 'catalog.find',
      request: {
        query: {
          sector: z.string().max(200).optional().describe('Only types of this sector (its documentId)'),
          q: z.string().max(200).optional().describe('Words to look for in the names of types and occurrences'),
          include: z
            .enum(['incomplete'])
            .optional()
            .describe('For callers who may configure: incomplete occurrences too'),
        },
      },
      response: z.object({
        data: z.array(type),
        meta: z.object({ types: z.number().int(), occurrences: z.number().int() }),
      }),
      config: { auth: { strategies: [rememberedAccess(() => strapi)] } },
    },
  ],
};
