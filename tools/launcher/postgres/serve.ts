import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverEnvironment } from './cluster.ts';
import type { Binaries } from './binaries.ts';
import { freePort } from './free-port.ts';
import { PostgresProblem } from './problem.ts';
import { addressOf, answering } from './probe.ts';
import { pause, until } from './processes.ts';
import type { ServerUser } from './server-user.ts';
import { settle } from './settle.ts';
import { serverSettings } from './settings.ts';

export interface ServeOptions {
  readonly dataDir: string;
  readonly cluster: string;
  readonly password: string;
  readonly binaries: Binaries;
  readonly user: ServerUser;
  readonly durable: boolean;
  readonly port: number | undefined;
  readonly settings: Readonly<Record<string, string>> | undefined;
  readonly log: (line: string) => void;
}

/** Starts a server on the cluster and waits until it answers. A crash before is repaired by PostgreSQL itself from its log. */
export async function serve(options: ServeOptions): Promise<{ pid: number; port: number; gone: Promise<void> }> {
  for (let attempt = 1; ; attempt++) {
    await settle(options.cluster, options.log);
    const port = await choosePort(options);
    const started = await tryOnce(options, port);
    if (started.ok) {
      writeFileSync(join(options.dataDir, 'port'), `${port}\n`);
      return { pid: started.pid, port, gone: started.gone };
    }
    const dying = /lock file "postmaster.pid" already exists|pre-existing shared memory block|could not bind|address already in use/i;
    if (attempt >= 20 || !dying.test(started.output)) throw new PostgresProblem(`PostgreSQL did not start. It said:\n${started.output}`);
    await pause(250);
  }
}

async function choosePort({ port, dataDir }: ServeOptions): Promise<number> {
  const file = join(dataDir, 'port');
  const remembered = existsSync(file) ? Number(readFileSync(file, 'utf8')) || undefined : undefined;
  const chosen = await freePort(port ?? remembered, port !== undefined);
  if (chosen === undefined) throw new PostgresProblem(`Port ${port} is taken by another program: choose another one for PostgreSQL.`);
  return chosen;
}

type Attempt = { ok: true; pid: number; gone: Promise<void> } | { ok: false; output: string };

async function tryOnce(options: ServeOptions, port: number): Promise<Attempt> {
  const logFile = join(options.dataDir, 'server.log');
  const before = roll(logFile);
  // A file and not a pipe: the server must go on writing when its launcher has crashed.
  const output = openSync(logFile, 'a', 0o600);
  const settings = serverSettings({ port, durable: options.durable, extra: options.settings });
  const child = spawn(options.binaries.postgres, ['-D', options.cluster, ...settings], {
    ...options.user.as,
    cwd: '/',
    env: serverEnvironment(),
    stdio: ['ignore', output, output],
    // A group of its own: Ctrl-C in the terminal must reach the application first and the database last.
    detached: true,
  });
  closeSync(output);
  let ended: string | undefined;
  const gone = new Promise<void>((resolve) => {
    child.once('error', (error) => resolve(void (ended = error.message)));
    child.once('exit', (code, name) => resolve(void (ended = `It ended with ${name ?? `code ${code}`}.`)));
  });
  child.unref();
  const ready = await until(
    async () => ended !== undefined || (await answering(addressOf(port, options.password))) !== undefined,
    120_000,
    20,
  );
  if (ready && ended === undefined && child.pid !== undefined) return { ok: true, pid: child.pid, gone };
  if (ended === undefined && child.pid !== undefined) {
    process.kill(child.pid, 'SIGQUIT');
    await gone;
  }
  const logged = existsSync(logFile) ? readFileSync(logFile).subarray(before).toString().trim() : '';
  return { ok: false, output: logged.split('\n').slice(-12).join('\n') || (ended ?? 'nothing for two minutes') };
}

/** Keeps one older log and returns where the new lines will begin. */
function roll(logFile: string): number {
  if (!existsSync(logFile)) return 0;
  const { size } = statSync(logFile);
  if (size < 10_000_000) return size;
  rmSync(`${logFile}.1`, { force: true });
  renameSync(logFile, `${logFile}.1`);
  return 0;
}
