import type { Answer, ProposalState } from '../domain/proposal.ts';

/** A proposal with what its counters say and what its search reads. */
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

/** A row of `proposal_versions`. */
export interface VersionRows {
  proposal_id: string;
  version: number;
  title: string;
  body: string;
  at: string;
}

/** A row of `supports`. */
export interface SupportRows {
  proposal_id: string;
  person_id: string;
  created_at: string;
}
