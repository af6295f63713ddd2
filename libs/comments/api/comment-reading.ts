import { MAX_COMMENT_DEPTH, type Comment } from '../domain/comment.ts';
import { byline } from '@participa/people/domain/person.ts';
import { authorJson } from '@participa/people/api/person.sql.ts';
import type { AuthorJson } from '@participa/people/api/person-json.ts';

/** How many direct replies are shown under a comment before one asks for more. */
const FIRST_REPLIES = 3;

/** A comment with its author and its first replies, as the database builds it. */
export interface CommentJson extends Pick<Comment, 'id' | 'parent' | 'depth' | 'stance' | 'up' | 'down' | 'replyCount'> {
  author: AuthorJson;
  body: string;
  created_at: string;
  edited_at: string | null;
  deleted_at: string | null;
  hidden_at: string | null;
  in_review_since: string | null;
  replies: CommentJson[];
}

/** An expression that gives the row `m<level>` of comments as `CommentJson`, its author and the replies below it looked up. */
export const commentJson = (level = 1): string => {
  const m = `m${level}`;
  return `json_build_object('id', ${m}.id, 'parent', ${m}.parent_id, 'depth', ${m}.depth, 'author', ${authorJson(`${m}.author_id`)},
    'body', ${m}.body, 'stance', ${m}.stance, 'up', ${m}.up, 'down', ${m}.down, 'replyCount', ${m}.replies,
    'created_at', ${m}.created_at, 'edited_at', ${m}.edited_at, 'deleted_at', ${m}.deleted_at,
    'hidden_at', ${m}.hidden_at, 'in_review_since', ${m}.in_review_since,
    'replies', ${level < MAX_COMMENT_DEPTH ? firstReplies(level + 1) : `'[]'::json`})`;
};

const firstReplies = (level: number): string => {
  const [m, above] = [`m${level}`, `m${level - 1}`];
  return `(SELECT coalesce(json_agg(${commentJson(level)} ORDER BY ${m}.created_at, ${m}.id), '[]') FROM (
     SELECT r.* FROM comments r WHERE r.tenant_id = $tenant AND r.parent_id = ${above}.id AND ${above}.replies > 0
      ORDER BY r.created_at, r.id LIMIT ${FIRST_REPLIES}) ${m})`;
};

/** What everybody may read. A deleted or hidden comment keeps its place and its replies, without words or author. */
export function toComment(json: CommentJson): Comment {
  const deleted = json.deleted_at !== null;
  const hidden = json.hidden_at !== null;
  const gone = deleted || hidden;
  return {
    id: json.id,
    parent: json.parent,
    depth: json.depth,
    author: gone ? null : byline(json.author.name, json.author.roles),
    body: gone ? null : json.body,
    stance: gone ? null : json.stance,
    up: json.up,
    down: json.down,
    replyCount: json.replyCount,
    at: new Date(json.created_at).toISOString(),
    edited: json.edited_at !== null && !gone,
    deleted,
    hidden,
    inReview: json.in_review_since !== null && !gone,
    replies: json.replies.map(toComment),
  };
}
