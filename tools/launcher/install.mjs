// Installs the packages when they are missing or older than the lock file, so that every command works on a fresh clone.
import { lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './child.mjs';
import { claim } from './claim.mjs';
import { Explained } from './progress.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Answers with a word for the progress line. */
export async function installIfMissing() {
  if (installed()) return 'up to date';
  const release = await alone();
  try {
    if (installed()) return 'installed by another command';
    await install();
    return 'installed';
  } finally {
    release();
  }
}

/** Whether npm's own record of what is in node_modules agrees with the lock file. */
function installed() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    // What is optional may be for another system; the root package and links are not in the record.
    ([path, { version, optional, link }]) => path === '' || optional || link || present[path]?.version === version,
  );
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

async function install() {
  // npm would follow the link and empty the folder of somebody else's checkout.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Explained(
      'node_modules is a link to another folder and does not agree with package-lock.json: remove the link, and the packages are ' +
        'installed here.',
    );
  console.error('  Installing packages: about a minute, once.');
  const begin = performance.now();
  const alive = setInterval(() => console.error(`  … ${Math.round((performance.now() - begin) / 1000)} s`), 15_000);
  try {
    // Also the packages for building and testing, whatever NODE_ENV says: `npm start` builds.
    const { code } = await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    if (code !== 0) throw new Explained('The packages could not be installed: see the lines above. Is the npm registry reachable?');
  } finally {
    clearInterval(alive);
  }
}

async function alone() {
  mkdirSync(join(root, '.data'), { recursive: true });
  for (let announced = false; ; announced = true) {
    const held = claim(join(root, '.data', 'installing.json'));
    if (!held.holder) return held.release;
    if (!announced) console.error(`  Waiting for the installation that process ${held.holder.pid} is running…`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
