import { redirect, type ActionFunctionArgs } from 'react-router';
import { stances } from '../domain/comment.ts';
import { sendInTurn } from '@participa/shell/send-in-turn.ts';
import { actionResult, ownPath, submittedFields } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { keyOf } from '@participa/shell/idempotency-key.tsx';
import { commentAnchor, type CommentPages } from './commented-subject.ts';

/** What can be done with comments; a form says which in its field `intent`. */
export type CommentIntent = 'publish' | 'edit' | 'remove' | 'vote';

/** Does what a form about a comment says, and goes to where it can be seen. */
export async function commentAction({ routes, subjectPath }: CommentPages, args: ActionFunctionArgs, id: string) {
  const { call } = toolsOf(args);
  const submitted = submittedFields(await args.request.formData());
  const { intent, comment = '', body = '' } = submitted;
  const back = ownPath(submitted['back'], subjectPath(id, {})).replace(/#.*$/, '');
  const redirectTo = (anchor: string) => redirect(`${back}#${anchor}`, 303);
  const params = { id, comment };
  return actionResult(args.request, submitted, async () => {
    if (intent === 'vote') {
      const value = submitted['vote'] === 'up' || submitted['vote'] === 'down' ? submitted['vote'] : 'none';
      const voted = await sendInTurn(comment, args.request, () => call(routes.vote, { params, body: { value } }));
      return typeof document === 'undefined' ? redirectTo(commentAnchor(comment)) : voted;
    }
    if (intent === 'edit') {
      await call(routes.edit, { params, body: { body } });
      return redirectTo(commentAnchor(comment));
    }
    if (intent === 'remove') {
      await call(routes.remove, { params });
      return redirectTo(commentAnchor(comment));
    }
    const written = await call(routes.publish, {
      params: { id },
      body: { body, stance: stances.find((stance) => stance === submitted['stance']) ?? null, parent: submitted['parent'] || null },
      idempotencyKey: keyOf(submitted),
    });
    return redirectTo(commentAnchor(written.id));
  });
}
