import { obstacleToComment } from '../domain/comment.ts';
import { obstacleToCommentOn } from '@participa/proposals/domain/commenting.ts';
import type { Proposal } from '@participa/proposals/domain/proposal.ts';
import { signInPath } from '@participa/people/paths.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Panel } from '@participa/kit/parts/prose.tsx';
import { FormErrors } from '@participa/shell/form-errors.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { CommentForm } from './comment-form.tsx';
import { commentsPath } from './comment-list.ts';
import { useRefusalText, useTexts } from '@participa/shell/page-language.tsx';
import { commentsRefusals, commentsTexts } from '../texts/texts.ts';

interface NewCommentProps {
  proposal: Proposal;
  refusal: FormRefusal | undefined;
  back: string;
}

/** The form for a comment of one's own, or what is missing for it. */
export function NewComment({ proposal, refusal, back }: NewCommentProps) {
  const { me } = useSite();
  const comments = useTexts(commentsTexts);
  const refusalText = useRefusalText(commentsRefusals);
  if (!me) {
    return (
      <Panel level={3} title={comments.visitor}>
        <div>
          <LinkButton variant="secondary" icon="log-in" href={signInPath({ back: commentsPath(proposal.id) })}>
            {comments.enter}
          </LinkButton>
        </div>
      </Panel>
    );
  }
  const obstacle = obstacleToComment(me, obstacleToCommentOn(proposal));
  if (obstacle) return <p className="soft">{refusalText(obstacle)}</p>;
  const ownRefusal = refusal?.submitted['intent'] === 'publish' && !refusal.submitted['parent'] ? refusal : undefined;
  return (
    <div className="comment-own">
      <CommentForm
        proposal={proposal.id}
        intent="publish"
        id="body"
        label={comments.write}
        hint={comments.writeHint}
        texts={{ send: comments.publish, pending: comments.publishing }}
        fields={{ back }}
        withStance
        refusalBeforeScripts={ownRefusal}
      />
    </div>
  );
}

/** Without scripts, a refused reply or correction comes back over the comments, with all that was typed. */
export function RefusedCommentForm({ proposal, refusal }: { proposal: Proposal; refusal: FormRefusal | undefined }) {
  const comments = useTexts(commentsTexts);
  if (!refusal) return null;
  const { intent, parent, comment = '', back = '' } = refusal.submitted;
  if (intent === 'publish' && !parent) return null;
  if (intent === 'vote' || intent === 'remove') return <FormErrors refusal={refusal} />;
  const isEdit = intent === 'edit';
  return (
    <div className="comment-again">
      <Panel level={3} title={isEdit ? comments.editLabel : comments.reply}>
        <CommentForm
          proposal={proposal.id}
          intent={isEdit ? 'edit' : 'publish'}
          id="again"
          label={isEdit ? comments.editLabel : comments.reply}
          texts={isEdit ? { send: comments.save, pending: comments.saving } : { send: comments.publishReply, pending: comments.publishing }}
          fields={isEdit ? { comment, back } : { parent: parent ?? '', back }}
          refusalBeforeScripts={refusal}
        />
      </Panel>
    </div>
  );
}
