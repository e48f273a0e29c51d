import path from 'node:path';
import type { Readable } from 'node:stream';
import type { S3ClientConfig } from '@aws-sdk/client-s3';
import type { Core } from '@strapi/strapi';
import { folderStore } from './folder-store';
import { s3Store } from './s3-store';

/** A file that is on this machine for the time of a request. */
export interface IncomingContent {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  readonly mime: string;
}

/** A place for content that no address leads to. Keys are the server's own: letters and digits. */
export interface PrivateStore {
  put(key: string, content: IncomingContent): Promise<void>;
  /** @throws where there is no such content, or the store cannot be reached */
  open(key: string): Promise<Readable>;
  /** Does nothing where there is no such content. */
  remove(key: string): Promise<void>;
}

interface Settings {
  readonly folder: string;
  readonly bucket: string;
  readonly prefix: string;
  readonly s3: S3ClientConfig;
}

/** Whether `folder` is `other` or below it. */
export const isInside = (folder: string, other: string): boolean => {
  const relative = path.relative(other, folder);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
};

const makeStore = (strapi: Core.Strapi): PrivateStore => {
  const { folder, bucket, prefix, s3 } = strapi.config.get('ticket-files') as Settings;
  if (bucket !== '') return s3Store({ bucket, prefix, s3 });
  const place = path.resolve(strapi.dirs.app.root, folder);
  if (isInside(place, strapi.dirs.static.public)) {
    throw new Error(`TICKET_FILES_DIR (${place}) is inside the folder of served files. Choose another one.`);
  }
  return folderStore(place);
};

const stores = new WeakMap<Core.Strapi, PrivateStore>();

/** The store of the files of tickets; the same for the life of a server. */
export const privateStore = (strapi: Core.Strapi): PrivateStore => {
  const store = stores.get(strapi) ?? makeStore(strapi);
  stores.set(strapi, store);
  return store;
};
