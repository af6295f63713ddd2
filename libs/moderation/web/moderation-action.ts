import { redirect, type ActionFunctionArgs } from 'react-router';
import { blocks, moderation } from '../contract.ts';
import { QueueAction } from '../domain/queue.ts';
import { Reason } from '../domain/reasons.ts';
import { actionResult, submittedFields } from '@participa/shell/form-refusal.ts';
import { toolsOf } from '@participa/shell/page-tools.ts';
import { keyOf } from '@participa/shell/idempotency-key.tsx';
import { queryOf } from '@participa/shell/page-params.ts';
import { casePath, queuePath } from '../paths.ts';
import { filtersIn } from './queue-filters.tsx';

/** What can be done in the queue; a button says which in its field `intent`. */
const moderationIntents = [...QueueAction.options, 'undo', 'restore', 'block', 'save', 'drop'] as const;
export type ModerationIntent = (typeof moderationIntents)[number];

/** One door for all forms of the queue and of a case: does it and comes back with what was done in the address. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const form = await args.request.formData();
  const items = form.getAll('items').filter((item) => typeof item === 'string');
  const submitted: Record<string, string> = { ...submittedFields(form), items: items.join(',') };
  const intent = moderationIntents.find((each) => each === submitted['intent']) ?? 'dismiss';
  const { id = items[0] ?? '', facts = '' } = submitted;
  const rule = Reason.safeParse(submitted['rule']).data;
  return actionResult(args.request, submitted, async () => {
    if (intent === 'undo') {
      const { undone } = await call(moderation.undo, { params: { id: submitted['batch'] ?? '' } });
      return redirectBack(args, { done: 'undo', count: undone });
    }
    if (intent === 'restore') {
      await call(moderation.restore, { params: { id }, body: { facts } });
      return redirectBack(args, { done: 'restore', count: 1 });
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
        idempotencyKey: keyOf(submitted),
      });
      return redirectBack(args, { done: 'block', count: 1 });
    }
    if (intent === 'save') {
      await call(moderation.keepFilter, { body: { name: submitted['name'] ?? '', query: submitted['query'] ?? '' } });
      return redirectBack(args, {});
    }
    if (intent === 'drop') {
      await call(moderation.dropFilter, { params: { id: submitted['filter'] ?? '' } });
      return redirectBack(args, {});
    }
    const { batch, done, skipped } = await call(moderation.act, {
      body: { action: intent, items, ...(rule && { rule }), ...(facts && { facts }) },
      idempotencyKey: keyOf(submitted),
    });
    const undoable = done.length > 0 && (intent === 'hide' || intent === 'dismiss');
    return redirectBack(args, {
      done: intent,
      count: done.length,
      ...(skipped.length && { skipped: skipped.length }),
      ...(undoable && { batch }),
      ...(undoable && { lote: batch }),
    });
  });
}

/** The same page with its filters, and what was just done. */
function redirectBack(args: ActionFunctionArgs, done: Parameters<typeof queuePath>[0]): Response {
  const { id } = args.params;
  return redirect(id === undefined ? queuePath({ ...filtersIn(queryOf(args, queuePath)), ...done }) : casePath(id, done), 303);
}
