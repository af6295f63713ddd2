import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** The secret with which the template was prepared: give it to prepareDatabase and to the application in specs. */
export const testSecret = 'a secret for tests only, never used in a real place';

const template = 'participa_template';
const lock = 720_141_985;

export interface TestDatabase {
  /** The superuser's address of this database. */
  readonly adminUrl: string;
  readonly name: string;
  drop(): Promise<void>;
}

/** A database of one's own with roles, schema and migrations in place: a copy of a template that the first spec of a run prepares. */
export const freshDatabase = (): Promise<TestDatabase> => copyOf(template, migrate);

/** Brings roles, schema and migrations into an empty database. */
export async function migrate(adminUrl: string): Promise<void> {
  const { prepareDatabase } = await import('@participa/platform/database/prepare-database.ts');
  const { migrations } = await import('../composition.ts');
  await prepareDatabase({ adminUrl, secret: testSecret, migrations });
}

/** A database in which nothing was prepared yet. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const name = nameOfOwn();
  await asAdmin((admin) => admin.query(`CREATE DATABASE ${name}`));
  return { name, adminUrl: addressOf(name), drop: () => drop(name) };
}

/** An own copy of the database `source`, which `prepare` fills once for all specs of this run. */
export async function copyOf(source: string, prepare: (adminUrl: string) => Promise<void>): Promise<TestDatabase> {
  await once(source, prepare);
  const name = nameOfOwn();
  await asAdmin((admin) => admin.query(`CREATE DATABASE ${name} TEMPLATE ${source}`));
  return { name, adminUrl: addressOf(name), drop: () => drop(name) };
}

const nameOfOwn = () => `test_${process.env['JEST_WORKER_ID'] ?? '0'}_${randomBytes(5).toString('hex')}`;

const drop = async (name: string): Promise<void> => {
  await asAdmin((admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
};

/** Runs `work` while no other spec of this server does: roles belong to the whole server, and two preparations would meet on them. */
export const oneAtATime = <T>(work: () => Promise<T>): Promise<T> =>
  asAdmin(async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [lock]);
    return work();
  });

const ready = new Map<string, Promise<void>>();

function once(source: string, prepare: (adminUrl: string) => Promise<void>): Promise<void> {
  const known = ready.get(source) ?? asAdmin((admin) => makeTemplate(admin, source, prepare));
  ready.set(source, known);
  return known;
}

/** Made under another name and renamed when whole, so that a failed preparation is never taken for a template. */
async function makeTemplate(admin: Client, source: string, prepare: (adminUrl: string) => Promise<void>): Promise<void> {
  await admin.query('SELECT pg_advisory_lock($1)', [lock]);
  const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [source]);
  if (rowCount) return;
  const draft = `${source}_draft`;
  await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${draft}`);
  await prepare(addressOf(draft));
  // Connections end a moment after their clients do, and one that is left would block every copy.
  await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [draft]);
  await admin.query(`ALTER DATABASE ${draft} RENAME TO ${source}`);
  await admin.query(`ALTER DATABASE ${source} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`);
}

async function asAdmin<T>(work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: adminAddress() });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function addressOf(database: string): string {
  const url = new URL(adminAddress());
  url.pathname = `/${database}`;
  return url.href;
}

/** The server of this worker: see global-setup.ts. */
function adminAddress(): string {
  const addresses = process.env['PARTICIPA_TEST_ADMIN_URL']?.split(' ') ?? [];
  const address = addresses[(Number(process.env['JEST_WORKER_ID'] ?? 1) - 1) % addresses.length];
  if (address === undefined) throw new Error('No PostgreSQL for specs: does the jest project name apps/api/test/global-setup.ts?');
  return address;
}
