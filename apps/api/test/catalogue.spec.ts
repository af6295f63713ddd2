import 'reflect-metadata';
import { Pool, type QueryResultRow } from 'pg';
import { DataSource, getMetadataArgsStorage, type ColumnType } from 'typeorm';
import '../app.module.ts';
import { prepareDatabase } from '@participa/platform/database/prepare-database.ts';
import { manifests, migrations } from '../composition.ts';
import { roleNames } from '@participa/platform/database/roles.ts';
import { freshDatabase, oneAtATime, testSecret, type TestDatabase } from './databases.ts';

/** The only tables that belong to no tenant. */
const tablesWithoutIsolation = ['migrations', 'tenant_hosts', 'tenants'];
const sealed = '(tenant_id = ( SELECT sealed.tenant() AS tenant))';

let store: TestDatabase;
let admin: Pool;
let appUrl: string;
const rows = async <Row extends QueryResultRow>(sql: string, given: unknown[] = []) => (await admin.query<Row>(sql, given)).rows;

beforeAll(async () => {
  store = await freshDatabase();
  admin = new Pool({ connectionString: store.adminUrl, max: 2 });
  ({ appUrl } = await oneAtATime(() => prepareDatabase({ adminUrl: store.adminUrl, secret: testSecret, migrations })));
});
afterAll(async () => {
  await admin.end();
  await store.drop();
});

