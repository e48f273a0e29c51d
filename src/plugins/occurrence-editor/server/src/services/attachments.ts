import type { Attachment } from '../../../shared/contracts/common';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Files of a document that the Document Service loaded: their addresses are signed where the store asks for it. */
export const attachmentsOf = (value: unknown): Attachment[] =>
  (Array.isArray(value) ? value : []).filter(isRecord).map((file) => ({
    id: Number(file['id']),
    name: String(file['name']),
    url: String(file['url']),
    mime: String(file['mime']),
    size: Number(file['size']),
  }));
