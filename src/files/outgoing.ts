import type { Core } from '@strapi/strapi';
import createError from 'http-errors';
import type { Context } from 'koa';
import { messagesFor, sentence } from '../errors/language';
import { privateStore } from './store';

interface StoredContent {
  readonly key: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
}

/**
 * Answers with a file's content, through this server: whoever may read it is asked each time, and no address of the
 * store leaves it. Browsers save it, and run nothing of it.
 *
 * @throws 503 where the store does not give it
 */
export const sendContent = async (strapi: Core.Strapi, ctx: Context, file: StoredContent): Promise<void> => {
  const content = await privateStore(strapi)
    .open(file.key)
    .catch((error: Error) => {
      strapi.log.error(`The content of a ticket's file cannot be read: ${error.name}`);
      throw createError(503, sentence(messagesFor(strapi), 'fileUnavailable'));
    });
  ctx.attachment(file.name);
  ctx.set('Content-Type', file.mime);
  ctx.set('Content-Length', String(file.size));
  ctx.set('Cache-Control', 'private, no-store');
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Content-Security-Policy', "default-src 'none'; sandbox");
  ctx.body = content;
};
