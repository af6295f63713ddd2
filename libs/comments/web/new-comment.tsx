import { obstacleToComment } from '../domain/comment.ts';
import { signInPath } from '@participa/people/paths.ts';
import { LinkButton } from '@participa/kit/forms/button.tsx';
import { Panel } from '@participa/kit/parts/prose.tsx';
import { FormErrors } from '@participa/shell/form-errors.tsx';
import { useMe } from '@participa/people/web/me.ts';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { CommentForm, type CommentFormProps } from './comment-form.tsx';
import { commentActionPath, commentsPath, type CommentedSubject } from './commented-subject.ts';
import { useRefusalText, useTexts } from '@participa/shell/page-language.tsx';
import { commentsRefusals, commentsTexts } from '../texts/texts.ts';
import styles from './comments.module.css';

interface NewCommentProps {
  subject: CommentedSubject;
  refusal: FormRefusal | undefined;
  back: string;
}

/** The form for a comment of one's own, or what is missing for it. */
export function NewComment({ subject, refusal, back }: NewCommentProps) {
  const me = useMe();
  const comments = useTexts(commentsTexts);
  const refusalText = useRefusalText(commentsRefusals);
  if (!me) {
    return (
      <Panel level={3} title={comments.visitor}>
        <div>
          <LinkButton variant="secondary" icon="log-in" href={signInPath({ back: commentsPath(subject) })}>
            {comments.enter}
          </LinkButton>
        </div>
      </Panel>
    );
  }
  const obstacle = obstacleToComment(me, subject.closed);
  if (obstacle) return <p className="soft">{refusalText(obstacle)}</p>;
  const ownRefusal = refusal?.submitted['intent'] === 'publish' && !refusal.submitted['parent'] ? refusal : undefined;
  return (
    <div className={styles.commentOwn}>
      <CommentForm
        action={commentActionPath(subject)}
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
export function RefusedCommentForm({ subject, refusal }: { subject: CommentedSubject; refusal: FormRefusal | undefined }) {
  const comments = useTexts(commentsTexts);
  if (!refusal) return null;
  const { intent, parent, comment = '', back = '' } = refusal.submitted;
  if (intent === 'publish' && !parent) return null;
  if (intent === 'vote' || intent === 'remove') return <FormErrors refusal={refusal} />;
  const edit = { label: comments.editLabel, texts: { send: comments.save, pending: comments.saving }, fields: { comment, back } };
  const reply = {
    label: comments.reply,
    texts: { send: comments.publishReply, pending: comments.publishing },
    fields: { parent: parent ?? '', back },
  };
  const form: Pick<CommentFormProps, 'intent' | 'label' | 'texts' | 'fields'> =
    intent === 'edit' ? { intent, ...edit } : { intent: 'publish', ...reply };
  return (
    <div className={styles.commentAgain}>
      <Panel level={3} title={form.label}>
        <CommentForm {...form} action={commentActionPath(subject)} id="again" refusalBeforeScripts={refusal} />
      </Panel>
    </div>
  );
}
