import type { Statement } from '../domain/statement.ts';
import type { Messages } from '@participa/messages/messages.ts';

type Words = Messages['moderation']['decisions'];

/** What was decided, as a heading says it. */
export const headlineOf = ({ action, what }: Statement, words: Words): string =>
  action === 'block' ? words.blocked : words.hidden[what ?? 'proposal'];

/** How it stands now, where that is not simply in force. */
export function standingOf({ over, appeal }: Statement, words: Words): string | undefined {
  if (appeal?.outcome === 'overturned') return words.overturned;
  if (over) return words.over;
  if (appeal?.outcome === 'upheld') return words.upheld;
  return appeal ? words.waiting : undefined;
}
