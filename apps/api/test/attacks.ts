/** What an attacker knows: both tenants by id, as anybody may, and somebody of her own. */
export interface Known {
  mine: string;
  other: string;
  me: string;
  /** Ids of the other tenant's rows, as they stand in the addresses of its pages. */
  theirs: { person: string; quiet: string; proposal: string; comment: string };
}

/**
 * One way of reaching another tenant with SQL of one's own choosing, run inside the attacker's sealed transaction. `reads` must bring
 * nothing of the other tenant; `does` must be refused or touch nothing. With `control` the same SQL is tried without the fence first,
 * under the role that bypasses it or a superuser, and must then get through: else the attack would prove nothing.
 */
export interface Attack {
  name: string;
  reads?: (known: Known) => string[];
  does?: (known: Known) => string[];
  control?: 'backup' | 'superuser';
}

export const attacks: Attack[] = [
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
      `WITH turned AS MATERIALIZED (SELECT set_config('app.tenant', '${other}.' || split_part(current_setting('app.tenant'), '.', 2), true)) SELECT p.* FROM turned, people p`,
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
  // the fence
  {
    name: 'row security switched off',
    reads: () => [`SET LOCAL row_security = off; SELECT * FROM people`, `SET row_security = off; SELECT * FROM proposals`],
    control: 'backup',
  },
  {
    name: 'the fence taken from a table',
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
  // reading past it
  {
    name: 'OR and UNION where text meets SQL',
    reads: ({ mine, other }) => [
      `SELECT email FROM people WHERE tenant_id = '${mine}' OR true`,
      `SELECT title FROM proposals WHERE tenant_id = '${mine}' UNION ALL SELECT email FROM people WHERE tenant_id = '${other}'`,
      `SELECT (SELECT string_agg(email, ',') FROM people)`,
      `SELECT b.email FROM tenants t JOIN people b ON b.tenant_id = t.id`,
      `SELECT email FROM people WHERE tenant_id IN (SELECT id FROM tenants)`,
    ],
    control: 'backup',
  },
  {
    name: 'copying a table out',
    does: ({ other }) => [
      `COPY (SELECT * FROM people WHERE tenant_id = '${other}') TO STDOUT`,
      `COPY (SELECT * FROM comments WHERE tenant_id = '${other}') TO STDOUT`,
    ],
    control: 'backup',
  },
  {
    name: 'a condition that tells what it saw',
    reads: ({ other }) => [
      `SELECT 1 FROM people WHERE tenant_id = '${other}' AND email::int = 1`,
      `SELECT 1 FROM people WHERE email LIKE '%canario%' AND name::int = 1`,
      `SELECT 1 FROM proposals WHERE tenant_id = '${other}' AND 1 / (length(title) - length(title)) = 1`,
      `SELECT 1 FROM people WHERE tenant_id = '${other}' AND xmlparse(document '<' || email) IS NOT NULL`,
    ],
    control: 'backup',
  },
  {
    name: 'functions that run SQL inside',
    reads: () => [
      `SELECT table_to_xml('people', true, false, '')::text AS all`,
      `SELECT query_to_xml('SELECT * FROM proposals', true, false, '')::text AS all`,
      `SELECT word FROM ts_stat('SELECT search_vector FROM proposals')`,
      `SELECT schema_to_xml('public', true, false, '')::text AS all`,
    ],
    control: 'backup',
  },
  {
    name: 'rows by their physical place',
    reads: ({ other }) => [
      `SELECT * FROM people WHERE ctid = ANY (SELECT ('(0,' || n || ')')::tid FROM generate_series(1, 50) n)`,
      `SELECT * FROM people TABLESAMPLE SYSTEM (100)`,
      `SELECT * FROM ONLY people WHERE tenant_id = '${other}' FOR SHARE`,
      `SELECT * FROM comments WHERE tenant_id = '${other}' FOR UPDATE NOWAIT`,
    ],
    control: 'superuser',
  },
  {
    name: 'statistics of columns',
    reads: () => [
      `SELECT most_common_vals::text, histogram_bounds::text FROM pg_stats WHERE tablename = 'people'`,
      `SELECT stavalues1::text, stavalues2::text FROM pg_statistic`,
    ],
    control: 'superuser',
  },
  {
    name: 'files and programs of the server',
    does: () => [
      `SELECT pg_read_file('postgresql.conf')`,
      `SELECT pg_ls_dir('.')`,
      `SELECT pg_read_binary_file('PG_VERSION')`,
      `SELECT lo_import('/etc/hostname')`,
      `COPY people TO PROGRAM 'cat'`,
      `COPY people TO '/tmp/loot'`,
      `COPY (SELECT 1) TO PROGRAM 'true'`,
      `COPY people FROM STDIN`,
      `COPY people FROM '/dev/null'`,
      `COPY sessions (tenant_id, token_hash) FROM PROGRAM 'true'`,
      `SELECT pg_create_logical_replication_slot('loot', 'test_decoding')`,
    ],
  },
  // writing past it
  {
    name: 'a row for another tenant',
    does: ({ other, theirs, me }) => [
      `INSERT INTO supports (tenant_id, proposal_id, person_id, created_at) VALUES ('${other}', '${theirs.proposal}', '${theirs.quiet}', now())`,
      `INSERT INTO people (tenant_id, id, email, name, roles, created_at) VALUES ('${other}', '${me}', 'me@there.test', 'Me', '{admin}', now())`,
      `INSERT INTO sessions (tenant_id, token_hash, person_id, created_at, expires_at) VALUES ('${other}', 'known', '${theirs.person}', now(), now() + interval '1 day')`,
    ],
    control: 'superuser',
  },
  {
    name: 'another tenant’s rows changed',
    does: ({ other, theirs }) => [
      `UPDATE people SET password_hash = NULL WHERE tenant_id = '${other}'`,
      `UPDATE proposals SET title = 'Mine now' WHERE id = '${theirs.proposal}'`,
      `UPDATE proposal_counters SET supports = supports + 1000 WHERE proposal_id = '${theirs.proposal}'`,
      `UPDATE comments c SET body = p.email FROM people p WHERE p.tenant_id = '${other}' AND c.id = '${theirs.comment}'`,
    ],
    control: 'superuser',
  },
  {
    name: 'one’s own row moved to another tenant, or theirs here',
    does: ({ mine, other, me }) => [
      `UPDATE people SET tenant_id = '${other}' WHERE id = '${me}'`,
      `UPDATE people SET tenant_id = '${mine}' WHERE tenant_id = '${other}'`,
    ],
  },
  {
    name: 'another tenant’s rows deleted',
    does: ({ other, theirs }) => [
      `DELETE FROM supports WHERE tenant_id = '${other}'`,
      `DELETE FROM comment_votes WHERE comment_id = '${theirs.comment}'`,
      `DELETE FROM sessions s USING tenants t WHERE t.id = s.tenant_id AND t.id = '${other}'`,
    ],
    control: 'superuser',
  },
  {
    name: 'a key that points into another tenant',
    does: ({ mine, me, theirs }) => [
      `INSERT INTO supports (tenant_id, proposal_id, person_id, created_at) VALUES ('${mine}', '${theirs.proposal}', '${me}', now()); SET CONSTRAINTS ALL IMMEDIATE`,
      `INSERT INTO comments (tenant_id, id, subject_kind, subject_id, parent_id, depth, author_id, body, up, down, replies, created_at) VALUES ('${mine}', gen_random_uuid(), 'proposal', '${theirs.proposal}', '${theirs.comment}', 2, '${me}', 'x', 0, 0, 0, now())`,
      `INSERT INTO comment_votes (tenant_id, comment_id, person_id, value) VALUES ('${mine}', '${theirs.comment}', '${me}', 1)`,
      `INSERT INTO sessions (tenant_id, token_hash, person_id, created_at, expires_at) VALUES ('${mine}', 'known', '${theirs.person}', now(), now())`,
    ],
  },
  {
    name: 'a conflict that answers for another tenant',
    does: ({ other, theirs }) => [
      `INSERT INTO proposal_counters (tenant_id, proposal_id, supports, comments) VALUES ('${other}', '${theirs.proposal}', 9, 9) ON CONFLICT (tenant_id, proposal_id) DO UPDATE SET supports = 9`,
      `INSERT INTO supports SELECT '${other}', '${theirs.proposal}', '${theirs.person}', now() ON CONFLICT DO NOTHING`,
      `MERGE INTO people p USING (SELECT '${theirs.person}'::uuid AS id) s ON p.id = s.id WHEN MATCHED THEN UPDATE SET name = 'Mine'`,
    ],
  },
  {
    name: 'the registry of tenants and the log rewritten',
    does: ({ mine, other, me }) => [
      `UPDATE tenants SET suspended_at = now() WHERE id = '${other}'`,
      `INSERT INTO tenant_hosts (host, tenant_id) VALUES ('stolen.test', '${mine}')`,
      `DELETE FROM tenant_hosts`,
      `UPDATE audit_log SET actor_id = NULL`,
      `DELETE FROM audit_log`,
      `INSERT INTO audit_log (tenant_id, id, at, action, facts) VALUES ('${mine}', gen_random_uuid(), '2020-01-01', 'proposal.answered', '{}')`,
      `INSERT INTO audit_log (tenant_id, id, actor_id, action, facts) VALUES ('${other}', gen_random_uuid(), '${me}', 'proposal.answered', '{}')`,
    ],
  },
  {
    name: 'governments founded, suspended, condemned and forgotten from a city',
    does: ({ other, me }) => [
      `SELECT network.found('{"id": "${me}", "slug": "mine", "name": "Mine", "kind": "municipality"}')`,
      `SELECT network.suspend('${other}', true)`,
      `SELECT network.note_export('${other}')`,
      `SELECT network.condemn('${other}', 'envigado')`,
      `SELECT network.forget('${other}')`,
      `SELECT network.settle('${other}')`,
    ],
  },
  {
    name: 'a government erased or filled that is neither condemned nor arriving',
    does: ({ mine, other }) => [
      `SELECT * FROM network.erase()`,
      `SELECT network.receive('people', '[{"id": "01900000-0000-7000-8000-0000000000aa", "email": "x@y.test", "name": "X", "roles": ["admin"], "created_at": "2026-01-01T00:00:00Z"}]')`,
      `SELECT network.receive('audit_log; DROP TABLE people', '[]')`,
      `UPDATE tenants SET condemned_at = now() WHERE id IN ('${mine}', '${other}')`,
      `UPDATE tenants SET arriving = true WHERE id = '${mine}'`,
    ],
  },
  {
    name: 'another government described',
    reads: ({ other }) => [
      `SELECT network.describe('{"id": "${other}", "name": "Mine now", "kind": "network"}'); SELECT set_config('app.tenant', '${other}.00', true); SELECT network.go_live()`,
    ],
  },
  {
    name: 'the network’s functions replaced or made one’s own',
    does: () => [
      `CREATE OR REPLACE FUNCTION network.erase() RETURNS TABLE (of_table text, how_many bigint) LANGUAGE sql AS $$ SELECT 'x', 1::bigint $$`,
      `ALTER FUNCTION network.suspend(uuid, boolean) SET search_path = public`,
      `CREATE FUNCTION network.mine() RETURNS void LANGUAGE sql SECURITY DEFINER AS 'SELECT'`,
      `DROP SCHEMA network CASCADE`,
    ],
  },
  {
    name: 'work asked of the queue for another tenant',
    does: ({ other, theirs }) => [
      `SELECT queue.ask('mail', '${other}', '${theirs.comment}')`,
      `SELECT graphile_worker.add_job('mail', '{}')`,
      `SELECT * FROM graphile_worker._private_jobs`,
    ],
  },
];
