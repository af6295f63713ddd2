// `npm test`: installs, type-checks, lints, builds, runs every voice of the tests, and ends with `N passed, N failed`.
// `npm test -- pattern` runs the matching files alone, `npm test -- --only api` one project; neither checks types.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { endChildren, run } from './launcher/child.mjs';
import { installIfMissing } from './launcher/install.mjs';
import { hasNode24, testUnderNode24 } from './node24.mjs';
import { Explained, checkNode, seconds, sinceStart, step } from './launcher/progress.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Quick tests first: a broken rule of the domain is reported before any browser starts. Each line is one jest run. */
const runs = [
  { projects: ['house', 'domain', 'web'], label: 'House, domain and web' },
  { projects: ['api'], label: 'API on PostgreSQL' },
  // One at a time: a page that shares its processor with another browser misses its deadlines.
  { projects: ['browser'], label: 'Browser', workers: 1 },
];

const total = { passed: 0, failed: 0, skipped: 0 };
const troubles = [];

checkNode();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(name, () => {
    console.log('\nEnding the tests…');
    void endChildren().then(() => process.exit(130));
  });
}

const { only, rest } = readArguments(process.argv.slice(2));
const narrowed = only.length > 0 || rest.length > 0;
const chosen = runs.map((each) => ({ ...each, projects: each.projects.filter((name) => !only.length || only.includes(name)) }));

try {
  await step('Packages', installIfMissing);
} catch (error) {
  fail(error instanceof Explained ? error.message : String(error));
  finish();
}
if (!narrowed) await checkSources();
if (asksBrowser()) await buildAll();
for (const each of chosen) if (each.projects.length) await jest(each);
if (!narrowed) await checkNode24();
if (narrowed && !total.passed && !total.failed && !total.skipped) fail('No test matches.');
finish();

/** Everything that is read without being run. The linter takes as long as the others together, so it goes beside them. */
async function checkSources() {
  const quickOnes = async () => {
    await check('Types', ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.json', '--pretty', 'false']);
    await check('Format', ['node_modules/prettier/bin/prettier.cjs', '.', '--check', '--log-level', 'warn', ...cacheOf('prettier/cache')]);
    await check('Imports', [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      'apps',
      'libs',
      'tools',
      '--config',
      '.dependency-cruiser.mjs',
    ]);
    await check('Dead code', ['node_modules/knip/bin/knip.js', '--no-progress']);
    await check('Rooms', ['tools/rooms.mjs']);
  };
  const lint = () => check('Lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0', ...cacheOf('eslint/')]);
  await Promise.all([quickOnes(), lint()]);
}

/** Both tools keep what they found about a file until the file or their configuration changes. */
function cacheOf(location) {
  return ['--cache', '--cache-strategy', 'content', '--cache-location', `.data/${location}`];
}

/** Runs one checking program: silent when content, a failed test with its words when not. */
async function check(label, [program, ...args]) {
  try {
    await step(label, async () => {
      const { code, output } = await run(process.execPath, [join(root, program), ...args], { cwd: root, quiet: true });
      if (code !== 0) throw new Explained(output.trim() || `ended with code ${code}`);
    });
  } catch (error) {
    fail(`${label}: not in order, counted as one failed test.\n${shortened(error.message)}`);
  }
}

/** A few specs of each kind under Node 24, so that nothing that only Node 20 can do comes in; `npm run test:node24` runs them all. */
async function checkNode24() {
  if (process.versions.node.startsWith('24.')) return;
  const specs = ['libs/base/', 'libs/proposals/domain/', 'libs/proposals/test/supports.spec'];
  try {
    await step('Node 24', async () => {
      if (!(await hasNode24())) return 'left out, npx could not bring it';
      const { code, output } = await testUnderNode24(['--only', 'domain,api', ...specs], { quiet: true });
      if (code !== 0) throw new Explained(output.trim());
      return lastLine(output);
    });
  } catch (error) {
    fail(`Node 24: tests fail that pass here, counted as one failed test.\n${shortened(error.message)}`);
  }
}

