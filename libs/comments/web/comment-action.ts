import { redirect, type ActionFunctionArgs } from 'react-router';
import { comments } from '../contract.ts';
import { stances } from '../domain/comment.ts';
import { proposalPath } from '@participa/proposals/paths.ts';
import { sendInTurn } from '@participa/shell/send-in-turn.ts';
import { actionResult, ownPath, submittedFields } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { keyOf } from '@participa/shell/idempotency-key.tsx';
import { commentAnchor } from './comment-list.ts';
import { paramsOf } from '@participa/shell/page-params.ts';

/** What can be done with comments; a form says which in its field `intent`. */
export type CommentIntent = 'publish' | 'edit' | 'remove' | 'vote';

/** One door for all forms of the comments: does it and goes to where it can be seen. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const { id } = paramsOf(args, proposalPath);
  const submitted = submittedFields(await args.request.formData());
  const { intent, comment = '', body = '' } = submitted;
  const back = ownPath(submitted['back'], proposalPath(id)).replace(/#.*$/, '');
  const redirectTo = (anchor: string) => redirect(`${back}#${anchor}`, 303);
  const params = { id, comment };
  return actionResult(args.request, submitted, async () => {
    if (intent === 'vote') {
      const value = submitted['vote'] === 'up' || submitted['vote'] === 'down' ? submitted['vote'] : 'none';
      const voted = await sendInTurn(comment, args.request, () => call(comments.vote, { params, body: { value } }));
      return typeof document === 'undefined' ? redirectTo(commentAnchor(comment)) : voted;
    }
    if (intent === 'edit') {
      await call(comments.edit, { params, body: { body } });
      return redirectTo(commentAnchor(comment));
    }
    if (intent === 'remove') {
      await call(comments.remove, { params });
      return redirectTo(commentAnchor(comment));
    }
    const written = await call(comments.publish, {
      params: { id },
      body: { body, stance: stances.find((stance) => stance === submitted['stance']) ?? null, parent: submitted['parent'] || null },
      idempotencyKey: keyOf(submitted),
    });
    return redirectTo(commentAnchor(written.id));
  });
}
