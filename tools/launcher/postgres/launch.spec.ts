import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { bornAt } from '../claim.mjs';
import { launchPostgres, type LaunchOptions, type Postgres } from './launch.ts';
import { servesCluster, until } from './processes.ts';
import { discard, sweepAbandoned } from './sweep.ts';

jest.setTimeout(60_000);
const asRoot = process.getuid?.() === 0;
const parent = mkdtempSync(join(tmpdir(), 'participa-launch-'));
const started: Postgres[] = [];
let last = 0;

const newFolder = (): string => join(parent, `data-${++last}`);

async function launch(dataDir: string, more: Partial<LaunchOptions> = {}): Promise<Postgres> {
  const postgres = await launchPostgres({ dataDir, durable: false, ...more });
  started.push(postgres);
  return postgres;
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>({ text: sql });
    return rows.length ? Object.values(rows[0] ?? {})[0] : undefined;
  } finally {
    await client.end();
  }
}

/** What a launcher that was killed leaves: a claim in the name of a process that is no more. */
const asIfTheLauncherDied = (dataDir: string): void =>
  writeFileSync(join(dataDir, 'launcher.json'), JSON.stringify({ pid: spawnSync('true').pid, bornAt: 'long ago' }));

beforeAll(() => {
  // A folder that mkdtemp makes is closed to everybody else, the server's user included.
  chmodSync(parent, 0o755);
});
afterAll(async () => {
  await Promise.allSettled(started.map((postgres) => postgres.stop()));
  rmSync(parent, { recursive: true, force: true });
});

