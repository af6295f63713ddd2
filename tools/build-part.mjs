// Builds one part into dist/: `node tools/build-part.mjs pages|application|database-launcher`. Nx runs it, and only when something changed.
import { renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { compressFiles } from './compress-files.mjs';
import { run } from './launcher/child.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

const parts = {
  pages: buildPages,
  // The demonstration is a bundle of its own: what runs in production holds nothing of it.
  application: async () => {
    await bundle('apps/api/main.ts', join(dist, 'api'), 'main.mjs');
    await bundle('apps/api/demo/seed.ts', join(dist, 'api'), 'demo.mjs');
  },
  'database-launcher': () => bundle('tools/launcher/postgres/application-database.ts', join(dist, 'tools'), 'application-database.mjs'),
};

/** Both halves are made aside and then take the place of the old ones, so that a failed build leaves the last good pages. */
async function buildPages() {
  const draft = join(dist, '.web-draft');
  rmSync(draft, { recursive: true, force: true });
  await vite(['--outDir', join(draft, 'client')]);
  await vite(['--ssr', '--outDir', join(draft, 'server')]);
  compressFiles(join(draft, 'client'));
  const pages = join(dist, 'web');
  rmSync(pages, { recursive: true, force: true });
  renameSync(draft, pages);
}

async function vite(more) {
  const config = 'apps/web/vite.config.ts';
  const command = [join(root, 'node_modules/vite/bin/vite.js'), 'build', '-c', config, '--emptyOutDir', '--logLevel', 'warn', ...more];
  // React and others look at NODE_ENV while they are bundled; what we ship is always the production half.
  const { code } = await run(process.execPath, command, { cwd: root, env: { ...process.env, NODE_ENV: 'production' } });
  if (code !== 0) throw new Error('The pages could not be built: see the lines above.');
}

const part = parts[process.argv[2]];
if (!part) throw new Error(`There is no part "${process.argv[2]}": choose among ${Object.keys(parts).join(', ')}.`);
await part();
