import { present } from '@participa/base/present.ts';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { freePort } from '../launcher/postgres/free-port.ts';
import { launchPostgres, type Postgres } from '../launcher/postgres/launch.ts';
import { discard } from '../launcher/postgres/sweep.ts';
import { pause } from '../launcher/postgres/processes.ts';

/** The checkout, from the source as well as from the bundle in `dist/tools`. */
const root = fileURLToPath(new URL('../..', import.meta.url));

/** A program that we started, listening on 127.0.0.1. */
export interface Served {
  readonly port: number;
  readonly pid: number;
}

/** A durable PostgreSQL in a folder of its own, and what is started on it; `close` ends all of it and deletes the folder. */
export class Stage {
  readonly secret = randomBytes(24).toString('hex');
  private readonly children: ChildProcess[] = [];
  private readonly admins: Client[] = [];

  private constructor(
    readonly postgres: Postgres,
    private readonly folder: string,
  ) {}

  static async open(): Promise<Stage> {
    const folder = mkdtempSync(join(tmpdir(), 'participa-bench-'));
    // The name of the role in the server's log tells the application's statements from everybody else's.
    const postgres = await launchPostgres({ dataDir: folder, durable: true, settings: { log_line_prefix: '%m [%p] %u ' } });
    return new Stage(postgres, folder);
  }

  /** A new, empty database: an administrator's address of it, and a connection. */
  async database(name: string): Promise<{ url: string; admin: Client }> {
    const first = new Client({ connectionString: this.postgres.adminUrl });
    await first.connect();
    await first.query(`CREATE DATABASE ${name}`);
    await first.end();
    const url = new URL(this.postgres.adminUrl);
    url.pathname = `/${name}`;
    const admin = new Client({ connectionString: url.href });
    admin.on('error', () => undefined);
    await admin.connect();
    this.admins.push(admin);
    return { url: url.href, admin };
  }

  /** The application as `npm start` runs it: built, a process of its own, its demonstration told. */
  async application(databaseUrl: string): Promise<Served> {
    await this.run([join(root, 'tools/build.mjs')]);
    const profile = process.env['BENCH_PROFILE'];
    const flags = profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [];
    return this.serve([...flags, '--enable-source-maps', join(root, 'dist/api/main.mjs')], '/api/health/ready', {
      DATABASE_URL: databaseUrl,
      PARTICIPA_SECRET: this.secret,
      PARTICIPA_PAGES: join(root, 'dist/web'),
    });
  }

  /** The bare endpoint on the same database; see bare.ts. */
  bare(databaseUrl: string): Promise<Served> {
    return this.serve([join(root, 'tools/run.mjs'), 'tools/bench/bare.ts'], '/', { DATABASE_URL: databaseUrl });
  }

  /** What the server's log says from `since` on; without it, where the log ends now. */
  logSince(since: number): string {
    return readFileSync(join(this.folder, 'server.log')).subarray(since).toString();
  }
  get logEnd(): number {
    return statSync(join(this.folder, 'server.log')).size;
  }

  async close(): Promise<void> {
    for (const child of this.children) if (child.exitCode === null && child.signalCode === null) await ended(child);
    for (const admin of this.admins) await admin.end().catch(() => undefined);
    await this.postgres.stop();
    await discard(this.folder);
  }

  private async serve(command: string[], ready: string, env: Record<string, string>): Promise<Served> {
    const port = present(await freePort(undefined));
    const child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, ...env, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    this.children.push(child);
    for (let waited = 0; (await statusOf(port, ready)) !== 200; waited += 100) {
      if (child.exitCode !== null || waited > 120_000) throw new Error(`${command.at(-1)} did not start`);
      await pause(100);
    }
    return { port, pid: present(child.pid) };
  }

  private async run(command: string[]): Promise<void> {
    const child = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' });
    this.children.push(child);
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`${command[0]} failed`);
  }
}

async function ended(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(timer);
}

const statusOf = (port: number, path: string): Promise<number> =>
  new Promise((resolve) => {
    const asked = request({ host: '127.0.0.1', port, path, headers: { host: 'localhost' } }, (answer) =>
      resolve((answer.resume(), answer.statusCode ?? 0)),
    );
    asked.on('error', () => resolve(0));
    asked.end();
  });
