import { z } from '@strapi/utils';

const params = { documentId: z.string() };
const fileParams = { ...params, fileId: z.string() };

const file = z.object({
  documentId: z.string(),
  name: z.string(),
  mime: z.string(),
  size: z.number().int().describe('In bytes'),
});
const files = z.object({ data: z.array(file), meta: z.object({}) });

const sent = {
  body: {
    'multipart/form-data': z.object({ files: z.array(z.string()).describe('One or more files; nothing else') }),
  },
};
const content = z.string().describe('The content, as an attachment');

/** Of the office, and of the requester: who may see the ticket may see its files (specification, section 6). */
export default {
  type: 'content-api',
  routes: [
    {
      method: 'POST',
      path: '/tickets/:documentId/files',
      handler: 'ticket.attach',
      request: { params, ...sent },
      response: files,
    },
    {
      method: 'GET',
      path: '/tickets/:documentId/files',
      handler: 'ticket.files',
      request: { params },
      response: files,
    },
    {
      method: 'GET',
      path: '/tickets/:documentId/files/:fileId',
      handler: 'ticket.file',
      request: { params: fileParams },
      response: content,
    },
    {
      method: 'POST',
      path: '/my/tickets/:documentId/files',
      handler: 'ticket.myAttach',
      request: { params, ...sent },
      response: files,
    },
    {
      method: 'GET',
      path: '/my/tickets/:documentId/files',
      handler: 'ticket.myFiles',
      request: { params },
      response: files,
    },
    {
      method: 'GET',
      path: '/my/tickets/:documentId/files/:fileId',
      handler: 'ticket.myFile',
      request: { params: fileParams },
      response: content,
    },
    {
      method: 'POST',
      path: '/my/files',
      handler: 'ticket.upload',
      request: sent,
      response: files,
    },
  ],
};
