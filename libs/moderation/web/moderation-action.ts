import { redirect, type ActionFunctionArgs } from 'react-router';
import { blocks, moderation } from '../contract.ts';
import { QueueAction } from '../domain/queue.ts';
import { Reason } from '../domain/reasons.ts';
import { actionResult, submittedFields } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';

/** What can be done in the queue; a button says which in its field `deed`. */
const moderationIntents = [...QueueAction.options, 'undo', 'restore', 'block', 'save', 'drop'] as const;
export type ModerationIntent = (typeof moderationIntents)[number];

/** One door for all forms of the queue and of a case: does the deed and comes back with what was done in the address. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const form = await args.request.formData();
  const items = form.getAll('items').filter((item) => typeof item === 'string');
  const submitted: Record<string, string> = { ...submittedFields(form), items: items.join(',') };
  const intent = moderationIntents.find((each) => each === submitted['deed']) ?? 'dismiss';
  const { id = items[0] ?? '', facts = '' } = submitted;
  const rule = Reason.safeParse(submitted['rule']).data;
  return actionResult(args.request, submitted, async () => {
    if (intent === 'undo') {
      const { undone } = await call(moderation.undo, { params: { id: submitted['batch'] ?? '' } });
      return redirectBack(args.request, { hecho: 'undo', cuantos: undone });
    }
    if (intent === 'restore') {
      await call(moderation.restore, { params: { id }, body: { facts } });
      return redirectBack(args.request, { hecho: 'restore', cuantos: 1 });
    }
    if (intent === 'block') {
      await call(blocks.begin, {
        // What is missing is told by the API, field by field.
        body: {
          person: submitted['person'] ?? '',
          days: Number(submitted['days'] ?? 0),
          rule: rule as Reason,
          facts,
          hideAll: submitted['hideAll'] === 'on',
        },
        idempotencyKey: submitted['key'],
      });
      return redirectBack(args.request, { hecho: 'block', cuantos: 1 });
    }
    if (intent === 'save') {
      await call(moderation.keepFilter, { body: { name: submitted['name'] ?? '', query: submitted['query'] ?? '' } });
      return redirectBack(args.request, {});
    }
    if (intent === 'drop') {
      await call(moderation.dropFilter, { params: { id: submitted['filter'] ?? '' } });
      return redirectBack(args.request, {});
    }
    const { batch, done, skipped } = await call(moderation.act, {
      body: { action: intent, items, ...(rule && { rule }), ...(facts && { facts }) },
      idempotencyKey: submitted['key'],
    });
    const undoable = done.length > 0 && (intent === 'hide' || intent === 'dismiss');
    return redirectBack(args.request, {
      hecho: intent,
      cuantos: done.length,
      ...(skipped.length && { sin: skipped.length }),
      ...(undoable && { lote: batch }),
    });
  });
}

/** The same page with its filters, and what was just done. */
function redirectBack(request: Request, done: Record<string, string | number>): Response {
  const { pathname, searchParams } = new URL(request.url);
  for (const name of ['hecho', 'cuantos', 'sin', 'lote', 'plantilla', 'after']) searchParams.delete(name);
  for (const [name, value] of Object.entries(done)) searchParams.set(name, String(value));
  return redirect(`${pathname}${searchParams.size ? `?${searchParams}` : ''}`, 303);
}
