import { Client } from 'pg';
import { launchPostgres, type Postgres } from './launch.ts';
import { PostgresProblem } from './problem.ts';

/** The database in which the application lives; `postgres` stays free for maintenance. */
const name = 'participa';

export interface ApplicationDatabase {
  /** An administrator's address: the application makes its own, humbler roles with it. */
  readonly url: string;
  readonly postgres: Postgres;
}

/** Starts the built-in PostgreSQL, durable, with the application's database in it. */
export async function launchApplicationDatabase(options: {
  dataDir: string;
  port?: number;
  log?: (line: string) => void;
}): Promise<ApplicationDatabase> {
  const postgres = await launchPostgres({ ...options, durable: true });
  try {
    await ask(postgres.adminUrl, async (admin) => {
      const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
      if (!rowCount) await admin.query(`CREATE DATABASE ${name}`);
    });
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  const url = new URL(postgres.adminUrl);
  url.pathname = `/${name}`;
  return { url: url.href, postgres };
}

/**
 * Whether a server of somebody else's answers: throws PostgresProblem with what it says when not. The address is not repeated, it holds a
 * password.
 */
export async function checkDatabase(url: string): Promise<string> {
  try {
    return await ask(url, async (client) => {
      const { rows } = await client.query<{ version: string }>(`SELECT current_setting('server_version') AS version`);
      return rows[0]?.version ?? 'unknown';
    });
  } catch (error) {
    const message =
      error instanceof AggregateError ? error.errors.map(String).join('; ') : String(error instanceof Error ? error.message : error);
    throw new PostgresProblem(`The database that DATABASE_URL names does not answer: ${message}`);
  }
}

async function ask<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
