// Bundles one TypeScript entry of this repository into one ES module that Node runs as it is. Our own
// files are inlined, packages stay outside, so every program (API, verify, bench) is built the same way.
import { rolldown } from 'rolldown';
import { createHash } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Absolute path of the bundled module for `entry` (a path relative to the repository). */
export async function bundle(entry, outDir = join(root, 'dist', 'tools')) {
  const name = `${basename(entry).replace(/\.tsx?$/, '')}-${createHash('sha1').update(entry).digest('hex').slice(0, 6)}.mjs`;
  const build = await rolldown({
    input: resolve(root, entry),
    platform: 'node',
    tsconfig: join(root, 'tsconfig.json'),
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^@(participa|oxc-project)\//.test(id),
    logLevel: 'warn',
  });
  await build.write({ file: join(outDir, name), format: 'esm', sourcemap: true, codeSplitting: false });
  await build.close();
  return join(outDir, name);
}
