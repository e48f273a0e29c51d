import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { PrivateStore } from './store';

/**
 * Content in a folder, spread over subfolders, readable by the server's own account alone. A file gets its name once it
 * is whole: a server that is killed leaves no half of one behind under a name that counts.
 */
export const folderStore = (folder: string): PrivateStore => {
  const placeOf = (key: string): string => path.join(folder, key.slice(0, 2), key);
  return {
    async put(key, content) {
      const place = placeOf(key);
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
      const partial = `${place}.part`;
      await copyFile(content.path, partial);
      await rename(partial, place);
    },
    async open(key) {
      const file = await open(placeOf(key));
      return file.createReadStream();
    },
    async remove(key) {
      await rm(placeOf(key), { force: true });
    },
  };
};
