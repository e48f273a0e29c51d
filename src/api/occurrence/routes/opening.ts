import { z } from '@strapi/utils';

const named = { documentId: z.string(), name: z.string() };

const fieldSet = z
  .object({
    ...named,
    fields: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        type: z.enum([
          'text',
          'longText',
          'number',
          'date',
          'choice',
          'multipleChoice',
          'boolean',
          'email',
          'phone',
          'file',
        ]),
        required: z.boolean(),
        options: z.array(z.string()).nullable(),
        help: z.string().nullable(),
        personalData: z.boolean(),
      }),
    ),
  })
  .nullable();

const opening = z.object({
  ...named,
  code: z.number().int(),
  occurrenceType: z.object(named),
  sla: z.object({ value: z.number().int(), unit: z.enum(['minutes', 'hours', 'days']) }),
  anonymous: z.boolean().describe('The ticket will not say who asked'),
  confidential: z.boolean(),
  form: fieldSet.describe('Goes into `formAnswers`, by key'),
  extraFields: fieldSet.describe('Goes into `extraFields`, by key'),
  required: z
    .object({
      solution: z.boolean(),
      inventoryItem: z.boolean(),
      formAnswers: z.array(z.string()),
      extraFields: z.array(z.string()),
      classificationToClose: z.boolean().describe('For staff: the ticket cannot be closed without one'),
    })
    .describe('What this caller has to send'),
  inventoryItems: z
    .array(z.object({ ...named, identifier: z.string().nullable() }))
    .nullable()
    .describe('The active items of the caller’s own customer, or of the one named by `customer`'),
  attachments: z.array(
    z.object({
      from: z.enum(['occurrenceType', 'occurrence']),
      name: z.string(),
      mime: z.string(),
      ext: z.string().nullable(),
      size: z.number().describe('In kilobytes'),
      url: z.string(),
    }),
  ),
  articles: z.array(
    z.object({ documentId: z.string(), title: z.string(), slug: z.string().nullable(), body: z.unknown() }),
  ),
  serviceScript: z
    .object({ ...named, body: z.unknown() })
    .nullable()
    .optional()
    .describe('For staff'),
  note: z.string().nullable().optional().describe('For staff'),
  solutions: z
    .array(z.object({ ...named, flow: z.enum(['main', 'alternative']) }))
    .optional()
    .describe('For staff'),
  preselectedSolution: z.object(named).nullable().optional().describe('For staff: chosen where none is sent'),
  classifications: z
    .array(z.object(named))
    .optional()
    .describe('For staff: the choices of this occurrence; where it is empty, all active ones of kind `ticket`'),
});

export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/occurrences/:documentId/opening',
      handler: 'occurrence.opening',
      request: {
        params: { documentId: z.string() },
        query: {
          customer: z
            .string()
            .max(255)
            .optional()
            .describe('For staff and tokens who may read customers: whose items may be chosen'),
        },
      },
      response: z.object({ data: opening, meta: z.object({}) }),
    },
  ],
};
