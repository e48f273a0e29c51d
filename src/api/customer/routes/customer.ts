import { z } from '@strapi/utils';
import { listedRow, one as oneOf } from '../../ticket/contracts/ticket';

const text = (max: number, description: string) => z.string().max(max).nullable().describe(description);

const customer = z.object({
  documentId: z.string(),
  name: z.string().max(120),
  email: text(254, 'An e-mail address'),
  phone: text(40, 'A phone number, as people write it'),
  document: text(40, 'A tax number, an identity card, or the like'),
  user: z
    .object({ documentId: z.string(), username: z.string() })
    .nullable()
    .describe('The account that they log in with'),
  createdAt: z.string(),
  updatedAt: z.string().describe('The version that `If-Match` names'),
});

const writable = z.object({
  name: z.string().min(1).max(120),
  email: text(254, 'An e-mail address').optional(),
  phone: text(40, 'A phone number, as people write it').optional(),
  document: text(40, 'A tax number, an identity card, or the like').optional(),
  user: z
    .string()
    .nullable()
    .optional()
    .describe('documentId of an account; needs the right to change accounts, and no other customer may have it'),
});

const one = z.object({ data: customer, meta: z.object({}) });
const body = (schema: z.ZodType) => ({ body: { 'application/json': z.object({ data: schema }) } });

/** Customers have no generated routes: nothing can be populated or filtered through them (specification, section 6). */
export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/customers',
      handler: 'customer.list',
      request: {
        query: {
          q: z.string().max(200).optional().describe('Words to look for in name, e-mail, phone and document'),
          filters: z
            .record(z.string(), z.unknown())
            .optional()
            .describe('On name, email, phone, document; $eq, $eqi, $contains(i), $startsWith(i), $in, $null, $notNull'),
          sort: z.string().optional().describe('name, email, createdAt or updatedAt, `:asc` or `:desc`'),
          pagination: z
            .record(z.string(), z.string())
            .optional()
            .describe('page and pageSize, or start and limit; withCount'),
        },
      },
      response: z.object({
        data: z.array(customer),
        meta: z.object({ pagination: z.record(z.string(), z.number().int()) }),
      }),
    },
    {
      method: 'GET',
      path: '/customers/:documentId',
      handler: 'customer.read',
      request: { params: { documentId: z.string() } },
      response: one,
    },
    {
      method: 'POST',
      path: '/customers',
      handler: 'customer.add',
      request: body(writable),
      response: one,
    },
    {
      method: 'PUT',
      path: '/customers/:documentId',
      handler: 'customer.change',
      request: { params: { documentId: z.string() }, ...body(writable.partial()) },
      response: one,
    },
    {
      method: 'GET',
      path: '/customers/:documentId/criticality',
      handler: 'customer.criticality',
      request: { params: { documentId: z.string() } },
      response: oneOf(z.object({ count: z.number().int(), tickets: z.array(listedRow).max(100) })),
    },
  ],
};
