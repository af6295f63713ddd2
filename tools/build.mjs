// Builds the pages (client and server) and the programs into dist/, each only when its sources changed since the last build.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { run } from './launcher/child.mjs';
import { claim } from './launcher/claim.mjs';
import { installIfMissing } from './launcher/install.mjs';
import { Explained, step } from './launcher/progress.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const webConfig = 'apps/web/vite.config.ts';
const common = ['package-lock.json', 'tsconfig.base.json', 'tools/build.mjs', 'tools/bundle.mjs'];

/** What is built: from which sources, and into which file that must exist afterwards. */
const parts = {
  pages: {
    label: 'Building the pages',
    entry: webConfig,
    sources: ['apps/web', 'libs', ...common],
    result: 'web/server/entry-server.mjs',
    work: buildPages,
  },
  application: {
    label: 'Building the application',
    entry: 'apps/api/main.ts',
    sources: ['apps/api', 'libs', ...common],
    result: 'api/main.mjs',
    work: (part) => program(part.entry, part.result),
  },
  database: {
    label: 'Building the database launcher',
    entry: 'tools/launcher/postgres/application-database.ts',
    sources: ['tools/launcher/postgres', 'tools/launcher/claim.mjs', ...common],
    result: 'tools/application-database.mjs',
    work: (part) => program(part.entry, part.result),
  },
};

/** Brings `dist/` up to date. A part whose entry does not exist (yet) is left out. */
export async function build(names = Object.keys(parts), { force = false } = {}) {
  const release = await alone();
  try {
    for (const name of names) {
      const part = parts[name];
      if (!existsSync(join(root, part.entry))) continue;
      const stamp = join(dist, `.${name}.stamp`);
      const now = fingerprint(part.sources);
      const result = join(dist, part.result);
      if (!force && existsSync(result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) continue;
      rmSync(stamp, { force: true });
      await step(part.label, () => part.work(part));
      if (!existsSync(result)) throw new Explained(`The build of ${part.entry} did not make dist/${part.result}.`);
      writeFileSync(stamp, now);
    }
  } finally {
    release();
  }
}

/** Two builds at once would write into each other's files: the second one waits. */
async function alone() {
  mkdirSync(dist, { recursive: true });
  for (let told = false; ; told = true) {
    const held = claim(join(dist, '.building.json'));
    if (!held.holder) return held.release;
    if (!told) console.log(`· Waiting for the build that process ${held.holder.pid} is running…`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

function fingerprint(sources) {
  const hash = createHash('sha1').update(process.versions.node);
  for (const source of sources) {
    for (const file of filesUnder(join(root, source)))
      hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
  // Specs do not end up in what is built.
  return entries
    .filter(({ name }) => name !== 'node_modules' && name !== 'test' && !/\.spec\.tsx?$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]));
}

async function program(entry, result) {
  const { bundle } = await import('./bundle.mjs');
  const [folder, name] = result.split('/');
  await bundle(entry, join(dist, folder), name);
}

/** Both halves are made aside and then take the place of the old ones, so that a failed build leaves the last good pages. */
async function buildPages() {
  const draft = join(dist, '.web-draft');
  rmSync(draft, { recursive: true, force: true });
  await vite(['--outDir', join(draft, 'client')]);
  await vite(['--ssr', '--outDir', join(draft, 'server')]);
  const pages = join(dist, 'web');
  rmSync(pages, { recursive: true, force: true });
  renameSync(draft, pages);
}

async function vite(more) {
  const command = [join(root, 'node_modules/vite/bin/vite.js'), 'build', '-c', webConfig, '--emptyOutDir', '--logLevel', 'warn', ...more];
  // React and others look at NODE_ENV while they are bundled; what we ship is always the production half.
  const { code } = await run(process.execPath, command, { cwd: root, env: { ...process.env, NODE_ENV: 'production' } });
  if (code !== 0) throw new Explained('The pages could not be built: see the lines above.');
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  try {
    await installIfMissing();
    await build(undefined, { force: process.argv.includes('--force') });
  } catch (error) {
    console.error(error instanceof Explained ? error.message : error);
    process.exitCode = 1;
  }
}
