import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { systemFolder, type Binaries } from './binaries.ts';
import { PostgresProblem } from './problem.ts';
import { canEnter, type ServerUser } from './server-user.ts';

/** The superuser of a cluster that we made. */
export const superuser = 'postgres';

const elsewhere = (dataDir: string): string => join(dataDir, 'cluster-is-at');
const passwordFile = (dataDir: string): string => join(dataDir, 'password');

/** The folder of PostgreSQL's own files for `dataDir`, when there is one already. */
export function existingCluster(dataDir: string): string | undefined {
  const here = join(dataDir, 'cluster');
  if (existsSync(here)) return here;
  if (!existsSync(elsewhere(dataDir))) return undefined;
  const there = readFileSync(elsewhere(dataDir), 'utf8').trim();
  if (existsSync(there)) return there;
  throw new PostgresProblem(
    `The data of ${dataDir} was kept in ${there}, which is gone. Put it back, or delete ${dataDir} to begin with an empty database.`,
  );
}

/** Opens the cluster of `dataDir` after checking that these binaries and this user can, or makes a new one. */
export function openCluster(options: {
  dataDir: string;
  durable: boolean;
  user: ServerUser;
  binaries: Binaries;
  log: (line: string) => void;
}): { path: string; password: string } {
  const { dataDir, user, binaries } = options;
  const existing = existingCluster(dataDir);
  if (existing === undefined) return createCluster(options);
  if (!canEnter(existing, user, true)) {
    throw new PostgresProblem(
      user.as
        ? `The data in ${existing} belongs to ${user.name}, who may not enter one of the folders above it. Open them (chmod a+x) or ` +
            'move the checkout back.'
        : `The data in ${existing} belongs to another user: start as the user who started first, or delete ${dataDir} to begin anew.`,
    );
  }
  const format = readFileSync(join(existing, 'PG_VERSION'), 'utf8').trim();
  if (format !== binaries.major) {
    throw new PostgresProblem(
      `The data in ${existing} was written by PostgreSQL ${format}, and this version brings PostgreSQL ${binaries.major}. See ` +
        'docs/operations.md, "Moving to a new PostgreSQL".',
    );
  }
  if (!existsSync(passwordFile(dataDir))) {
    throw new PostgresProblem(
      `The password of the database is missing (${passwordFile(dataDir)}). Put it back, or delete ${dataDir} to begin anew.`,
    );
  }
  return { path: existing, password: readFileSync(passwordFile(dataDir), 'utf8').trim() };
}

function createCluster({ dataDir, durable, user, binaries, log }: Parameters<typeof openCluster>[0]): { path: string; password: string } {
  const here = canEnter(dataDir, user);
  const path = here ? join(dataDir, 'cluster') : join(systemFolder, `cluster-${randomBytes(6).toString('hex')}`);
  mkdirSync(dirname(path), { recursive: true, mode: 0o755 });
  log(here ? 'Creating the database cluster…' : `${dataDir} is closed to ${user.name}, so the database is kept in ${path}.`);

  const password = randomBytes(24).toString('base64url');
  writeFileSync(passwordFile(dataDir), `${password}\n`, { mode: 0o600 });
  // Made under another name and moved when whole: an interrupted first start leaves nothing that looks like data.
  const draft = `${path}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const passing = `${path}.password`;
  writeFileSync(passing, `${password}\n`, { mode: 0o600 });
  const { as } = user;
  if (as) [draft, passing].forEach((file) => chownSync(file, as.uid, as.gid));
  try {
    initialise(binaries, draft, passing, durable, user);
  } finally {
    rmSync(passing, { force: true });
  }
  chmodSync(draft, 0o700);
  renameSync(draft, path);
  if (!here) writeFileSync(elsewhere(dataDir), `${path}\n`);
  return { path, password };
}

function initialise(binaries: Binaries, folder: string, passwords: string, durable: boolean, user: ServerUser): void {
  const flags = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--encoding=UTF8', '--auth=scram-sha-256'];
  const { status, stderr, error } = spawnSync(
    binaries.initdb,
    ['-D', folder, '-U', superuser, `--pwfile=${passwords}`, ...flags, ...(durable ? [] : ['--no-sync'])],
    { ...user.as, cwd: '/', env: serverEnvironment(), encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  if (status === 0) return;
  rmSync(folder, { recursive: true, force: true });
  throw new PostgresProblem(`The database could not be created as ${user.name}: ${(error?.message ?? stderr).trim()}`);
}

/** English messages, UTC, and none of our own secrets. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
}
