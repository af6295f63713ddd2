import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { PabulibReader, type PabulibFile } from '@participa/voting-rules/pabulib/reader.ts';

/** Bytes read at once: large enough to be fast, small next to the election itself. */
const piece = 1 << 19;

/** Reads a `.pb` file without ever holding it whole. Throws `MalformedPabulib`, or what the file system says. */
export function readPabulib(path: string): PabulibFile {
  const file = openSync(path, 'r');
  try {
    if (fstatSync(file).isDirectory()) throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
    const reader = new PabulibReader();
    const buffer = new Uint8Array(piece);
    for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer)) reader.push(buffer.subarray(0, length));
    return reader.close();
  } finally {
    closeSync(file);
  }
}
