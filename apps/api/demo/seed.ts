import { prose } from '@participa/base/prose.ts';
import { Client } from 'pg';
import { uuidv7 } from '@participa/base/identifier.ts';
import { DAY_MS } from '@participa/base/moment.ts';
import { setupSteps } from '@participa/tenants/domain/settings.ts';
import { hashPassword } from '@participa/people/api/passwords.ts';
import { seal, sealKey } from '@participa/platform/database/seal.ts';
import { Chance } from './chance.ts';
import { demoDocuments, demoRollKeys } from './demo-documents.ts';
import { pepperOf } from '@participa/roll/api/roll-keys.ts';
import { demoAccounts, demoPassword } from './demo-people.ts';
import { demoTenants, type DemoTenant } from './demo-tenants.ts';
import type { PersonRows, StoryRows } from './row-types.ts';
import { storyRows } from './story-rows.ts';
import { writeCycle } from './write-cycle.ts';

/** One start seeds at a time; the others wait and find it done. */
const SEED_LOCK_ID = 7_263_452;

/** An account that signs in to the demonstration with `password`; `place` is the slug of its tenant. */
export interface DemoAccount {
  place: string;
  email: string;
  role: string;
  verified: boolean;
  password: string;
}
interface Seeding {
  ownerUrl: string;
  secret: string;
  pepper?: string | undefined;
  now: Date;
  log(line: string): void;
}

/**
 * Fills an installation without tenants with the network and two cities, all in one transaction: a crash leaves nothing, a second
 * process finds it done. Returns the demonstration's accounts; none where the tenants are somebody's own. Refused in production.
 */
export async function seedDemo({ ownerUrl, secret, pepper, now, log }: Seeding): Promise<DemoAccount[]> {
  if (process.env['NODE_ENV'] === 'production')
    throw new Error('Demo accounts have a published password: there is no demonstration in production.');
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('BEGIN');
    await owner.query('SELECT pg_advisory_xact_lock($1)', [SEED_LOCK_ID]);
    const { rows } = await owner.query<{ slug: string; demo: boolean }>('SELECT slug, demo FROM tenants');
    if (!rows.length) {
      const passwordHash = await hashPassword(demoPassword);
      for (const place of demoTenants) await createTenant(owner, place, { secret, pepper, now: now.getTime(), passwordHash });
      log(`Demonstration: ${demoTenants.map(({ name }) => name).join(', ')}`);
    }
    await owner.query('COMMIT');
    if (!rows.length) await owner.query(`ANALYZE ${['people', ...tables].join(', ')}`);
    const places = rows.length ? rows.filter(({ demo }) => demo) : demoTenants;
    return places.flatMap(({ slug }) => demoAccounts(slug).map((account) => ({ place: slug, password: demoPassword, ...account })));
  } finally {
    await owner.end();
  }
}

const tables = [
  'processes',
  'budget_headings',
  'budget_projects',
  'ballots',
  'roll_entries',
  'proposals',
  'proposal_counters',
  'proposal_versions',
  'supports',
  'comments',
  'comment_votes',
  'audit_log',
];

async function createTenant(
  owner: Client,
  place: DemoTenant,
  { secret, pepper, now, passwordHash }: Pick<Seeding, 'secret' | 'pepper'> & { now: number; passwordHash: string },
): Promise<void> {
  const { slug, name, kind, country, variant, languages, timeZone, currency, brand, coat, motto, city } = place;
  const founded = now - 480 * DAY_MS;
  const chance = new Chance(slug.length);
  const tenant = uuidv7(founded, chance.bytes(10));
  await owner.query(
    `INSERT INTO tenants (id, slug, name, kind, country, variant, languages, time_zone, currency, brand, coat, motto, demo, created_at, live_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, true, $13, $13)`,
    [tenant, slug, name, kind, country, variant, languages, timeZone, currency, brand, coat, motto, new Date(founded)],
  );
  // The owner stands before the fence like everybody else.
  await owner.query(`SELECT set_config('app.tenant', $1, true)`, [
    seal(sealKey(secret), tenant, (owner as Client & { processID: number }).processID),
  ]);
  const put = bulk(owner, tenant);
  if (!city) return put('people', personColumns, [operator(uuidv7(founded, chance.bytes(10)), founded, passwordHash)]);
  await put(
    'zones',
    'key text, name text, position int',
    city.zones.map((zone, position) => ({ ...zone, position })),
  );
  await put('tenant_settings', 'sender_name text, terms text, privacy text, steps text[]', [
    { sender_name: '', terms: '', privacy: '', steps: setupSteps },
  ]);
  await put(
    'topics',
    'key text, name text, icon text, position int',
    city.topics.map((topic, position) => ({ ...topic, position })),
  );
  const rollKeys = demoRollKeys(pepperOf({ secret, pepper }), tenant, country);
  const story = storyRows(city, now, passwordHash, rollKeys);
  story.auditEvents.unshift({
    id: uuidv7(founded, chance.bytes(10)),
    at: new Date(founded).toISOString(),
    actor_id: null,
    action: 'tenant.created',
    subject_id: tenant,
    facts: { name },
  });
  await write(owner, tenant, story);
  // On the roll, and nobody's yet.
  const waiting = ['nueva', 'presente'].map((key) => ({
    key: rollKeys.get(key),
    born: demoDocuments[key]!.born,
    zone: city.zones[0]!.key,
    added_at: new Date(founded).toISOString(),
  }));
  await put('roll_entries', rollColumns, waiting);
}

