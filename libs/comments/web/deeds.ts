import { redirect, type ActionFunctionArgs } from 'react-router';
import { comments } from '../contract.ts';
import { stances } from '../domain/comment.ts';
import { inTurn } from '@participa/shell/in-turn.ts';
import { orWrong, ownPath, typedIn } from '@participa/shell/refusals.ts';
import { toolsOf } from '@participa/shell/tools.ts';
import { anchorOf } from './reading.ts';

/** What can be done with comments; a form says which in its field `deed`. */
export type Deed = 'publish' | 'edit' | 'remove' | 'vote';

/** One door for all forms of the comments: does the deed and goes to where it can be seen. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const id = args.params['id']!;
  const typed = typedIn(await args.request.formData());
  const { deed, comment = '', body = '' } = typed;
  const back = ownPath(typed['volver'], `/propuestas/${id}`).replace(/#.*$/, '');
  const seen = (what: string) => redirect(`${back}#${what}`, 303);
  const params = { id, comment };
  return orWrong(args.request, typed, async () => {
    if (deed === 'vote') {
      const value = typed['vote'] === 'up' || typed['vote'] === 'down' ? typed['vote'] : 'none';
      const voted = await inTurn(comment, args.request, () => call(comments.vote, { params, body: { value } }));
      return typeof document === 'undefined' ? seen(anchorOf(comment)) : voted;
    }
    if (deed === 'edit') {
      await call(comments.edit, { params, body: { body } });
      return seen(anchorOf(comment));
    }
    if (deed === 'remove') {
      await call(comments.remove, { params });
      return seen(anchorOf(comment));
    }
    const written = await call(comments.publish, {
      params: { id },
      body: { body, stance: stances.find((stance) => stance === typed['stance']) ?? null, parent: typed['parent'] || null },
      idempotencyKey: typed['key'],
    });
    return seen(anchorOf(written.id));
  });
}
