import type { Eligibility } from '@participa/processes/domain/eligibility.ts';
import { obstacleInPhase, obstacleToDo } from '@participa/processes/domain/capability.ts';
import { phaseAt, type Phase } from '@participa/processes/domain/phase.ts';
import type { ProcessState } from '@participa/processes/domain/process.ts';
import type { Proposal } from '../domain/proposal.ts';
import type { Obstacle } from '@participa/base/refusals.ts';
import { dayIn } from '@participa/base/zoned-time.ts';
import type { Tx } from '@participa/platform/database/tx.ts';
import type { Identity } from '@participa/platform/http/requester.ts';

/** The process of a proposal as the statements about proposals read it. */
export interface ProcessJson {
  id: string;
  title: string;
  state: ProcessState;
  phases: Phase[];
  eligibility: Record<'propose' | 'support' | 'vote', Eligibility>;
}
/** A person as eligibility sees her. */
export type EligibilityFacts = Pick<Identity, 'emailConfirmed' | 'verified' | 'born' | 'zone'>;

const json = `json_build_object('id', r.id, 'title', r.title, 'state', r.state, 'phases', r.rules->'phases', 'eligibility', r.rules->'eligibility')`;

/** The process of proposals `p` as a column, and the time at which its phase is meant; `$1` is the tenant. */
export const processColumn = `(SELECT ${json} FROM processes r WHERE r.tenant_id = $1 AND r.id = p.process_id) AS process, clock_timestamp() AS read_at`;

/** The process in which a proposal is about to be written, held as it is until the end of the transaction. */
export async function lockProcess(scope: Tx, id: string): Promise<{ process: ProcessJson; read_at: Date } | undefined> {
  const [row] = await scope.rows<{ process: ProcessJson; read_at: Date }>(
    `SELECT ${json} AS process, clock_timestamp() AS read_at FROM processes r WHERE r.tenant_id = $1 AND r.id = $2 FOR SHARE OF r`,
    [id],
  );
  return row;
}

/** What everybody may know of a proposal's process. */
export const toProcessRef = (process: ProcessJson | null, now: number): Proposal['process'] =>
  process && { id: process.id, title: process.title, state: process.state, phase: phaseAt(process.phases, now)?.kind ?? null };

/** Why the process does not let this person propose or support in it now; undefined when it does, or when there is none. */
export function obstacleInProcess(
  capability: 'propose' | 'support',
  process: ProcessJson | null,
  person: EligibilityFacts,
  now: Date,
  timeZone: string,
): Obstacle | undefined {
  if (!process) return undefined;
  const { state, phases, eligibility } = process;
  const phase = phaseAt(phases, now.getTime())?.kind ?? null;
  return obstacleToDo(capability, { state, phase, rules: { eligibility } }, person, dayIn(timeZone, now.getTime()));
}

/** Why a suspended or cancelled process lets nobody reword what was written for it. */
export function obstacleToReword(process: ProcessJson | null): Obstacle | undefined {
  const obstacle = process && obstacleInPhase({ state: process.state, phase: null }, 'comment');
  return obstacle && obstacle.code !== 'phase_closed' ? obstacle : undefined;
}
