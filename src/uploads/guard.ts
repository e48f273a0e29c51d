import { open } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { contentViolations, fileNameViolations } from '../domain/file-content';
import { invalid, type Violation } from '../domain/violation';
import { reject } from '../errors/reject';

interface IncomingFile {
  filepath: string;
  originalFilename?: string | null;
  /** What Strapi made of name, declaration and signature. */
  detectedMimeType?: string;
  mimetype?: string | null;
}

interface FileInfo {
  name?: string | null;
  alternativeText?: string | null;
  caption?: string | null;
}

type Metadata = Record<string, unknown> & { fileInfo?: FileInfo | FileInfo[] };

interface UploadService {
  upload(request: { data: Metadata; files: IncomingFile | IncomingFile[] }, options?: unknown): Promise<unknown>;
  replace(id: unknown, request: { data: Metadata; file: IncomingFile }, options?: unknown): Promise<unknown>;
  updateFileInfo(id: unknown, info: FileInfo, options?: unknown): Promise<unknown>;
}

interface Naming {
  generateFileName(name: string): string;
}

const HEAD_BYTES = 4096;
/** Longest readable part of a stored name: with suffix, format and extension it fits every file system. */
const READABLE = 80;

/**
 * `ref`, `refId` and `field` would attach a file to any item past the rules of its type: attach by a write to that item.
 * `path` is not stored, so that the object could be neither signed nor deleted.
 */
const REFUSED_PARAMETERS = ['ref', 'refId', 'field', 'path'];

const headOf = async ({ filepath }: IncomingFile): Promise<Uint8Array> => {
  const file = await open(filepath);
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const fileViolations = async (file: IncomingFile): Promise<Violation[]> => [
  ...fileNameViolations(file.originalFilename ?? ''),
  ...contentViolations({ mime: file.detectedMimeType ?? file.mimetype ?? '', head: await headOf(file) }),
];

const infoViolations = ({ name, alternativeText, caption }: FileInfo): Violation[] => {
  const texts = [name, alternativeText, caption].join('');
  return [
    ...(name && name.length > 255 ? [invalid(['fileInfo', 'name'], 'tooLong')] : []),
    ...(texts.includes('\u0000') ? [invalid(['fileInfo'], 'unreadableCharacters')] : []),
  ];
};

const dataViolations = ({ fileInfo, ...rest }: Metadata): Violation[] => [
  ...REFUSED_PARAMETERS.filter((name) => rest[name] !== undefined).map((name) => invalid([name], 'unknownParameter')),
  ...[fileInfo ?? []].flat().flatMap(infoViolations),
];

const refuse = async (strapi: Core.Strapi, data: Metadata, files: readonly IncomingFile[]): Promise<void> => {
  const found = await Promise.all(files.map(fileViolations));
  reject(strapi, [...dataViolations(data), ...found.flat()]);
};

/**
 * Checks every file before anything of it is stored, whichever way it comes in: REST, media library, import by address.
 * Strapi's own checks (`security` in config/plugins.ts) know a file by its signature; text has none.
 */
export const guardUploads = (strapi: Core.Strapi): void => {
  const service = strapi.plugin('upload').service('upload') as UploadService;
  const { upload, replace, updateFileInfo } = service;
  service.upload = async (request, options) => {
    await refuse(strapi, request.data, [request.files].flat());
    return upload(request, options);
  };
  service.replace = async (id, request, options) => {
    await refuse(strapi, request.data, [request.file]);
    return replace(id, request, options);
  };
  service.updateFileInfo = async (id, info, options) => {
    reject(strapi, infoViolations(info));
    return updateFileInfo(id, info, options);
  };
  const naming = strapi.plugin('upload').service('image-manipulation') as Naming;
  const { generateFileName } = naming;
  naming.generateFileName = (name) =>
    generateFileName(name).replace(new RegExp(`^(.{0,${READABLE}}).*(_[0-9a-f]{10})$`), '$1$2');
};