describe('a new database', () => {
  let postgres: Postgres;
  let dataDir: string;
  beforeAll(async () => {
    dataDir = newFolder();
    postgres = await launch(dataDir, { durable: true });
  });

  test.each([
    ['fsync', 'on'],
    ['synchronous_commit', 'on'],
    ['full_page_writes', 'on'],
    ['server_encoding', 'UTF8'],
    ['listen_addresses', '127.0.0.1'],
    ['password_encryption', 'scram-sha-256'],
    ['TimeZone', 'UTC'],
  ])('runs with %s = %s', async (setting, value) => {
    expect(await ask(postgres.adminUrl, `SELECT current_setting('${setting}')`)).toBe(value);
  });

  test('sorts and compares the same on every machine', async () => {
    expect(
      await ask(postgres.adminUrl, `SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = 'postgres'`),
    ).toBe('b C.UTF-8');
  });

  test('lets nobody in without the password, which only its owner can read', async () => {
    const url = new URL(postgres.adminUrl);
    url.password = 'guessed';
    await expect(ask(url.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
  });

  test('is explained to a second launcher, and goes on undisturbed', async () => {
    await expect(launchPostgres({ dataDir, durable: true })).rejects.toThrow(/already run by this very process/);
    expect(await ask(postgres.adminUrl, 'SELECT 1')).toBe(1);
  });
});

test('committed data survives kill -9 of the server', async () => {
  const dataDir = newFolder();
  const first = await launch(dataDir, { durable: true });
  await ask(first.adminUrl, 'CREATE TABLE kept (n int)');
  await ask(first.adminUrl, 'INSERT INTO kept SELECT generate_series(1, 1000)');
  const busy = ask(first.adminUrl, 'SELECT pg_sleep(30)').catch(() => 'cut off');
  process.kill(first.pid, 'SIGKILL');
  await first.gone;

  const second = await launch(dataDir, { durable: true });
  expect(second.adopted).toBe(false);
  expect(second.port).toBe(first.port);
  expect(await ask(second.adminUrl, 'SELECT count(*)::int FROM kept')).toBe(1000);
  expect(await busy).toBe('cut off');
});

test('a server left alive by a crashed launcher is taken over, and ended by the new one', async () => {
  const dataDir = newFolder();
  const first = await launch(dataDir);
  asIfTheLauncherDied(dataDir);
  const second = await launch(dataDir);
  expect(second).toMatchObject({ adopted: true, pid: first.pid, port: first.port });
  expect(await ask(second.adminUrl, 'SELECT 1')).toBe(1);
  await second.stop();
  expect(servesCluster(second.pid, join(dataDir, 'cluster'))).toBe(false);
});

test('a process that got the number of a dead server is no obstacle', async () => {
  const dataDir = newFolder();
  const first = await launch(dataDir);
  const file = join(dataDir, 'cluster', 'postmaster.pid');
  const written = readFileSync(file, 'utf8');
  await first.stop();
  writeFileSync(file, written.replace(/^\d+/, String(process.ppid)));
  const second = await launch(dataDir);
  expect(await ask(second.adminUrl, 'SELECT 1')).toBe(1);
});

test('a taken port is refused in plain words when it was asked for, and avoided when not', async () => {
  const dataDir = newFolder();
  const holder = await launch(newFolder());
  await expect(launchPostgres({ dataDir, durable: false, port: holder.port })).rejects.toThrow(`Port ${holder.port} is taken`);
  writeFileSync(join(dataDir, 'port'), String(holder.port));
  const evading = await launch(dataDir);
  expect(evading.port).not.toBe(holder.port);
});

test('data of another PostgreSQL version is refused in plain words', async () => {
  const dataDir = newFolder();
  await (await launch(dataDir)).stop();
  writeFileSync(join(dataDir, 'cluster', 'PG_VERSION'), '15\n');
  await expect(launchPostgres({ dataDir, durable: false })).rejects.toThrow(/written by PostgreSQL 15/);
});

test('what a crashed test run left is cleared away, server included, and what is in use is left alone', async () => {
  const [crashed, used] = [join(parent, 'swept-1'), join(parent, 'swept-2')];
  const orphan = await launch(crashed);
  const mine = await launch(used);
  asIfTheLauncherDied(crashed);
  const aMinuteAgo = new Date(Date.now() - 60_000);
  for (const folder of [crashed, used]) utimesSync(folder, aMinuteAgo, aMinuteAgo);
  await sweepAbandoned(parent, 'swept-', () => undefined);
  await orphan.gone;
  expect(() => statSync(crashed)).toThrow();
  expect(await ask(mine.adminUrl, 'SELECT 1')).toBe(1);
});

(asRoot ? describe : describe.skip)('started by root', () => {
  test('the server runs as a user without rights', async () => {
    const dataDir = newFolder();
    const postgres = await launch(dataDir, { runAs: 'nobody' });
    const nobody = Number(spawnSync('id', ['-u', 'nobody'], { encoding: 'utf8' }).stdout);
    expect(statSync(`/proc/${postgres.pid}`).uid).toBe(nobody);
    await postgres.stop();
    // Later starts keep to the owner of the data.
    const again = await launch(dataDir);
    expect(statSync(`/proc/${again.pid}`).uid).toBe(nobody);
  });

  test('a folder closed to that user is no obstacle: the cluster is kept elsewhere and found again', async () => {
    const closed = join(parent, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const dataDir = join(closed, 'data');
    const first = await launch(dataDir);
    await ask(first.adminUrl, 'CREATE TABLE kept AS SELECT 7 AS n');
    await first.stop();
    const second = await launch(dataDir);
    expect(await ask(second.adminUrl, 'SELECT n FROM kept')).toBe(7);
    await second.stop();
    const elsewhere = readFileSync(join(dataDir, 'cluster-is-at'), 'utf8').trim();
    expect(elsewhere).not.toContain(parent);
    await discard(dataDir);
    expect(() => statSync(elsewhere)).toThrow();
  });
});

test('nothing is left running by these tests', async () => {
  await Promise.all(started.map((postgres) => postgres.stop()));
  expect(await until(() => started.every(({ pid }) => bornAt(pid) === undefined), 5_000)).toBe(true);
});
