import { present } from '@participa/base/present.ts';
import { Client } from 'pg';
import { uuidv7 } from '@participa/base/identifier.ts';
import { DAY_MS } from '@participa/base/duration.ts';
import { setupSteps } from '@participa/tenants/domain/settings.ts';
import { hashPassword } from '@participa/people/api/passwords.ts';
import { seal, sealKey } from '@participa/platform/database/seal.ts';
import { Chance } from '@participa/base/chance.ts';
import { demoDocuments } from '@participa/people/demo/demo-documents.ts';
import { demoRollKeys } from '@participa/roll/demo/demo-roll-keys.ts';
import { pepperOf } from '@participa/roll/api/roll-keys.ts';
import { demoAccounts, demoPassword } from '@participa/people/demo/demo-people.ts';
import { demoTenants, type DemoTenant } from './demo-tenants.ts';
import type { PersonRows } from '@participa/people/demo/person-rows.ts';
import { putRows, type PutRows } from '@participa/platform/database/put-rows.ts';
import { writeDecisions, writeReports } from '@participa/moderation/demo/write-moderation.ts';
import { writeProposals } from '@participa/proposals/demo/write-proposals.ts';
import type { DemoAccount, DemoSeeding } from '../load-demo.ts';
import type { StoryRows } from './row-types.ts';
import { storyRows } from './story-rows.ts';
import { writeCycle } from '@participa/ballots/demo/write-cycle.ts';

/** One start seeds at a time; the others wait and find it done. */
const SEED_LOCK_ID = 7_263_452;

/**
 * Fills an installation without tenants with the network and two cities, all in one transaction: a crash leaves nothing, a second
 * process finds it done. Returns the demonstration's accounts; none where the tenants are somebody's own. Refused in production.
 */
export async function seedDemo({ ownerUrl, secret, pepper, now, production, log }: DemoSeeding): Promise<DemoAccount[]> {
  if (production) throw new Error('Demo accounts have a published password: there is no demonstration in production.');
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
    if (!rows.length) await owner.query('ANALYZE');
    const places = rows.length ? rows.filter(({ demo }) => demo) : demoTenants;
    return places.flatMap(({ slug }) => demoAccounts(slug).map((account) => ({ tenant: slug, password: demoPassword, ...account })));
  } finally {
    await owner.end();
  }
}

async function createTenant(
  owner: Client,
  place: DemoTenant,
  { secret, pepper, now, passwordHash }: Pick<DemoSeeding, 'secret' | 'pepper'> & { now: number; passwordHash: string },
): Promise<void> {
  const { slug, name, kind, country, variant, languages, timeZone, currency, brand, coat, motto, city } = place;
  const founded = now - 480 * DAY_MS;
  const chance = new Chance(slug.length);
  const tenant = uuidv7(founded, chance.bytes(10));
  await owner.query(
    `INSERT INTO tenants (id, slug, name, kind, country, variant, languages, time_zone, currency, brand, coat, motto, demo, created_at,
       live_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, true, $13, $13)`,
    [tenant, slug, name, kind, country, variant, languages, timeZone, currency, brand, coat, motto, new Date(founded)],
  );
  // Row-level security holds for the owner too.
  await owner.query(`SELECT set_config('app.tenant', $1, true)`, [
    seal(sealKey(secret), tenant, (owner as Client & { processID: number }).processID),
  ]);
  const put = putRows(owner, tenant);
  if (!city) return put('people', [operator(uuidv7(founded, chance.bytes(10)), founded, passwordHash)]);
  await put(
    'zones',
    city.zones.map((zone, position) => ({ ...zone, position })),
  );
  await put('tenant_settings', [{ sender_name: '', terms: '', privacy: '', steps: setupSteps }]);
  await put(
    'topics',
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
  await write(put, story);
  // On the roll, and nobody's yet.
  const waiting = ['nueva', 'presente'].map((key) => ({
    key: rollKeys.get(key),
    born: present(demoDocuments[key]).born,
    zone: present(city.zones[0]).key,
    added_at: new Date(founded).toISOString(),
  }));
  await put('roll_entries', waiting);
}

async function write(put: PutRows, story: StoryRows): Promise<void> {
  await put('people', story.people);
  await put(
    'roll_entries',
    story.people.flatMap(({ roll_key, born, zone, created_at }) => (roll_key ? [{ key: roll_key, born, zone, added_at: created_at }] : [])),
  );
  for (const cycle of story.cycles) await writeCycle(put, cycle);
  await writeProposals(put, story);
  await writeDecisions(put, story.moderation);
  await put('comments', story.comments);
  await writeReports(put, story.moderation);
  await put('comment_votes', story.votes);
  await put('audit_log', story.auditEvents);
}

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
