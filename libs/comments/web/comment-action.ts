import { redirect, type ActionFunctionArgs } from 'react-router';
import { comments } from '../contract.ts';
import { stances } from '../domain/comment.ts';
import { sendInTurn } from '@participa/shell/send-in-turn.ts';
import { actionResult, ownPath, submittedFields } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { commentAnchor } from './comment-list.ts';

/** What can be done with comments; a form says which in its field `deed`. */
export type CommentIntent = 'publish' | 'edit' | 'remove' | 'vote';

/** One door for all forms of the comments: does the deed and goes to where it can be seen. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const id = args.params['id']!;
  const submitted = submittedFields(await args.request.formData());
  const { deed: intent, comment = '', body = '' } = submitted;
  const back = ownPath(submitted['volver'], `/propuestas/${id}`).replace(/#.*$/, '');
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
      idempotencyKey: submitted['key'],
    });
    return redirectTo(commentAnchor(written.id));
  });
}
