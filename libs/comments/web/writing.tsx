import { useLoaderData } from 'react-router';
import { obstacleToComment } from '../domain/comment.ts';
import { obstacleInPhase } from '@participa/processes/domain/doing.ts';
import type { Proposal } from '@participa/proposals/domain/proposal.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Panel } from '@participa/kit/parts/prose.tsx';
import { Mistakes } from '@participa/shell/mistakes.tsx';
import { usePlace } from '@participa/shell/place.ts';
import type { Wrong } from '@participa/shell/refusals.ts';
import { useMessages } from '@participa/shell/speech.tsx';
import { CommentForm } from './comment-form.tsx';
import { partOf } from './reading.ts';

interface WritingProps {
  proposal: Proposal;
  wrong: Wrong | undefined;
  back: string;
}

/** The form for a comment of one's own, or what is missing for it. */
export function Writing({ proposal, wrong, back }: WritingProps) {
  const { me } = usePlace();
  const { key } = useLoaderData<{ key: string }>();
  const { comments, errors } = useMessages();
  if (!me) {
    return (
      <Panel level={3} title={comments.visitor}>
        <div>
          <LinkButton variant="secondary" icon="log-in" href={`/entrar?volver=${encodeURIComponent(partOf(proposal.id))}`}>
            {comments.enter}
          </LinkButton>
        </div>
      </Panel>
    );
  }
  const obstacle = obstacleToComment(me, proposal) ?? (proposal.process ? obstacleInPhase(proposal.process, 'comment') : undefined);
  if (obstacle) return <p className="soft">{errors.refusals[obstacle.code](obstacle.facts ?? {})}</p>;
  const mine = wrong?.typed['deed'] === 'publish' && !wrong.typed['parent'] ? wrong : undefined;
  return (
    <div className="comment-own">
      <CommentForm
        proposal={proposal.id}
        deed="publish"
        id="body"
        label={comments.write}
        hint={comments.writeHint}
        words={{ send: comments.publish, pending: comments.publishing }}
        fields={{ key, volver: back }}
        withStance
        refused={mine}
      />
    </div>
  );
}

/** Without scripts, a refused reply or correction comes back over the comments, with all that was typed. */
export function RefusedDeed({ proposal, wrong }: { proposal: Proposal; wrong: Wrong | undefined }) {
  const { comments } = useMessages();
  if (!wrong) return null;
  const { deed, parent, comment = '', volver = '', key = '' } = wrong.typed;
  if (deed === 'publish' && !parent) return null;
  if (deed === 'vote' || deed === 'remove') return <Mistakes wrong={wrong} fields={[]} />;
  const edits = deed === 'edit';
  return (
    <div className="comment-again">
      <Panel level={3} title={edits ? comments.editLabel : comments.reply}>
        <CommentForm
          proposal={proposal.id}
          deed={edits ? 'edit' : 'publish'}
          id="again"
          label={edits ? comments.editLabel : comments.reply}
          words={edits ? { send: comments.save, pending: comments.saving } : { send: comments.publishReply, pending: comments.publishing }}
          fields={edits ? { comment, volver } : { parent: parent ?? '', volver, key }}
          refused={wrong}
        />
      </Panel>
    </div>
  );
}
