import { z } from '@strapi/utils';

const notification = z.object({
  documentId: z.string(),
  kind: z.enum(['ticketLinked', 'ticketAssigned', 'alert', 'stepAlert']),
  percent: z.number().int().nullable().describe('Of alerts: how much of the time is over when it fires'),
  dueAt: z.string().nullable().describe('When it counts, which may be still to come; null: at once'),
  createdAt: z.string(),
  ticket: z.object({
    documentId: z.string(),
    protocol: z.string(),
    occurrence: z.object({ documentId: z.string(), name: z.string() }),
  }),
  step: z.object({ documentId: z.string() }).nullable().describe('Of alerts on the time of a step'),
});

export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/my/notifications',
      handler: 'notification.mine',
      request: {
        query: {
          pagination: z
            .record(z.string(), z.string())
            .optional()
            .describe('page and pageSize (at most 100), or start and limit; withCount=false leaves the total out'),
        },
      },
      response: z.object({
        data: z.array(notification),
        meta: z.object({ pagination: z.record(z.string(), z.number().int()) }),
      }),
    },
  ],
};
