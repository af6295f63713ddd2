import { present } from '@participa/base/present.ts';
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { freePort } from '../../../tools/launcher/postgres/free-port.ts';
import { launchPostgres, type Postgres } from '../../../tools/launcher/postgres/launch.ts';
import { processesOf } from '../../../tools/launcher/postgres/processes.ts';
import { discard } from '../../../tools/launcher/postgres/sweep.ts';

const root = resolve(__dirname, '../../..');
const secret = 'a secret for the crash test, never used in a real place';
const ROUNDS = 3;
const PEOPLE = 600;

/** The whole thing as it runs at a town: a durable PostgreSQL and the built application, each a process that can be killed. */
describe('After kill -9 of application and database during supports', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'participa-crash-'));
  let postgres: Postgres;
  let application: ChildProcess;
  let port: number;
  let tenant: string;
  let proposal: string;
  let next = 0;

  const token = (person: number) => `crash${String(person).padStart(38, '0')}`;

  async function sql<Row extends object>(text: string, given: unknown[] = []): Promise<Row[]> {
    const client = new Client({ connectionString: postgres.adminUrl });
    await client.connect();
    try {
      return (await client.query<Row>(text, given)).rows;
    } finally {
      await client.end();
    }
  }

  async function start(): Promise<void> {
    postgres = await launchPostgres({ dataDir, durable: true });
    port = present(await freePort(undefined));
    application = spawn(process.execPath, [join(root, 'dist/api/main.mjs')], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'development',
        DATABASE_URL: postgres.adminUrl,
        PARTICIPA_SECRET: secret,
        PARTICIPA_DEMO: 'no',
        PARTICIPA_PAGES: '',
        PORT: String(port),
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    for (let waited = 0; (await ask('GET', '/api/health/ready', undefined, 'localhost').catch(() => 0)) !== 200; waited += 50) {
      if (waited > 60_000 || application.exitCode !== null) throw new Error('The application does not start');
      await new Promise((go) => setTimeout(go, 50));
    }
  }

  /** The answer's status; rejects when the process dies before it answers. */
  const ask = (method: string, path: string, person?: number, host = 'caida.localhost'): Promise<number> =>
    new Promise((answered, failed) => {
      const headers = { host, ...(person === undefined ? {} : { cookie: `participa=${token(person)}` }) };
      const asked = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (answer) => {
        answer.resume();
        answer.on('end', () => answered(answer.statusCode ?? 0));
        answer.on('error', failed);
      });
      asked.on('error', failed);
      asked.end();
    });

  /** Everything at once, without a word: as when the power goes. */
  async function kill(): Promise<void> {
    const gone = new Promise((go) => application.once('exit', go));
    application.kill('SIGKILL');
    for (const pid of [postgres.pid, ...processesOf(join(dataDir, 'cluster'))]) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // Ended with the others already.
      }
    }
    await gone;
    await postgres.stop();
  }

  beforeAll(async () => {
    const built = spawn(process.execPath, [join(root, 'tools/build.mjs')], { cwd: root, stdio: 'ignore' });
    await new Promise((go, fail) => built.once('exit', (code) => (code === 0 ? go(code) : fail(new Error('The build failed')))));
    await start();
    [tenant, proposal] = [randomUUID(), randomUUID()];
    await sql(
      `INSERT INTO tenants (id, slug, name, kind, country, variant, languages, time_zone, currency, brand, coat, motto, demo, created_at)
       VALUES ($1, 'caida', 'Caída', 'municipality', 'AR', 'es-AR', '{es}', 'UTC', 'ARS', '#1f5fa8', 'plain', '', false, now())`,
      [tenant],
    );
    const people = Array.from({ length: PEOPLE }, (_, at) => ({
      id: randomUUID(),
      hash: createHash('sha256').update(token(at)).digest('hex'),
      email: `${at}@caida.example`,
    }));
    await sql(
      `WITH given AS (SELECT * FROM json_to_recordset($2) AS t (id uuid, hash text, email text)),
       made AS (INSERT INTO people (tenant_id, id, email, name, roles, email_confirmed_at, created_at)
         SELECT $1, id, email, 'Vecina', '{resident}', now(), now() FROM given RETURNING tenant_id, id)
       INSERT INTO sessions SELECT made.tenant_id, decode(hash, 'hex'), id, now(), now() + interval '1 day' FROM made JOIN given
         USING (id)`,
      [tenant, JSON.stringify(people)],
    );
    await sql(
      `WITH made AS (INSERT INTO proposals (tenant_id, id, author_id, title, body, state, visible, version, published_at, random_position,
         title_key, search_vector)
         VALUES ($1, $2, $3, 'Una plaza', 'Con bancos y árboles', 'published', true, 1, now(), 0.5, 'plaza', '') RETURNING tenant_id, id)
       INSERT INTO proposal_counters SELECT tenant_id, id, 0, 0 FROM made`,
      [tenant, proposal, present(people[0]).id],
    );
  }, 120_000);

  afterAll(async () => {
    application?.kill('SIGKILL');
    await postgres?.stop();
    await discard(dataDir);
  }, 60_000);

  it('every acknowledged support is there, and counted', async () => {
    const acknowledged = new Set<number>();
    for (let round = 0; round < ROUNDS; round++) {
      let killed = false;
      const enough = acknowledged.size + 40;
      const supporter = async () => {
        while (!killed && next < PEOPLE) {
          const person = next++;
          const status = await ask('PUT', `/api/proposals/${proposal}/support`, person).catch(() => 0);
          if (status === 200) acknowledged.add(person);
        }
      };
      const crowd = Promise.all(Array.from({ length: 16 }, supporter));
      while (acknowledged.size < enough && next < PEOPLE) await new Promise((go) => setTimeout(go, 1));
      killed = true;
      await kill();
      await crowd;
      await start();
      const rows = await sql<{ email: string }>(
        'SELECT p.email FROM supports s JOIN people p ON p.tenant_id = s.tenant_id AND p.id = s.person_id WHERE s.proposal_id = $1',
        [proposal],
      );
      const kept = new Set(rows.map(({ email }) => Number(email.split('@')[0])));
      expect([...acknowledged].filter((person) => !kept.has(person))).toEqual([]);
      const [counter] = await sql<{ supports: number }>('SELECT supports FROM proposal_counters WHERE proposal_id = $1', [proposal]);
      expect(present(counter).supports).toBe(kept.size);
    }
    expect(acknowledged.size).toBeGreaterThanOrEqual(ROUNDS * 40);
  }, 120_000);
});
