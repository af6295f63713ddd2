import { insertAuditEvents } from '@participa/audit/api/audit-event.sql.ts';
import type { ProposalState } from '../domain/proposal.ts';
import { bool, int, json, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { sql } from '@participa/platform/database/sql.ts';
import { processJson } from '@participa/processes/api/process.sql.ts';
import type { ProcessJson } from '@participa/processes/api/process-json.ts';

/** Holds the counters of proposals, always in the same order, so that two batches cannot wait for each other. */
export const lockCounters = sql({
  name: 'proposals.lockCounters',
  params: { proposals: uuid.array },
  text: `SELECT FROM proposal_counters WHERE tenant_id = $tenant AND proposal_id = ANY($proposals) ORDER BY proposal_id FOR UPDATE`,
});

/** What stands in the way of a support, and the count before it. */
export const proposalsToSupport = sql({
  name: 'proposals.toSupport',
  params: { proposals: uuid.array },
  row: {
    id: uuid,
    state: text.as<ProposalState>(),
    hidden: bool.asserted,
    supports: int,
    process: json.as<ProcessJson>().nullable,
    read_at: timestamptz.asserted,
  },
  text: `
    SELECT p.id, p.state, p.hidden_at IS NOT NULL AS hidden, c.supports,
           ${processJson('p.process_id')} AS process, clock_timestamp() AS read_at
      FROM proposals p JOIN proposal_counters c ON c.tenant_id = p.tenant_id AND c.proposal_id = p.id
     WHERE p.tenant_id = $tenant AND c.tenant_id = $tenant AND p.id = ANY($proposals)`,
});

/** Writes supports and moves the counters by what changed: one statement, so that neither can go without the other. */
export const countSupports = sql({
  name: 'proposals.countSupports',
  records: ['proposal.supported', 'proposal.unsupported'],
  params: { proposals: uuid.array, people: uuid.array, wanted: bool.array, events: uuid.array, now: timestamptz },
  row: { proposal_id: uuid, supports: int },
  text: `
    WITH requests AS (
      SELECT * FROM unnest($proposals::uuid[], $people::uuid[], $wanted::boolean[], $events::uuid[])
        AS requests (proposal_id, person_id, wanted, event)),
    added AS (
      INSERT INTO supports (tenant_id, proposal_id, person_id, created_at)
      SELECT $tenant, proposal_id, person_id, $now FROM requests WHERE wanted
      ON CONFLICT DO NOTHING RETURNING proposal_id, person_id),
    removed AS (
      DELETE FROM supports s USING requests a
       WHERE s.tenant_id = $tenant AND NOT a.wanted AND s.proposal_id = a.proposal_id AND s.person_id = a.person_id
      RETURNING s.proposal_id, s.person_id),
    moved AS (SELECT *, 1 AS by FROM added UNION ALL SELECT *, -1 FROM removed),
    noted AS (${insertAuditEvents(`
      SELECT $tenant, a.event, a.person_id, CASE WHEN a.wanted THEN 'proposal.supported' ELSE 'proposal.unsupported' END,
             a.proposal_id, '{}'
        FROM requests a JOIN moved m ON m.proposal_id = a.proposal_id AND m.person_id = a.person_id`)})
    UPDATE proposal_counters c SET supports = c.supports + m.by FROM (SELECT proposal_id, sum(by)::int AS by FROM moved GROUP BY 1) m
     WHERE c.tenant_id = $tenant AND c.proposal_id = m.proposal_id
    RETURNING c.proposal_id, c.supports`,
});
