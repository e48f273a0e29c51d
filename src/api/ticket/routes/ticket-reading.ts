import { z } from '@strapi/utils';
import { rememberedAccess } from '../../../server/remembered-access';
import {
  accessRecord,
  change,
  listedRow,
  listQuery,
  many,
  one,
  ownTicket,
  ownTicketRow,
  pagination,
  revealed,
  ticketDetail,
} from '../contracts/ticket';

const params = { documentId: z.string() };

/** Tickets have no generated routes: nothing is populated, filtered or sorted through them (specification, section 6). */
export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/tickets',
      handler: 'ticket.list',
      request: { query: listQuery },
      response: many(listedRow),
      // Who the caller is and what their role may do, remembered for half a second. Where they belong is read anew.
      config: { auth: { strategies: [rememberedAccess(() => strapi)] } },
    },
    {
      method: 'GET',
      path: '/tickets/:documentId',
      handler: 'ticket.read',
      request: { params },
      response: one(ticketDetail),
    },
    {
      method: 'GET',
      path: '/tickets/:documentId/history',
      handler: 'ticket.history',
      request: { params, query: { pagination } },
      response: many(change),
    },
    {
      method: 'GET',
      path: '/tickets/:documentId/access-log',
      handler: 'ticket.accessLog',
      request: { params, query: { pagination } },
      response: many(accessRecord),
    },
    {
      method: 'POST',
      path: '/tickets/:documentId/reveal-customer',
      handler: 'ticket.reveal',
      request: {
        params,
        body: { 'application/json': z.object({ data: z.object({ reason: z.string().min(10).max(500) }) }) },
      },
      response: one(revealed),
    },
    {
      method: 'GET',
      path: '/my/tickets',
      handler: 'ticket.myList',
      request: { query: listQuery },
      response: many(ownTicketRow),
    },
    {
      method: 'GET',
      path: '/my/tickets/:documentId',
      handler: 'ticket.myRead',
      request: { params },
      response: one(ownTicket),
    },
  ],
};
