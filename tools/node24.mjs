// `npm run test:node24`: the tests under Node 24, which README recommends, without installing it: npx brings it.
// `npm run test:node24 -- --only domain` hands its arguments to the tests. Without arguments: all voices but the browser.
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { realpathSync } from 'node:fs';
import { run } from './launcher/child.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const version = '24.21.0';

/** Runs a command line of the shell with Node 24 as `node`. */
const under24 = (line, options = {}) => run('npx', ['-y', '-p', `node@${version}`, '-c', line], { cwd: root, ...options });

/** Whether npx can bring it: a machine without the registry has no Node 24 to ask. */
export async function hasNode24() {
  const { code, output } = await under24('node -v', { quiet: true }).catch(() => ({ code: 1, output: '' }));
  return code === 0 && output.trim().endsWith(`v${version}`);
}

/** The tests with these arguments under Node 24; a whole run where there are none would also type-check and build. */
export function testUnderNode24(args, options) {
  return under24(`node tools/test.mjs ${args.map((arg) => `'${arg}'`).join(' ')}`, options);
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  const args = process.argv.slice(2);
  const { code } = await testUnderNode24(args.length > 0 ? args : ['--only', 'house,domain,web,api']);
  process.exitCode = code ?? 1;
}
