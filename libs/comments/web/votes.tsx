import { useFetcher } from 'react-router';
import { obstacleToVoteComment, type Comment } from '../domain/comment.ts';
import { CommentVotes } from '@participa/kit/civic/comment.tsx';
import { useFormat, usePlace } from '@participa/shell/place.ts';
import type { Wrong } from '@participa/shell/refusals.ts';
import { SentBy } from '@participa/shell/sent-by.tsx';
import { useMessages } from '@participa/shell/speech.tsx';

type Vote = 'up' | 'down' | 'none';
interface Voted {
  up: number;
  down: number;
  mine: Vote;
}

interface VotesProps {
  proposal: string;
  comment: Comment;
  name: string;
  written: boolean;
  vote: Vote;
  back: string;
}

/** Agreeing or disagreeing with a comment: shown at once, and as it was counted when the answer comes. */
export function Votes({ proposal, comment, name, written, vote, back }: VotesProps) {
  const { me } = usePlace();
  const { comments } = useMessages();
  const format = useFormat();
  const fetcher = useFetcher<Voted | Wrong>({ key: `vote-${comment.id}` });
  const { data, formData } = fetcher;
  const told: Voted = data && 'mine' in data ? data : { up: comment.up, down: comment.down, mine: vote };
  const mine = formData ? (formData.get('vote') as Vote) : told.mine;
  const counted = (side: 'up' | 'down') => format.number(told[side] + Number(mine === side) - Number(told.mine === side));
  // A visitor may press: she is led to sign in and back.
  const obstacle = me ? obstacleToVoteComment(me, { mine: written, deleted: comment.deleted }) : undefined;
  return (
    <SentBy fetcher={fetcher}>
      <CommentVotes
        action={`/propuestas/${proposal}?index`}
        up={{ label: comments.agree(name), count: counted('up'), chosen: mine === 'up' }}
        down={{ label: comments.disagree(name), count: counted('down'), chosen: mine === 'down' }}
        fields={{ deed: 'vote', comment: comment.id, volver: back }}
        disabled={obstacle !== undefined}
      />
      {data && 'error' in data && !formData && (
        <p className="field-error" role="alert">
          {comments.failed}. {data.error.message}
        </p>
      )}
    </SentBy>
  );
}
