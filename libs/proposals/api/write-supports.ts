import { obstacleToSupport } from '../domain/support.ts';
import type { ProposalState } from '../domain/proposal.ts';
import type { Clock } from '@participa/platform/clock.ts';
import type { Scope } from '@participa/platform/database/scope.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { obstacleInProcess, processColumn, type ProcessJson, type Standing } from './process-of.ts';

/** What one person wants: that she supports a proposal, or that she doesn't. */
export interface Wish {
  proposal: string;
  person: Standing & { id: string };
  wanted: boolean;
  /** The tenant's: by its day people grow older. */
  timeZone: string;
}
/** How it stands afterwards. */
export interface Answer {
  supported: boolean;
  supports: number;
}

/** Writes wishes in one go: three statements, however many there are. One statement gates the counter on the rows, so that neither can go without the other. */
export async function writeSupports(scope: Scope, wishes: readonly Wish[], clock: Clock): Promise<(Answer | Refusal)[]> {
  const ids = [...new Set(wishes.map(({ proposal }) => proposal))];
  // Always in the same order, so that two batches cannot wait for each other.
  const locking = scope.rows(
    `SELECT FROM proposal_counters WHERE tenant_id = $1 AND proposal_id = ANY($2) ORDER BY proposal_id FOR UPDATE`,
    [ids],
  );
  const reading = scope.rows<{
    id: string;
    state: ProposalState;
    hidden: boolean;
    supports: number;
    process: ProcessJson | null;
    read_at: Date;
  }>(
    `SELECT p.id, p.state, p.hidden_at IS NOT NULL AS hidden, c.supports, ${processColumn} FROM proposals p JOIN proposal_counters c ON c.tenant_id = p.tenant_id AND c.proposal_id = p.id
      WHERE p.tenant_id = $1 AND c.tenant_id = $1 AND p.id = ANY($2)`,
    [ids],
  );
  const [, rows] = await Promise.all([locking, reading]);
  const proposals = new Map(rows.map((row) => [row.id, row]));
  const refused = wishes.map(({ proposal, person, timeZone }) => {
    const known = proposals.get(proposal);
    if (!known) return new Refusal('not_found');
    const obstacle =
      obstacleToSupport(person, known) ?? obstacleInProcess('support', known.process, person, clock.byDatabase(known.read_at), timeZone);
    return obstacle && new Refusal(obstacle.code, obstacle.facts);
  });
  const allowed = wishes.filter((_, at) => !refused[at]);
  const distinct = [...new Map(allowed.map((wish) => [`${wish.person.id} ${wish.proposal}`, wish])).values()];
  for (const { proposal_id, supports } of await write(scope, distinct, clock)) proposals.get(proposal_id)!.supports = supports;
  return wishes.map(({ proposal, wanted }, at) => refused[at] ?? { supported: wanted, supports: proposals.get(proposal)!.supports });
}

async function write(scope: Scope, wishes: readonly Wish[], clock: Clock): Promise<{ proposal_id: string; supports: number }[]> {
  if (!wishes.length) return [];
  return scope.lastRows(
    `WITH asked AS (SELECT * FROM unnest($2::uuid[], $3::uuid[], $4::boolean[], $5::uuid[]) AS asked (proposal_id, person_id, wanted, deed)),
     added AS (
       INSERT INTO supports (tenant_id, proposal_id, person_id, created_at) SELECT $1, proposal_id, person_id, $6 FROM asked WHERE wanted
       ON CONFLICT DO NOTHING RETURNING proposal_id, person_id),
     removed AS (
       DELETE FROM supports s USING asked a WHERE s.tenant_id = $1 AND NOT a.wanted AND s.proposal_id = a.proposal_id AND s.person_id = a.person_id
       RETURNING s.proposal_id, s.person_id),
     moved AS (SELECT *, 1 AS by FROM added UNION ALL SELECT *, -1 FROM removed),
     noted AS (
       INSERT INTO audit_log (tenant_id, id, actor_id, action, subject_id, facts)
       SELECT $1, a.deed, a.person_id, CASE WHEN a.wanted THEN 'proposal.supported' ELSE 'proposal.unsupported' END, a.proposal_id, '{}'
         FROM asked a JOIN moved m ON m.proposal_id = a.proposal_id AND m.person_id = a.person_id)
     UPDATE proposal_counters c SET supports = c.supports + m.by FROM (SELECT proposal_id, sum(by)::int AS by FROM moved GROUP BY 1) m
      WHERE c.tenant_id = $1 AND c.proposal_id = m.proposal_id RETURNING c.proposal_id, c.supports`,
    [wishes.map((w) => w.proposal), wishes.map((w) => w.person.id), wishes.map((w) => w.wanted), wishes.map(() => clock.id()), clock.now()],
  );
}
