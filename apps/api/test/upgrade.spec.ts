import 'reflect-metadata';
import { Client } from 'pg';
import { prepareDatabase } from '@participa/platform/database/prepare-database.ts';
import { roleNames } from '@participa/platform/database/roles.ts';
import { migrations } from '../composition.ts';
import { emptyDatabase, oneAtATime, testSecret, type TestDatabase } from './databases.ts';

/** The last migration of the version whose databases are upgraded here. */
const LAST_OF_BEFORE = 1_763_900_000_013;
const numberOf = ({ name }: { name: string }) => Number(/\d+$/.exec(name)?.[0]);

const tenant = '01900000-0000-7000-8000-000000000001';
const [author, moderator] = ['01900000-0000-7000-8000-00000000000a', '01900000-0000-7000-8000-00000000000b'];
const [proposal, comment] = ['01900000-0000-7000-8000-00000000000c', '01900000-0000-7000-8000-00000000000d'];
const [hiding, block] = ['01900000-0000-7000-8000-00000000000e', '01900000-0000-7000-8000-00000000000f'];

let store: TestDatabase;
let admin: Client;

beforeAll(async () => {
  store = await emptyDatabase();
  const before = migrations.filter((migration) => numberOf(migration) <= LAST_OF_BEFORE);
  await oneAtATime(() => prepareDatabase({ adminUrl: store.adminUrl, secret: testSecret, migrations: before }));
  admin = new Client({ connectionString: store.adminUrl });
  await admin.connect();
  await fill();
  await oneAtATime(() => prepareDatabase({ adminUrl: store.adminUrl, secret: testSecret, migrations }));
});
afterAll(async () => {
  await admin.end();
  await store.drop();
});

describe('A database of the version before', () => {
  it('is upgraded with what is in it: comments are about a proposal', async () => {
    expect(await rows('SELECT subject_kind, subject_id, body FROM comments')).toEqual([
      { subject_kind: 'proposal', subject_id: proposal, body: 'Opino otra cosa' },
    ]);
  });

  it('keeps where moderated contents stand; a block stands nowhere', async () => {
    expect(await rows('SELECT within_kind, within_id FROM moderation_items')).toEqual([{ within_kind: 'proposal', within_id: proposal }]);
    expect(await rows('SELECT id, within_kind, within_id FROM moderation_decisions ORDER BY id')).toEqual([
      { id: hiding, within_kind: 'proposal', within_id: proposal },
      { id: block, within_kind: null, within_id: null },
    ]);
  });

  it('finds proposals by their words and keeps their random position', async () => {
    expect(await rows(`SELECT id, random_position FROM proposals WHERE search_vector @@ to_tsquery('spanish', 'banco')`)).toEqual([
      { id: proposal, random_position: 0.25 },
    ]);
  });

  it('keeps the hits of rate limits, their fence and the rights on them', async () => {
    expect(await rows('SELECT period, hits FROM rate_limit_hits')).toEqual([{ period: new Date('2026-01-01T00:00:00Z'), hits: 3 }]);
    expect(
      await rows(`
        SELECT c.relrowsecurity AND c.relforcerowsecurity AS fenced, p.polname AS policy,
               has_table_privilege('${roleNames.app}', c.oid, 'SELECT, INSERT, UPDATE, DELETE') AS served
          FROM pg_class c JOIN pg_policy p ON p.polrelid = c.oid WHERE c.relname = 'rate_limit_hits'`),
    ).toEqual([{ fenced: true, policy: 'tenant', served: true }]);
    // PostgreSQL 18 has a constraint with a name for each NOT NULL; those before have none that could be renamed.
    expect(await rows(`SELECT conname FROM pg_constraint WHERE conname LIKE 'paces%' AND contype <> 'n'`)).toEqual([]);
  });
});

const rows = async (sql: string) => (await admin.query<Record<string, unknown>>(sql)).rows;

/** Writes as the version before did. */
async function fill(): Promise<void> {
  await admin.query(
    `INSERT INTO tenants (id, slug, name, kind, country, variant, languages, time_zone, currency, brand, coat, motto, demo,
            created_at, live_at)
     VALUES ($1, 'town', 'Town', 'municipality', 'AR', 'es-AR', '{es}', 'UTC', 'ARS', '#112233', 'shield', '', false, now(), now())`,
    [tenant],
  );
  await admin.query(`INSERT INTO paces (tenant_id, key, period, hits) VALUES ($1, '\\x01', '2026-01-01T00:00:00Z', 3)`, [tenant]);
  for (const id of [author, moderator])
    await admin.query(
      `INSERT INTO people (tenant_id, id, email, name, roles, created_at) VALUES ($1, $2, $3, 'Somebody', '{resident}', now())`,
      [tenant, id, `${id}@town.test`],
    );
  await admin.query(
    `INSERT INTO proposals (tenant_id, id, author_id, title, body, state, visible, version, published_at, lot, title_key, words)
     VALUES ($1, $2, $3, 'Bancos', 'Bancos nuevos', 'published', true, 1, now(), 0.25, 'bancos', to_tsvector('spanish', 'Bancos nuevos'))`,
    [tenant, proposal, author],
  );
  const decided = 'tenant_id, id, batch, item_id, what, proposal_id, person_id, action, rule, facts, at, decided_by';
  const facts = 'El segundo párrafo dice dónde vive una persona.';
  await admin.query(
    `INSERT INTO moderation_decisions (${decided}) VALUES
       ($1, $2, $2, $4, 'comment', $5, $6, 'hide', 'doxxing', $8, now(), $7),
       ($1, $3, $3, NULL, NULL, NULL, $6, 'block', 'doxxing', $8, now(), $7)`,
    [tenant, hiding, block, comment, proposal, author, moderator, facts],
  );
  await admin.query(
    `INSERT INTO comments (tenant_id, id, proposal_id, depth, author_id, body, up, down, replies, created_at, hidden_at, hiding_id)
     VALUES ($1, $2, $3, 1, $4, 'Opino otra cosa', 0, 0, 0, now(), now(), $5)`,
    [tenant, comment, proposal, author, hiding],
  );
  await admin.query(
    `INSERT INTO moderation_items (tenant_id, id, what, proposal_id, author_id, track, urgency, concerns, reports, words, opened_at,
            due_at, state, cleared)
     VALUES ($1, $2, 'comment', $3, $4, 'norms', 1, '{}', 1, '{}', now(), now(), 'hidden', false)`,
    [tenant, comment, proposal, author],
  );
}
