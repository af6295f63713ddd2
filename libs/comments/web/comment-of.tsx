import type { ReactNode } from 'react';
import { MAX_DEPTH, obstacleToComment, type Comment as CommentNoun } from '../domain/comment.ts';
import { obstacleInPhase } from '@participa/processes/domain/doing.ts';
import type { Proposal } from '@participa/proposals/domain/proposal.ts';
import { Comment } from '@participa/kit/civic/comment.tsx';
import { Anchor } from '@participa/kit/parts/elements.tsx';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { PersonChip } from '@participa/kit/parts/person-chip.tsx';
import { PlainText } from '@participa/kit/parts/prose.tsx';
import { Tag } from '@participa/kit/parts/tag.tsx';
import { Time } from '@participa/kit/parts/time.tsx';
import { InReview } from '@participa/shell/in-review.tsx';
import { useFormat, usePlace } from '@participa/shell/place.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { CommentForm } from './comment-form.tsx';
import { MyComment } from './my-comment.tsx';
import { anchorOf, threadOf, type Mine } from './reading.ts';
import { Votes } from './votes.tsx';

/** What every comment of a page knows. */
export interface Around {
  proposal: Proposal;
  mine: Mine;
  key: string;
  /** This page, to come back to. */
  back: string;
}

const stanceIcons = { for: 'thumbs-up', neutral: 'scale', against: 'thumbs-down' } as const;

/** A comment with what can be done about it, and its first replies unless they are shown elsewhere. */
export function CommentOf({ comment, around, bare }: { comment: CommentNoun; around: Around; bare?: boolean }) {
  const { me } = usePlace();
  const { comments, moderation, shell } = useMessages();
  const format = useFormat();
  const { proposal, mine, key, back } = around;
  const { id, author, body, deleted, hidden: isHidden, inReview, depth, replies, replyCount } = comment;
  const gone = deleted || isHidden;
  const written = mine.written.includes(id);
  const name = isHidden
    ? moderation.hiddenComment
    : deleted
      ? comments.removedName
      : author?.kind === 'withdrawn' || !author
        ? shell.withdrawnPerson
        : author.name;
  const official = author?.kind === 'municipality';
  const hidden = replyCount - replies.length;
  // Beside the others when threads go no deeper.
  const thread = depth < MAX_DEPTH ? id : (comment.parent ?? id);
  const more = hidden > 0 && depth < MAX_DEPTH && (
    <Anchor key="more" className="comment-mark" href={threadOf(proposal.id, id)}>
      {comments.moreReplies(hidden, format.number(hidden))}
    </Anchor>
  );
  const items: ReactNode[] = replies.map((reply) => <CommentOf key={reply.id} comment={reply} around={around} />);
  return (
    <Comment
      id={anchorOf(id)}
      official={official}
      author={
        gone ? (
          <p className="soft small">
            <Said comment={comment} />
          </p>
        ) : (
          <PersonChip name={name} badge={official ? { label: shell.municipality, icon: 'landmark' } : undefined}>
            <Said comment={comment} />
          </PersonChip>
        )
      }
      votes={
        gone ? undefined : (
          <Votes
            proposal={proposal.id}
            comment={comment}
            name={name}
            written={written}
            vote={mine.up.includes(id) ? 'up' : mine.down.includes(id) ? 'down' : 'none'}
            back={back}
          />
        )
      }
      more={
        gone ? undefined : written ? (
          <MyComment proposal={proposal.id} comment={comment} back={back} />
        ) : (
          <Anchor className="comment-mark" href={`/denunciar?que=comentario&id=${id}&en=${proposal.id}`}>
            <Icon name="flag" />
            {moderation.report.link}
            <span className="said"> ({name})</span>
          </Anchor>
        )
      }
      reply={
        me &&
        !obstacleToComment(me, proposal, { deleted, hidden: isHidden }) &&
        !(proposal.process && obstacleInPhase(proposal.process, 'comment'))
          ? {
              word: comments.reply,
              form: (
                <CommentForm
                  proposal={proposal.id}
                  deed="publish"
                  id={`reply-${id}`}
                  label={comments.replyLabel(name)}
                  words={{ send: comments.publishReply, pending: comments.publishing }}
                  fields={{
                    parent: id,
                    key: `${key}-${id}`,
                    volver: hidden > 0 || replies.length > 2 || thread !== id ? threadOf(proposal.id, thread) : back,
                  }}
                />
              ),
            }
          : undefined
      }
      replies={
        bare || replyCount === 0 || depth === MAX_DEPTH
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
function Said({ comment: { id, at, edited, stance } }: { comment: CommentNoun }) {
  const { comments } = useMessages();
  const format = useFormat();
  return (
    <span className="comment-said">
      <a href={`#${anchorOf(id)}`}>
        <Time dateTime={at} title={format.dateTime(at)}>
          {format.ago(at)}
        </Time>
      </a>
      {edited && <span>{comments.edited}</span>}
      {stance && <Tag icon={stanceIcons[stance]}>{comments.stance[stance]}</Tag>}
    </span>
  );
}
