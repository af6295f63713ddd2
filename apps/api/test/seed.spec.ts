import { present } from '@participa/base/present.ts';
import { fingerprint } from '@participa/base/fingerprint.ts';
import { Client } from 'pg';
import { seedDemo } from '../demo/seed.ts';
import { roleNames, urlAs } from '@participa/platform/database/roles.ts';
import { freshDatabase, testSecret, type TestDatabase } from './databases.ts';

const now = new Date('2026-03-12T15:00:00Z');

/** Tables of which the same story must have the same rows. */
const digestedTables = [
  'tenants',
  'processes',
  'budget_projects',
  'ballots',
  'budget_counts',
  'proposals',
  'supports',
  'comments',
  'comment_votes',
  'audit_log',
];

describe('the demonstration', () => {
  let store: TestDatabase;
  let admin: Client;
  const count = async (sql: string) => Number(present((await admin.query<{ count: string }>(`SELECT count(*) FROM ${sql}`)).rows[0]).count);
  const seed = (at = now, production = false) =>
    seedDemo({
      ownerUrl: urlAs(store.adminUrl, testSecret, roleNames.owner),
      secret: testSecret,
      now: at,
      production,
      log: () => undefined,
    });

  beforeEach(async () => {
    store = await freshDatabase();
    admin = new Client({ connectionString: store.adminUrl });
    await admin.connect();
  });
  afterEach(async () => {
    await admin.end();
    await store.drop();
  });

  it('is told once, however many processes start together', async () => {
    const [accounts, again] = await Promise.all([seed(), seed()]);
    expect(accounts).toEqual(again);
    expect(accounts.map(({ email }) => email)).toEqual(
      expect.arrayContaining(['vecina1@bahia-blanca.test', 'admin@envigado.test', 'operadora@participa.test']),
    );
    expect(await count('tenants')).toBe(3);
    expect(await count('proposals')).toBeGreaterThan(60);
    expect(await count(`people WHERE email LIKE 'vecina_@%' AND verified_at IS NOT NULL AND password_hash IS NOT NULL`)).toBe(10);
    expect(await count(`people WHERE email LIKE 'nueva@%' AND verified_at IS NULL AND email_confirmed_at IS NOT NULL`)).toBe(2);
    expect(await count(`people WHERE email LIKE 'silente%' AND password_hash IS NOT NULL`)).toBe(0);
  });

  it('has counters that equal their rows exactly', async () => {
    await seed();
    const violations = [
      `proposal_counters c WHERE supports <> (SELECT count(*) FROM supports s WHERE s.tenant_id = c.tenant_id
         AND s.proposal_id = c.proposal_id)`,
      `proposal_counters c WHERE comments <> (SELECT count(*) FROM comments m WHERE m.tenant_id = c.tenant_id
         AND m.subject_id = c.proposal_id AND m.deleted_at IS NULL AND m.hidden_at IS NULL)`,
      `comments m WHERE up <> (SELECT count(*) FROM comment_votes v WHERE v.tenant_id = m.tenant_id AND v.comment_id = m.id AND value = 1)`,
      `comments m WHERE down <> (SELECT count(*) FROM comment_votes v WHERE v.tenant_id = m.tenant_id AND v.comment_id = m.id
         AND value = -1)`,
      `comments m WHERE replies <> (SELECT count(*) FROM comments r WHERE r.tenant_id = m.tenant_id AND r.parent_id = m.id)`,
      `proposals p WHERE version <> (SELECT count(*) FROM proposal_versions v WHERE v.tenant_id = p.tenant_id AND v.proposal_id = p.id)`,
      `proposals p WHERE NOT EXISTS (SELECT FROM proposal_versions v WHERE v.tenant_id = p.tenant_id AND v.proposal_id = p.id
         AND v.version = p.version AND v.body = p.body)`,
    ];
    for (const rows of violations) expect([rows, await count(rows)]).toEqual([rows, 0]);
  });

  it('tells nothing out of order and nothing from the future', async () => {
    await seed();
    const violations = [
      `supports s JOIN proposals p ON p.tenant_id = s.tenant_id AND p.id = s.proposal_id WHERE s.created_at < p.published_at
         OR s.person_id = p.author_id`,
      `supports s JOIN people a ON a.tenant_id = s.tenant_id AND a.id = s.person_id WHERE s.created_at < a.created_at`,
      `comments m JOIN proposals p ON p.tenant_id = m.tenant_id AND p.id = m.subject_id WHERE m.created_at < p.published_at`,
      `comments m JOIN comments r ON r.tenant_id = m.tenant_id AND r.parent_id = m.id WHERE r.created_at <= m.created_at`,
      `comments m JOIN people a ON a.tenant_id = m.tenant_id AND a.id = m.author_id WHERE m.created_at < a.created_at`,
      `comment_votes v JOIN comments m ON m.tenant_id = v.tenant_id AND m.id = v.comment_id WHERE v.person_id = m.author_id`,
      ...[
        'proposals WHERE published_at',
        'comments WHERE created_at',
        'supports WHERE created_at',
        'people WHERE created_at',
        'audit_log WHERE at',
      ].map((of) => `${of} > '${now.toISOString()}'`),
    ];
    for (const rows of violations) expect([rows, await count(rows)]).toEqual([rows, 0]);
  });

  it('froze the rules of every process under their hash, and counted every closed vote by them', async () => {
    await seed();
    const { rows: processes } = await admin.query<{ rules: unknown; rules_hash: string }>('SELECT rules, rules_hash FROM processes');
    expect(processes.length).toBe(4);
    for (const { rules, rules_hash } of processes) expect(fingerprint(rules)).toBe(rules_hash);
    const violations = [
      // A purse overspent, a project of another cycle, a winner that is none, money that is not there.
      `ballots b JOIN LATERAL (SELECT heading_id, sum(cost) AS cost FROM budget_projects j WHERE j.tenant_id = b.tenant_id
         AND j.budget_id = b.budget_id AND j.number = ANY (b.chosen) GROUP BY 1) s ON true
         JOIN budget_headings h ON h.tenant_id = b.tenant_id AND h.id = s.heading_id JOIN processes p ON p.tenant_id = b.tenant_id
           AND p.id = b.budget_id AND p.rules->'ballot'->>'form' = 'knapsack' WHERE s.cost > h.money`,
      `ballots b WHERE cardinality(chosen) <> (SELECT count(*) FROM budget_projects j WHERE j.tenant_id = b.tenant_id
         AND j.budget_id = b.budget_id AND j.number = ANY (b.chosen) AND j.state = 'feasible')`,
      `budget_counts n JOIN budget_headings h ON h.tenant_id = n.tenant_id AND h.id = n.heading_id WHERE n.spent > h.money
         OR cardinality(n.won) = 0`,
      `budget_works w JOIN budget_projects j ON j.tenant_id = w.tenant_id AND j.id = w.project_id WHERE NOT EXISTS
         (SELECT FROM budget_counts n WHERE n.tenant_id = j.tenant_id AND n.heading_id = j.heading_id AND j.number = ANY (n.won))`,
      `ballots b JOIN people p ON p.tenant_id = b.tenant_id AND p.id = b.person_id WHERE p.password_hash IS NOT NULL`,
    ];
    for (const rows of violations) expect([rows, await count(rows)]).toEqual([rows, 0]);
    expect(await count('moderation_appeals WHERE outcome IS NULL')).toBe(1);
    expect(await count('ballots')).toBeGreaterThan(600);
    expect(await count('budget_works')).toBeGreaterThan(5);
  });

  it('is the same story for the same moment', async () => {
    await seed();
    const digests = async () => {
      const digest = (of: string) => `(SELECT md5(string_agg(t::text, ',' ORDER BY t::text)) FROM (SELECT * FROM ${of}) t)`;
      const { rows } = await admin.query(`SELECT ${digestedTables.map((of) => `${digest(of)} AS ${of}`).join(', ')}`);
      return rows[0] as object;
    };
    const first = await digests();
    await admin.query('TRUNCATE tenants CASCADE');
    await seed();
    expect(await digests()).toEqual(first);
  });

  it('leaves an installation that has tenants alone', async () => {
    await admin.query(
      `INSERT INTO tenants VALUES ('01900000-0000-7000-8000-000000000001', 'own', 'Own', 'municipality', 'CL', 'es-CL', '{es}',
         'America/Santiago', 'CLP', '#123456', 'plain', '', false, now())`,
    );
    expect(await seed()).toEqual([]);
    expect(await count('tenants')).toBe(1);
  });

  it('leaves nothing half when it breaks', async () => {
    await admin.query(`ALTER TABLE comment_votes ADD CONSTRAINT broken CHECK (value = 0)`);
    await expect(seed()).rejects.toThrow('broken');
    for (const table of ['tenants', 'people', 'proposals', 'supports']) expect(await count(table)).toBe(0);
  });

  it('is refused in production', async () => {
    await expect(seed(now, true)).rejects.toThrow('production');
    expect(await count('tenants')).toBe(0);
  });
});
