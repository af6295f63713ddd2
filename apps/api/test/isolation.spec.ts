import { createHash } from 'node:crypto';
import { Client, type QueryArrayResult } from 'pg';
import { DataSource } from 'typeorm';
import { Database } from '@participa/platform/database/database.ts';
import { prepareDatabase } from '@participa/platform/database/prepare-database.ts';
import { migrations } from '../composition.ts';
import { roleNames, urlAs } from '@participa/platform/database/roles.ts';
import { sql } from '@participa/platform/database/sql.ts';
import { paddedKeys, seal, sealKey } from '@participa/platform/database/seal.ts';
import type { Known } from './attack.ts';
import { attacks } from './attacks.ts';
import { freshDatabase, oneAtATime, testSecret, type TestDatabase } from './databases.ts';
import { testTenants, createTestTenant } from './test-tenants.ts';

type Backend = Client & { processID: number };
/** What came of a probe: the rows of all its statements and the commands that were done, or the error that stopped it. */
interface Outcome {
  rows: unknown[];
  done: { command: string; rowCount: number | null }[];
  error?: { code?: string; message: string };
}

/** What the tenant’s own session runs while others listen. */
const peopleOfTenant = sql({ name: 'test.peopleOfTenant', text: 'SELECT FROM people WHERE tenant_id = $tenant' });

const [mine, other] = [testTenants['bahia-blanca'].id, testTenants.envigado.id];
const key = sealKey(testSecret);
const { inner, outer } = paddedKeys(key);
const known: Known = {
  mine,
  other,
  me: '01900000-0000-7000-8000-00000000000a',
  theirs: {
    person: '01900000-0000-7000-8000-00000000000b',
    quiet: '01900000-0000-7000-8000-00000000001b',
    proposal: '01900000-0000-7000-8000-00000000000c',
    comment: '01900000-0000-7000-8000-00000000000d',
  },
};
/** What stands only in the other tenant's rows, or only in the key. */
const canaries = ['canario', 'Ocelote', 'ocelot', 'guacharaca', inner, outer];

let store: TestDatabase;
let appUrl: string;
let admin: Backend;
/** Bypasses row-level security. */
let backup: Backend;
let through = 0;
let tried = 0;
/** The digest of what must not change. */
let digestBefore: string;

beforeAll(async () => {
  store = await freshDatabase();
  // A copy of a database does not inherit the rights on the database itself.
  const prepared = await oneAtATime(() => prepareDatabase({ adminUrl: store.adminUrl, secret: testSecret, migrations }));
  appUrl = prepared.appUrl;
  admin = await connected(store.adminUrl);
  backup = await connected(urlAs(store.adminUrl, testSecret, roleNames.backup));
  await createTestTenant(admin);
  await populate();
  digestBefore = await digestTables();
});
afterAll(async () => {
  process.stdout.write(`  isolation: ${tried} attacks, ${through} got through\n`);
  await Promise.all([admin.end(), backup.end()]);
  await store.drop();
});

