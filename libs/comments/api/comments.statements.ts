import { insertAuditEvents } from '@participa/audit/api/audit-event.sql.ts';
import type { WatchSettings } from '@participa/moderation/domain/settings.ts';
import { watchColumn } from '@participa/moderation/api/content-watch.ts';
import { bool, int, json, text, timestamptz, uuid } from '@participa/platform/database/column-types.ts';
import { composedSql, sql } from '@participa/platform/database/sql.ts';
import type { Phase } from '@participa/processes/domain/phase.ts';
import type { ProcessState } from '@participa/processes/domain/process.ts';
import type { ProposalState } from '@participa/proposals/domain/proposal.ts';
import type { CommentText } from '../domain/comment.ts';
import { commentJson, type CommentJson } from './comment-reading.ts';

/** The comment that is replied to. */
interface ParentJson {
  id: string;
  parent: string | null;
  depth: number;
  deleted: boolean;
  hidden: boolean;
}

const parentJson = `json_build_object('id', o.id, 'parent', o.parent_id, 'depth', o.depth,
  'deleted', o.deleted_at IS NOT NULL, 'hidden', o.hidden_at IS NOT NULL)`;

/**
 * The proposal, and the comment replied to, held until the end. Locks are taken in the order in which they are named: the counters
 * first, as withdrawing does, so that neither waits for the other; and a row that is locked is read as it is after the wait.
 */
export const subjectToComment = composedSql({
  name: 'comments.subjectToComment',
  params: { proposal: uuid, parent: uuid.nullable },
  row: {
    state: text.as<ProposalState>(),
    hidden: bool.asserted,
    watch: json.as<WatchSettings>().nullable,
    parent: json.as<ParentJson>().nullable,
    /** Of the process that the proposal was written for, if any. */
    process: json.as<{ state: ProcessState; phases: Phase[] }>().nullable,
    read_at: timestamptz.asserted,
  },
  text: ({ reply }: { reply: boolean }) => `
    SELECT p.state, p.hidden_at IS NOT NULL AS hidden, ${watchColumn}, ${reply ? parentJson : 'NULL::json'} AS parent,
           (SELECT json_build_object('state', r.state, 'phases', r.rules->'phases') FROM processes r
             WHERE r.tenant_id = p.tenant_id AND r.id = p.process_id) AS process,
           clock_timestamp() AS read_at
      FROM proposals p JOIN proposal_counters c ON c.tenant_id = p.tenant_id AND c.proposal_id = p.id
      ${reply ? 'JOIN comments o ON o.tenant_id = p.tenant_id AND o.proposal_id = p.id AND o.id = $parent' : ''}
     WHERE p.tenant_id = $tenant AND p.id = $proposal FOR UPDATE OF c FOR SHARE OF p ${reply ? 'FOR UPDATE OF o' : ''}`,
  examples: [{ reply: false }, { reply: true }],
});

/** Writes a comment, counts it at its parent and its proposal, and logs it. */
export const publishComment = sql({
  name: 'comments.publish',
  records: ['comment.published'],
  params: {
    id: uuid,
    proposal: uuid,
    parent: uuid.nullable,
    depth: int,
    author: uuid,
    body: text,
    stance: text.as<NonNullable<CommentText['stance']>>().nullable,
    now: timestamptz,
    event: uuid,
  },
  text: `
    WITH written AS (
      INSERT INTO comments (tenant_id, id, proposal_id, parent_id, depth, author_id, body, stance, up, down, replies, created_at)
      VALUES ($tenant, $id, $proposal, $parent, $depth, $author, $body, $stance, 0, 0, 0, $now)),
    answered AS (UPDATE comments SET replies = replies + 1 WHERE tenant_id = $tenant AND id = $parent::uuid),
    noted AS (
      ${insertAuditEvents(`
        VALUES ($tenant, $event, $author, 'comment.published', $id, '{}')`)})
    UPDATE proposal_counters SET comments = comments + 1 WHERE tenant_id = $tenant AND proposal_id = $proposal`,
});

/** A comment that is about to be changed, held with its proposal's counters. */
export const commentToChange = sql({
  name: 'comments.toChange',
  params: { proposal: uuid, comment: uuid, person: uuid },
  row: { mine: bool.asserted, deleted: bool.asserted, hidden: bool.asserted, at: timestamptz },
  text: `
    SELECT m.author_id = $person AS mine, m.deleted_at IS NOT NULL AS deleted, m.hidden_at IS NOT NULL AS hidden, m.created_at AS at
      FROM comments m JOIN proposal_counters c ON c.tenant_id = m.tenant_id AND c.proposal_id = m.proposal_id
     WHERE m.tenant_id = $tenant AND c.tenant_id = $tenant AND m.proposal_id = $proposal AND m.id = $comment
       FOR UPDATE OF c FOR UPDATE OF m`,
});

/** A comment as its author sees it after a change, whether or not its proposal is shown. */
export const changedComment = sql({
  name: 'comments.changed',
  params: { comment: uuid },
  row: { comment: json.as<CommentJson>().asserted },
  text: `SELECT ${commentJson()} AS comment FROM comments m1 WHERE m1.tenant_id = $tenant AND m1.id = $comment`,
});

/** Empties a comment: its place stays, with its replies. `replies` of the parent keeps counting it, the proposal's counter does not. */
export const emptyComment = sql({
  name: 'comments.empty',
  params: { proposal: uuid, comment: uuid, now: timestamptz },
  text: `
    WITH emptied AS (
      UPDATE comments SET body = '', stance = NULL, deleted_at = $now WHERE tenant_id = $tenant AND id = $comment)
    UPDATE proposal_counters SET comments = comments - 1 WHERE tenant_id = $tenant AND proposal_id = $proposal`,
});
