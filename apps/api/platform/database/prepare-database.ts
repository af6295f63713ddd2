import { Client } from 'pg';
import { runMigrations } from 'graphile-worker';
import { DataSource, type MigrationInterface } from 'typeorm';
import { prepareRoles, prepareSeal, prepareSearch, quotedDatabase, roleNames, urlAs } from './roles.ts';

/** One start prepares a database at a time. */
const PREPARE_LOCK_ID = 7_263_451;

export interface PrepareOptions {
  /** The database to prepare, as a role that may create roles. */
  adminUrl: string;
  secret: string;
  /** Of all rooms, the oldest first. */
  migrations: readonly (new () => MigrationInterface)[];
}

/** The addresses of the prepared database, one for each role that signs in. */
export interface PreparedDatabase {
  appUrl: string;
  workerUrl: string;
  ownerUrl: string;
  /** Whether indexed search serves under row-level security; see `prepareSearch`. */
  fastSearch: boolean;
}

/** Roles belong to the whole server: two databases prepared at once meet on them, and one of the two tries again. */
const collisions = ['tuple concurrently updated', 'tuple concurrently deleted', 'pg_authid_rolname_index', 'pg_auth_members'];
const MAX_ATTEMPTS = 8;

/** Brings the database named in `adminUrl` to what this version needs: roles, seal, queue, migrations. Safe to repeat and to race. */
export async function prepareDatabase(options: PrepareOptions, tries = MAX_ATTEMPTS): Promise<PreparedDatabase> {
  try {
    return await prepareOnce(options);
  } catch (error) {
    if (tries === 1 || !collisions.some((message) => String(error).includes(message))) throw error;
    await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 300));
    return prepareDatabase(options, tries - 1);
  }
}

async function prepareOnce({ adminUrl, secret, migrations }: PrepareOptions): Promise<PreparedDatabase> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query('SELECT pg_advisory_lock($1)', [PREPARE_LOCK_ID]);
    await prepareRoles(admin, secret);
    await prepareSeal(admin, secret);
    const fastSearch = await prepareSearch(admin);
    const ownerUrl = urlAs(adminUrl, secret, roleNames.owner);
    const workerUrl = urlAs(adminUrl, secret, roleNames.worker);
    await prepareQueue(admin, workerUrl);
    await migrate(ownerUrl, migrations);
    return { appUrl: urlAs(adminUrl, secret, roleNames.app), workerUrl, ownerUrl, fastSearch };
  } finally {
    await admin.end();
  }
}

/** The queue lives in a schema of its role; the API may only ask for a job by name and id, through one function. */
async function prepareQueue(admin: Client, workerUrl: string): Promise<void> {
  const { worker, app } = roleNames;
  const database = await quotedDatabase(admin);
  // The queue's own migrations ask to create their schema even where it exists; the right lasts as long as they run.
  await admin.query(`GRANT CREATE ON DATABASE ${database} TO ${worker}`);
  await runMigrations({ connectionString: workerUrl });
  await admin.query(`
    REVOKE CREATE ON DATABASE ${database} FROM ${worker};
    CREATE SCHEMA IF NOT EXISTS queue AUTHORIZATION ${worker};
    GRANT USAGE ON SCHEMA queue TO ${app};
    GRANT USAGE ON SCHEMA sealed TO ${worker};
    GRANT EXECUTE ON FUNCTION sealed.tenant() TO ${worker};
    CREATE OR REPLACE FUNCTION queue.ask(task text, tenant uuid, id uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = pg_catalog, pg_temp AS $$
      BEGIN
        IF tenant IS DISTINCT FROM sealed.tenant() THEN RAISE EXCEPTION 'A job is for the tenant of its transaction'
          USING ERRCODE = '42501'; END IF;
        PERFORM graphile_worker.add_job(task, json_build_object('tenant', tenant, 'id', id), job_key := task || ':' || tenant || ':' || id,
          max_attempts := 12);
      END $$;
    ALTER FUNCTION queue.ask(text, uuid, uuid) OWNER TO ${worker};
    REVOKE ALL ON FUNCTION queue.ask(text, uuid, uuid) FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION queue.ask(text, uuid, uuid) TO ${app}`);
}

async function migrate(ownerUrl: string, migrations: PrepareOptions['migrations']): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations],
    migrationsTableName: 'migrations',
    migrationsTransactionMode: 'each',
    installExtensions: false,
  });
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}
