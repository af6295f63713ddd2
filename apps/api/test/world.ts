import './quiet.ts';
import 'reflect-metadata';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Pool, type QueryResultRow } from 'pg';
import type { Role } from '@participa/base/roles.ts';
import type { Language } from '@participa/base/language.ts';
import { createApplication } from '../application.ts';
import { Clock } from '@participa/platform/clock.ts';
import { readConfig, type Config } from '@participa/platform/config.ts';
import { Database } from '@participa/platform/database/database.ts';
import { prepareDatabase, type PreparedDatabase } from '@participa/platform/database/prepare-database.ts';
import { migrations } from '../composition.ts';
import { freshDatabase, oneAtATime, testSecret, type TestDatabase } from './databases.ts';
import { Voice, type Jar } from './voice.ts';
import { testTenants, createTestTenant, type TestTenantName } from './test-tenants.ts';

/** How an account is made; by default a resident of Bahía Blanca with a confirmed address, not on the roll. */
export interface PersonOptions {
  of?: TestTenantName;
  email?: string;
  confirmed?: boolean;
  /** On the roll of residents. */
  verified?: boolean;
  roles?: Role[];
  language?: Language | null;
}

/**
 * Somebody at a browser: `await ana.inBahia.post('/api/proposals', {…})`. Her session is of one tenant; the others see a stranger's
 * cookie.
 */
export interface Person {
  readonly inBahia: Voice;
  readonly inEnvigado: Voice;
  readonly inNetwork: Voice;
}
export interface TestAccount extends Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The session's token, as the cookie carries it. */
  readonly token: string;
}

/** What a spec may ask for otherwise than a development installation has it. `rateLimits: 'strict'` gives the limits of production. */
export type WorldOptions = Partial<Config>;

/** A running API on a database of its own with two towns and the network, and everybody whom a story needs. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const store = await freshDatabase();
  const prepared = await oneAtATime(() => prepareDatabase({ adminUrl: store.adminUrl, secret: testSecret, migrations }));
  const admin = new Pool({ connectionString: store.adminUrl, max: 4 });
  admin.on('error', () => undefined);
  try {
    await createTestTenant(admin);
    const world = new World(store, prepared, admin, { ...testConfig(store), ...options });
    await world.open();
    return world;
  } catch (error) {
    // A connection left open would bring the whole run down when its server ends.
    await admin.end();
    throw error;
  }
}

export class World {
  readonly tenants = testTenants;
  /** Nobody in particular, without a cookie. */
  visitor!: Person;
  /** Of Bahía Blanca. */
  moderator!: TestAccount;
  admin!: TestAccount;
  /** Of the network. */
  operator!: TestAccount;
  app!: NestExpressApplication;
  private port = 0;
  private shift = 0;
  private readonly secondProcesses: World[] = [];

  constructor(
    private readonly store: TestDatabase,
    readonly prepared: PreparedDatabase,
    private readonly superuser: Pool,
    readonly config: Config,
  ) {}

  get database(): Database {
    return this.app.get(Database);
  }

  async open(): Promise<void> {
    this.app = await createApplication(this.config, this.prepared.appUrl);
    await this.app.listen(0, '127.0.0.1');
    this.port = (this.app.getHttpServer().address() as AddressInfo).port;
    this.visitor = this.at(() => undefined);
    if (this.secondProcesses.length) return;
    this.moderator = await this.person('Paula Iriarte', { roles: ['moderator'], verified: true });
    this.admin = await this.person('Hernán Bascuñán', { roles: ['admin'], verified: true });
    this.operator = await this.person('Olga Prats', { of: 'red', roles: ['operator'] });
  }

  /** An account made directly in the database, signed in. For the real way in, use `browser()`. */
  async person(name: string, options: PersonOptions = {}): Promise<TestAccount> {
    const { of = 'bahia-blanca', confirmed = true, verified = false, roles = ['resident'], language = null } = options;
    const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
    const email = options.email ?? `${id.slice(0, 13)}@vecinos.example`;
    await this.sql(
      `WITH made AS (INSERT INTO people (tenant_id, id, email, name, roles, language, email_confirmed_at, verified_at, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, CASE WHEN $7 THEN now() END, CASE WHEN $8 THEN now() END, now()) RETURNING tenant_id, id)
       INSERT INTO sessions (tenant_id, token_hash, person_id, created_at, expires_at)
         SELECT tenant_id, $9, id, now(), now() + interval '30 days' FROM made`,
      [testTenants[of].id, id, email, name, roles, language, confirmed, verified, createHash('sha256').update(token).digest()],
    );
    const cookie = `${this.config.production ? '__Host-participa' : 'participa'}=${token}`;
    return { id, name, email, token, ...this.at(() => cookie) };
  }

  /** A browser that keeps the cookies it is given, each for its host. */
  browser(): Person & { readonly jar: Jar } {
    const jar: Jar = new Map();
    return {
      jar,
      ...this.at((host) => [...(jar.get(host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ') || undefined, jar),
    };
  }

  /** A second process on the same database, with its own pool; people of this world can speak there through `as`. */
  async secondProcess(options: WorldOptions = {}): Promise<World> {
    const second = new World(this.store, this.prepared, this.superuser, { ...this.config, ...options });
    second.secondProcesses.push(this);
    await second.open();
    if (this.shift) second.pass(this.shift);
    this.secondProcesses.push(second);
    return second;
  }

  /** `account` of another world on this database, speaking to this one's process. */
  as(account: TestAccount): TestAccount {
    const cookie = `${this.config.production ? '__Host-participa' : 'participa'}=${account.token}`;
    return { ...account, ...this.at(() => cookie) };
  }

  /** Every statement that services run during `work`. */
  async statements(work: () => Promise<unknown>): Promise<string[]> {
    const seen: string[] = [];
    this.database.onStatement = (sql) => void seen.push(sql);
    await work().finally(() => (this.database.onStatement = undefined));
    return seen;
  }

  /** SQL of a superuser, past row-level security: to arrange and to look. */
  async sql<Row extends QueryResultRow>(text: string, given: unknown[] = []): Promise<Row[]> {
    return (await this.superuser.query<Row>(text, given)).rows;
  }

  /** Lets time pass for the application's clock, and for what it reads of the database's. */
  pass(milliseconds: number): void {
    this.shift += milliseconds;
    Object.assign(this.app.get(Clock), {
      now: () => new Date(Date.now() + this.shift),
      byDatabase: (read: Date) => new Date(read.getTime() + this.shift),
    });
  }

  /** Lets time pass until a period of so many milliseconds has just begun, so that no count is cut in two by the hour of the day. */
  passToNextPeriod(period: number): void {
    this.pass(period - ((Date.now() + this.shift) % period) + 1);
  }

  /** Forgets how often everybody did everything. */
  async resetRateLimits(): Promise<void> {
    await this.sql('TRUNCATE rate_limit_hits');
  }

  async close(): Promise<void> {
    for (const second of this.secondProcesses) await second.app.close();
    await this.app.close();
    await this.superuser.end();
    await this.store.drop();
  }

  private at(cookie: (host: string) => string | undefined, jar?: Jar): Person {
    const voice = (slug: TestTenantName) => new Voice(this.port, testTenants[slug].host, cookie, jar);
    return { inBahia: voice('bahia-blanca'), inEnvigado: voice('envigado'), inNetwork: voice('red') };
  }
}

const testConfig = (store: TestDatabase): Config =>
  readConfig({ DATABASE_URL: store.adminUrl, PARTICIPA_SECRET: testSecret, PARTICIPA_DEMO: 'no', DATABASE_POOL: '8' });
