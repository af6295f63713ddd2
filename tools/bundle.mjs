// Bundles one TypeScript entry of this repository into one ES module that Node runs as it is. Our own
// files are inlined, packages stay outside, so every program (API, verify, bench) is built the same way.
import { rolldown } from 'rolldown';
import { createHash } from 'node:crypto';
import { renameSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Absolute path of the bundled module for `entry` (a path relative to the repository). */
export async function bundle(entry, outDir = join(root, 'dist', 'tools'), name = nameOf(entry)) {
  const build = await rolldown({
    input: resolve(root, entry),
    platform: 'node',
    tsconfig: join(root, 'tsconfig.json'),
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^@(participa|oxc-project)\//.test(id),
    logLevel: 'warn',
  });
  const file = join(outDir, name);
  // Written aside and moved: somebody may be starting the same program at this moment.
  const draft = join(outDir, `.${process.pid}-${name}`);
  await build.write({ file: draft, format: 'esm', sourcemap: 'inline', codeSplitting: false });
  await build.close();
  renameSync(draft, file);
  return file;
}

const nameOf = (entry) => `${basename(entry).replace(/\.tsx?$/, '')}-${createHash('sha1').update(entry).digest('hex').slice(0, 6)}.mjs`;