describe('With SQL of her own choosing, an attacker in one tenant cannot reach another by', () => {
  const numbered = attacks.map((attack, at) => [at + 1, attack.name, attack] as const);

  it.each(numbered)('%i. %s', async (_number, _name, { reads, does, control }) => {
    const probes = [
      ...(reads?.(known) ?? []).map((sql) => ({ sql, got: gotRead })),
      ...(does?.(known) ?? []).map((sql) => ({ sql, got: gotDone })),
    ];
    if (control) {
      const bypassRole = control === 'superuser' ? admin : backup;
      for (const { sql, got } of probes)
        expect({ sql, withoutIsolation: got(await outcomeOf(bypassRole, sql, 'ROLLBACK')) }).toEqual({ sql, withoutIsolation: true });
    }
    await attempt(async () => {
      const got: { sql: string; outcome: Outcome }[] = [];
      for (const probe of probes) {
        const attacker = await asApp();
        const outcome = await outcomeOf(attacker, probe.sql, 'COMMIT').finally(() => attacker.end());
        if (probe.got(outcome)) got.push({ sql: probe.sql, outcome });
      }
      return got;
    });
  });

  it(`${attacks.length + 1}. a seal that was made for another connection`, () =>
    attempt(async () => {
      const [hers, theirs] = await Promise.all([asApp(), asApp()]);
      try {
        const stolen = seal(key, other, theirs.processID);
        // The control: where it was made for, it opens.
        await theirs.query(`BEGIN; SELECT set_config('app.tenant', '${stolen}', true)`);
        expect((await theirs.query('SELECT FROM people')).rowCount).toBeGreaterThan(0);
        const outcome = await run(hers, `BEGIN; SELECT set_config('app.tenant', '${stolen}', true); SELECT * FROM people`);
        return gotRead(outcome) || !outcome.error ? [outcome] : [];
      } finally {
        await Promise.all([hers.end(), theirs.end()]);
      }
    }));

  it(`${attacks.length + 2}. a seal overheard in what other sessions are running`, () =>
    attempt(async () => {
      const overheard = async (attacker: Backend) => {
        const { rows } = await attacker.query<{ query: string }>('SELECT query FROM pg_stat_activity');
        return rows.filter(({ query }) => query.includes(`${other}.`));
      };
      const [attacker, careless] = await Promise.all([asApp(), asApp()]);
      try {
        // The control: written into the text, a seal is heard.
        await careless.query(`BEGIN; SELECT set_config('app.tenant', '${seal(key, other, careless.processID)}', true)`);
        expect(await overheard(attacker)).toHaveLength(1);
        await careless.query('SELECT 1');
        return await onOneBackend(async (database) => {
          await database.queryOnce(other, peopleOfTenant, {});
          const idle = await overheard(attacker);
          return database.inside({ tenant: other, actor: null }, async () => [...idle, ...(await overheard(attacker))]);
        });
      } finally {
        await Promise.all([attacker.end(), careless.end()]);
      }
    }));

  const left = { prepare: `PREPARE loot AS SELECT * FROM people`, use: 'EXECUTE loot' };
  const held = { prepare: `DECLARE loot CURSOR WITH HOLD FOR SELECT * FROM people`, use: 'FETCH ALL FROM loot' };
  const noted = {
    prepare: `SELECT set_config('loot.all', (SELECT string_agg(email, ',') FROM people), false)`,
    use: `SELECT current_setting('loot.all', true)`,
  };
  it.each([
    [attacks.length + 3, 'a prepared statement', [left]],
    [attacks.length + 4, 'a cursor or a setting', [held, noted]],
  ] as const)('%i. %s that another tenant’s transaction left on the same connection', (_number, _name, ways) =>
    attempt(async () => {
      const got: unknown[] = [];
      for (const { prepare, use } of ways) {
        await onOneBackend(async (database) => {
          await database.inside({ tenant: other, actor: null }, () => clientOf(database).query(prepare));
          const outcome = await database
            .inside({ tenant: mine, actor: null }, () => run(clientOf(database), use))
            .catch((error: Error) => ({ rows: [], done: [], error }));
          if (gotRead(outcome)) got.push({ use, outcome });
        });
      }
      // The control: on a connection that nobody cleans, what was held is still there.
      const careless = await asApp();
      await careless.query(
        `BEGIN; SELECT set_config('app.tenant', '${seal(key, other, careless.processID)}', true); ${held.prepare}; COMMIT`,
      );
      expect(
        gotRead(await run(careless, `BEGIN; SELECT set_config('app.tenant', '${seal(key, mine, careless.processID)}', true); ${held.use}`)),
      ).toBe(true);
      await careless.end();
      return got;
    }),
  );
});

/** Counts an attack and finds that it got nothing, changed nothing of the other tenant and left the isolation as it was. */
async function attempt(attack: () => Promise<unknown[]>): Promise<void> {
  tried += 1;
  const got = await attack();
  const stands = await digestTables();
  if (got.length || stands !== digestBefore) through += 1;
  expect(got).toEqual([]);
  expect(stands).toBe(digestBefore);
}

/** Runs `sql` in a transaction sealed for the attacker's tenant. */
async function outcomeOf(client: Backend, sql: string, end: 'COMMIT' | 'ROLLBACK'): Promise<Outcome> {
  await client.query('BEGIN');
  await client.query(`SELECT set_config('app.tenant', $1, true)`, [seal(key, mine, client.processID)]);
  const outcome = await run(client, sql);
  return client.query(end).then(
    () => outcome,
    (error: Error) => ({ ...outcome, error }),
  );
}

async function run(client: Pick<Client, 'query'>, sql: string): Promise<Outcome> {
  try {
    const results = [await client.query(sql)].flat() as unknown as QueryArrayResult[];
    return {
      rows: results.flatMap(({ rows }) => rows as unknown[]),
      done: results.map(({ command, rowCount }) => ({ command, rowCount })),
    };
  } catch (error) {
    const { code, message, detail, hint, where } = error as Error & Record<'code' | 'detail' | 'hint' | 'where', string | undefined>;
    return { rows: [], done: [], error: { ...(code ? { code } : {}), message: [message, detail, hint, where].join(' ') } };
  }
}

/** A probe read something when a canary stands in its rows or its error, or when the error itself tells of a row that it saw. */
function gotRead({ rows, error }: Outcome): boolean {
  const text = JSON.stringify([rows, error?.message], (_name, value: { type?: string; data?: number[] } | null) =>
    value?.type === 'Buffer' ? Buffer.from(value.data ?? []).toString('hex') : value,
  );
  return canaries.some((canary) => text.includes(canary)) || /^22/.test(error?.code ?? '');
}

/** A probe did something when nothing stopped it and, where it counts rows, it touched one. */
const gotDone = (outcome: Outcome): boolean =>
  gotRead(outcome) ||
  (!outcome.error &&
    outcome.done.some(({ command, rowCount }) => !['INSERT', 'UPDATE', 'DELETE', 'MERGE', 'COPY'].includes(command) || Boolean(rowCount)));

