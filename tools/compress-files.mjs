// Writes beside every text file of a folder what a browser takes compressed: `.br` and `.gz`, as small as they get.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Below this, a header costs more than is saved. */
const MIN_BYTES = 200;

export function compressFiles(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) compressFiles(path);
    else if (/\.(js|css|svg)$/.test(name)) compress(path);
  }
}

function compress(path) {
  const content = readFileSync(path);
  if (content.length < MIN_BYTES) return;
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }));
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}
