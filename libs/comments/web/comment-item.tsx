import type { ReactNode } from 'react';
import { MAX_COMMENT_DEPTH, obstacleToComment, type Comment as CommentNoun } from '../domain/comment.ts';
import { reportPath } from '@participa/moderation/paths.ts';
import { Comment } from '@participa/kit/civic/comment.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { PersonChip } from '@participa/kit/parts/person-chip.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { Tag } from '@participa/kit/parts/tag.tsx';
import { Time } from '@participa/kit/parts/time.tsx';
import { InReview } from '@participa/moderation/web/in-review.tsx';
import { useMe } from '@participa/people/web/me.ts';
import { useFormat } from '@participa/shell/site-context.ts';
import { CommentForm } from './comment-form.tsx';
import { MyComment } from './my-comment.tsx';
import { commentActionPath, commentAnchor, repliesPath, type CommentedSubject } from './commented-subject.ts';
import type { MyCommentMarks } from './my-comment-marks.ts';
import { nameOfAuthor } from './name-of-author.ts';
import { Votes } from './votes.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { commentsTexts } from '../texts/texts.ts';
import { moderationTexts } from '@participa/moderation/texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';
import styles from './comments.module.css';

/** What every comment of a page knows. */
export interface CommentContext {
  subject: CommentedSubject;
  mine: MyCommentMarks;
  /** This page, to come back to. */
  back: string;
}

const stanceIcons = { for: 'thumbs-up', neutral: 'scale', against: 'thumbs-down' } as const;

interface CommentItemProps {
  comment: CommentNoun;
  context: CommentContext;
  /** The replies are shown elsewhere. */
  withoutReplies?: boolean;
}

/** A comment with what can be done about it, and its first replies unless they are shown elsewhere. */
export function CommentItem({ comment, context, withoutReplies }: CommentItemProps) {
  const comments = useTexts(commentsTexts);
  const moderation = useTexts(moderationTexts);
  const shell = useTexts(shellTexts);
  const { author, body, deleted, hidden: isHidden, inReview } = comment;
  const gone = deleted || isHidden;
  const name = nameOfAuthor(comment, { hidden: moderation.hiddenComment, deleted: comments.removedName, withdrawn: shell.withdrawnPerson });
  const official = author?.kind === 'municipality';
  const reply = useReply(comment, context, name);
  const replies = useReplies(comment, context);
  const meta = <CommentMeta comment={comment} />;
  return (
    <Comment
      id={commentAnchor(comment.id)}
      official={official}
      author={
        gone ? (
          <p className="soft small">{meta}</p>
        ) : (
          <PersonChip name={name} badge={official ? { label: shell.municipality, icon: 'landmark' } : undefined}>
            {meta}
          </PersonChip>
        )
      }
      votes={gone ? undefined : <MyVote comment={comment} context={context} name={name} />}
      more={gone ? undefined : <More comment={comment} context={context} name={name} />}
      reply={reply}
      replies={withoutReplies ? undefined : replies}
    >
      {gone ? (
        <p className="soft">{isHidden ? `${moderation.hiddenComment}.` : comments.removed}</p>
      ) : (
        <InReview on={inReview}>
          <PlainText text={body ?? ''} />
        </InReview>
      )}
    </Comment>
  );
}

interface PartProps {
  comment: CommentNoun;
  context: CommentContext;
  name: string;
}

function MyVote({ comment, context: { subject, mine, back }, name }: PartProps) {
  const { id } = comment;
  const down = mine.down.includes(id) ? 'down' : 'none';
  return (
    <Votes
      action={commentActionPath(subject)}
      comment={comment}
      name={name}
      isMine={mine.written.includes(id)}
      vote={mine.up.includes(id) ? 'up' : down}
      back={back}
    />
  );
}

/** For its author: to reword or delete it. For everybody else: to report it. */
function More({ comment, context: { subject, mine, back }, name }: PartProps) {
  const moderation = useTexts(moderationTexts);
  if (mine.written.includes(comment.id)) return <MyComment action={commentActionPath(subject)} comment={comment} back={back} />;
  return (
    <Anchor className="comment-mark" href={reportPath({ what: 'comment', id: comment.id, within: subject.id })}>
      <Icon name="flag" />
      {moderation.report.link}
      <span className="visually-hidden"> ({name})</span>
    </Anchor>
  );
}

/** The form for a reply, where one can be written. */
function useReply(
  { id, parent, depth, deleted, hidden, replies, replyCount }: CommentNoun,
  { subject, back }: CommentContext,
  name: string,
) {
  const me = useMe();
  const comments = useTexts(commentsTexts);
  if (!me || obstacleToComment(me, subject.closed, { deleted, hidden })) return undefined;
  // Beside the others when threads go no deeper.
  const thread = depth < MAX_COMMENT_DEPTH ? id : (parent ?? id);
  const seenInThread = replyCount > replies.length || replies.length > 2 || thread !== id;
  return {
    word: comments.reply,
    form: (
      <CommentForm
        action={commentActionPath(subject)}
        intent="publish"
        id={`reply-${id}`}
        label={comments.replyLabel(name)}
        texts={{ send: comments.publishReply, pending: comments.publishing }}
        fields={{ parent: id, back: seenInThread ? repliesPath(subject, thread) : back }}
      />
    ),
  };
}

/** The first replies, and the way to the others. */
function useReplies({ id, depth, replies, replyCount }: CommentNoun, context: CommentContext) {
  const comments = useTexts(commentsTexts);
  const format = useFormat();
  if (replyCount === 0 || depth === MAX_COMMENT_DEPTH) return undefined;
  const hiddenReplies = replyCount - replies.length;
  const items: ReactNode[] = replies.map((reply) => <CommentItem key={reply.id} comment={reply} context={context} />);
  const more = hiddenReplies > 0 && (
    <Anchor key="more" className="comment-mark" href={repliesPath(context.subject, id)}>
      {comments.moreReplies(hiddenReplies, format.number(hiddenReplies))}
    </Anchor>
  );
  return { word: comments.replies(replyCount, format.number(replyCount)), open: true, items: more ? [...items, more] : items };
}

/** When it was said, whether it was reworded, and from which side. */
function CommentMeta({ comment: { id, at, edited, stance } }: { comment: CommentNoun }) {
  const comments = useTexts(commentsTexts);
  const format = useFormat();
  return (
    <span className={styles.commentNotice}>
      <a href={`#${commentAnchor(id)}`}>
        <Time dateTime={at} title={format.dateTime(at)}>
          {format.ago(at)}
        </Time>
      </a>
      {edited && <span>{comments.edited}</span>}
      {stance && <Tag icon={stanceIcons[stance]}>{comments.stance[stance]}</Tag>}
    </span>
  );
}
