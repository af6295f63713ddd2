import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bornAt, claim, type Claim } from '../claim.mjs';
import { findBinaries } from './binaries.ts';
import { existingCluster, openCluster } from './cluster.ts';
import { PostgresProblem } from './problem.ts';
import { addressOf, liveServer } from './probe.ts';
import { servesCluster } from './processes.ts';
import { serve } from './serve.ts';
import { serverUser } from './server-user.ts';
import { stopServer } from './settle.ts';

export interface LaunchOptions {
  /** Everything of this database lives in here: the cluster, its password, its port, the server's log. */
  readonly dataDir: string;
  /** true: what is committed survives kill -9 and power cuts. false: for tests, three times as quick. */
  readonly durable: boolean;
  /** Exactly this port, or an error. Without it: the port of last time when free, otherwise any. */
  readonly port?: number;
  readonly log?: (line: string) => void;
  /** More server settings, such as `shared_preload_libraries`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** When root starts a new cluster: the user whom the server runs as, instead of `postgres` or else `nobody`. */
  readonly runAs?: string;
}

export interface Postgres {
  /** The superuser's address of the database `postgres`. */
  readonly adminUrl: string;
  readonly port: number;
  readonly pid: number;
  /** true when the server was already running, left alive by a launcher that crashed. */
  readonly adopted: boolean;
  /** Settles when the server ends without having been asked to. */
  readonly gone: Promise<void>;
  /** Ends the server; harmless when it has ended. */
  stop(): Promise<void>;
}

/** Runs the PostgreSQL that comes with the packages. Throws PostgresProblem, in plain words, when it cannot. */
export async function launchPostgres(options: LaunchOptions): Promise<Postgres> {
  const dataDir = resolve(options.dataDir);
  const log = options.log ?? (() => undefined);
  prepareFolder(dataDir);
  const held = claim(join(dataDir, 'launcher.json'));
  if (held.holder) throw inUse(dataDir, held);
  try {
    const postgres = await launch(dataDir, options, log);
    void postgres.gone.then(held.release);
    return {
      ...postgres,
      stop: async () => {
        await postgres.stop();
        held.release();
      },
    };
  } catch (error) {
    held.release();
    throw error;
  }
}

async function launch(dataDir: string, options: LaunchOptions, log: (line: string) => void): Promise<Postgres> {
  const user = serverUser(existingCluster(dataDir), options.runAs);
  const binaries = findBinaries(user, log);
  const { path: cluster, password } = openCluster({ dataDir, durable: options.durable, user, binaries, log });

  const live = await liveServer(cluster, password);
  if (live && live.durable === options.durable && (options.port === undefined || options.port === live.port)) {
    log(`PostgreSQL was still running (process ${live.pid}): using it.`);
    return running(cluster, password, { ...live, gone: watch(live.pid, cluster) }, true);
  }
  if (live) await stopServer(cluster, live.pid);
  const server = await serve({
    ...options,
    dataDir,
    cluster,
    password,
    binaries,
    user,
    log,
    port: options.port,
    settings: options.settings,
  });
  return running(cluster, password, server, false);
}

function running(
  cluster: string,
  password: string,
  server: { pid: number; port: number; gone: Promise<void> },
  adopted: boolean,
): Postgres {
  const { pid, port } = server;
  let stopping = false;
  return {
    adminUrl: addressOf(port, password),
    port,
    pid,
    adopted,
    gone: server.gone.then(() => (stopping ? new Promise<void>(() => undefined) : undefined)),
    stop: () => {
      stopping = true;
      return stopServer(cluster, pid);
    },
  };
}

/** A server that is not our child cannot tell us that it ended: look now and then. */
function watch(pid: number, cluster: string): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (servesCluster(pid, cluster)) return;
      clearInterval(timer);
      resolve();
    }, 500);
    timer.unref();
  });
}

function prepareFolder(dataDir: string): void {
  if (process.platform === 'win32') {
    throw new PostgresProblem(
      'The built-in database runs on Linux and macOS. On Windows use WSL, or set DATABASE_URL to a PostgreSQL server of yours.',
    );
  }
  try {
    // Open to enter, since the server may run as another user; what is secret inside is closed by itself.
    mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  } catch (error) {
    throw new PostgresProblem(`The folder ${dataDir} cannot be made: ${error instanceof Error ? error.message : String(error)}`);
  }
  const mine = process.getuid?.();
  if (mine !== undefined && mine !== 0 && statSync(dataDir).uid !== mine && existsSync(join(dataDir, 'password'))) {
    throw new PostgresProblem(
      `${dataDir} belongs to another user: start as the user who started first, or delete it (as that user) to begin anew.`,
    );
  }
}

function inUse(dataDir: string, held: Extract<Claim, { holder: object }>): PostgresProblem {
  const { pid } = held.holder;
  const who = pid === process.pid && bornAt(pid) !== undefined ? 'this very process' : `process ${pid}`;
  return new PostgresProblem(`The database in ${dataDir} is already run by ${who}. Stop that one first, or use another folder.`);
}
