import { useFetcher } from 'react-router';
import { obstacleToEditComment, type Comment } from '../domain/comment.ts';
import { Button } from '@participa/kit/forms/button.tsx';
import { Form } from '@participa/kit/forms/form.tsx';
import { Icon } from '@participa/kit/parts/icon.tsx';
import { FormErrors } from '@participa/shell/form-errors.tsx';
import { useSite } from '@participa/shell/site-context.ts';
import type { FormRefusal } from '@participa/shell/form-refusal.ts';
import { FetcherForms } from '@participa/shell/fetcher-forms.tsx';
import { CommentForm } from './comment-form.tsx';
import { useTexts } from '@participa/shell/page-language.tsx';
import { commentsTexts } from '../texts/texts.ts';

interface MyCommentProps {
  /** Where its forms are sent. */
  action: string;
  comment: Comment;
  back: string;
}

/** What its author can do with a comment: reword it for a day, and delete it. */
export function MyComment({ action, comment, back }: MyCommentProps) {
  const { now } = useSite();
  const comments = useTexts(commentsTexts);
  const { id, at, body, deleted } = comment;
  return (
    <>
      {!obstacleToEditComment({ mine: true, deleted, at: Date.parse(at) }, now) && (
        <details className="comment-reply">
          <summary className="comment-mark">
            <Icon name="pencil" />
            {comments.edit}
          </summary>
          <div className="comment-form">
            <CommentForm
              action={action}
              intent="edit"
              id={`edit-${id}`}
              label={comments.editLabel}
              texts={{ send: comments.save, pending: comments.saving }}
              fields={{ comment: id, back }}
              text={body ?? ''}
            />
          </div>
        </details>
      )}
      <Removal action={action} comment={id} back={back} />
    </>
  );
}

/** Asked twice, since it cannot be undone. */
function Removal({ action, comment, back }: { action: string; comment: string; back: string }) {
  const comments = useTexts(commentsTexts);
  const fetcher = useFetcher<FormRefusal>({ key: `remove-${comment}` });
  return (
    <details className="comment-reply">
      <summary className="comment-mark">
        <Icon name="trash-2" />
        {comments.remove}
      </summary>
      <div className="comment-form">
        <FetcherForms fetcher={fetcher}>
          <Form
            action={action}
            fields={{ intent: 'remove', comment, back }}
            label={comments.doRemove}
            actions={
              <Button variant="danger" icon="trash-2" pending={fetcher.state !== 'idle' && comments.removing}>
                {comments.doRemove}
              </Button>
            }
          >
            <FormErrors refusal={fetcher.data?.error ? fetcher.data : undefined} />
            <p>{comments.removeQuestion}</p>
          </Form>
        </FetcherForms>
      </div>
    </details>
  );
}
