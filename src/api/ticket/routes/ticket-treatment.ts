import { z } from '@strapi/utils';
import { rememberedAccess } from '../../../server/remembered-access';
import {
  assignBody,
  changeBody,
  closeBody,
  openBody,
  reclassifyBody,
  reopenBody,
  transferBody,
} from '../contracts/bodies';
import { reclassification } from '../contracts/preview';
import { receipt } from '../contracts/receipt';
import { one, ticketDetail } from '../contracts/ticket';

const params = { documentId: z.string() };
const body = (schema: z.ZodType) => ({ body: { 'application/json': z.object({ data: schema }) } });

/** In full for whoever sees it so, else a receipt. */
const ticket = z.union([ticketDetail, receipt]);

const action = (name: string, schema: z.ZodType) => ({
  method: 'POST',
  path: `/tickets/:documentId/${name}`,
  handler: `ticket.${name}`,
  request: { params, ...body(schema) },
  response: one(ticket),
});

/** Tickets have no generated routes: their own actions apply the rules (specification, section 6). */
export default {
  type: 'content-api',
  routes: [
    {
      method: 'POST',
      path: '/tickets',
      handler: 'ticket.open',
      request: body(openBody),
      response: one(ticket),
      // As for the list: gateways open many tickets with one token.
      config: { auth: { strategies: [rememberedAccess(() => strapi)] } },
    },
    {
      method: 'PUT',
      path: '/tickets/:documentId',
      handler: 'ticket.change',
      request: { params, ...body(changeBody) },
      response: one(ticket),
    },
    action('close', closeBody),
    action('reopen', reopenBody),
    {
      ...action('reclassify', reclassifyBody),
      request: {
        params,
        query: { dryRun: z.enum(['true', 'false']).optional().describe('Says what would change, and changes nothing') },
        ...body(reclassifyBody),
      },
      response: one(z.union([ticketDetail, receipt, reclassification])),
    },
    action('transfer', transferBody),
    action('assign', assignBody),
  ],
};
