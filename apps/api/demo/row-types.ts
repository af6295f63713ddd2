import type { AuditEvent } from '@participa/audit/domain/audit-event.ts';
import type { ProjectState } from '@participa/budgets/domain/cycle.ts';
import type { ProcessRules } from '@participa/processes/domain/process.ts';
import type { Answer, ProposalState } from '@participa/proposals/domain/proposal.ts';
import type { Role } from '@participa/base/roles.ts';
import type { DemoStance } from './story.ts';

/** The rows of one tenant's story, by table; every moment in ISO 8601. */
export interface StoryRows {
  people: PersonRows[];
  proposals: ProposalRows[];
  versions: { proposal_id: string; version: number; title: string; body: string; at: string }[];
  supports: { proposal_id: string; person_id: string; created_at: string }[];
  comments: CommentRows[];
  votes: { comment_id: string; person_id: string; value: 1 | -1 }[];
  cycles: CycleRows[];
  moderation: ModerationRows[];
  auditEvents: {
    id: string;
    at: string;
    actor_id: string | null;
    action: AuditEvent['action'];
    subject_id: string | null;
    facts: AuditEvent['facts'];
  }[];
}

export interface PersonRows {
  id: string;
  email: string;
  name: string;
  password_hash: string | null;
  roles: Role[];
  email_confirmed_at: string;
  verified_at: string | null;
  created_at: string;
  /** From the roll, hexadecimal as PostgreSQL reads bytes; null where she has not proved it. */
  roll_key: string | null;
  born: string | null;
  zone: string | null;
}

export interface ProposalRows {
  id: string;
  author_id: string;
  title: string;
  body: string;
  zone: string;
  topic: string;
  state: ProposalState;
  visible: boolean;
  version: number;
  published_at: string;
  edited_at: string | null;
  answer: (typeof Answer)['_output'] | null;
  random_position: number;
  title_key: string;
  searched: string;
  supports: number;
  comments: number;
  process_id: string | null;
}

export interface CommentRows {
  id: string;
  subject_kind: string;
  subject_id: string;
  parent_id: string | null;
  depth: number;
  author_id: string;
  body: string;
  stance: DemoStance | null;
  up: number;
  down: number;
  replies: number;
  created_at: string;
  hidden_at: string | null;
  hiding_id: string | null;
}

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
  auditEvents: StoryRows['auditEvents'];
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

/** A thing that was reported, by table. */
export interface ModerationRows {
  items: {
    id: string;
    what: string;
    within_kind: string;
    within_id: string;
    author_id: string;
    track: string;
    urgency: number;
    concerns: string[];
    reports: number;
    words: string[];
    opened_at: string;
    due_at: string;
    state: string;
    cleared: boolean;
    taken_by: null;
    decided_at: string | null;
  }[];
  reports: {
    item_id: string;
    reporter: string;
    person_id: string | null;
    track: string;
    reason: string;
    text: string | null;
    folded: boolean;
    at: string;
  }[];
  decisions: {
    id: string;
    batch: string;
    item_id: string;
    what: string;
    within_kind: string;
    within_id: string;
    person_id: string;
    action: string;
    rule: string | null;
    facts: string | null;
    title: string;
    body: string;
    at: string;
    decided_by: string;
    waited_since: string;
    was: string;
  }[];
  appeals: { decision_id: string; against: string; text: string; at: string }[];
}
