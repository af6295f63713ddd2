// Brings dist/ up to date: the pages (client and server), the application, the launcher of its database. Nx knows what changed since.
import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { run } from './launcher/child.mjs';
import { claim } from './launcher/claim.mjs';
import { installIfMissing } from './launcher/install.mjs';
import { Explained, step } from './launcher/progress.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const nx = join(root, 'node_modules/nx/dist/bin/nx.js');

/** What must be there afterwards. */
const results = ['web/server/entry-server.mjs', 'api/main.mjs', 'api/demo.mjs', 'tools/application-database.mjs'];

/** Runs Nx's build targets, all those of the repository. `force` builds also what did not change. */
export async function build({ force = false } = {}) {
  const release = await alone();
  try {
    await step('Build', async () => {
      const options = ['--outputStyle=static', ...(force ? ['--skipNxCache'] : [])];
      const { code, output } = await run(process.execPath, [nx, 'run-many', '-t', 'build', ...options], {
        cwd: root,
        quiet: true,
        env: nxEnv(),
      });
      if (code !== 0 || !results.every((file) => existsSync(join(root, 'dist', file))))
        throw new Explained(`The build failed:\n${output.trim()}`);
      return /read the output from the cache instead of running the command for (\d+) out of \1/.test(output) ? 'up to date' : undefined;
    });
  } finally {
    release();
  }
}

/** No background process, no plugin in a process of its own: this command begins, works, and is gone. */
const nxEnv = () => ({ ...process.env, NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false', NX_TUI: 'false' });

/** Two builds at once would write into each other's files: the second one waits. */
async function alone() {
  const dist = join(root, 'dist');
  mkdirSync(dist, { recursive: true });
  for (let announced = false; ; announced = true) {
    const held = claim(join(dist, '.building.json'));
    if (!held.holder) return held.release;
    if (!announced) console.log(`· Waiting for the build that process ${held.holder.pid} is running…`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  try {
    await installIfMissing();
    await build({ force: process.argv.includes('--force') });
  } catch (error) {
    console.error(error instanceof Explained ? error.message : error);
    process.exitCode = 1;
  }
}