/** One digest of the other tenant's rows, the registry, the policies and the roles. */
async function digestTables(): Promise<string> {
  const { rows: tables } = await admin.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'tenant_id' ORDER BY 1`,
  );
  const parts = [
    ...tables.map(({ name }) => `SELECT t::text FROM ${name} t WHERE tenant_id = '${other}'`),
    `SELECT t::text FROM tenants t`,
    `SELECT p::text FROM pg_policies p`,
    `SELECT relname || relkind::text || relrowsecurity || relforcerowsecurity || relowner FROM pg_class
       WHERE relnamespace::regnamespace::text IN ('public', 'sealed', 'queue')`,
    `SELECT oid || proname || prosrc || proowner FROM pg_proc
       WHERE pronamespace::regnamespace::text IN ('public', 'sealed', 'network', 'queue')`,
    `SELECT r::text FROM pg_authid r WHERE rolname LIKE 'participa%'`,
    `SELECT m::text FROM pg_auth_members m`,
    `SELECT k::text FROM sealed.key k`,
    `SELECT j::text FROM graphile_worker._private_jobs j`,
    `SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg_%'`,
  ];
  const digest = createHash('sha256');
  for (const part of parts) {
    const { rows } = await admin.query<Record<string, string>>(part);
    digest
      .update(
        rows
          .map((row) => Object.values(row)[0])
          .sort()
          .join('\n'),
      )
      .update('\0');
  }
  return digest.digest('hex');
}

/** Somebody, a proposal, a comment and what hangs on them, in both tenants; canaries only in the other. */
async function populate(): Promise<void> {
  const { person, proposal, comment } = known.theirs;
  const tell = async (
    tenant: string,
    person: string,
    proposal: string,
    comment: string,
    texts: { email: string; name: string; title: string; body: string },
  ) => {
    for (const [id, email] of [
      [person, texts.email],
      ...[1, 2, 3, 4].map((n) => [`01900000-0000-7000-8000-0000000000${n}${person.slice(-1)}`, `${n}${texts.email}`]),
    ])
      await admin.query(
        `INSERT INTO people (tenant_id, id, email, name, roles, email_confirmed_at, created_at)
           VALUES ($1, $2, $3, $4, '{resident}', now(), now())`,
        [tenant, id, email, texts.name],
      );
    await admin.query(
      `INSERT INTO proposals (tenant_id, id, author_id, title, body, state, visible, version, published_at, random_position, title_key,
         search_vector)
       VALUES ($1, $2, $3, $4, $5, 'published', true, 1, now(), 0.5, lower($4), to_tsvector('spanish', $4))`,
      [tenant, proposal, person, texts.title, texts.body],
    );
    await admin.query(`INSERT INTO proposal_counters VALUES ($1, $2, 1, 1)`, [tenant, proposal]);
    await admin.query(`INSERT INTO supports VALUES ($1, $2, $3, now())`, [tenant, proposal, person]);
    await admin.query(
      `INSERT INTO comments (tenant_id, id, subject_kind, subject_id, depth, author_id, body, up, down, replies, created_at)
         VALUES ($1, $2, 'proposal', $3, 1, $4, $5, 1, 0, 0, now())`,
      [tenant, comment, proposal, person, texts.body],
    );
    await admin.query(`INSERT INTO comment_votes VALUES ($1, $2, $3, 1)`, [tenant, comment, person]);
    await admin.query(`INSERT INTO sessions VALUES ($1, $2, $3, now(), now() + interval '1 day')`, [
      tenant,
      Buffer.from(texts.email),
      person,
    ]);
    await admin.query(
      `INSERT INTO audit_log (tenant_id, id, actor_id, action, subject_id, facts) VALUES ($1, $2, $3, 'proposal.published', $4, '{}')`,
      [tenant, comment, person, proposal],
    );
  };
  await tell(other, person, proposal, comment, {
    email: 'canario@envigado.test',
    name: 'Canario Ocelote',
    title: 'Ocelote de la guacharaca',
    body: 'El ocelote y la guacharaca, solo de aquí',
  });
  const own = ['e', 'f'].map((last) => `01900000-0000-7000-8000-00000000000${last}`) as [string, string];
  await tell(mine, known.me, ...own, {
    email: 'ana@bahia.test',
    name: 'Ana',
    title: 'Una sirena para el puerto',
    body: 'Una sirena que suene distinto',
  });
  await admin.query('ANALYZE');
}

async function connected(url: string): Promise<Backend> {
  const client = new Client({ connectionString: url }) as Backend;
  await client.connect();
  return client;
}
const asApp = () => connected(appUrl);

/** The platform's own way in, with a single connection, so that one transaction follows another on it. */
async function onOneBackend<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const source = new DataSource({ type: 'postgres', url: appUrl, poolSize: 1, installExtensions: false, extra: { pipeline: true } });
  await source.initialize();
  try {
    return await work(new Database(source, key));
  } finally {
    await source.destroy();
  }
}

/** The connection of the transaction under way. */
const clientOf = (database: Database) => database['transaction']()['client'] as unknown as Client;
