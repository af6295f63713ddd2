import { present } from '@participa/base/present.ts';
import type { Client } from 'pg';
import { deriveKey } from '../config.ts';
import { paddedKeys, sealKey } from './seal.ts';

/** The database roles: who owns, who seals, who serves, who works the queue, who copies. */
export const roleNames = {
  owner: 'participa_owner',
  sealer: 'participa_sealer',
  app: 'participa_app',
  worker: 'participa_worker',
  backup: 'participa_backup',
};

/** The password of a role, derived so that nobody has to keep it. */
const rolePassword = (secret: string, role: string): string => deriveKey(secret, `role/${role}`).toString('hex');

/** The address of the same database under another role. */
export function urlAs(adminUrl: string, secret: string, role: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = rolePassword(secret, role);
  return url.toString();
}

/** Creates the roles (once in a server) and gives each no more than it needs in this database. Safe to repeat. */
export async function prepareRoles(admin: Client, secret: string): Promise<void> {
  const { owner, sealer, app, worker, backup } = roleNames;
  const login = (role: string) => `LOGIN PASSWORD '${rolePassword(secret, role)}'`;
  const wanted: [string, string][] = [
    [owner, `${login(owner)} NOINHERIT`],
    [sealer, 'NOLOGIN'],
    [app, `${login(app)} NOINHERIT`],
    [worker, login(worker)],
    [backup, `${login(backup)} BYPASSRLS`],
  ];
  for (const [role, options] of wanted) {
    const { rowCount } = await admin.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
    await admin.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${role} ${options} NOCREATEDB NOCREATEROLE`);
    await admin.query(`GRANT ${role} TO CURRENT_USER`);
  }
  const database = await quotedDatabase(admin);
  await admin.query(`
    REVOKE ALL ON DATABASE ${database} FROM PUBLIC;
    GRANT CONNECT ON DATABASE ${database} TO ${owner}, ${app}, ${worker}, ${backup};
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    GRANT USAGE, CREATE ON SCHEMA public TO ${owner};
    GRANT USAGE ON SCHEMA public TO ${app}, ${backup};
    GRANT pg_read_all_data TO ${backup};
    CREATE SCHEMA IF NOT EXISTS network AUTHORIZATION ${owner};
    GRANT USAGE ON SCHEMA network TO ${app};
    CREATE EXTENSION IF NOT EXISTS pg_trgm; CREATE EXTENSION IF NOT EXISTS btree_gin;
    ALTER ROLE ${app} SET search_path = public, pg_temp;
    ALTER ROLE ${app} SET statement_timeout = '15s';
    ALTER ROLE ${app} SET lock_timeout = '8s';
    ALTER ROLE ${app} SET idle_in_transaction_session_timeout = '30s'`);
}

/** The name of the database that `admin` is connected to, as it is written in a statement. */
export async function quotedDatabase(admin: Client): Promise<string> {
  const { rows } = await admin.query<{ name: string }>('SELECT quote_ident(current_database()) AS name');
  return present(rows[0], 'The name of the database').name;
}

/** Makes the sealed schema: the key, and the one function that says which tenant a transaction may see. */
export async function prepareSeal(admin: Client, secret: string): Promise<void> {
  const { owner, sealer, app, backup } = roleNames;
  const { inner, outer } = paddedKeys(sealKey(secret));
  await admin.query(`
    CREATE SCHEMA IF NOT EXISTS sealed AUTHORIZATION ${sealer};
    GRANT USAGE ON SCHEMA sealed TO ${owner}, ${app}, ${backup};
    CREATE TABLE IF NOT EXISTS sealed.key (one boolean PRIMARY KEY DEFAULT true CHECK (one), inner_pad bytea NOT NULL,
      outer_pad bytea NOT NULL);
    ALTER TABLE sealed.key OWNER TO ${sealer};
    REVOKE ALL ON sealed.key FROM PUBLIC, ${backup};
    INSERT INTO sealed.key (inner_pad, outer_pad) VALUES ('\\x${inner}', '\\x${outer}')
      ON CONFLICT (one) DO UPDATE SET inner_pad = excluded.inner_pad, outer_pad = excluded.outer_pad;
    CREATE OR REPLACE FUNCTION sealed.tenant() RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER
      SET search_path = pg_catalog, pg_temp AS $$
      DECLARE
        setting text := nullif(current_setting('app.tenant', true), '');
        tenant text := split_part(setting, '.', 1);
        key sealed.key;
      BEGIN
        IF setting IS NULL THEN RETURN NULL; END IF;
        SELECT * INTO key FROM sealed.key;
        IF split_part(setting, '.', 2) IS DISTINCT FROM
           encode(sha256(key.outer_pad || sha256(key.inner_pad || convert_to(tenant || '|' || pg_backend_pid(), 'UTF8'))), 'hex') THEN
          RAISE EXCEPTION 'The tenant of this transaction is not sealed' USING ERRCODE = '42501';
        END IF;
        RETURN tenant::uuid;
      END $$;
    ALTER FUNCTION sealed.tenant() OWNER TO ${sealer};
    REVOKE ALL ON FUNCTION sealed.tenant() FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION sealed.tenant() TO ${owner}, ${app}, ${backup}`);
}

/**
 * Search operators count as safe to run before the policy, so that their indexes serve under row-level security (45 to 1,200 times
 * faster). Only a superuser may say so; without one, search is correct and slower. Tells whether it could.
 */
export async function prepareSearch(admin: Client): Promise<boolean> {
  try {
    await admin.query(`
      ALTER FUNCTION pg_catalog.ts_match_vq(tsvector, tsquery) LEAKPROOF;
      ALTER FUNCTION similarity_op(text, text) LEAKPROOF;
      ALTER FUNCTION similarity(text, text) LEAKPROOF`);
    return true;
  } catch {
    return false;
  }
}
