import { redirect, type ActionFunctionArgs } from 'react-router';
import { blocks, moderation } from '../contract.ts';
import { QueueAction } from '../domain/queue.ts';
import { Reason } from '../domain/reasons.ts';
import { orWrong, typedIn } from '@participa/shell/refusals.ts';
import { toolsOf } from '@participa/shell/tools.ts';

/** What can be done in the queue; a button says which in its field `deed`. */
const deeds = [...QueueAction.options, 'undo', 'restore', 'block', 'save', 'drop'] as const;
export type Deed = (typeof deeds)[number];

/** One door for all forms of the queue and of a case: does the deed and comes back with what was done in the address. */
export async function action(args: ActionFunctionArgs) {
  const { call } = toolsOf(args);
  const form = await args.request.formData();
  const items = form.getAll('items').filter((item) => typeof item === 'string');
  const typed: Record<string, string> = { ...typedIn(form), items: items.join(',') };
  const deed = deeds.find((each) => each === typed['deed']) ?? 'dismiss';
  const { id = items[0] ?? '', facts = '' } = typed;
  const rule = Reason.safeParse(typed['rule']).data;
  return orWrong(args.request, typed, async () => {
    if (deed === 'undo') {
      const { undone } = await call(moderation.undo, { params: { id: typed['batch'] ?? '' } });
      return back(args.request, { hecho: 'undo', cuantos: undone });
    }
    if (deed === 'restore') {
      await call(moderation.restore, { params: { id }, body: { facts } });
      return back(args.request, { hecho: 'restore', cuantos: 1 });
    }
    if (deed === 'block') {
      await call(blocks.begin, {
        // What is missing is told by the API, field by field.
        body: {
          person: typed['person'] ?? '',
          days: Number(typed['days'] ?? 0),
          rule: rule as Reason,
          facts,
          hideAll: typed['hideAll'] === 'on',
        },
        idempotencyKey: typed['key'],
      });
      return back(args.request, { hecho: 'block', cuantos: 1 });
    }
    if (deed === 'save') {
      await call(moderation.keepFilter, { body: { name: typed['name'] ?? '', query: typed['query'] ?? '' } });
      return back(args.request, {});
    }
    if (deed === 'drop') {
      await call(moderation.dropFilter, { params: { id: typed['filter'] ?? '' } });
      return back(args.request, {});
    }
    const { batch, done, skipped } = await call(moderation.act, {
      body: { action: deed, items, ...(rule && { rule }), ...(facts && { facts }) },
      idempotencyKey: typed['key'],
    });
    const undoable = done.length > 0 && (deed === 'hide' || deed === 'dismiss');
    return back(args.request, {
      hecho: deed,
      cuantos: done.length,
      ...(skipped.length && { sin: skipped.length }),
      ...(undoable && { lote: batch }),
    });
  });
}

/** The same page with its filters, and what was just done. */
function back(request: Request, done: Record<string, string | number>): Response {
  const { pathname, searchParams } = new URL(request.url);
  for (const name of ['hecho', 'cuantos', 'sin', 'lote', 'plantilla', 'after']) searchParams.delete(name);
  for (const [name, value] of Object.entries(done)) searchParams.set(name, String(value));
  return redirect(`${pathname}${searchParams.size ? `?${searchParams}` : ''}`, 303);
}
