import type { ReactNode } from 'react';
import { MAX_COMMENT_DEPTH, obstacleToComment, type Comment as CommentNoun } from '../domain/comment.ts';
import { obstacleToCommentOn } from '@participa/proposals/domain/commenting.ts';
import type { Proposal } from '@participa/proposals/domain/proposal.ts';
import { reportPath } from '@participa/moderation/paths.ts';
import { Comment } from '@participa/kit/civic/comment.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { PersonChip } from '@participa/kit/parts/person-chip.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { Tag } from '@participa/kit/parts/tag.tsx';
import { Time } from '@participa/kit/parts/time.tsx';
import { InReview } from '@participa/shell/in-review.tsx';
import { useFormat, useSite } from '@participa/shell/site-context.ts';
import { CommentForm } from './comment-form.tsx';
import { MyComment } from './my-comment.tsx';
import { commentAnchor, repliesPath, type MyCommentMarks } from './comment-list.ts';
import { Votes } from './votes.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { commentsTexts } from '../texts/texts.ts';
import { moderationTexts } from '@participa/moderation/texts/texts.ts';
import { shellTexts } from '@participa/shell/texts/texts.ts';

/** What every comment of a page knows. */
export interface CommentContext {
  proposal: Proposal;
  mine: MyCommentMarks;
  /** This page, to come back to. */
  back: string;
}

const stanceIcons = { for: 'thumbs-up', neutral: 'scale', against: 'thumbs-down' } as const;

/** A comment with what can be done about it, and its first replies unless they are shown elsewhere. */
export function CommentItem({
  comment,
  context,
  withoutReplies,
}: {
  comment: CommentNoun;
  context: CommentContext;
  withoutReplies?: boolean;
}) {
  const { me } = useSite();
  const comments = useTexts(commentsTexts);
  const moderation = useTexts(moderationTexts);
  const shell = useTexts(shellTexts);
  const format = useFormat();
  const { proposal, mine, back } = context;
  const { id, author, body, deleted, hidden: isHidden, inReview, depth, replies, replyCount } = comment;
  const gone = deleted || isHidden;
  const isMine = mine.written.includes(id);
  const name = isHidden
    ? moderation.hiddenComment
    : deleted
      ? comments.removedName
      : author?.kind === 'withdrawn' || !author
        ? shell.withdrawnPerson
        : author.name;
  const official = author?.kind === 'municipality';
  const hiddenReplies = replyCount - replies.length;
  // Beside the others when threads go no deeper.
  const thread = depth < MAX_COMMENT_DEPTH ? id : (comment.parent ?? id);
  const more = hiddenReplies > 0 && depth < MAX_COMMENT_DEPTH && (
    <Anchor key="more" className="comment-mark" href={repliesPath(proposal.id, id)}>
      {comments.moreReplies(hiddenReplies, format.number(hiddenReplies))}
    </Anchor>
  );
  const items: ReactNode[] = replies.map((reply) => <CommentItem key={reply.id} comment={reply} context={context} />);
  return (
    <Comment
      id={commentAnchor(id)}
      official={official}
      author={
        gone ? (
          <p className="soft small">
            <CommentMeta comment={comment} />
          </p>
        ) : (
          <PersonChip name={name} badge={official ? { label: shell.municipality, icon: 'landmark' } : undefined}>
            <CommentMeta comment={comment} />
          </PersonChip>
        )
      }
      votes={
        gone ? undefined : (
          <Votes
            proposal={proposal.id}
            comment={comment}
            name={name}
            isMine={isMine}
            vote={mine.up.includes(id) ? 'up' : mine.down.includes(id) ? 'down' : 'none'}
            back={back}
          />
        )
      }
      more={
        gone ? undefined : isMine ? (
          <MyComment proposal={proposal.id} comment={comment} back={back} />
        ) : (
          <Anchor className="comment-mark" href={reportPath({ what: 'comment', id, proposal: proposal.id })}>
            <Icon name="flag" />
            {moderation.report.link}
            <span className="said"> ({name})</span>
          </Anchor>
        )
      }
      reply={
        me && !obstacleToComment(me, obstacleToCommentOn(proposal), { deleted, hidden: isHidden })
          ? {
              word: comments.reply,
              form: (
                <CommentForm
                  proposal={proposal.id}
                  intent="publish"
                  id={`reply-${id}`}
                  label={comments.replyLabel(name)}
                  texts={{ send: comments.publishReply, pending: comments.publishing }}
                  fields={{
                    parent: id,
                    back: hiddenReplies > 0 || replies.length > 2 || thread !== id ? repliesPath(proposal.id, thread) : back,
                  }}
                />
              ),
            }
          : undefined
      }
      replies={
        withoutReplies || replyCount === 0 || depth === MAX_COMMENT_DEPTH
          ? undefined
          : { word: comments.replies(replyCount, format.number(replyCount)), open: true, items: more ? [...items, more] : items }
      }
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

/** When it was said, whether it was reworded, and from which side. */
function CommentMeta({ comment: { id, at, edited, stance } }: { comment: CommentNoun }) {
  const comments = useTexts(commentsTexts);
  const format = useFormat();
  return (
    <span className="comment-said">
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
