import type { DemoStance } from './story.ts';

/** A row of `comments`. */
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

/** A row of `comment_votes`. */
export interface CommentVoteRows {
  comment_id: string;
  person_id: string;
  value: 1 | -1;
}
