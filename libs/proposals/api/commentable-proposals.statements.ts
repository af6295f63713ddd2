import { commentStatements } from '@participa/comments/api/comments.statements.ts';
import { moderationStatements } from '@participa/comments/api/moderated-comments.statements.ts';
import type { SubjectTables } from '@participa/comments/api/subject-tables.ts';
import { processJson } from '@participa/processes/api/process.sql.ts';

/** Proposals as what comments are about. */
export const proposalTables: SubjectTables = {
  kind: 'proposal',
  table: 'proposals',
  shown: 's.hidden_at IS NULL',
  title: 's.title',
  state: `json_build_object('state', s.state, 'hidden', s.hidden_at IS NOT NULL, 'process', ${processJson('s.process_id')})`,
  counters: { table: 'proposal_counters', key: 'proposal_id', comments: 'comments' },
};

export const proposalComments = commentStatements(proposalTables);
export const proposalCommentModeration = moderationStatements(proposalTables);
