import type { Process, ProcessKind, ProcessRules, ProcessState } from '../domain/process.ts';
import { phaseAt } from '../domain/phase.ts';
import type { Clock } from '@participa/platform/clock.ts';

/** What every reading of a process needs; `read_at` is the database's time, by which its phase is known. */
export const processColumns = `p.id, p.kind, p.title, p.summary, p.state, p.rules, p.rules_hash, p.opened_at, p.copied_from, clock_timestamp() AS read_at,
  (SELECT count(*)::int FROM process_followers f WHERE f.tenant_id = p.tenant_id AND f.process_id = p.id) AS followers`;

export interface ProcessSql {
  id: string;
  kind: ProcessKind;
  title: string;
  summary: string;
  state: ProcessState;
  rules: ProcessRules;
  rules_hash: string | null;
  opened_at: Date | null;
  copied_from: string | null;
  read_at: Date;
  followers: number;
}

/** The process as everybody may read it, in the phase of the moment in which it was read. */
export const toProcess = ({ rules_hash, opened_at, copied_from, read_at, ...rest }: ProcessSql, clock: Clock): Process => ({
  ...rest,
  rulesHash: rules_hash,
  openedAt: opened_at?.toISOString() ?? null,
  phase: phaseAt(rest.rules.phases, clock.byDatabase(read_at).getTime())?.kind ?? null,
  copiedFrom: copied_from,
});
