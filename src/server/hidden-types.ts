import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

/** What the application alone reads and writes: tickets, who asked for them, and who saw them (5.5, 5.16). */
export const TICKET_TYPES: readonly string[] = [
  'api::ticket.ticket',
  'api::ticket-step.ticket-step',
  'api::ticket-history.ticket-history',
  'api::ticket-identity.ticket-identity',
  'api::ticket-file.ticket-file',
  'api::access-record.access-record',
  'api::notification.notification',
];

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const isContentManager = (path: string): boolean => path.toLowerCase().includes('/content-manager/');

const names = (path: string): boolean => TICKET_TYPES.some((uid) => path.toLowerCase().split('/').includes(uid));

interface Asked {
  readonly uid: string;
}

/**
 * Keeps tickets out of reach of the panel's own API. Hiding a type from the Content Manager takes it off the menu only:
 * its addresses still answer whoever may read everything. They are answered 404, and the Document Service, through which
 * plugins read, refuses these types whoever asks.
 */
export const hideTicketTypes = (strapi: Core.Strapi): void => {
  strapi.server.use(async (ctx, next) => {
    const path = decoded(ctx.path);
    if (!isContentManager(path) || !names(path)) return next();
    ctx.status = 404;
    ctx.body = { data: null, error: { status: 404, name: 'NotFoundError', message: 'Not Found', details: {} } };
    return undefined;
  });
  const refuse = ({ uid }: Asked, next: () => Promise<unknown>): Promise<unknown> => {
    if (TICKET_TYPES.includes(uid)) throw new errors.NotFoundError();
    return next();
  };
  strapi.documents.use(refuse as Parameters<typeof strapi.documents.use>[0]);
};
