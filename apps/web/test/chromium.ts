import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { packedChromium } from './packed-chromium.ts';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Containers often have a tiny /dev/shm, and a page that fills it crashes.
  '--disable-dev-shm-usage',
];

/**
 * A real Chromium for browser specs, also as root: the one of the system when there is one, otherwise the one that comes inside our
 * packages
 * (unpacked once, six seconds). PARTICIPA_CHROMIUM names another program, or says `packaged`. It resolves `*.localhost` by itself.
 */
export async function launchChromium(options: { args?: readonly string[]; headless?: boolean } = {}): Promise<Browser> {
  const { executable, env } = await findChromium();
  return chromium.launch({
    executablePath: executable,
    headless: options.headless ?? true,
    chromiumSandbox: false,
    args: [...flags, ...(options.args ?? [])],
    env: { ...definedEnvironment(), ...env },
  });
}

async function findChromium(): Promise<{ executable: string; env: Record<string, string> }> {
  const wanted = process.env['PARTICIPA_CHROMIUM'];
  if (wanted !== undefined && wanted !== 'packaged') return { executable: wanted, env: {} };
  const found = wanted === undefined ? installed.find((path) => existsSync(path)) : undefined;
  if (found !== undefined) return { executable: found, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'Browser tests need Chrome or Chromium: install one, or name it in PARTICIPA_CHROMIUM. The packaged one is for Linux on x64 only.',
    );
  }
  const { executable, folder } = await packedChromium();
  return { executable, env: environmentFor(executable, folder) };
}

/** Libraries that a slim system lacks come from the package too; what is missing even then is named. */
function environmentFor(executable: string, folder: string): Record<string, string> {
  const fonts = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  if (!missingLibraries(executable).length) return fonts;
  const withLibraries = { ...fonts, LD_LIBRARY_PATH: join(folder, 'lib') };
  const missing = missingLibraries(executable, withLibraries);
  if (missing.length) {
    throw new Error(
      `Chromium needs libraries that this system lacks: ${missing.join(', ')}. On Debian and Ubuntu: apt-get install libnss3 libexpat1`,
    );
  }
  return withLibraries;
}

function missingLibraries(executable: string, env: Record<string, string> = {}): string[] {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8', env: { ...process.env, ...env } });
  return (stdout ?? '').split('\n').flatMap((line) => (line.includes('not found') ? [line.trim().split(' ')[0] ?? line] : []));
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
