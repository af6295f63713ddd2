import { useFetcher } from 'react-router';
import { obstacleToVoteComment, type Comment } from '../domain/comment.ts';
import { CommentVotes } from '@participa/kit/civic/comment.tsx';
import { useMe } from '@participa/people/web/me.ts';
import { useFormat } from '@participa/shell/site-context.ts';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { FetcherForms } from '@participa/shell/fetcher-forms.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { commentsTexts } from '../texts/texts.ts';

type CommentVote = 'up' | 'down' | 'none';
interface VoteCounts {
  up: number;
  down: number;
  mine: CommentVote;
}

interface VotesProps {
  /** Where a vote is sent. */
  action: string;
  comment: Comment;
  name: string;
  isMine: boolean;
  vote: CommentVote;
  back: string;
}

/** Agreeing or disagreeing with a comment: shown at once, and as it was counted when the answer comes. */
export function Votes({ action, comment, name, isMine, vote, back }: VotesProps) {
  const me = useMe();
  const comments = useTexts(commentsTexts);
  const format = useFormat();
  const fetcher = useFetcher<VoteCounts | FormRefusal>({ key: `vote-${comment.id}` });
  const { data, formData } = fetcher;
  const latest: VoteCounts = data && 'mine' in data ? data : { up: comment.up, down: comment.down, mine: vote };
  const mine = formData ? (formData.get('vote') as CommentVote) : latest.mine;
  const counted = (side: 'up' | 'down') => format.number(latest[side] + Number(mine === side) - Number(latest.mine === side));
  // A visitor may press: she is led to sign in and back.
  const obstacle = me ? obstacleToVoteComment(me, { mine: isMine, deleted: comment.deleted }) : undefined;
  return (
    <FetcherForms fetcher={fetcher} everyPress>
      <CommentVotes
        action={action}
        up={{ label: comments.agree(name), count: counted('up'), chosen: mine === 'up' }}
        down={{ label: comments.disagree(name), count: counted('down'), chosen: mine === 'down' }}
        fields={{ intent: 'vote', comment: comment.id, back }}
        disabled={obstacle !== undefined}
      />
      {data && 'error' in data && !formData && (
        <p className="field-error" role="alert">
          {comments.failed}. {data.error.message}
        </p>
      )}
    </FetcherForms>
  );
}
