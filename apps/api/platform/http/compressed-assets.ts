import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import type { RequestHandler } from 'express';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** How files are compressed at the build, the smallest first, and by which ending they are found. */
const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Gives the files of `folder` as the build compressed them, to browsers that take them so. What serves files comes after it. */
export function compressedAssets(folder: string): RequestHandler {
  const files = new Set(readdirSync(folder));
  return (request, response, next) => {
    const name = request.path.slice(1);
    const [encoding, ending] = encodings.find(([each, end]) => files.has(`${name}${end}`) && request.acceptsEncodings(each) === each) ?? [];
    if (encoding) {
      request.url = `/${name}${ending}`;
      response.set({
        'content-encoding': encoding,
        'content-type': types[extname(name)] ?? 'application/octet-stream',
        vary: 'Accept-Encoding',
      });
    }
    next();
  };
}
