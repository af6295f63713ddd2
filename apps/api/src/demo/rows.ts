import type { Deed } from '@participa/domain/audit/deed.ts';
import type { Answer, ProposalState } from '@participa/domain/proposals/proposal.ts';
import type { Role } from '@participa/domain/people/permissions.ts';
import type { DemoStance } from './story.ts';

/** The rows of one tenant's story, by table; every moment in ISO 8601. */
export interface StoryRows {
  people: PersonRows[];
  proposals: ProposalRows[];
  versions: { proposal_id: string; version: number; title: string; body: string; at: string }[];
  supports: { proposal_id: string; person_id: string; created_at: string }[];
  comments: CommentRows[];
  votes: { comment_id: string; person_id: string; value: 1 | -1 }[];
  deeds: { id: string; at: string; actor_id: string | null; action: Deed['action']; subject_id: string | null; facts: Deed['facts'] }[];
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
  lot: number;
  title_key: string;
  searched: string;
  supports: number;
  comments: number;
}

export interface CommentRows {
  id: string;
  proposal_id: string;
  parent_id: string | null;
  depth: number;
  author_id: string;
  body: string;
  stance: DemoStance | null;
  up: number;
  down: number;
  replies: number;
  created_at: string;
}
