import { insertAuditEvents } from '@participa/audit/api/audit-event.sql.ts';
import { bytea, int, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';

/** Casts a ballot or replaces the one that stands, and logs it. No row: she voted on paper, or her ballot came by another channel. */
export const castBallot = sql({
  name: 'ballots.cast',
  records: ['ballot.cast'],
  params: {
    budget: uuid,
    voterKey: bytea,
    person: uuid.nullable,
    channel: text,
    projects: int.array,
    now: timestamptz,
    receipt: text,
    event: uuid,
    actor: uuid.nullable,
  },
  row: { revision: int },
  text: `
    WITH cast_ AS (
      INSERT INTO ballots AS b (tenant_id, budget_id, voter_key, person_id, channel, saved, saved_at, chosen, cast_at, revision, receipt)
      SELECT $tenant, $budget, $voterKey, $person, $channel, $projects, $now, $projects, $now, 1, $receipt
       WHERE NOT EXISTS (SELECT FROM roll_marks m WHERE m.tenant_id = $tenant AND m.budget_id = $budget AND m.voter_key = $voterKey)
      ON CONFLICT (tenant_id, budget_id, voter_key) DO UPDATE SET person_id = excluded.person_id, channel = excluded.channel,
        saved = excluded.saved, saved_at = excluded.saved_at, chosen = excluded.chosen, cast_at = excluded.cast_at,
        revision = b.revision + 1, receipt = excluded.receipt
        WHERE b.chosen IS NULL OR b.channel = excluded.channel
      RETURNING revision),
    noted AS (
      ${insertAuditEvents(`
        SELECT $tenant, $event, $actor, 'ballot.cast', $budget, jsonb_build_object('channel', $channel::text) FROM cast_`)})
    SELECT revision FROM cast_`,
});