/** Whether a browser spec is among what is asked for: only that needs the built pages. */
function asksBrowser() {
  if (only.length > 0 && !only.includes('browser')) return false;
  const specs = ['apps', 'libs'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((path) => join(folder, path)),
  );
  return specs.some((path) => path.endsWith('.browser.spec.ts') && (rest.length === 0 || rest.some((word) => path.includes(word))));
}

function lastLine(text) {
  return text.trim().split('\n').at(-1);
}

async function buildAll() {
  try {
    await build();
  } catch (error) {
    fail(`Build: failed, counted as one failed test; browser tests will see the last good build or none.\n${error.message}`);
  }
}

async function jest({ projects, label, workers = Math.min(cpus().length, 4) }) {
  const folder = mkdtempSync(join(tmpdir(), 'participa-tally-'));
  const tally = join(folder, 'tally.json');
  const begin = performance.now();
  console.log(`· ${label}…`);
  // Jest takes every bare word after --reporters or --selectProjects for one more of them, so those stand last.
  const args = [
    ...rest,
    '--passWithNoTests',
    `--maxWorkers=${workers}`,
    `--reporters=${join(root, 'tools/jest-reporter.mjs')}`,
    '--selectProjects',
    ...projects,
  ];
  const { code } = await run(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), ...args], {
    cwd: root,
    env: { ...process.env, PARTICIPA_TALLY: tally, NODE_ENV: 'test' },
    onSpawn: (child) => endWhenDone(child, tally),
  });
  const counted = existsSync(tally) ? JSON.parse(readFileSync(tally, 'utf8')) : { passed: 0, failed: 0, skipped: 0 };
  rmSync(folder, { recursive: true, force: true });
  for (const key of Object.keys(total)) total[key] += counted[key];
  if (counted.failed) troubles.push(`${label}: ${counted.failed} failed, see above.`);
  // Jest also fails for reasons that are no test, such as a database that does not start.
  else if (code !== 0)
    fail(`${label}: the test runner itself failed (exit code ${code}), counted as one failed test. See the lines above.`);
  console.log(
    `${counted.failed || code !== 0 ? '✗' : '✓'} ${label}: ${counted.passed} passed, ${counted.failed} failed ` +
      `(${seconds(performance.now() - begin)})`,
  );
}

/**
 * A forgotten timer or connection keeps jest alive after its last test. It is named and ended, instead of hanging a CI machine for hours.
 */
function endWhenDone(child, tally) {
  let done;
  const timer = setInterval(() => {
    if (!done && existsSync(tally)) done = performance.now();
    if (!done || performance.now() - done < 20_000) return;
    console.log(
      '  Something in these tests is still open 20 s after the last one (a connection, a timer): ending it. Find it with ' +
        '--detectOpenHandles.',
    );
    child.kill('SIGKILL');
    clearInterval(timer);
  }, 500);
  child.once('close', () => clearInterval(timer));
}

function fail(why) {
  total.failed += 1;
  troubles.push(why);
  console.log(why);
}

function shortened(text) {
  const lines = text.split('\n');
  return lines.length <= 60 ? text : [...lines.slice(0, 60), `… and ${lines.length - 60} more lines`].join('\n');
}

function readArguments(args) {
  const only = [];
  const rest = [];
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--only') only.push(...(args[++i] ?? '').split(','));
    else if (args[i].startsWith('--only=')) only.push(...args[i].slice(7).split(','));
    else rest.push(args[i]);
  }
  const known = runs.flatMap(({ projects }) => projects);
  const strange = only.find((name) => !known.includes(name));
  if (strange === undefined) return { only, rest };
  console.error(`There is no project "${strange}": choose among ${known.join(', ')}.`);
  process.exit(2);
}

function finish() {
  console.log(`\nTests took ${sinceStart()}.`);
  if (troubles.length) console.log(`What failed:\n${troubles.map((why) => `- ${why.split('\n')[0]}`).join('\n')}`);
  const { passed, failed, skipped } = total;
  console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exit(failed ? 1 : 0);
}
