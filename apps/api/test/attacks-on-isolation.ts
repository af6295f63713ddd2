import type { Attack } from './attack.ts';

/** Attacks on what keeps tenants apart: the seal, its key and function, the roles, the row security. */
export const attacksOnIsolation: Attack[] = [
  // the seal
  {
    name: 'reading without any seal',
    reads: ({ other }) => [
      `SET LOCAL app.tenant = ''; SELECT * FROM people`,
      `RESET app.tenant; SELECT * FROM people WHERE tenant_id = '${other}'`,
      `RESET ALL; SELECT * FROM proposals`,
    ],
    control: 'backup',
  },
  {
    name: 'a forged setting',
    reads: ({ other }) => [
      `SET LOCAL app.tenant = '${other}'; SELECT * FROM people`,
      `SELECT set_config('app.tenant', '${other}.00', true); SELECT * FROM people`,
      `SET app.tenant = '${other}.${'0'.repeat(64)}'; SELECT * FROM people`,
      ...['', '.', '.null', '. ', '..'].map((tail) => `SELECT set_config('app.tenant', '${other}${tail}', true); SELECT * FROM people`),
    ],
    control: 'backup',
  },
  {
    name: "one's own seal on another tenant",
    reads: ({ other }) => [
      `SELECT set_config('app.tenant', '${other}.' || split_part(current_setting('app.tenant'), '.', 2), true); SELECT * FROM people`,
    ],
    control: 'backup',
  },
  {
    name: 'two tenants in one setting',
    reads: ({ other, mine }) => [
      `SELECT set_config('app.tenant', current_setting('app.tenant') || '.${other}', true); SELECT * FROM people`,
      `SELECT set_config('app.tenant', '${other}.' || current_setting('app.tenant'), true); SELECT * FROM people`,
      `SELECT set_config('app.tenant', '${mine}|' || pg_backend_pid() || '.${other}', true); SELECT * FROM people`,
    ],
    control: 'backup',
  },
  {
    name: 'the setting changed in the middle of a query',
    reads: ({ other }) => [
      `SELECT set_config('app.tenant', '${other}', true) UNION ALL SELECT email FROM people`,
      `SELECT email, set_config('app.tenant', '${other}', false) FROM people`,
      `WITH turned AS MATERIALIZED (SELECT set_config('app.tenant', '${other}.' || split_part(current_setting('app.tenant'), '.', 2),
         true)) SELECT p.* FROM turned, people p`,
    ],
    control: 'backup',
  },
  {
    name: 'savepoints around a forged setting',
    reads: ({ other }) => [
      `SAVEPOINT s; SET LOCAL app.tenant = '${other}'; RELEASE s; SELECT * FROM people`,
      `SAVEPOINT s; SET LOCAL app.tenant = '${other}'; ROLLBACK TO s; SELECT * FROM people`,
      `COMMIT; BEGIN; SET LOCAL app.tenant = '${other}'; SELECT * FROM people`,
    ],
    control: 'backup',
  },
  // the key and the function
  {
    name: 'reading the key',
    reads: () => [`SELECT * FROM sealed.key`, `TABLE sealed.key`, `COPY sealed.key TO STDOUT`, `SELECT (SELECT key FROM sealed.key)::text`],
  },
  {
    name: 'the key through the catalogue',
    reads: () => [
      `SELECT * FROM pg_stats WHERE schemaname = 'sealed'`,
      `SELECT prosrc FROM pg_proc`,
      `SELECT * FROM pg_statistic`,
      `SELECT pg_get_functiondef('sealed.tenant'::regproc)`,
      `SELECT setting FROM pg_settings WHERE name LIKE '%key%'`,
    ],
  },
  {
    name: 'another function in place of the sealed one',
    does: ({ other }) => [
      `CREATE OR REPLACE FUNCTION sealed.tenant() RETURNS uuid LANGUAGE sql AS $$ SELECT '${other}'::uuid $$`,
      `ALTER FUNCTION sealed.tenant() SET search_path = public`,
      `DROP FUNCTION sealed.tenant() CASCADE`,
      `ALTER FUNCTION sealed.tenant() RENAME TO tenant_before`,
      `ALTER SCHEMA sealed RENAME TO sealed_before`,
      `UPDATE sealed.key SET inner_pad = '', outer_pad = ''`,
    ],
    control: 'superuser',
  },
  {
    name: 'functions that shadow what the seal is made of',
    does: () => [
      `CREATE FUNCTION pg_temp.pg_backend_pid() RETURNS int LANGUAGE sql AS 'SELECT 1'`,
      `CREATE FUNCTION public.sha256(bytea) RETURNS bytea LANGUAGE sql AS 'SELECT $1'`,
      `CREATE FUNCTION pg_catalog.split_part(text, text, integer, integer) RETURNS text LANGUAGE sql AS 'SELECT $1'`,
      `CREATE OPERATOR public.= (leftarg = uuid, rightarg = uuid, function = pg_catalog.uuid_ne)`,
    ],
  },
  {
    name: 'tables that shadow ours',
    does: () => [
      `CREATE TEMP TABLE people (LIKE public.people)`,
      `CREATE TABLE public.key (inner_pad bytea, outer_pad bytea)`,
      `CREATE SCHEMA mine`,
      `SELECT * INTO TEMP loot FROM people`,
    ],
    control: 'superuser',
  },
  {
    name: 'a search path of one’s own',
    reads: ({ other }) => [
      `SET search_path = pg_temp, public; SELECT * FROM people WHERE tenant_id = '${other}'`,
      `SET search_path = sealed, public; SELECT * FROM people p, LATERAL (SELECT tenant()) t WHERE p.tenant_id = '${other}'`,
      `SET search_path = ''; SELECT * FROM public.people`,
    ],
  },
  // roles
  {
    name: 'becoming another role or session',
    does: () => [
      ...['participa_owner', 'participa_sealer', 'participa_worker', 'participa_backup', 'postgres'].map((role) => `SET ROLE ${role}`),
      `SET LOCAL ROLE participa_backup`,
      `SELECT set_config('role', 'participa_backup', true)`,
      `SET SESSION AUTHORIZATION postgres`,
      `SET SESSION AUTHORIZATION participa_owner`,
      `SELECT set_config('session_authorization', 'participa_backup', false)`,
    ],
    control: 'superuser',
  },
  {
    name: 'more rights for one’s own role',
    does: () => [
      `ALTER ROLE participa_app BYPASSRLS`,
      `ALTER ROLE participa_app SUPERUSER`,
      `ALTER ROLE participa_app CREATEROLE`,
      `GRANT participa_backup TO participa_app`,
      `GRANT pg_read_all_data TO participa_app`,
      `CREATE ROLE helper LOGIN BYPASSRLS`,
      `ALTER ROLE participa_backup PASSWORD 'known'`,
    ],
    control: 'superuser',
  },
  {
    name: 'the same from inside a block',
    does: () => [
      `DO $$ BEGIN EXECUTE 'SET ROLE participa_backup'; END $$`,
      `DO $$ BEGIN EXECUTE 'ALTER TABLE people DISABLE ROW LEVEL SECURITY'; END $$`,
      `DO $$ BEGIN PERFORM set_config('session_authorization', 'postgres', false); END $$`,
    ],
    control: 'superuser',
  },
  // row-level security
  {
    name: 'row security switched off',
    reads: () => [`SET LOCAL row_security = off; SELECT * FROM people`, `SET row_security = off; SELECT * FROM proposals`],
    control: 'backup',
  },
  {
    name: 'row-level security taken from a table',
    does: () => [
      `ALTER TABLE people DISABLE ROW LEVEL SECURITY`,
      `ALTER TABLE people NO FORCE ROW LEVEL SECURITY`,
      `ALTER TABLE people OWNER TO participa_app`,
      `DROP TABLE people CASCADE`,
    ],
    control: 'superuser',
  },
  {
    name: 'a policy dropped, loosened or added',
    does: () => [
      `DROP POLICY tenant ON people`,
      `ALTER POLICY tenant ON people USING (true)`,
      `ALTER POLICY tenant ON people TO participa_backup`,
      `CREATE POLICY mine ON people USING (true)`,
      `CREATE POLICY mine ON people AS PERMISSIVE FOR SELECT TO participa_app USING (true)`,
    ],
    control: 'superuser',
  },
  {
    name: 'a view, rule or trigger on the way',
    does: () => [
      `CREATE VIEW public.everybody AS SELECT * FROM people`,
      `CREATE MATERIALIZED VIEW public.everybody AS SELECT * FROM people`,
      `CREATE RULE loot AS ON UPDATE TO people DO INSTEAD NOTHING`,
      `CREATE TRIGGER loot BEFORE UPDATE ON people FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()`,
      `CREATE INDEX loot ON people (email)`,
    ],
    control: 'superuser',
  },
  {
    name: 'functions and extensions of one’s own',
    does: () => [
      `CREATE FUNCTION public.loot() RETURNS SETOF people LANGUAGE sql SECURITY DEFINER AS 'SELECT * FROM people'`,
      `CREATE FUNCTION public.loot(text) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS 'BEGIN RAISE NOTICE ''%'', $1; RETURN true; END'`,
      `CREATE EXTENSION dblink`,
      `CREATE EXTENSION postgres_fdw`,
      `SELECT dblink('dbname=postgres', 'SELECT 1')`,
      `CREATE EVENT TRIGGER loot ON ddl_command_end EXECUTE FUNCTION suppress_redundant_updates_trigger()`,
    ],
  },
  {
    name: 'emptying a table',
    does: () => [`TRUNCATE people CASCADE`, `TRUNCATE comment_votes`, `TRUNCATE ONLY audit_log`],
    control: 'superuser',
  },
];
