import { open, rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { keptFileName } from '../domain/file-name';
import { mimeOf, ticketFileViolations } from '../domain/file-type';
import { invalid, type Violation } from '../domain/violation';
import { reject } from '../errors/reject';
import { newDocumentId } from '../write/document-id';
import { type IncomingContent, privateStore } from './store';

const HEAD_BYTES = 4096;
/** Of one request; its size as a whole is limited by `UPLOAD_MAX_BYTES`. */
const MAX_FILES = 20;

/** What the multipart reader leaves of a file. */
interface Part {
  readonly filepath: string;
  readonly originalFilename?: string | null;
  readonly size: number;
}

/** A file that was accepted, and its content kept: what its row says. */
export interface KeptFile {
  readonly documentId: string;
  readonly key: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
}

const partsIn = (files: unknown): { readonly field: string; readonly part: Part }[] =>
  Object.entries((files ?? {}) as Record<string, Part | Part[]>).flatMap(([field, parts]) =>
    [parts].flat().map((part) => ({ field, part })),
  );

const headOf = async ({ filepath }: Part): Promise<Uint8Array> => {
  const file = await open(filepath);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const shapeViolations = (ctx: Context, parts: ReturnType<typeof partsIn>): Violation[] => {
  const body: unknown = ctx.request.body;
  const others = typeof body === 'object' && body !== null ? Object.keys(body) : [];
  const strangers = [...others, ...parts.filter(({ field }) => field !== 'files').map(({ field }) => field)];
  return [
    ...strangers.map((name) => invalid([name], 'unknownAttribute')),
    ...(parts.length === 0 ? [invalid(['files'], 'filesMissing')] : []),
    ...(parts.length > MAX_FILES ? [invalid(['files'], 'tooManyFiles', { max: MAX_FILES })] : []),
  ];
};

const contentOf = ({ filepath, size }: Part, mime: string): IncomingContent => ({ path: filepath, size, mime });

const keep = async (strapi: Core.Strapi, part: Part): Promise<KeptFile> => {
  const name = keptFileName(part.originalFilename ?? '');
  const file = { documentId: newDocumentId(), key: newDocumentId(), name, mime: mimeOf(name), size: part.size };
  await privateStore(strapi).put(file.key, contentOf(part, file.mime));
  return file;
};

const violationsOf = async (part: Part): Promise<Violation[]> =>
  ticketFileViolations({
    name: keptFileName(part.originalFilename ?? ''),
    head: await headOf(part),
    size: part.size,
  });

/** Takes content away again whose row was not written. What cannot be taken away is out of reach all the same. */
const forget = async (strapi: Core.Strapi, files: readonly KeptFile[]): Promise<void> => {
  const gone = await Promise.allSettled(files.map(({ key }) => privateStore(strapi).remove(key)));
  for (const result of gone)
    if (result.status === 'rejected') strapi.log.warn('A file without a ticket stays in the store.');
};

const keepAll = async (strapi: Core.Strapi, parts: readonly Part[]): Promise<KeptFile[]> => {
  const results = await Promise.allSettled(parts.map((part) => keep(strapi, part)));
  const kept = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed === undefined) return kept;
  await forget(strapi, kept);
  throw failed.reason;
};

/**
 * Takes the files of a multipart request: all of them or none. Everything is checked before anything is kept, and what
 * was kept goes again where `record` fails to write the rows.
 *
 * @throws ValidationError (400) with every violation of every file
 */
export const takeFiles = async <T>(
  strapi: Core.Strapi,
  ctx: Context,
  record: (files: readonly KeptFile[]) => Promise<T>,
): Promise<T> => {
  const parts = partsIn(ctx.request.files);
  try {
    const shape = shapeViolations(ctx, parts);
    reject(strapi, shape);
    const found = await Promise.all(parts.map(({ part }) => violationsOf(part)));
    reject(strapi, found.flat());
    const kept = await keepAll(
      strapi,
      parts.map(({ part }) => part),
    );
    try {
      return await record(kept);
    } catch (error) {
      await forget(strapi, kept);
      throw error;
    }
  } finally {
    // Strapi takes temporary files away after an answer only, not after a refusal.
    await Promise.all(parts.map(({ part }) => rm(part.filepath, { force: true })));
  }
};
