import { redirect, type ActionFunctionArgs } from 'react-router';
import type { Call } from '@participa/base/client.ts';
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

type Done = Parameters<typeof queuePath>[0];

/** What a form of the queue or of a case sent. */
interface Sent {
  call: Call;
  intent: ModerationIntent;
  items: string[];
  fields: Record<string, string>;
  rule: Reason | undefined;
}

/** Does what a form of the queue or of a case says, and comes back with what was done in the address. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const items = form.getAll('items').filter((item) => typeof item === 'string');
  const fields: Record<string, string> = { ...submittedFields(form), items: items.join(',') };
  const intent = moderationIntents.find((each) => each === fields['intent']) ?? 'dismiss';
  const sent: Sent = { call: toolsOf(args).call, intent, items, fields, rule: Reason.safeParse(fields['rule']).data };
  return actionResult(args.request, fields, async () => redirectBack(args, await carryOut(sent)));
}

async function carryOut(sent: Sent): Promise<Done> {
  const { call, intent, items, fields } = sent;
  const field = (name: string) => fields[name] ?? '';
  switch (intent) {
    case 'undo': {
      const { undone } = await call(moderation.undo, { params: { id: field('batch') } });
      return { done: 'undo', count: undone };
    }
    case 'restore':
      await call(moderation.restore, { params: { id: fields['id'] ?? items[0] ?? '' }, body: { facts: field('facts') } });
      return { done: 'restore', count: 1 };
    case 'block':
      return block(sent);
    case 'save':
      await call(moderation.keepFilter, { body: { name: field('name'), query: field('query') } });
      return {};
    case 'drop':
      await call(moderation.dropFilter, { params: { id: field('filter') } });
      return {};
    default:
      return decide(sent, intent);
  }
}

async function block({ call, fields, rule }: Sent): Promise<Done> {
  // What is missing is told by the API, field by field.
  const body = {
    person: fields['person'] ?? '',
    days: Number(fields['days'] ?? 0),
    rule: rule as Reason,
    facts: fields['facts'] ?? '',
    hideAll: fields['hideAll'] === 'on',
  };
  await call(blocks.begin, { body, idempotencyKey: keyOf(fields) });
  return { done: 'block', count: 1 };
}

async function decide({ call, items, fields, rule }: Sent, intent: QueueAction): Promise<Done> {
  const facts = fields['facts'];
  const { batch, done, skipped } = await call(moderation.act, {
    body: { action: intent, items, ...(rule && { rule }), ...(facts && { facts }) },
    idempotencyKey: keyOf(fields),
  });
  const undoable = done.length > 0 && (intent === 'hide' || intent === 'dismiss');
  return { done: intent, count: done.length, ...(skipped.length && { skipped: skipped.length }), ...(undoable && { batch }) };
}

/** The same page with its filters, and what was just done. */
function redirectBack(args: ActionFunctionArgs, done: Done): Response {
  const { id } = args.params;
  return redirect(id === undefined ? queuePath({ ...filtersIn(queryOf(args, queuePath)), ...done }) : casePath(id, done), 303);
}
