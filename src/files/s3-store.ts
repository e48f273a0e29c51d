import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import type { PrivateStore } from './store';

interface Settings {
  readonly bucket: string;
  readonly prefix: string;
  readonly s3: S3ClientConfig;
}

/** Content in a private bucket. No object is given an access list, and no address of one is ever handed out. */
export const s3Store = ({ bucket, prefix, s3 }: Settings): PrivateStore => {
  // Checksums beyond the protocol's first version are not known to every compatible store.
  const client = new S3Client({
    ...s3,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const object = (key: string) => ({ Bucket: bucket, Key: `${prefix}/${key}` });
  return {
    async put(key, { path, size, mime }) {
      const Body = createReadStream(path);
      await client.send(new PutObjectCommand({ ...object(key), Body, ContentLength: size, ContentType: mime }));
    },
    async open(key) {
      const { Body } = await client.send(new GetObjectCommand(object(key)));
      if (Body === undefined) throw new Error(`The store answered nothing for ${key}.`);
      return Body as Readable;
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand(object(key)));
    },
  };
};
