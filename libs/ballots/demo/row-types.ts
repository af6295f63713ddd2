import type { AuditEventRows } from '@participa/audit/demo/audit-event-rows.ts';
import type { ProjectState } from '@participa/budgets/domain/cycle.ts';
import type { ProcessRules } from '@participa/processes/domain/process.ts';

/** A budget cycle, by table. */
export interface CycleRows {
  process: {
    id: string;
    kind: 'budget';
    title: string;
    summary: string;
    state: 'open';
    rules: ProcessRules;
    rules_hash: string;
    opened_at: string;
    copied_from: null;
    created_at: string;
  };
  acts: {
    process_id: string;
    number: number;
    kind: string;
    reason: string;
    facts: Record<string, string>;
    rules_hash: string;
    at: string;
    actor_id: string | null;
  }[];
  followers: { process_id: string; person_id: string; since: string }[];
  groups: { id: string; budget_id: string; name: string; choose: 'one' | 'several'; position: number }[];
  headings: HeadingRows[];
  projects: ProjectRows[];
  ballots: BallotRows[];
  closings: {
    budget_id: string;
    closed_at: string;
    ballots: number;
    web: number;
    desk: number;
    paper: number;
    counted_at: string;
    published_at: string | null;
  }[];
  counts: CountRows[];
  works: {
    project_id: string;
    stage: string;
    approved: number;
    contracted: number | null;
    spent: number;
    contractor: string | null;
    contract_url: null;
    updated_at: string;
  }[];
  news: { project_id: string; id: string; stage: string; text: string; at: string }[];
  auditEvents: AuditEventRows[];
  /** Proposals published from this moment on belong to it; null when it gathers none. */
  gathersSince: number | null;
}

export interface HeadingRows {
  id: string;
  budget_id: string;
  group_id: string;
  name: string;
  zone: string | null;
  money: number;
  population: number;
  position: number;
}

export interface ProjectRows {
  id: string;
  budget_id: string;
  heading_id: string;
  number: number;
  title: string;
  body: string;
  state: ProjectState;
  cost: number | null;
  yearly_cost: number | null;
  months: number | null;
  department: string | null;
  reason: string | null;
  note: string | null;
  due_on: string | null;
  evaluated_at: string | null;
  proposal_id: null;
  created_at: string;
}

export interface BallotRows {
  budget_id: string;
  voter_key: string;
  person_id: string;
  channel: string;
  saved: number[];
  saved_at: string;
  chosen: number[];
  cast_at: string;
  revision: number;
  receipt: string;
}

export interface CountRows {
  budget_id: string;
  heading_id: string;
  ballots: number;
  spent: number;
  won: number[];
  outcome: object;
}