describe('The catalogue', () => {
  it('knows no table without a tenant but the registry', async () => {
    const tables = await rows<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'f', 'm')
          AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id' AND a.atttypid = 'uuid'::regtype
            AND a.attnotnull)
        ORDER BY 1`,
    );
    expect(tables.map(({ name }) => name).filter((name) => !tablesWithoutIsolation.includes(name))).toEqual([]);
  });

  it('has for each table the one room that owns it, and no room owns what is not there', async () => {
    const tables = await rows<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
         AND relname <> 'migrations' ORDER BY 1`,
    );
    const owned = manifests.flatMap(({ tables: own = {} }) => Object.keys(own)).sort();
    expect(owned).toEqual(tables.map(({ name }) => name));
  });

  it('has for each thing that passes a column that says when', async () => {
    const told = manifests.flatMap(({ tables: own = {} }) =>
      Object.entries(own).flatMap(([name, { expires, neverExported = [] }]) =>
        [...neverExported, ...(expires ? [expires.column] : [])].map((column) => ({ name, column })),
      ),
    );
    const columns = await rows<{ name: string; column: string }>(
      `SELECT table_name AS name, column_name AS column FROM information_schema.columns WHERE table_schema = 'public'`,
    );
    const known = new Set(columns.map(({ name, column }) => `${name}.${column}`));
    expect(told.filter(({ name, column }) => !known.has(`${name}.${column}`))).toEqual([]);
  });

  it('has the tenant first in every key, foreign key and index', async () => {
    const wrong = await rows(
      `SELECT x.conrelid::regclass::text AS on, x.conname AS what FROM pg_constraint x JOIN pg_class c ON c.oid = x.conrelid
        WHERE c.relnamespace = 'public'::regnamespace AND NOT c.relname = ANY ($1) AND x.contype IN ('p', 'u', 'f', 'x')
          AND (SELECT attname FROM pg_attribute a WHERE a.attrelid = x.conrelid AND a.attnum = x.conkey[1]) <> 'tenant_id'
       UNION ALL
       SELECT i.indrelid::regclass::text, i.indexrelid::regclass::text FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
        WHERE c.relnamespace = 'public'::regnamespace AND NOT c.relname = ANY ($1)
          AND coalesce((SELECT attname FROM pg_attribute a WHERE a.attrelid = i.indrelid AND a.attnum = i.indkey[0]), '') <> 'tenant_id'`,
      [tablesWithoutIsolation],
    );
    expect(wrong).toEqual([]);
  });

  it('has every foreign key point at the same tenant’s row, and none that empties or deletes', async () => {
    const wrong = await rows(
      `SELECT x.conrelid::regclass::text AS on, x.conname AS what FROM pg_constraint x JOIN pg_class c ON c.oid = x.conrelid
        WHERE c.relnamespace = 'public'::regnamespace AND x.contype = 'f' AND NOT c.relname = ANY ($1)
          AND ((SELECT attname FROM pg_attribute a WHERE a.attrelid = x.confrelid AND a.attnum = x.confkey[1]) <>
            CASE WHEN x.confrelid = 'tenants'::regclass THEN 'id' ELSE 'tenant_id' END
            OR x.confdeltype <> 'a' OR x.confupdtype <> 'a')`,
      [tablesWithoutIsolation],
    );
    expect(wrong).toEqual([]);
  });

  it('isolates every tenant table, the owner included, by exactly one sealed policy', async () => {
    const tables = await rows<{ name: string }>(
      `SELECT c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced, p.polpermissive AS permissive,
         p.polcmd AS command,
              p.polroles = '{0}' AS everybody, pg_get_expr(p.polqual, p.polrelid) AS reads, pg_get_expr(p.polwithcheck,
                p.polrelid) AS writes
         FROM pg_class c LEFT JOIN pg_policy p ON p.polrelid = c.oid
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relname = ANY ($1) ORDER BY 1`,
      [tablesWithoutIsolation],
    );
    const isolation = { enabled: true, forced: true, permissive: true, command: '*', everybody: true, reads: sealed, writes: sealed };
    expect(tables.length).toBeGreaterThanOrEqual(45);
    expect(tables).toEqual([...new Set(tables.map(({ name }) => name))].map((name) => ({ name, ...isolation })));
  });

  it('has no view that reads with its owner’s rights, no materialised view, no sequence, no trigger of ours', async () => {
    const wrong = await rows(
      `SELECT relname AS name, relkind AS kind FROM pg_class WHERE relnamespace = 'public'::regnamespace
          AND (relkind IN ('m', 'f') OR (relkind = 'v' AND NOT coalesce(reloptions::text LIKE '%security_invoker=true%', false))
            OR (relkind = 'S' AND relname <> 'migrations_id_seq'))
       UNION ALL SELECT tgname, 't' FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT tgisinternal
         AND c.relnamespace = 'public'::regnamespace
       UNION ALL SELECT rulename, 'r' FROM pg_rules WHERE schemaname = 'public'`,
    );
    expect(wrong).toEqual([]);
  });

  it('lets the API’s role read and write rows, and nothing else', async () => {
    const { app } = roleNames;
    const [role] = await rows(
      `SELECT rolsuper, rolbypassrls, rolinherit, rolcreaterole, rolcreatedb, rolreplication FROM pg_roles WHERE rolname = $1`,
      [app],
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolinherit: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolreplication: false,
    });
    expect(await rows(`SELECT roleid::regrole::text AS of FROM pg_auth_members WHERE member = $1::regrole`, [app])).toEqual([]);
    expect(
      await rows(
        `SELECT oid::regclass::text FROM pg_class WHERE relowner = $1::regrole UNION ALL SELECT proname FROM pg_proc
           WHERE proowner = $1::regrole`,
        [app],
      ),
    ).toEqual([]);
    const [database] = await rows(
      `SELECT has_database_privilege($1, current_database(), 'TEMP') AS temp, has_database_privilege($1, current_database(),
         'CREATE') AS create`,
      [app],
    );
    expect(database).toEqual({ temp: false, create: false });
    expect(await rows(`SELECT nspname FROM pg_namespace WHERE has_schema_privilege($1, oid, 'CREATE')`, [app])).toEqual([]);
    const tooMuch = await rows(
      `SELECT c.relname AS on, p AS right FROM pg_class c, unnest('{TRUNCATE,REFERENCES,TRIGGER,MAINTAIN}'::text[]) p
        WHERE c.relkind IN ('r', 'p', 'v') AND c.relnamespace::regnamespace::text IN ('public', 'sealed', 'queue', 'graphile_worker')
          AND CASE WHEN p = 'MAINTAIN' AND current_setting('server_version_num')::int < 170000 THEN false
            ELSE has_table_privilege($1, c.oid, p) END`,
      [app],
    );
    expect(tooMuch).toEqual([]);
    const beyond = await rows(
      `SELECT c.oid::regclass::text AS on FROM pg_class c WHERE c.relkind IN ('r', 'p', 'v')
         AND c.relnamespace::regnamespace::text IN ('sealed', 'queue', 'graphile_worker')
          AND has_table_privilege($1, c.oid, 'SELECT, INSERT, UPDATE, DELETE')`,
      [app],
    );
    expect(beyond).toEqual([]);
    const registry = await rows(
      `SELECT relname AS on FROM pg_class WHERE relname = ANY ($2) AND relnamespace = 'public'::regnamespace
         AND has_table_privilege($1, oid, 'INSERT, UPDATE, DELETE')`,
      [app, tablesWithoutIsolation],
    );
    expect(registry).toEqual([]);
    const log = await rows(
      `SELECT p AS right FROM unnest('{UPDATE,DELETE}'::text[]) p WHERE has_table_privilege($1, 'audit_log', p) UNION ALL SELECT 'at'
         WHERE has_column_privilege($1, 'audit_log', 'at', 'INSERT')`,
      [app],
    );
    expect(log).toEqual([]);
  });

  it('keeps the key from everybody who serves; only the role of copies, which sees all tenants anyway, reads it', async () => {
    const readers = await rows(
      `SELECT rolname AS name FROM pg_roles WHERE rolname LIKE 'participa%' AND has_table_privilege(oid, 'sealed.key', 'SELECT')
         ORDER BY 1`,
    );
    expect(readers.map(({ name }) => name as string)).toEqual([roleNames.backup, roleNames.sealer]);
    const [made] = await rows(
      `SELECT prosecdef AS definer, provolatile AS volatile, proowner::regrole::text AS owner, proconfig AS config FROM pg_proc
         WHERE oid = 'sealed.tenant'::regproc`,
    );
    expect(made).toEqual({ definer: true, volatile: 's', owner: roleNames.sealer, config: ['search_path=pg_catalog, pg_temp'] });
  });

  it('is what the entities say, every table of it: columns, types, nullability, defaults and keys', async () => {
    const entities = getMetadataArgsStorage().tables.map(({ target }) => target);
    const source = new DataSource({ type: 'postgres', url: appUrl, entities, installExtensions: false, poolSize: 1 });
    await source.initialize();
    try {
      const said = source.entityMetadatas.flatMap(({ tableName, columns }) =>
        columns.map((column) => ({
          table: tableName,
          column: column.databaseName,
          type: `${typeName(column.type)}${column.isArray ? '[]' : ''}`,
          nullable: column.isNullable,
          default: typeof column.default === 'function' ? String(column.default()) : null,
          key: column.isPrimary,
        })),
      );
      const is = await rows(
        `SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, NULL) AS type, NOT a.attnotnull AS nullable,
           pg_get_expr(d.adbin, d.adrelid) AS default,
                coalesce(a.attnum = ANY ((SELECT conkey FROM pg_constraint x WHERE x.conrelid = c.oid
                  AND x.contype = 'p')::int2[]), false) AS key
           FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
           LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
          WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> 'migrations'`,
      );
      const sorted = (list: object[]) => list.map((each) => JSON.stringify(Object.entries(each).sort())).sort();
      expect(sorted(said)).toEqual(sorted(is));
      console.info(`${source.entityMetadatas.length} entities, ${said.length} columns held against the database`);
    } finally {
      await source.destroy();
    }
  });
});

/** A TypeORM column type as PostgreSQL writes it. */
const typeName = (type: ColumnType): string =>
  ({ timestamptz: 'timestamp with time zone', int: 'integer', float8: 'double precision', bool: 'boolean' })[String(type)] ?? String(type);
