import { array, enum as oneOf, int, object } from 'zod';
import { Comment, CommentOrder, CommentText } from './domain/comment.ts';
import { Id } from '@participa/base/identifier.ts';
import { page, Paging } from '@participa/base/paging.ts';
import { route } from '@participa/base/route.ts';

const of = object({ id: Id });
const one = object({ id: Id, comment: Id });

/** The votes of a comment after mine. */
const CommentVoteCounts = object({ up: int(), down: int(), mine: oneOf(['up', 'down', 'none']) });

/** The routes of the comments on one kind of subject: `commentRoutes('/proposals/:id', 'proposal')` in the contract of its room. */
export const commentRoutes = (subject: `/${string}/:id`, noun: string) => ({
  list: route(`GET ${subject}/comments`, {
    summary: `Comments of a ${noun}: roots with their first replies; with \`parent\`, the replies of that comment`,
    can: 'public.read',
    params: of,
    query: object({ ...Paging, order: CommentOrder.default('oldest'), parent: Id.optional() }),
    reply: page(Comment),
    shared: true,
  }),
  mine: route(`GET ${subject}/comments/mine`, {
    summary: `Which comments of a ${noun} I wrote and which I voted up or down; the latest 500 of each`,
    can: 'account.own',
    params: of,
    reply: object({ written: array(Id), up: array(Id), down: array(Id) }),
  }),
  one: route(`GET ${subject}/comments/:comment`, {
    summary: 'One comment with its first replies',
    can: 'public.read',
    params: one,
    reply: Comment,
    shared: true,
  }),
  publish: route(`POST ${subject}/comments`, {
    summary: `Comment on a ${noun}, or reply to a comment with \`parent\``,
    can: 'comment.write',
    records: ['comment.published'],
    params: of,
    body: CommentText.strict(),
    reply: Comment,
    status: 201,
    rateLimit: 'commenting',
  }),
  edit: route(`PUT ${subject}/comments/:comment`, {
    summary: 'Reword a comment of mine within a day; it is marked as edited',
    can: 'comment.write',
    records: ['comment.edited'],
    params: one,
    body: CommentText.pick({ body: true }).strict(),
    reply: Comment,
    rateLimit: 'commenting',
  }),
  remove: route(`DELETE ${subject}/comments/:comment`, {
    summary: 'Delete a comment of mine; its place stays',
    can: 'comment.write',
    records: ['comment.deleted'],
    params: one,
  }),
  vote: route(`PUT ${subject}/comments/:comment/vote`, {
    summary: 'Vote a comment up or down; "none" takes my vote back',
    can: 'comment.vote',
    records: ['comment.voted'],
    params: one,
    body: object({ value: oneOf(['up', 'down', 'none']) }).strict(),
    reply: CommentVoteCounts,
  }),
});
export type CommentRoutes = ReturnType<typeof commentRoutes>;
