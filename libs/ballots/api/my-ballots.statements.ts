import { allProjects } from '@participa/budgets/api/budget-project.sql.ts';
import { bytea, int, jsonb, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';
import { fromProcessesJoined } from '@participa/processes/api/process.sql.ts';
import type { Eligibility } from '@participa/processes/domain/eligibility.ts';
import type { Channel } from '../domain/ballot.ts';

const row = {
  channel: text.as<Channel>(),
  saved: int.array.nullable,
  saved_at: timestamptz.nullable,
  chosen: int.array.nullable,
  cast_at: timestamptz.nullable,
  revision: int,
  receipt: text.nullable,
};

/** Who may vote in a vote that was opened, with the ballots kept under these keys; one row without a ballot where there is none. */
export const ballotsOfKeys = sql({
  name: 'ballots.ofKeys',
  params: { budget: uuid, keys: bytea.array },
  row: { ...row, vote: jsonb.as<Eligibility>().asserted, voter_key: bytea.nullable },
  text: `
    SELECT p.rules #> '{eligibility,vote}' AS vote, b.voter_key, b.channel, b.saved, b.saved_at, b.chosen, b.cast_at, b.revision, b.receipt
      ${fromProcessesJoined('LEFT JOIN ballots b ON b.tenant_id = p.tenant_id AND b.budget_id = p.id AND b.voter_key = ANY($keys)')}
       AND p.id = $budget AND p.kind = 'budget' AND p.state <> 'draft'`,
});

/** Keeps what is chosen so far. No row: she voted on paper, or her ballot came by another channel. */
export const saveChoice = sql({
  name: 'ballots.save',
  params: { budget: uuid, voterKey: bytea, person: uuid, projects: int.array, now: timestamptz },
  row,
  text: `
    INSERT INTO ballots AS b (tenant_id, budget_id, voter_key, person_id, channel, saved, saved_at, revision)
    SELECT $tenant, $budget, $voterKey, $person, 'web', $projects, $now, 0
     WHERE NOT EXISTS (SELECT FROM roll_marks m WHERE m.tenant_id = $tenant AND m.budget_id = $budget AND m.voter_key = $voterKey)
    ON CONFLICT (tenant_id, budget_id, voter_key) DO UPDATE SET saved = excluded.saved, saved_at = excluded.saved_at
      WHERE b.chosen IS NULL OR b.channel = 'web'
    RETURNING channel, saved, saved_at, chosen, cast_at, revision, receipt`,
});

/** The projects of a budget with these numbers. */
export const projectsByNumber = sql({
  name: 'ballots.projectsByNumber',
  params: { budget: uuid, numbers: int.array },
  row: { id: uuid, number: int, title: text },
  text: `${allProjects} AND project.number = ANY($numbers)`,
});
