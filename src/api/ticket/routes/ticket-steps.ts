import { z } from '@strapi/utils';
import { transferBody } from '../contracts/bodies';
import { one, step } from '../contracts/ticket';

const params = { documentId: z.string(), id: z.string().describe('documentId of a step of the ticket') };

/** Steps are reached through their ticket alone (specification, 5.14). */
export default {
  type: 'content-api',
  routes: [
    {
      method: 'POST',
      path: '/tickets/:documentId/steps/:id/start',
      handler: 'ticket.startStep',
      request: { params },
      response: one(step),
    },
    {
      method: 'POST',
      path: '/tickets/:documentId/steps/:id/finish',
      handler: 'ticket.finishStep',
      request: { params },
      response: one(step),
    },
    {
      method: 'POST',
      path: '/tickets/:documentId/steps/:id/transfer',
      handler: 'ticket.transferStep',
      request: { params, body: { 'application/json': z.object({ data: transferBody }) } },
      response: one(step),
    },
  ],
};
