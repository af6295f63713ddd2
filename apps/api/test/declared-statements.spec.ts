import 'reflect-metadata';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { declaredStatements, type Statement } from '@participa/platform/database/sql.ts';
import { prepareDatabase } from '@participa/platform/database/prepare-database.ts';
import { deleteExpired } from '@participa/platform/jobs/delete-expired-rows.statements.ts';
import { manifests, migrations } from '../composition.ts';
import { freshDatabase, oneAtATime, testSecret, type TestDatabase } from './databases.ts';
import { describeStatement } from './described.ts';
import { forgetsTenant } from './tenant-in-sql.ts';
import { undeclaredSql } from './undeclared-sql.ts';

/** A little below how many statements there are: fewer means that the files of statements were not found. */
const MIN_STATEMENTS = 310;

/** The deletion of what expires, for every table whose manifest has it. */
const expiries = manifests.flatMap(({ tables = {} }) =>
  Object.entries(tables).flatMap(([table, { expires }]) => (expires ? [deleteExpired({ table, column: expires.column })] : [])),
);

const root = join(__dirname, '../../..');
/** What the API consists of, without what prepares, fills or tests its database. */
const apiFiles = ['apps/api', ...readdirSync(join(root, 'libs')).map((room) => `libs/${room}/api`)]
  .flatMap(filesBelow)
  .filter((path) => path.endsWith('.ts') && !/\/(test|demo|migrations|platform\/database)\/|\.spec\.ts$/.test(path));

let store: TestDatabase;
let app: Client;
/** Tables that have a tenant. */
let tenantTables: string[];
/** Type names to their oids. */
const oids = new Map<string, number>();
/** `<table oid>.<column number>` of the columns that may be NULL. */
let nullables: Set<string>;

beforeAll(async () => {
  for (const path of apiFiles.filter((path) => path.endsWith('.statements.ts'))) await import(path);
  store = await freshDatabase();
  const { appUrl } = await oneAtATime(() => prepareDatabase({ adminUrl: store.adminUrl, secret: testSecret, migrations }));
  app = new Client({ connectionString: appUrl });
  await app.connect();
  const tables = await app.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
        AND a.attname = 'tenant_id' AND c.relname <> 'tenant_hosts'`,
  );
  tenantTables = tables.rows.map(({ name }) => name);
  const nulls = await app.query<{ column: string }>(
    `SELECT a.attrelid || '.' || a.attnum AS column FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE c.relnamespace = 'public'::regnamespace AND a.attnum > 0 AND NOT a.attnotnull`,
  );
  nullables = new Set(nulls.rows.map(({ column }) => column));
});
afterAll(async () => {
  await app.end();
  await store.drop();
});

describe('Declared statements', () => {
  it('are what PostgreSQL makes of them: parameters, names, types, nullability', async () => {
    const statements = [...declaredStatements, ...expiries];
    const wrong: string[] = [];
    for (const statement of statements) wrong.push(...(await faultsOf(statement)).map((fault) => `${statement.name}: ${fault}`));
    expect(wrong).toEqual([]);
    expect(statements.length).toBeGreaterThanOrEqual(MIN_STATEMENTS);
    console.info(`${statements.length} declared statements prepared and compared`);
  });

  it('are allowed to the API’s role, under row-level security', async () => {
    const refused: string[] = [];
    for (const { name, text } of declaredStatements)
      await app.query(`EXPLAIN (GENERIC_PLAN) ${text}`).catch((error: Error) => refused.push(`${name}: ${error.message}`));
    expect(refused).toEqual([]);
  });

  it('name the tenant for each of its tables, and the system’s name none of them', () => {
    const careless = declaredStatements.filter(({ text, ofTenant }) =>
      ofTenant
        ? forgetsTenant(text, tenantTables) || !text.includes('$1')
        : tenantTables.some((table) => new RegExp(`\\b(FROM|JOIN|INTO|UPDATE) ${table}\\b`).test(text)),
    );
    expect(careless.map(({ name }) => name)).toEqual([]);
  });

  it('use the tenant to find rows, not to look as if they did', () => {
    expect(declaredStatements.filter(({ text }) => /::uuid IS NOT NULL/i.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('say which audit events they record', () => {
    const writers = declaredStatements.filter(({ text, name }) => text.includes('INSERT INTO audit_log') && !name.startsWith('audit.'));
    expect(writers.length).toBeGreaterThan(3);
    expect(writers.filter(({ text, records }) => !records.length || !records.every((code) => text.includes(`'${code}'`)))).toEqual([]);
  });

  it('stand in files of statements', () => {
    const elsewhere = apiFiles.filter(
      (path) => !path.endsWith('.statements.ts') && /\b(sql|systemSql|composedSql)\(\{/.test(readFileSync(path, 'utf8')),
    );
    expect(elsewhere).toEqual([]);
  });

  it('are all there is: no SQL passes as text', () => {
    expect(apiFiles.flatMap(undeclaredSql)).toEqual([]);
    // The control: `Database` itself is the one that hands text to the driver.
    expect(undeclaredSql(join(root, 'apps/api/platform/database/database.ts'))).not.toEqual([]);
  });
});

/** Where a statement is not as it is declared. */
async function faultsOf(statement: Statement<never, unknown>): Promise<string[]> {
  try {
    const { params, columns } = await describeStatement(app, statement.text);
    return [...(await paramFaults(statement, params)), ...(await rowFaults(statement, columns))];
  } catch (error) {
    return [(error as Error).message];
  }
}

async function paramFaults({ used, params, ofTenant }: Statement<never, unknown>, is: number[]): Promise<string[]> {
  const faults: string[] = [];
  const names = ofTenant ? is.slice(1) : is;
  for (const [at, name] of used.entries()) {
    const type = params[name]?.name ?? 'any';
    if (type !== 'any' && (await oidOf(type)) !== names[at]) faults.push(`parameter ${name} is not ${type} but ${await nameOf(names[at])}`);
  }
  return faults;
}

type Columns = Awaited<ReturnType<typeof describeStatement>>['columns'];

async function rowFaults({ row }: Statement<never, unknown>, columns: Columns): Promise<string[]> {
  // Functions that give nothing have a column nevertheless.
  const voidType = await oidOf('void');
  const is = columns.filter(({ type }) => type !== voidType);
  const [said, found] = [Object.keys(row).sort(), is.map(({ name }) => name).sort()];
  if (said.join() !== found.join()) return [`the row is (${found.join(', ')}), not (${said.join(', ')})`];
  const faults: string[] = [];
  for (const { name, type, table, column } of is) {
    const declared = row[name];
    if (declared === undefined) continue;
    if ((await oidOf(declared.name)) !== type) faults.push(`column ${name} is not ${declared.name} but ${await nameOf(type)}`);
    if (declared.name === 'date') faults.push(`column ${name} is a day: select it as ::text`);
    const certain = table !== 0 && !nullables.has(`${table}.${column}`);
    if (!declared.isNullable && !declared.isAsserted && !certain)
      faults.push(`column ${name} may be NULL: declare it .nullable or .asserted`);
  }
  return faults;
}

async function oidOf(type: string): Promise<number | undefined> {
  if (!oids.has(type)) {
    const { rows } = await app.query<{ oid: number }>('SELECT to_regtype($1)::oid::int AS oid', [type]);
    oids.set(type, rows[0]?.oid ?? -1);
  }
  return oids.get(type);
}

async function nameOf(oid: number | undefined): Promise<string> {
  const { rows } = await app.query<{ name: string }>('SELECT format_type($1, NULL) AS name', [oid]);
  return rows[0]?.name ?? String(oid);
}

function filesBelow(folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file));
}
