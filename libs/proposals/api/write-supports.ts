import { obstacleToSupport } from '../domain/support.ts';
import type { Clock } from '@participa/platform/clock.ts';
import type { Tx } from '@participa/platform/database/tx.ts';
import { Refusal } from '@participa/platform/refusal.ts';
import { obstacleInProcess, type EligibilityFacts } from './process-of.ts';
import { countSupports, lockCounters, proposalsToSupport } from './write-supports.statements.ts';

/** What one person wants: that she supports a proposal, or that she doesn't. */
export interface SupportRequest {
  proposal: string;
  person: EligibilityFacts & { id: string };
  wanted: boolean;
  /** The tenant's: by its day people grow older. */
  timeZone: string;
}
/** How it stands afterwards. */
export interface SupportResult {
  supported: boolean;
  supports: number;
}

/**
 * Writes supports together: three statements, however many there are. One of them moves the counter by the rows that it wrote, so that
 * neither can go without the other.
 */
export async function writeSupports(tx: Tx, requests: readonly SupportRequest[], clock: Clock): Promise<(SupportResult | Refusal)[]> {
  const ids = [...new Set(requests.map(({ proposal }) => proposal))];
  const [, rows] = await tx.together(tx.rows(lockCounters, { proposals: ids }), tx.rows(proposalsToSupport, { proposals: ids }));
  const proposals = new Map(rows.map((row) => [row.id, row]));
  const refused = requests.map(({ proposal, person, timeZone }) => {
    const known = proposals.get(proposal);
    if (!known) return new Refusal('not_found');
    const obstacle =
      obstacleToSupport(person, known) ?? obstacleInProcess('support', known.process, person, clock.byDatabase(known.read_at), timeZone);
    return obstacle && new Refusal(obstacle.code, obstacle.facts);
  });
  const allowed = requests.filter((_, at) => !refused[at]);
  const distinct = [...new Map(allowed.map((request) => [`${request.person.id} ${request.proposal}`, request])).values()];
  const counts = new Map(rows.map(({ id, supports }) => [id, supports]));
  for (const { proposal_id, supports } of await write(tx, distinct, clock)) counts.set(proposal_id, supports);
  return requests.map(({ proposal, wanted }, at) => refused[at] ?? { supported: wanted, supports: counts.get(proposal) ?? 0 });
}

async function write(tx: Tx, requests: readonly SupportRequest[], clock: Clock): Promise<{ proposal_id: string; supports: number }[]> {
  if (!requests.length) return [];
  tx.commitWith(countSupports);
  return tx.rows(countSupports, {
    proposals: requests.map((request) => request.proposal),
    people: requests.map((request) => request.person.id),
    wanted: requests.map((request) => request.wanted),
    events: requests.map(() => clock.id()),
    now: clock.now(),
  });
}