const personColumns = `id uuid, email text, name text, password_hash text, roles text[], email_confirmed_at timestamptz, verified_at timestamptz, created_at timestamptz,
  roll_key bytea, born date, zone text`;
const rollColumns = 'key bytea, born date, zone text, added_at timestamptz';
const moderationColumns = {
  items: `id uuid, what text, within_kind text, within_id uuid, author_id uuid, track text, urgency int, concerns text[], reports int, words text[], opened_at timestamptz, due_at timestamptz, state text,
    cleared boolean, taken_by uuid, decided_at timestamptz`,
  reports: 'item_id uuid, reporter bytea, person_id uuid, track text, reason text, text text, folded boolean, at timestamptz',
  decisions: `id uuid, batch uuid, item_id uuid, what text, within_kind text, within_id uuid, person_id uuid, action text, rule text, facts text, title text, body text, at timestamptz, decided_by uuid,
    waited_since timestamptz, was text`,
};
const proposalColumns = `id uuid, author_id uuid, title text, body text, zone text, topic text, state text, visible boolean, version int,
  published_at timestamptz, edited_at timestamptz, answer jsonb, random_position float8, title_key text, process_id uuid`;

async function write(owner: Client, tenant: string, story: StoryRows): Promise<void> {
  const put = bulk(owner, tenant);
  await put('people', personColumns, story.people);
  await put(
    'roll_entries',
    rollColumns,
    story.people.flatMap(({ roll_key, born, zone, created_at }) => (roll_key ? [{ key: roll_key, born, zone, added_at: created_at }] : [])),
  );
  for (const cycle of story.cycles) await writeCycle(put, cycle);
  await put('proposals', proposalColumns, story.proposals, {
    column: 'search_vector',
    of: 'searched text',
    is: `to_tsvector('spanish', searched)`,
  });
  await put(
    'proposal_counters',
    'proposal_id uuid, supports int, comments int',
    story.proposals.map(({ id, supports, comments }) => ({ proposal_id: id, supports, comments })),
  );
  await put('proposal_versions', 'proposal_id uuid, version int, title text, body text, at timestamptz', story.versions);
  await put('supports', 'proposal_id uuid, person_id uuid, created_at timestamptz', story.supports);
  await put(
    'moderation_decisions',
    moderationColumns.decisions,
    story.moderation.flatMap(({ decisions }) => decisions),
  );
  await put(
    'comments',
    prose`
      id uuid, subject_kind text, subject_id uuid, parent_id uuid, depth int, author_id uuid, body text, stance text, up int, down int, replies int,
      created_at timestamptz, hidden_at timestamptz, hiding_id uuid`,
    story.comments,
  );
  await put(
    'moderation_items',
    moderationColumns.items,
    story.moderation.flatMap(({ items }) => items),
  );
  await put(
    'moderation_reports',
    moderationColumns.reports,
    story.moderation.flatMap(({ reports }) => reports),
  );
  await put(
    'moderation_appeals',
    'decision_id uuid, against uuid, text text, at timestamptz',
    story.moderation.flatMap(({ appeals }) => appeals),
  );
  await put('comment_votes', 'comment_id uuid, person_id uuid, value smallint', story.votes);
  await put('audit_log', 'id uuid, at timestamptz, actor_id uuid, action text, subject_id uuid, facts jsonb', story.auditEvents);
}

/** Writes all of a table's rows in one statement; `columns` as a record definition. `made` is one more column that the database works out. */
const bulk =
  (owner: Client, tenant: string) =>
  async (table: string, columns: string, rows: readonly object[], made?: { column: string; of: string; is: string }): Promise<void> => {
    const names = columns
      .split(',')
      .map((column) => column.trim().split(' ')[0]!)
      .join(', ');
    await owner.query(
      `INSERT INTO ${table} (tenant_id, ${names}${made ? `, ${made.column}` : ''}) SELECT $1, ${names}${made ? `, ${made.is}` : ''}
         FROM json_to_recordset($2) AS told (${columns}${made ? `, ${made.of}` : ''})`,
      [tenant, JSON.stringify(rows)],
    );
  };

const operator = (id: string, at: number, passwordHash: string): PersonRows => ({
  id,
  email: 'operadora@participa.test',
  name: 'Mariana Olmedo',
  password_hash: passwordHash,
  roles: ['operator'],
  email_confirmed_at: new Date(at).toISOString(),
  verified_at: null,
  roll_key: null,
  born: null,
  zone: null,
  created_at: new Date(at).toISOString(),
});
